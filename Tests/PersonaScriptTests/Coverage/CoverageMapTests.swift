// Lines of what can be reached, and the reports that show them.
import Interview
import Testing

@testable import PersonaScript

@Suite struct CoverageMapTests {
  @Test func everythingInTheBuiltInPackStandsInTheLineThatItIsFoundIn() throws {
    let pack = try #require(BuiltInPack.compile().pack)
    for script in pack.scripts {
      let file = try #require(pack.sources.first { $0.name == script.persona.id + ".yaml" })
      let map = CoverageMap(script, file: file)
      let maps = CoverageMap.maps(of: script, in: pack.sources)
      #expect(maps.first?.file == file.name)
      let known = Set(maps.flatMap(\.places).map(\.target))
      for target in script.coverageTargets where !known.contains(target) {
        guard case .wording(.reply, _) = target else {
          Issue.record("\(file.name): \(target.name) is not found")
          continue
        }
      }
      for (line, target) in map.places {
        let text = map.lines[(line - 1)...].prefix(3).joined(separator: " ")
        let words = Self.words(of: target, in: script)
        #expect(text.contains(words), "\(file.name):\(line): \(target.name)")
      }
    }
  }

  /// Words that stand in the target's line, or in the two after it.
  private static func words(of target: CoverageTarget, in script: Script) -> String {
    switch target {
    case .question(let id), .level(_, let id), .transition(_, let id): return id + ":"
    case .probe(let id):
      let all = script.questions.flatMap(\.probes) + script.probes
      return id.contains("#") ? all.first { $0.id == id }?.whenText ?? "" : id
    case .concept(let id, _): return id
    case .branch(let branch): return script.agenda[branch.step].names.first ?? "goto"
    case .wording(let list, let index):
      let wordings = script.wordingLists.first { $0.list == list }?.wordings ?? []
      return wordings[index].split(separator: " ").first.map(String.init) ?? ""
    }
  }

  private func sample() throws -> (map: CoverageMap, coverage: Coverage) {
    let script = try #require(PackCompiler.compile(SamplePack.files).pack?.script("clinician"))
    let file = try #require(SamplePack.files.first { $0.name == "clinician.yaml" })
    let run = InlineTestRun(script: script, organizationName: "Here") { _, context in
      ScriptedFindings.findings(in: "!number", context: context)
    }
    var coverage = Coverage(script)
    for interview in run.results().flatMap(\.interviews) { coverage.add(interview) }
    return (CoverageMap(script, file: file), coverage)
  }

  private func line(_ map: CoverageMap, _ text: String) throws -> Int {
    try #require(map.lines.firstIndex { $0.contains(text) }) + 1
  }

  @Test func gapsAreListedByLine() throws {
    let (map, coverage) = try sample()
    let report = CoverageReport(
      map,
      columns: [
        CoverageReport.Column(title: "tests", coverage: coverage),
        CoverageReport.Column(title: "simulation", coverage: coverage),
      ])
    let settle = try line(map, "settle-in:")
    let howMany = try line(map, "- id: how-many")
    let noNumber = try line(map, "- id: no-number")
    #expect(
      report.gaps([.questions, .probes], path: "p.yaml") == [
        "p.yaml:\(settle): question settle-in", "p.yaml:\(howMany): probe how-many",
        "p.yaml:\(noNumber): probe no-number",
      ])
    #expect(report.table.contains("  probes      1/3 33%      1/3 33%"))
    let source = report.source
    let asked = try line(map, "- when: lacks(result)")
    let topic = try line(map, "topic: collaboration")
    #expect(source[asked - 1].hasPrefix("     1  "))
    #expect(source[howMany - 1].hasPrefix("     -  "))
    #expect(source[topic - 1] == "            topic: collaboration")
  }

  @Test func whatAnotherColumnReachedIsSaid() throws {
    let (map, coverage) = try sample()
    let script = try #require(PackCompiler.compile(SamplePack.files).pack?.script("clinician"))
    let report = CoverageReport(
      map,
      columns: [
        CoverageReport.Column(title: "tests", coverage: Coverage(script)),
        CoverageReport.Column(title: "simulation", coverage: coverage),
      ])
    let gap = "p.yaml:\(try line(map, "- when: lacks(result)")): probe pushback#1"
    #expect(report.gaps([.probes], path: "p.yaml").contains(gap + " (reached by the simulation)"))
  }

  @Test func lcovHasFunctionsBranchesAndLinesWithTheirTotals() throws {
    let (map, coverage) = try sample()
    let lines = LcovReport.lines(map, coverage, path: "p.yaml")
    let pushback = try line(map, "  pushback:")
    for line in [
      "SF:p.yaml", "FN:\(pushback),question:pushback", "FNDA:1,question:pushback",
      "FNDA:0,question:settle-in", "FNF:5", "FNH:2", "DA:\(pushback),1", "end_of_record",
    ] { #expect(lines.contains(line), "\(line) in \(lines)") }
    let levels = lines.filter { $0.hasPrefix("BRDA:\(pushback),0,") }
    #expect(levels.count == 5)
    #expect(levels.count { $0.hasSuffix(",1") } == 1)
    let counted = lines.count { $0.hasPrefix("DA:") }
    #expect(counted == Int(value("LF:", lines)))
    #expect(lines.count { $0.hasPrefix("DA:") && !$0.hasSuffix(",0") } == Int(value("LH:", lines)))
    #expect(lines.count { $0.hasPrefix("BRDA:") } == Int(value("BRF:", lines)))
  }

  private func value(_ head: String, _ lines: [String]) -> String {
    lines.first { $0.hasPrefix(head) }.map { String($0.dropFirst(head.count)) } ?? ""
  }

  @Test(
    "A percentage is rounded down",
    arguments: [(0, 0, 100), (0, 3, 0), (2, 3, 66), (199, 200, 99), (200, 200, 100)])
  func aPercentageIsRoundedDown(reached: Int, all: Int, percent: Int) {
    #expect(CoverageTally(reached: reached, all: all).percent == percent)
  }
}
