// /skip: leave the question, the follow-up or the stage.
import Interview

extension SlashCommand {
  static let skip = SlashCommand("skip", "leave this question and go on to the next") { shell, _ in
    await shell.grant(shell.log.session.stage == .selfRating ? .rateSelf(level: nil) : .skip)
  }
}
