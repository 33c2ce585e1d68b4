// /email: the follow-up email, once the interview is over.
import Interview

extension SlashCommand {
  static let email = SlashCommand(
    "email", "after the end: write the follow-up email, and see what it is worth"
  ) { shell, _ in
    guard shell.log.session.stage == .over else {
      return shell.screen.note("The email comes after the end.")
    }
    await shell.emailDialogue.hold()
  }
}
