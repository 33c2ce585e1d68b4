// A conversation's result as `persona test --format json` writes it: a stable interface.
public import Interview

/// What is written for one conversation; its keys are the properties' names.
public struct ConversationRecord: Sendable, Encodable {
  /// The file of tests.
  public var file: String
  /// The conversation's line in it, 1-based.
  public var line: Int
  /// The persona's id.
  public var persona: String
  /// The conversation's id.
  public var conversation: String
  /// Whether something was expected and every turn went as expected.
  public var passed: Bool
  /// The turns that were tried, in order.
  public var turns: [Turn]

  /// One turn.
  public struct Turn: Sendable, Encodable {
    /// Its line in the file, 1-based.
    public var line: Int
    /// What was said; left out for a command.
    public var answer: String?
    /// What was asked for; left out for an answer.
    public var command: String?
    /// Whether it went as expected.
    public var passed: Bool
    /// What differs, by expectation: what was expected and what came.
    public var differs: [String: Difference]
    /// What came; left out when the turn was refused.
    public var got: Got?
  }

  /// An expectation that was not met.
  public struct Difference: Sendable, Encodable {
    /// What was expected; left out when the turn was refused.
    public var expected: String?
    /// What came instead, or why it was refused.
    public var got: String
  }

  /// What came of a turn.
  public struct Got: Sendable, Encodable {
    /// What the candidate was answering.
    public var asked: String
    /// The follow-up; left out outside questions.
    public var probe: String?
    /// The prepared answer, or `none`; left out where the candidate did not ask.
    public var reply: String?
    /// What the question's answers are worth so far; left out for a warm-up.
    public var score: TurnScore?
    /// The persona's rapport.
    public var rapport: Int
    /// What became of the question; left out where none was open.
    public var outcome: String?
    /// What is asked now.
    public var next: String
    /// What was said.
    public var lines: [String]
    /// How the follow-up was chosen, as in a transcript; left out when a guard went first.
    public var decision: FollowUpDecision?
  }

  /// The record of a result; `file` is what to write for the file of tests.
  public init(_ result: ConversationResult, file: String) {
    self.file = file
    line = result.test.line
    persona = result.test.persona
    conversation = result.test.id
    passed = result.hasPassed
    turns = result.steps.map(Turn.init)
  }
}

extension ConversationRecord.Turn {
  fileprivate init(_ step: ConversationResult.Step) {
    line = step.turn.line
    switch step.turn.act {
    case .say(let text): answer = text
    case .command(let word): command = word.rawValue
    }
    passed = step.failures.isEmpty
    differs = [:]
    for failure in step.failures {
      switch failure {
      case .refused(let refusal):
        differs[failure.name] = ConversationRecord.Difference(got: refusal.authorsWords)
      case .differs(_, let expected, let got):
        differs[failure.name] = ConversationRecord.Difference(expected: expected, got: got)
      }
    }
    got = step.reading.map { reading in
      ConversationRecord.Got(
        asked: reading.asked, probe: reading.followUp?.name, reply: reading.reply,
        score: reading.score, rapport: reading.rapport, outcome: reading.outcome,
        next: reading.next, lines: reading.lines, decision: reading.decision)
    }
  }
}
