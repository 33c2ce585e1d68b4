// /why: how each follow-up was chosen, once the interview is over.
import Interview

extension SlashCommand {
  static let why = SlashCommand("why", "after the end: why each follow-up was asked") { shell, _ in
    guard shell.log.session.stage == .over else {
      return shell.screen.note("That is told after the end, so that it does not help you answer.")
    }
    shell.showWhy()
  }
}
