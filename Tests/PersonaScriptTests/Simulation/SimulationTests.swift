// Simulated interviews are the same for the same seed, end, and tell who outscores whom.
import Interview
import Testing

@testable import PersonaScript

@Suite struct SimulationTests {
  private func sample() throws -> (simulation: (UInt64) -> Simulation, script: Script) {
    let pack = try #require(PackCompiler.compile(SamplePack.files).pack)
    let script = try #require(pack.script("clinician"))
    return (
      {
        Simulation(script: script, lexicon: pack.lexicon, organizationName: "Here", seed: $0)
      }, script
    )
  }

  /// Analysis by length alone: what has more words has more in it.
  private func plain(_ text: String, _ context: AnalysisContext) -> Findings {
    let words = text.split(separator: " ").count
    let signs = (words > 8 ? " !result" : "") + (words > 14 ? " !number" : "")
    return ScriptedFindings.findings(in: text + signs, context: context)
  }

  private func described(_ tally: SimulationTally) -> [String] {
    tally.groups.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0)" }
      + tally.coverage.counts.map { "\($0.key.name): \($0.value)" }.sorted()
  }

  @Test func partsAddUpToTheWhole() throws {
    let simulation = try sample().simulation(7)
    let whole = simulation.tally(of: 0..<60, findings: plain)
    var parts = simulation.empty
    for part in [40..<60, 0..<13, 13..<40] {
      parts.add(simulation.tally(of: part, findings: plain))
    }
    #expect(parts.groups.values.map(\.interviews).reduce(0, +) == 60)
    #expect(parts.coverage.counts == whole.coverage.counts)
    for kind in CandidateKind.allCases {
      #expect(parts.groups[kind]?.levels == whole.groups[kind]?.levels)
      #expect(parts.groups[kind]?.answers == whole.groups[kind]?.answers)
      #expect(parts.groups[kind]?.words == whole.groups[kind]?.words)
    }
  }

  @Test func theSeedDecidesEverything() throws {
    let make = try sample().simulation
    let words = [7, 7, 8].map { (seed: UInt64) in
      CandidateKind.allCases.map {
        make(seed).tally(of: 0..<50, findings: plain).groups[$0]?.words
      }
    }
    #expect(words[0] == words[1])
    #expect(words[0] != words[2])
  }

  @Test func everyInterviewEnds() throws {
    let tally = try sample().simulation(1).tally(of: 0..<100, findings: plain)
    for kind in CandidateKind.allCases {
      let group = try #require(tally.groups[kind])
      #expect(group.interviews == 10)
      #expect(group.unfinished == 0)
    }
    #expect(tally.groups[.silent]?.answers.range.map { [$0.low, $0.high] } == [0, 0])
    #expect(tally.groups[.silent]?.levels[0] == 10)
    #expect(tally.groups[.silent]?.meanHundredths == 100)
  }

  @Test func anInterviewThatIsRefusedIsReported() throws {
    let (simulation, script) = try sample()
    let tally = simulation(1).tally(of: 0..<10) { _, _ in
      var findings = ScriptedFindings.findings(in: "", context: AnalysisContext())
      findings.nonAnswer = .empty
      return findings
    }
    let problems = tally.problems(script)
    #expect(problems.contains(.unfinished(.strong, interviews: 1)))
    #expect(problems.allSatisfy { $0.isError })
  }

  @Test func aWorseCandidateWhoScoresHigherIsAnError() throws {
    let (simulation, script) = try sample()
    var tally = simulation(1).empty
    for (kind, levels) in [
      (CandidateKind.strong, [0, 5, 0, 5, 0, 0]), (.stuffing, [0, 0, 0, 0, 9, 0]),
    ] {
      var group = SimulationTally.Group()
      group.levels = levels
      group.levelsByQuestion = ["pushback": levels, "settle-in": [0, 1, 0, 0, 0, 0]]
      tally.groups[kind] = group
    }
    let problems = tally.problems(script)
    #expect(problems.count == 2, "one for the interview, one for the question, none by chance")
    let outscored = problems.filter {
      if case .outscores(.stuffing, _, .strong, _) = $0 { $0.isError } else { false }
    }
    #expect(outscored.count == 1, "\(problems)")
    let report = SimulationReport(tally, script: script).problems
    #expect(report.first == "error: a stuffing candidate (4.00) outscores a strong one (2.00)")
    #expect(report.last?.hasPrefix("warning: pushback: a stuffing candidate (4.00)") == true)
    #expect(SimulationRecord(tally, script: script, seed: 1).passed == false)
  }

  @Test func betterIsAnOrder() {
    let kinds = CandidateKind.allCases
    for kind in kinds {
      #expect(!kind.isBetter(than: kind))
      for other in kinds where kind.isBetter(than: other) {
        #expect(!other.isBetter(than: kind), "\(kind) and \(other)")
        for third in kinds where other.isBetter(than: third) {
          #expect(kind.isBetter(than: third), "\(kind), \(other), \(third)")
        }
      }
    }
  }

  @Test(
    "The middle of a spread",
    arguments: [([3], [3, 3, 3]), ([5, 1, 9], [1, 5, 9]), ([1, 1, 1, 8], [1, 1, 8])])
  func theMiddleOfASpread(numbers: [Int], expected: [Int]) throws {
    var spread = Spread()
    for number in numbers { spread.add(number) }
    let range = try #require(spread.range)
    #expect([range.low, range.middle, range.high] == expected)
  }

  @Test(
    "Texts are split into sentences",
    arguments: [
      ("One. Two! Three?", ["One.", "Two!", "Three?"]), ("No end", ["No end"]), ("", []),
      ("It rose 3.5 points. Good.", ["It rose 3.5 points.", "Good."]),
    ])
  func textsAreSplitIntoSentences(text: String, sentences: [String]) {
    #expect(Sentences.split(text) == sentences)
  }
}
