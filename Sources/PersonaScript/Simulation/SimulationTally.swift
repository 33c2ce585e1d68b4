// What came of simulated interviews, counted.
import Interview

/// Counts of interviews with one persona. Adding them up in any order gives the same.
public struct SimulationTally: Sendable {
  /// By sort of candidate.
  public internal(set) var groups: [CandidateKind: Group] = [:]
  /// What the interviews reached.
  public private(set) var coverage: Coverage

  /// The interviews of one sort of candidate.
  public struct Group: Sendable {
    /// Interviews held.
    public internal(set) var interviews = 0
    /// Interviews that did not end.
    public internal(set) var unfinished = 0
    /// Answers, an interview.
    public internal(set) var answers = Spread()
    /// Follow-ups, an interview.
    public internal(set) var followUps = Spread()
    /// Words that the candidate said, an interview.
    public internal(set) var words = Spread()
    /// Scored questions that got no answer, then those of each level 1...5.
    public internal(set) var levels = [Int](repeating: 0, count: 6)
    /// By question, as ``levels``.
    public internal(set) var levelsByQuestion: [String: [Int]] = [:]

    /// The mean level in hundredths; nil without a scored question.
    public var meanHundredths: Int? { Self.mean(levels) }

    /// The mean level of a question, in hundredths; nil when it was not asked.
    public func meanHundredths(of question: String) -> Int? {
      levelsByQuestion[question].flatMap(Self.mean)
    }

    /// How often a question was asked.
    func count(of question: String) -> Int {
      levelsByQuestion[question]?.reduce(0, +) ?? 0
    }

    /// A question without an answer counts as one of the lowest level.
    private static func mean(_ levels: [Int]) -> Int? {
      let count = levels.reduce(0, +)
      guard count > 0 else { return nil }
      let sum = levels.enumerated().reduce(0) { $0 + max(1, $1.offset) * $1.element }
      return sum * 100 / count
    }
  }

  /// No interviews yet.
  init(_ script: Script) {
    coverage = Coverage(script)
  }

  /// Adds what another count of the same persona has.
  public mutating func add(_ other: SimulationTally) {
    coverage.add(other.coverage)
    for (kind, group) in other.groups { groups[kind, default: Group()].add(group) }
  }

  mutating func add(
    _ interview: SimulatedInterview, _ kind: CandidateKind, _ interviewer: Interviewer
  ) {
    let session = interview.session
    let (scores, unanswered) = interviewer.scores(of: session)
    coverage.add(
      HeldInterview(interviewer, events: interview.events, scores: scores))
    var group = groups[kind] ?? Group()
    group.interviews += 1
    if session.stage != .over { group.unfinished += 1 }
    let said = interview.events.compactMap(\.wordsSaid)
    group.answers.add(said.count)
    group.words.add(said.reduce(0, +))
    group.followUps.add(session.turns.reduce(0) { $0 + $1.probes.count })
    for score in scores { group.count(score.overall, score.question) }
    let left = session.turns.filter { unanswered.contains($0.number) }
    for turn in left { group.count(0, turn.question) }
    groups[kind] = group
  }
}

extension SimulationTally.Group {
  fileprivate mutating func count(_ level: Int, _ question: String) {
    levels[level] += 1
    levelsByQuestion[question, default: [Int](repeating: 0, count: 6)][level] += 1
  }

  fileprivate mutating func add(_ other: Self) {
    interviews += other.interviews
    unfinished += other.unfinished
    answers.add(other.answers)
    followUps.add(other.followUps)
    words.add(other.words)
    levels = zip(levels, other.levels).map(+)
    levelsByQuestion.merge(other.levelsByQuestion) { zip($0, $1).map(+) }
  }
}

/// How numbers spread: kept as a count for each, so that two can be put together.
public struct Spread: Sendable, Equatable {
  private var counts: [Int: Int] = [:]

  /// Without any number.
  public init() {}

  mutating func add(_ number: Int) { counts[number, default: 0] += 1 }

  mutating func add(_ other: Spread) { counts.merge(other.counts, uniquingKeysWith: +) }

  /// The smallest, the one in the middle and the largest; nil without any.
  public var range: (low: Int, middle: Int, high: Int)? {
    let numbers = counts.keys.sorted()
    guard let low = numbers.first, let high = numbers.last else { return nil }
    let half = (counts.values.reduce(0, +) + 1) / 2
    var seen = 0
    let middle = numbers.first { number in
      seen += counts[number, default: 0]
      return seen >= half
    }
    return (low, middle ?? low, high)
  }
}

extension Event {
  /// How many words the candidate said; nil for anything else.
  fileprivate var wordsSaid: Int? {
    guard case .answered(_, let findings) = self else { return nil }
    return findings.measures.words
  }
}
