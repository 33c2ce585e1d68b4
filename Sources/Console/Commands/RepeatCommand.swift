// /repeat: the last question again.
import Interview

extension SlashCommand {
  static let `repeat` = SlashCommand("repeat", "hear the question again") { shell, _ in
    await shell.grant(.repeat)
  }
}
