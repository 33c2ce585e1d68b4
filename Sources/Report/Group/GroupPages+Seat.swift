// One person's page: strengths first, then one thing to try, then the levels and the answers.
public import Interview

extension GroupPages {
  /// The page of the person in `seat`.
  public func page(of seat: Seat) -> Document {
    let received = room.ratings.filter { $0.answerer == seat.id && $0.rater != seat.id }
    var document = Document([.heading(rank: 1, [Run(seat.name, .strong)])])
    document.blocks += strengths(received)
    document.blocks += suggestions(received)
    document.append(contentsOf: levels(of: seat, received))
    document.append(contentsOf: answers(of: seat))
    let words = AgreementWords(room.ratings, names: name)
    if let leniency = words.leniency(of: seat.id) {
      document.append(.gap, .heading(rank: 2, ["As a rater"]), .paragraph([Run(leniency)]))
    }
    return document
  }

  private func isUnfinished(answerOf seat: String, to turn: Turn) -> Bool {
    (room.part(of: seat, in: turn)?.places ?? []).contains {
      room.isUnfinished(answerOf: seat, inTurn: turn.number, place: $0)
    }
  }

  private func strengths(_ received: [Rating]) -> [Block] {
    let said = received.filter { !$0.strength.isEmpty }
    guard !said.isEmpty else { return [] }
    return [.gap, .heading(rank: 2, ["What worked"])] + said.map { line($0, $0.strength) }
  }

  /// The suggestion for the answer that the others rated lowest, then the rest.
  private func suggestions(_ received: [Rating]) -> [Block] {
    let said = received.filter { !$0.suggestion.isEmpty }
    let mean = { (rating: Rating) in LevelMean(rating.levels.map(\.level)).tenths ?? 50 }
    guard let first = said.min(by: { mean($0) < mean($1) }) else { return [] }
    let rest = said.filter { $0 != first }
    return [.gap, .heading(rank: 2, ["One thing to try"]), line(first, first.suggestion)]
      + (rest.isEmpty ? [] : [.gap, .heading(rank: 2, ["Also said"])])
      + rest.map { line($0, $0.suggestion) }
  }

  private func line(_ rating: Rating, _ text: String) -> Block {
    .item(
      marker: "-", [Run(text), Run(" (\(name(rating.rater)), question \(rating.turn))", .dim)])
  }

  private func levels(of seat: Seat, _ received: [Rating]) -> Document {
    let own = room.ratings.filter { $0.answerer == seat.id && $0.rater == seat.id }
    let scores = host.scores(of: seat.id, in: room)
    let rows = Dimension.allCases.map { dimension -> [Run] in
      let program = scores.compactMap { score in
        score.dimensions.first { $0.dimension == dimension }?.level
      }
      return [
        Run(dimension.title), Run(LevelMean(received.compactMap { $0[dimension] }).text, .level),
        Run(LevelMean(own.compactMap { $0[dimension] }).text),
        Run(isHidden ? "-" : LevelMean(program).text),
      ]
    }
    guard !(received.isEmpty && own.isEmpty && (scores.isEmpty || isHidden)) else {
      return Document()
    }
    return Document([
      .gap, .heading(rank: 2, ["Mean levels, 1 to 5"]),
      .table(header: ["", "The others", "You", "Hotseat"], rows: rows),
    ])
  }

  private func answers(of seat: Seat) -> Document {
    let card = host.scorecard(of: seat.id, in: room)
    var document = Document()
    for score in card.turns where !isHidden {
      guard let turn = room.session.turns.first(where: { $0.number == score.turn }),
        let question = host.interviewer.script.question(turn.question)
      else { continue }
      let answers = room.answers(of: seat.id, to: turn)
      let scored = ScoredTurn(
        score: score, question: question,
        turn: AnsweredTurn(
          turn: turn.number, question: turn.question, line: turn.line, texts: answers.map(\.text),
          findings: answers.map(\.findings)))
      let cardDocument = ScorecardDocument(
        scorecard: card, turns: [scored], rubric: host.interviewer.rubric, names: conceptNames)
      document.append(.gap, .rule)
      document.append(contentsOf: cardDocument.turn(scored))
      if isUnfinished(answerOf: seat.id, to: turn) {
        document.append(
          .gap, .paragraph([Run("The time was up before this answer was finished.", .dim)]))
      }
    }
    guard !document.blocks.isEmpty else { return document }
    return Document(
      [.gap, .heading(rank: 2, ["Your answers, as Hotseat reads them"])] + document.blocks)
  }
}
