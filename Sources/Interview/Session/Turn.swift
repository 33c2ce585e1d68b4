// One question of a session and everything that was said to it.

/// One question with its answers and follow-ups, as a session remembers it.
public struct Turn: Sendable, Equatable {
  /// From 1, in the order of asking.
  public var number: Int
  /// The question's id.
  public var question: String
  /// The question as it was put.
  public var line: String
  /// What was said to it, non-answers left out; the first answers the question, later ones follow-ups.
  public var answers: [Answer] = []
  /// Answers that were not taken as such and were asked for again; they are not scored.
  public var setAside: [Answer] = []
  /// Ids of the follow-ups asked, in order.
  public var probes: [String] = []
  /// The question or follow-up that stands unanswered now.
  public var pending: String
  /// Reprompts so far.
  public var reprompts: [RepromptReason] = []
  /// What became of it.
  public var outcome: Outcome = .open

  /// What became of a turn.
  public enum Outcome: String, Sendable, Equatable {
    /// Still being asked.
    case open
    /// Answered, follow-ups included.
    case answered
    /// Answered, but for its last follow-up.
    case partlyAnswered
    /// Left without an answer.
    case unanswered
  }

  /// Something the candidate said.
  public struct Answer: Sendable, Equatable {
    /// As typed.
    public var text: String
    /// What was seen in it.
    public var findings: Findings
  }

  init(number: Int, question: String, line: String) {
    self.number = number
    self.question = question
    self.line = line
    pending = line
  }

  /// Sets aside the answer that led to a reprompt; a non-answer was never taken in.
  mutating func reprompt(_ reason: RepromptReason) {
    reprompts.append(reason)
    if reason != .nonAnswer, let last = answers.popLast() { setAside.append(last) }
  }

  /// The findings of its answers, in order.
  public var findings: [Findings] { answers.map(\.findings) }
}
