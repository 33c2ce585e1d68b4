// What the built-in pack's authors wrote beside their questions, against the real analyser and rubric.
import Interview
import PersonaScript
import Testing

@Suite struct BuiltInPackInlineTests {
  private func results() throws -> [(name: String, result: InlineTestResult)] {
    try TriedPack.named("healthcare-it-pm").inline
  }

  @Test func everyInlineTestPasses() throws {
    let results = try results()
    #expect(!results.isEmpty)
    for (name, result) in results {
      let report = InlineTestReport(result, file: result.persona + ".yaml").lines
      #expect(result.failures.isEmpty, "\(name)\n\(report.joined(separator: "\n"))")
    }
  }

  @Test func everyScoredQuestionHasAStrongAndAWeakTest() throws {
    let pack = try #require(BuiltInPack.compile().pack)
    for script in pack.scripts {
      for question in script.questions where question.kind != .warmUp {
        let levels = question.tests.flatMap(\.levels).filter { $0.name == "overall" }
        let name = "\(script.persona.id)/\(question.id)"
        #expect(levels.contains { $0.highest >= 4 && $0.lowest >= 3 }, "\(name) has no strong one")
        #expect(levels.count { $0.highest <= 3 && $0.lowest == 1 } >= 2, "\(name) has no weak ones")
      }
    }
    for tension in pack.tensions {
      let levels = tension.question.tests.flatMap(\.levels).filter { $0.name == "overall" }
      let name = "panel/\(tension.question.id)"
      #expect(levels.contains { $0.highest >= 4 && $0.lowest >= 3 }, "\(name) has no strong one")
      #expect(levels.count { $0.highest <= 3 && $0.lowest == 1 } >= 2, "\(name) has no weak ones")
      let probes = Set(tension.question.tests.map(\.probe))
      let unmet = tension.question.probes.map(\.id).filter { !probes.contains($0) }
      #expect(unmet.isEmpty, "\(name): no test has \(unmet)")
    }
  }
}
