// /scores: the scores so far, or the card again.
extension SlashCommand {
  static let scores = SlashCommand("scores", "your scores, when they are shown") { shell, _ in
    shell.showScoresSoFar()
  }
}
