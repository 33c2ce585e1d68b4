// /pause: stop the clock.
import Interview

extension SlashCommand {
  static let pause = SlashCommand("pause", "stop the clock; Enter starts it again") { shell, _ in
    await shell.grant(.pause)
    if shell.log.session.isPaused { shell.screen.note("Paused. Press Enter to go on.") }
  }
}
