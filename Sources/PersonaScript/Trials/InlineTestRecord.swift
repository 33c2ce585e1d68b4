// An inline test's result as `persona test --format json` writes it: a stable interface.
public import Interview

/// What is written for one test; its keys are the properties' names.
public struct InlineTestRecord: Sendable, Encodable {
  /// The persona's file.
  public var file: String
  /// The test's line in it, 1-based.
  public var line: Int
  /// The persona's id.
  public var persona: String
  /// The question's id.
  public var question: String
  /// The answer that was given.
  public var answer: String
  /// Whether everything was as expected.
  public var passed: Bool
  /// What the test asks for.
  public var expected: Expected
  /// What came; left out when the answer was refused.
  public var got: Got?
  /// Names of what differs: `probe`, a dimension, `overall`, `empty`, `refused`, `levels`.
  public var differs: [String]

  /// What the test asks for.
  public struct Expected: Sendable, Encodable {
    /// The follow-up, as the test names it; left out when the test does not say.
    public var probe: String?
    /// The lowest and the highest level, by dimension or `overall`.
    public var levels: [String: [Int]]
  }

  /// What came.
  public struct Got: Sendable, Encodable {
    /// The question as it was put.
    public var asked: String
    /// The probe that was asked, `none`, `reprompt:…` or `no-answer`.
    public var probe: String
    /// What sort of answer it was taken for.
    public var form: AnswerForm
    /// Every level, by dimension and `overall`; empty for a warm-up.
    public var levels: [String: Int]
    /// The scores in full, as in a transcript; left out for a warm-up.
    public var score: TurnScore?
    /// How the follow-up was chosen, as in a transcript; left out when a guard went first.
    public var decision: FollowUpDecision?
  }

  /// The record of a result; `file` is what to write for the persona's file.
  public init(_ result: InlineTestResult, file: String) {
    self.file = file
    line = result.test.line
    persona = result.persona
    question = result.question
    answer = result.test.answer
    passed = result.failures.isEmpty
    expected = Expected(
      probe: result.test.probe.isEmpty ? nil : result.test.probe,
      levels: Dictionary(
        result.test.levels.map { ($0.name, [$0.lowest, $0.highest]) }, uniquingKeysWith: { $1 }))
    got = result.reading.map(Got.init)
    differs = result.failures.map(\.name)
  }
}

extension InlineTestRecord.Got {
  fileprivate init(_ reading: InlineTestResult.Reading) {
    asked = reading.asked
    probe = reading.followUp.name
    form = reading.findings.form
    score = reading.score
    decision = reading.decision
    levels = [:]
    guard let score = reading.score else { return }
    levels["overall"] = score.overall
    for dimension in score.dimensions { levels[dimension.dimension.rawValue] = dimension.level }
  }
}

extension InlineTestResult.Failure {
  fileprivate var name: String {
    switch self {
    case .expectsNothing: "empty"
    case .refused: "refused"
    case .followUp: "probe"
    case .level(let name, _, _): name
    case .notScored: "levels"
    }
  }
}
