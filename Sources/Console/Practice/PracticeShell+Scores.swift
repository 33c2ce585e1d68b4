// Scores on the screen: after each question, at the end, and on request.
import Interview
import Report

extension PracticeShell {
  /// Shows the score of a turn if that turn is done.
  func showScore(ofTurn number: Int) {
    let (turns, unanswered) = log.interviewer.scores(of: log.session)
    let card = log.interviewer.scorecard(turns: turns, unanswered: unanswered)
    let document = scorecardDocument(card)
    guard let turn = document.turns.first(where: { $0.score.turn == number }) else { return }
    screen.show(Document([.gap]))
    screen.show(document.turn(turn))
  }

  /// Shows the score of what the candidate asked or closed with just now.
  func showStageScore(after stage: Session.Stage) {
    var card = log.interviewer.scorecard(turns: [], unanswered: [])
    card.stages = log.interviewer.stageScores(of: log.session)
    if stage == .candidateQuestions { card.stages?.closing = nil }
    guard let document = scorecardDocument(card).latestStage else { return }
    screen.show(Document([.gap]))
    screen.show(document)
  }

  /// Shows the whole card, unless scores are hidden.
  func showScorecard(_ scorecard: Scorecard) {
    guard log.interviewer.settings.scores != .hidden else {
      return screen.note("Scores are stored and, as you asked, not shown.")
    }
    screen.show(Document([.gap]))
    screen.show(scorecardDocument(scorecard).document)
    if let disputes = disputeDialogue.document {
      screen.show(Document([.gap]))
      screen.show(disputes)
    }
  }

  /// Shows the scores of what is done so far, as they would be if it ended now.
  func showScoresSoFar() {
    switch log.interviewer.settings.scores {
    case .hidden: return screen.note("Scores are hidden in this interview.")
    case .end where log.session.stage != .over:
      return screen.note(
        "Scores come at the end. Start with --scores each to see one after every question.")
    case .end, .each: break
    }
    if let scorecard = log.session.scorecard { return showScorecard(scorecard) }
    let (turns, unanswered) = log.interviewer.scores(of: log.session)
    guard !turns.isEmpty else { return screen.note("No question is done yet.") }
    showScorecard(log.interviewer.scorecard(turns: turns, unanswered: unanswered))
  }

  private func scorecardDocument(_ scorecard: Scorecard) -> ScorecardDocument {
    ScorecardDocument(
      scorecard: scorecard, session: log.session, script: log.interviewer.script,
      rubric: log.interviewer.rubric, posting: log.interviewer.settings.posting,
      names: setup.lexicon.name(of:))
  }
}
