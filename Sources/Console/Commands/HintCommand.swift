// /hint: what to think about.
import Interview

extension SlashCommand {
  static let hint = SlashCommand("hint", "what to think about") { shell, _ in
    await shell.grant(.hint)
  }
}
