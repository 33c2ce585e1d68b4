// What a candidate calls wrong, and the levels with and without it, side by side.
public import Interview

/// Makes the document of an interview's disputes.
public struct DisputesDocument {
  /// Both cards.
  public var scores: DisputedScores
  /// The interview's turns.
  public var turns: [Turn]
  private let wording: Wording

  /// A document to be made; `names` gives the name of a concept or term by its id.
  public init(_ scores: DisputedScores, turns: [Turn], names: @escaping (String) -> String) {
    self.scores = scores
    self.turns = turns
    wording = Wording(names: names)
  }

  /// Each disputed finding with its note, the levels of its question both ways, then the interview's.
  public var document: Document {
    var document = Document([.heading(rank: 2, [Run("What you dispute", .strong)])])
    for turn in turns where scores.disputes.contains(where: { $0.turn == turn.number }) {
      document.append(.gap)
      document.append(contentsOf: self.turn(turn))
    }
    document.append(.gap)
    if let old = scores.computed.overall, let new = scores.accepted.overall {
      document.append(Self.table([("Interview", old, new)]), .gap)
    }
    document.append(.paragraph([Run(Self.explanation, .dim)]))
    if scores.computed.rubric != scores.accepted.rubric {
      let versions = "rubric \(scores.computed.rubric), the other by \(scores.accepted.rubric)"
      document.append(.paragraph([Run("The first column is by \(versions).", .dim)]))
    }
    return document
  }

  /// What a dispute does and does not do.
  static let explanation =
    "Your score stays as it was computed; the second column is what it would be if you are right. "
    + "What you dispute is kept with the transcript, and 'hotseat disputes' lists it for whoever "
    + "mends the word lists and rules."

  private func turn(_ turn: Turn) -> Document {
    var document = Document([
      .paragraph([Run("\(turn.number). ", .dim), Run(turn.line, .strong)])
    ])
    for dispute in scores.disputes where dispute.turn == turn.number {
      document.append(quote(dispute, turn))
      document.append(.paragraph([Run("You: ", .dim), Run(dispute.note)], indent: 4))
    }
    guard let old = scores.computed.turns.first(where: { $0.turn == turn.number }),
      let new = scores.accepted.turns.first(where: { $0.turn == turn.number })
    else { return document }
    document.append(Self.table(Self.rows(old, new)))
    return document
  }

  private func quote(_ dispute: Dispute, _ turn: Turn) -> Block {
    let answers = turn.answers
    let text = answers.indices.contains(dispute.answer) ? answers[dispute.answer].text : ""
    let words = dispute.finding.span.text(in: text).shortened(to: 60).trimmed
    return .quote(
      [Run(words, .quote)],
      note: [Run("\(wording.label(dispute.finding)) (\(dispute.finding.rule))", .dim)])
  }

  /// The overall level, and each dimension that would move.
  private static func rows(_ old: TurnScore, _ new: TurnScore) -> [(String, Int, Int)] {
    [("Overall", old.overall, new.overall)]
      + Dimension.allCases.compactMap { dimension in
        guard let level = old[dimension]?.level, let other = new[dimension]?.level, level != other
        else { return nil }
        return (dimension.title, level, other)
      }
  }

  private static func table(_ rows: [(label: String, old: Int, new: Int)]) -> Block {
    .table(
      header: ["", "as computed", "if you are right"],
      rows: rows.map { row in
        let role: Role = row.old == row.new ? .plain : row.new > row.old ? .good : .warning
        let arrow = row.old == row.new ? "" : row.new > row.old ? " (up)" : " (down)"
        return [Run(row.label), Run("\(row.old)", .level), Run("\(row.new)\(arrow)", role)]
      })
  }
}
