// What became of one conversation, as data: ConversationReport words it.
public import Interview

/// A conversation after its run.
public struct ConversationResult: Sendable {
  /// The conversation.
  public var test: ConversationTest
  /// What came of each turn, up to the first that was refused.
  public var steps: [Step]
  /// The interview as far as it came.
  public var interview: HeldInterview

  /// Whether something was expected and every turn went as expected.
  public var hasPassed: Bool { !expectsNothing && steps.allSatisfy(\.failures.isEmpty) }

  /// Whether no turn expects anything, so that there is nothing to pass.
  public var expectsNothing: Bool { test.turns.allSatisfy(\.expected.isEmpty) }

  /// One turn after it was held.
  public struct Step: Sendable {
    /// The turn.
    public var turn: ConversationTest.Turn
    /// What was not as expected.
    public var failures: [Failure]
    /// What was seen and what came of it; nil when the wish was refused.
    public var reading: Reading?
  }

  /// What came of a turn.
  public struct Reading: Sendable {
    /// What the candidate was answering.
    public var asked: String
    /// What was seen in what was said; nil for a command.
    public var findings: Findings?
    /// What the interviewer did about the question that was open; nil when none was.
    public var followUp: InlineTestResult.FollowUp?
    /// How the follow-up was chosen; nil when a guard went first.
    public var decision: FollowUpDecision?
    /// By probe, what keeps its condition from holding.
    public var unmet: [String: [Condition]]
    /// The prepared answer that was given, or `none`; nil when the candidate did not ask.
    public var reply: String?
    /// The answers that the question has so far, as they were said.
    public var answers: [String]
    /// What those answers are worth; nil for a warm-up and where none was taken.
    public var score: TurnScore?
    /// The persona's rapport with the candidate.
    public var rapport: Int
    /// What became of the question that was open; nil when none was.
    public var outcome: String?
    /// What is asked now: a question's id or a ``ConversationStage``.
    public var next: String
    /// What was said, in order.
    public var lines: [String]
  }

  /// Something that was not as a turn expects.
  public enum Failure: Sendable, Hashable {
    /// The interview did not take what was said or asked for.
    case refused(Refusal)
    /// Another value came; `name` is the expectation's key, a dimension's or `overall`.
    case differs(name: String, expected: String, got: String)

    /// The expectation's key.
    public var name: String {
      switch self {
      case .refused: "refused"
      case .differs(let name, _, _): name
      }
    }
  }
}
