// /dispute: a finding that is wrong, marked as such with a note.
import Interview

extension SlashCommand {
  static let dispute = SlashCommand(
    "dispute", argument: "[N]", "after the end: say what was misread in question N"
  ) { shell, request in
    guard shell.log.session.stage == .over else {
      return shell.screen.note("That can be said after the end, when you see what was read.")
    }
    guard shell.log.interviewer.settings.scores != .hidden else {
      return shell.screen.note(
        "Scores are hidden in this interview; 'hotseat dispute' shows them and takes your word.")
    }
    await shell.disputeDialogue.hold(request)
  }
}
