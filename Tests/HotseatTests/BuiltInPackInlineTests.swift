// What the built-in pack's authors wrote beside their questions, against the real analyser and rubric.
import Interview
import PersonaScript
import Testing

@Suite struct BuiltInPackInlineTests {
  /// Tests that a fair listener would have pass, and that analysis or scoring does not see yet: the
  /// persona, the question and which of its tests, from 1. Each must still fail, so that whoever mends
  /// the cause takes it off the list. Never add one whose expectation or script is wrong: mend those.
  private static let knownFailures = [
    // "I would always observe the workflow and talk to…" is a plan, and is taken for a deed.
    "clinician/watch-first/3",
    // "I'm a perfectionist" describes oneself, and is taken for a reason to want the job.
    "hr/weakest-line/3",
    // "we have moved none since then" is a result; "Two years ago I ordered…" sets a scene.
    "hr/honest-mistake/1",
    // "I've never had to stop a project, I always delivered" boasts, and is taken for a scene.
    "pmo-director/stopped-it/3",
  ]

  private func results() throws -> [(name: String, result: InlineTestResult)] {
    try TriedPack.named("healthcare-it-pm").inline
  }

  @Test func everyInlineTestPassesButTheKnownFailures() throws {
    let results = try results()
    #expect(!results.isEmpty)
    for (name, result) in results where !Self.knownFailures.contains(name) {
      let report = InlineTestReport(result, file: result.persona + ".yaml").lines
      #expect(result.failures.isEmpty, "\(name)\n\(report.joined(separator: "\n"))")
    }
  }

  @Test(arguments: knownFailures)
  func aKnownFailureStillFails(name: String) throws {
    let result = try #require(try results().first { $0.name == name }?.result)
    #expect(!result.failures.isEmpty, "it passes now: take it off the list")
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
