// Many interviews with candidates of every sort: how long they get, how they score, what is never reached.
public import Interview

/// A simulation of one persona. Equal arguments give equal interviews, in whatever parts they are held.
public struct Simulation: Sendable {
  /// What analysis sees in an answer.
  public typealias Analysis = (String, AnalysisContext) -> Findings

  private let script: Script
  private let settings: SessionSettings
  private let organizationName: String
  private let seed: UInt64
  private let material: CandidateMaterial

  /// A simulation of a script's interviews.
  public init(
    script: Script, lexicon: Lexicon, organizationName: String,
    settings: SessionSettings = SessionSettings(), seed: UInt64
  ) {
    self.script = script
    self.settings = settings
    self.organizationName = organizationName
    self.seed = seed
    material = CandidateMaterial(script, lexicon)
  }

  /// A tally without any interview, to add others to.
  public var empty: SimulationTally { SimulationTally(script) }

  /// A posting that asks for what the first scored question is about.
  private var posting: JobPosting? {
    let concepts = script.questions.first { $0.kind != .warmUp }?.expects.map(\.concept) ?? []
    return concepts.first.map { JobPosting([.init($0, concepts: [$0])]) }
  }

  /// Holds the interviews with these numbers, from 0: each sort of candidate comes in turn.
  public func tally(of numbers: Range<Int>, findings: @escaping Analysis) -> SimulationTally {
    var tally = SimulationTally(script)
    for number in numbers {
      let kind = CandidateKind.allCases[number % CandidateKind.allCases.count]
      let own = seed &+ UInt64(number)
      var settings = settings
      // One in four brings a posting, so that what is asked of those who do is reached.
      if (number / CandidateKind.allCases.count) % 4 == 3 { settings.posting = posting }
      let interviewer = Interviewer(
        script: script, settings: settings, organizationName: organizationName, seed: own)
      var interview = SimulatedInterview(
        interviewer, candidate: SimulatedCandidate(kind, material: material, seed: own),
        findings: findings)
      interview.hold()
      tally.add(interview, kind, interviewer)
    }
    return tally
  }
}
