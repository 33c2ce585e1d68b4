// A scorecard of a session as the core knows it.
public import Interview

extension ScorecardDocument {
  /// The document of `scorecard`, with the questions and answers of `session`.
  public init(
    scorecard: Scorecard, session: Session, script: Script, rubric: Rubric,
    posting: JobPosting? = nil, names: @escaping (String) -> String
  ) {
    let turns = scorecard.turns.compactMap { score -> ScoredTurn? in
      guard let turn = session.turns.first(where: { $0.number == score.turn }),
        let question = script.question(turn.question)
      else { return nil }
      return ScoredTurn(score: score, question: question, turn: AnsweredTurn(turn))
    }
    self.init(
      scorecard: scorecard, turns: turns, selfRating: session.selfRating, rubric: rubric,
      names: names)
    panel = script.panel?.members ?? []
    stageTexts = StageTexts(session)
    if let posting {
      self.posting = PostingDocument(posting, names: names)
        .evidence(posting.reviewed(session.turns, of: script))
    }
  }
}

extension ScorecardDocument {
  /// The document of today's card of a rescoring; nil where there is none.
  public init?(
    _ rescoring: Rescoring, selfRating: Int? = nil, script: Script, rubric: Rubric,
    names: @escaping (String) -> String
  ) {
    guard let card = rescoring.rescored else { return nil }
    let turns = rescoring.turns.compactMap { rescored -> ScoredTurn? in
      guard let question = script.question(rescored.turn.question) else { return nil }
      let turn = AnsweredTurn(
        turn: rescored.turn.number, question: rescored.turn.question, line: rescored.turn.line,
        texts: rescored.turn.answers.map(\.text), findings: rescored.findings)
      return ScoredTurn(score: rescored.rescored, question: question, turn: turn)
    }
    self.init(
      scorecard: card, turns: turns, selfRating: selfRating, rubric: rubric, names: names)
  }
}

extension AnsweredTurn {
  /// A turn of a session.
  public init(_ turn: Turn) {
    self.init(
      turn: turn.number, question: turn.question, line: turn.line,
      texts: turn.answers.map(\.text), findings: turn.findings)
  }
}
