// What became of one inline test, as data: InlineTestReport words it.
public import Interview

/// One inline test after its run.
public struct InlineTestResult: Sendable, Equatable {
  /// The persona's id.
  public var persona: String
  /// The name of the file in which the test stands.
  public var file: String
  /// The question's id.
  public var question: String
  /// The test.
  public var test: InlineTest
  /// What was not as expected; empty for a test that passed.
  public var failures: [Failure]
  /// How the answer was taken: the first time that the test failed, else the first time. Nil when the
  /// answer was refused.
  public var reading: Reading?
  /// Wordings of the question that it was tried with.
  public var wordings: Int
  /// Those of them with which it failed.
  public var failedWordings: Int
  /// The interviews, one a wording, for coverage; one that was refused is left out.
  public var interviews: [HeldInterview]

  /// A result; the test stands in the persona's file unless `file` names another.
  public init(
    persona: String, file: String? = nil, question: String, test: InlineTest, failures: [Failure],
    reading: Reading?, wordings: Int, failedWordings: Int, interviews: [HeldInterview] = []
  ) {
    self.persona = persona
    self.file = file ?? persona + ".yaml"
    self.question = question
    self.test = test
    self.failures = failures
    self.reading = reading
    self.wordings = wordings
    self.failedWordings = failedWordings
    self.interviews = interviews
  }

  /// Something that was not as a test expects.
  public enum Failure: Sendable, Hashable {
    /// The test expects neither a follow-up nor a level.
    case expectsNothing
    /// The interview did not take the answer.
    case refused(Refusal)
    /// Another follow-up came.
    case followUp(expected: String, got: FollowUp)
    /// Another level came; `name` is a dimension's or `overall`.
    case level(name: String, expected: ClosedRange<Int>, got: Int)
    /// Levels are expected of a question that is not scored.
    case notScored
  }

  /// What the interviewer did after an answer.
  public enum FollowUp: Sendable, Hashable {
    /// Asked this probe.
    case probe(String)
    /// Went on.
    case none
    /// Put the question again.
    case reprompt(RepromptReason)
    /// Took the answer for a request, or for no answer.
    case noAnswer
  }

  /// How an interviewer took an answer.
  public struct Reading: Sendable, Equatable {
    /// The question as it was put.
    public var asked: String
    /// What was seen in the answer.
    public var findings: Findings
    /// What came after it.
    public var followUp: FollowUp
    /// How the follow-up was chosen; nil when a guard went first.
    public var decision: FollowUpDecision?
    /// By probe, what keeps its condition from holding.
    public var unmet: [String: [Condition]]
    /// What the answer alone is worth, even where it is asked for again; nil for a warm-up.
    public var score: TurnScore?

    /// A reading.
    public init(
      asked: String, findings: Findings, followUp: FollowUp, decision: FollowUpDecision?,
      unmet: [String: [Condition]] = [:], score: TurnScore?
    ) {
      self.asked = asked
      self.findings = findings
      self.followUp = followUp
      self.decision = decision
      self.unmet = unmet
      self.score = score
    }
  }
}

extension InlineTestResult.FollowUp {
  /// What `events`, those that an answer led to, come to.
  init(_ events: [Event]) {
    let followUps = events.compactMap { event -> Self? in
      switch event {
      case .probed(let probe, _, _, _): .probe(probe)
      case .acknowledged: Self.none
      case .reprompted(let reason, _): .reprompt(reason)
      default: nil
      }
    }
    self = followUps.first ?? .noAnswer
  }

  /// What a test calls it: a probe's id, `none`, `reprompt:off-topic`; `no-answer`, which
  /// no test can expect.
  public var name: String {
    switch self {
    case .probe(let id): id
    case .none: "none"
    case .reprompt(let reason): Self.repromptPrefix + reason.rawValue
    case .noAnswer: "no-answer"
    }
  }

  /// The names that tests may expect in place of a probe's.
  static let expectableNames =
    ["none"] + RepromptReason.allCases.map { repromptPrefix + $0.rawValue }

  private static let repromptPrefix = "reprompt:"
}
