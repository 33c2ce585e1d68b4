// The questions of a transcript with everything that was answered to each.
public import Interview

/// One question that was put, and what the candidate said to it.
public struct AnsweredTurn: Sendable, Equatable {
  /// The turn's number, from 1.
  public var turn: Int
  /// The question's id.
  public var question: String
  /// The words it was put in.
  public var line: String
  /// The answers: the first, then those to follow-ups. ``Evidence/answer`` counts them.
  public var texts: [String]
  /// What was seen in each.
  public var findings: [Findings]

  /// A turn.
  public init(turn: Int, question: String, line: String, texts: [String], findings: [Findings]) {
    self.turn = turn
    self.question = question
    self.line = line
    self.texts = texts
    self.findings = findings
  }

  /// The turns of a transcript, in order, with the answers that were taken in: what was no answer and
  /// what a reprompt set aside is not scored, and evidence does not count it. Events of newer formats
  /// are passed over.
  public static func turns(in records: [Record]) -> [AnsweredTurn] {
    var session = Session()
    for record in records {
      guard case .known(let event) = record.event else { continue }
      _ = session.apply(event, at: record.elapsedMilliseconds)
    }
    return session.turns.map {
      AnsweredTurn(
        turn: $0.number, question: $0.question, line: $0.line, texts: $0.answers.map(\.text),
        findings: $0.findings)
    }
  }
}
