// hotseat selftest as a user runs it.
import Foundation
import TestSupport
import Testing

@Suite struct SelftestCommandTests {
  @Test func printsEachRelationWithBothScores() throws {
    let run = try Home().run(["selftest", "--trials", "5"])
    #expect(run.exitCode == 0)
    #expect(run.outputText.contains("1. a full story > one without a result"))
    #expect(run.outputText.contains("32. affirmed > the same claims denied"))
    #expect(run.outputText.contains("All 42 relations and laws hold."))
    let pairs = run.outputText.split(separator: "\n").filter { $0.hasPrefix("  ok") }
    #expect(pairs.count >= 32 * 3 + 10)
  }

  @Test func showsTheAnswersOfOneRelation() throws {
    let run = try Home().run(["selftest", "--relation", "28"])
    #expect(run.exitCode == 0)
    #expect(run.outputText.contains("HIPPA"))
    #expect(!run.outputText.contains("1. a full story"))
  }

  @Test func reportsAsJSON() throws {
    let run = try Home().run(["selftest", "--relation", "3", "--json"])
    let json = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
    let relations = try #require(json?["relations"] as? [[String: Any]])
    #expect(relations.count == 1)
    #expect(relations[0]["holds"] as? Bool == true)
    #expect((relations[0]["cases"] as? [Any])?.count == 3)
  }

  @Test func refusesARelationThatIsNotThere() throws {
    let run = try Home().run(["selftest", "--relation", "33"])
    #expect(run.exitCode == 64)
    #expect(run.errorText.contains("There is no relation 33"))
  }
}
