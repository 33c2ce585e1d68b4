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
  /// The answers: the first, then those to reprompts and follow-ups. ``Evidence/answer`` counts them.
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

  /// The turns of a transcript, in order. What is said in the other stages belongs to none.
  public static func turns(in records: [Record]) -> [AnsweredTurn] {
    var turns: [AnsweredTurn] = []
    var isOpen = false
    for record in records {
      guard case .known(let event) = record.event else { continue }
      switch event {
      case .asked(let turn, let question, _, let line):
        turns.append(
          AnsweredTurn(turn: turn, question: question, line: line, texts: [], findings: []))
        isOpen = true
      case .answered(let text, let findings) where isOpen:
        turns[turns.count - 1].texts.append(text)
        turns[turns.count - 1].findings.append(findings)
      case .acknowledged, .leftUnanswered, .invitedQuestions, .invitedClosing, .saidGoodbye:
        isOpen = false
      default: break
      }
    }
    return turns
  }
}
