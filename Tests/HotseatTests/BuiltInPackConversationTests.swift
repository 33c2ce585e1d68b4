// The conversations of the repository's packs go as their authors wrote, with the real analyser, and what
// the authors tried reaches what they wrote.
import Interview
import PersonaScript
import Testing

@Suite struct BuiltInPackConversationTests {
  @Test(arguments: TriedPack.names)
  func everyConversationPasses(name: String) throws {
    let tried = try TriedPack.named(name)
    #expect(tried.remarks == [])
    #expect(tried.conversations.count > 5)
    for result in tried.conversations {
      let script = try #require(tried.pack.script(result.test.persona))
      let report = ConversationReport(result, file: result.test.file, script: script).lines
      #expect(result.hasPassed, "\(report.joined(separator: "\n"))")
    }
  }

  @Test(arguments: TriedPack.names)
  func theTestsOfEachPersonaReachItsProbes(name: String) throws {
    let tried = try TriedPack.named(name)
    for script in tried.pack.scripts {
      let coverage = tried.coverage(of: script)
      let maps = CoverageMap.maps(of: script, in: tried.pack.sources)
      let missed = maps.flatMap { $0.targets(.probes) }.filter { coverage.count(of: $0) == 0 }
      let tally = maps.reduce(CoverageTally()) { $0 + $1.tally(.probes, coverage) }
      #expect(tally.all >= 40, "\(script.persona.id)")
      #expect(
        tally.percent >= 95, "\(script.persona.id): \(missed.map(\.name).joined(separator: ", "))")
    }
  }
}
