// hotseat persona cover and simulate: exit codes, and what is written for people and programs.
import Foundation
import TestSupport
import Testing

@Suite struct WorkshopCommandTests {
  private func run(_ arguments: [String]) throws -> FinishedRun {
    let home = try Home()
    let personas = try SmallPack.write(to: home.folder)
    return try home.run(["persona"] + arguments + [personas + "/small"])
  }

  @Test func coverFailsUnderAPercentageOfTheProbes() throws {
    let failed = try run(["cover", "--interviews", "0", "--fail-under", "1"])
    #expect(failed.errorText.contains("the tests reach 0 of"), "\(failed.errorText)")
    #expect(failed.exitCode == 1)
    #expect(failed.outputText.contains("  not reached by the tests:"))
    let passed = try run(["cover", "--interviews", "0", "--fail-under", "0"])
    #expect(passed.exitCode == 0)
    #expect(passed.outputText.contains("  questions   0/"))
  }

  @Test func coverWritesTracefilesAndJSON() throws {
    let lcov = try run(["cover", "--format", "lcov"])
    #expect(lcov.outputText.hasPrefix("TN:\nSF:"))
    #expect(lcov.outputText.hasSuffix("end_of_record\n"))
    let json = try run(["cover", "--format", "json", "--interviews", "20"])
    let value = try JSONSerialization.jsonObject(with: Data(json.outputText.utf8))
    let personas = (value as? [String: Any])?["personas"] as? [[String: Any]]
    #expect(personas?.first?["persona"] as? String == "porter")
  }

  @Test func simulateSaysHowEachCandidateFares() throws {
    let text = try run(["simulate", "--interviews", "40"])
    #expect(text.outputText.contains("(porter): 40 interviews, seed 1\n"), "\(text.errorText)")
    for kind in ["strong", "off-topic", "silent"] {
      #expect(text.outputText.components(separatedBy: "\n  \(kind) ").count == 3, "in two tables")
    }
    let again = try run(["simulate", "--interviews", "40"])
    #expect(again.outputText == text.outputText)
    let json = try run(["simulate", "--interviews", "40", "--format", "json"])
    #expect(json.outputText.contains("\"passed\" : " + (text.exitCode == 0 ? "true" : "false")))
  }

  @Test(
    "Each format of a graph begins as it must",
    arguments: [
      ("dot", "digraph \"porter\" {\n", "\"step-1\" -> \"step-2\""),
      ("mermaid", "flowchart TD\n", "n1 --> n2"),
      ("scxml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<scxml ", "target=\"step-2\""),
    ])
  func graphsAreDrawn(format: String, beginning: String, way: String) throws {
    let drawn = try run(["graph", "--format", format])
    #expect(drawn.exitCode == 0, "\(drawn.errorText)")
    #expect(drawn.outputText.hasPrefix(beginning))
    #expect(drawn.outputText.contains(way))
  }

  @Test func schemasArePrintedAndWritten() throws {
    let home = try Home()
    let printed = try home.run(["persona", "schema", "lexicon"])
    let written = try home.run(["persona", "schema", "--folder", "a/.schema"])
    let lines = written.outputText.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("wrote a/.schema/") } == 9)
    #expect(lines.last == "# yaml-language-server: $schema=.schema/persona.schema.json")
    let text = String(
      decoding: try home.folder.bytes(of: "a/.schema/lexicon.schema.json"), as: UTF8.self)
    #expect(text == printed.outputText)
    #expect(text.contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""))
    let refused = try home.run(["persona", "schema", "--folder", "/dev/null/x"])
    #expect(refused.exitCode == 73)
    #expect(refused.errorText.contains("cannot write /dev/null/x/persona.schema.json"))
  }

  @Test(
    "What cannot be done is refused",
    arguments: [
      (["simulate", "--interviews", "0"], 64, "--interviews must be"),
      (["cover", "--fail-under", "101"], 64, "--fail-under must be"),
      (["graph", "--format", "svg"], 64, "'dot', 'mermaid' or 'scxml'"),
      (["simulate", "--persona", "portr"], 64, "did you mean 'porter'?"),
    ] as [([String], Int32, String)])
  func whatCannotBeDoneIsRefused(arguments: [String], code: Int32, words: String) throws {
    let run = try run(arguments)
    #expect(run.errorText.contains(words), "\(run.errorText)")
    #expect(run.exitCode == code)
  }
}
