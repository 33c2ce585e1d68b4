// /quit: leave; the interview can be taken up again.
extension SlashCommand {
  static let quit = SlashCommand("quit", "leave now and go on another day") { shell, _ in
    shell.leave(.unfinished)
  }
}
