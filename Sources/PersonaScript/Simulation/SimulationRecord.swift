// A simulation as `persona simulate --format json` writes it: a stable interface.
public import Interview

/// What is written for one persona; its keys are the properties' names.
public struct SimulationRecord: Sendable, Encodable {
  /// The persona's id.
  public var persona: String
  /// The seed.
  public var seed: UInt64
  /// By sort of candidate.
  public var candidates: [String: Candidate]
  /// What is wrong, in words.
  public var problems: [String]
  /// Whether any of it is an error.
  public var passed: Bool
  /// What no interview reached.
  public var unreached: [String]

  /// The interviews of one sort of candidate.
  public struct Candidate: Sendable, Encodable {
    /// How many there were.
    public var interviews: Int
    /// Answers an interview.
    public var answers: Range?
    /// Follow-ups an interview.
    public var followUps: Range?
    /// Words that the candidate said, an interview.
    public var words: Range?
    /// Questions without an answer, then those of level 1 to 5.
    public var levels: [Int]
    /// The mean level in hundredths; left out without a scored question.
    public var meanHundredths: Int?
  }

  /// A smallest, middle and largest number.
  public struct Range: Sendable, Encodable {
    /// The smallest.
    public var low: Int
    /// Half are no larger.
    public var middle: Int
    /// The largest.
    public var high: Int

    init?(_ spread: Spread) {
      guard let range = spread.range else { return nil }
      (low, middle, high) = (range.low, range.middle, range.high)
    }
  }

  /// The record of a simulation.
  public init(_ tally: SimulationTally, script: Script, seed: UInt64) {
    persona = script.persona.id
    self.seed = seed
    candidates = Dictionary(
      uniqueKeysWithValues: tally.groups.map { kind, group in
        let candidate = Candidate(
          interviews: group.interviews, answers: Range(group.answers),
          followUps: Range(group.followUps), words: Range(group.words), levels: group.levels,
          meanHundredths: group.meanHundredths)
        return (kind.rawValue, candidate)
      })
    problems = SimulationReport(tally, script: script).problems
    passed = !tally.problems(script).contains(where: \.isError)
    unreached = script.coverageTargets.filter { tally.coverage.count(of: $0) == 0 }.map(\.name)
  }
}
