// What can still be said about an interview that is over.

extension Decision {
  mutating func dispute(_ dispute: Dispute) throws(Refusal) {
    guard dispute.note.contains(where: { !$0.isWhitespace }) else { throw .noNote }
    guard let turn = session.turns.first(where: { $0.number == dispute.turn }),
      turn.answers.indices.contains(dispute.answer),
      turn.answers[dispute.answer].findings.items.contains(dispute.finding)
    else { throw .noSuchFinding }
    emit(
      .disputed(
        turn: dispute.turn, answer: dispute.answer, finding: dispute.finding, note: dispute.note))
  }

  mutating func withdraw(_ dispute: Dispute) throws(Refusal) {
    guard session.disputes.contains(where: { $0.isAbout(sameAs: dispute) }) else {
      throw .noSuchDispute
    }
    emit(
      .withdrewDispute(turn: dispute.turn, answer: dispute.answer, finding: dispute.finding))
  }

  mutating func email(_ text: String, _ findings: Findings) throws(Refusal) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyEmail }
    emit(
      .emailed(
        text: text, findings: findings, score: interviewer.emailScore(findings, in: session)))
  }

  /// Takes a card of the same turns. How it was made cannot be decided here: the core does not analyse.
  mutating func rescore(
    _ versions: TranscriptHeader.Versions, _ scorecard: Scorecard
  ) throws(Refusal) {
    guard let recorded = session.scorecard,
      recorded.turns.map(\.turn) == scorecard.turns.map(\.turn),
      recorded.unanswered == scorecard.unanswered
    else { throw .foreignScorecard }
    emit(.rescored(versions: versions, scorecard: scorecard))
  }
}
