// hotseat persona cover: what the tests and a simulation reach, by line.
import ArgumentParser
import Foundation
import Interview
import PersonaScript

/// Reports coverage. Exits with 0, with 1 when the tests reach less than asked for, 65 when a pack has
/// an error, 66 when there is nothing to read.
struct PersonaCover: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cover", abstract: "Show what the tests, and a simulation, reach.",
    discussion: """
      Counted are questions, probes, wordings, expected concepts, the five levels of each question, \
      and the ways in which a question is left. What the tests do not reach is listed by line.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case lcov
    case source
  }

  enum Listed: String, ExpressibleByArgument, CaseIterable {
    case questions
    case probes
    case wordings
    case concepts
    case levels
    case transitions
    case all
    case none
  }

  @OptionGroup var arguments: PackArguments

  @Option(help: ArgumentHelp("Only this persona.", valueName: "id"))
  var persona: String?

  @Option(
    help: ArgumentHelp("How many interviews the simulation holds; 0 for none.", valueName: "n"))
  var interviews = 200

  @Option(help: ArgumentHelp("The seed of the simulation.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "What to list that the tests do not reach: \(Listed.allCases.map(\.rawValue).joined(separator: ", ")). "
        + "Without it questions and probes.", valueName: "kind"))
  var list: [Listed] = []

  @Option(
    help: ArgumentHelp(
      "Exit with 1 when the tests reach less than this percentage of the probes.", valueName: "n"))
  var failUnder: Int?

  @Option(help: "text, json, lcov (the tests' counts), or source (the file with the counts).")
  var format: Format = .text

  func validate() throws {
    guard (0...1_000_000).contains(interviews) else {
      throw ValidationError("--interviews must be 0 to 1000000")
    }
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under must be 0 to 100")
    }
  }

  func run() async throws {
    var covered: [CoveredPersona] = []
    for pack in try WorkshopPacks(arguments).packs(persona: persona) {
      let tests = pack.outcome(filter: nil).coverage(of: pack.scripts)
      for (script, tests) in zip(pack.scripts, tests) {
        let simulation = await simulated(script, pack)
        covered += pack.maps(of: script).map { map in
          CoveredPersona(
            map: map, persona: script.persona.id, path: pack.input.shownPath(map.file),
            tests: tests, simulation: simulation)
        }
      }
    }
    try report(covered)
    try check(covered)
  }

  private func simulated(_ script: Script, _ pack: TestedPack) async -> Coverage? {
    // The other formats count the tests only.
    guard interviews > 0, format == .text || format == .json else { return nil }
    // A persona that differs at some levels is talked to at each of them.
    let levels = PressureLevel.allCases.filter { $0 == .standard || script.rules(at: $0) != nil }
    var coverage = Coverage(script)
    for level in levels {
      coverage.add(
        await SimulationRun(
          pack: pack.pack, settings: SessionSettings(level: level, length: .full), seed: seed,
          interviews: max(1, interviews / levels.count)
        ).tally(of: script).coverage)
    }
    return coverage
  }

  private func report(_ covered: [CoveredPersona]) throws {
    switch format {
    case .text:
      for persona in covered { for line in persona.lines(listing: kinds) { show(line) } }
      if covered.count > 1 {
        show("together")
        for line in CoveredPersona.table(covered) { show(line) }
      }
    case .json: try printJSON(["personas": covered.map(\.record)])
    case .lcov:
      for persona in covered {
        for line in LcovReport.lines(persona.map, persona.tests, path: persona.path) { show(line) }
      }
    case .source:
      for persona in covered {
        show(persona.path)
        for line in persona.report.source { show(line) }
      }
    }
  }

  private var kinds: Set<CoverageKind> {
    if list.isEmpty { return [.questions, .probes] }
    if list.contains(.all) { return Set(CoverageKind.allCases) }
    return Set(list.compactMap { CoverageKind(rawValue: $0.rawValue) })
  }

  private func check(_ covered: [CoveredPersona]) throws {
    guard let failUnder else { return }
    let tally = covered.map { $0.map.tally(.probes, $0.tests) }.reduce(CoverageTally(), +)
    guard tally.reached * 100 < failUnder * tally.all else { return }
    throw Failure(
      .checkFailed,
      "the tests reach \(tally.reached) of \(tally.all) probes, \(tally.percent)%: "
        + "less than \(failUnder)%"
    ).reported()
  }
}

/// One persona's file with what reached it.
struct CoveredPersona {
  let map: CoverageMap
  let persona: String
  let path: String
  let tests: Coverage
  let simulation: Coverage?

  var report: CoverageReport { CoverageReport(map, columns: columns) }

  private var columns: [CoverageReport.Column] {
    [CoverageReport.Column(title: "tests", coverage: tests)]
      + (simulation.map { [CoverageReport.Column(title: "simulation", coverage: $0)] } ?? [])
  }

  var record: CoverageRecord {
    CoverageRecord(map, persona: persona, file: path, tests: tests, simulation: simulation)
  }

  func lines(listing kinds: Set<CoverageKind>) -> [String] {
    let gaps = report.gaps(kinds, path: path)
    let heading = gaps.isEmpty ? [] : ["  not reached by the tests:"]
    let isShared = map.file != persona + ".yaml"
    return [path + (isShared ? ", as \(persona) uses it" : "")] + report.table + heading
      + gaps.map { "  " + $0 } + [""]
  }

  /// The table of several personas together.
  static func table(_ covered: [CoveredPersona]) -> [String] {
    let hasSimulation = covered.allSatisfy { $0.simulation != nil }
    return CoverageReport.table(hasSimulation ? ["tests", "simulation"] : ["tests"]) {
      kind, column in
      covered.map { persona in
        persona.map.tally(kind, column == 0 ? persona.tests : persona.simulation ?? persona.tests)
      }.reduce(CoverageTally(), +)
    }
  }
}

extension TestOutcome {
  /// What the tests reached, by script.
  func coverage(of scripts: [Script]) -> [Coverage] {
    scripts.map { script in
      var coverage = Coverage(script)
      for interview in inline.flatMap(\.interviews) + conversations.map(\.interview)
      where interview.persona == script.persona.id { coverage.add(interview) }
      return coverage
    }
  }
}
