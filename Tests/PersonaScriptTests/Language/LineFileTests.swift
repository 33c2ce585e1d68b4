// Line ids: every line has one, and a file of lines replaces by it.
import Interview
import Testing

@testable import PersonaScript

@Suite struct LineFileTests {
  private func script() throws -> Script {
    try #require(PackCompiler.compile(SamplePack.files).pack?.script("clinician"))
  }

  @Test func everyLineHasAnIDOfItsOwn() throws {
    let lines = try script().lines
    #expect(Set(lines.map(\.id)).count == lines.count)
    #expect(lines.map(\.id).prefix(4) == ["name", "role", "opening.1", "question.settle-in.ask.1"])
    for id in [
      "question.pushback.hint", "probe.pushback#1.1", "probe.no-number.1",
      "reprompt.non-answer.2", "acknowledgement.2.1", "answer.on-call.1", "closing.thanks.1",
    ] { #expect(lines.contains { $0.id == id }, "\(id)") }
  }

  @Test func replacingEveryLineLeavesNoneOfTheOld() throws {
    let script = try script()
    let texts = Dictionary(uniqueKeysWithValues: script.lines.map { ($0.id, "new " + $0.id) })
    let replaced = script.replacing(texts)
    #expect(replaced.lines.map(\.id) == script.lines.map(\.id))
    #expect(replaced.lines.allSatisfy { $0.text == "new " + $0.id })
    #expect(script.replacing([:]) == script)
  }

  private func remarks(_ lines: String) -> [String] {
    let file = "format: 2\nlines:\n  clinician:\n" + lines
    return PackCompiler.compile(SamplePack.replacing("lines.yaml", with: file)).diagnostics
      .filter { $0.code != .missingLines }
      .map { "\($0.line):\($0.column) \($0.code.rawValue) \($0.message)" }
  }

  @Test func aFileOfLinesIsSaid() throws {
    let file = "format: 2\nlines: { clinician: { closing.ask.1: \"Bitte.\" } }\n"
    let (pack, diagnostics) = PackCompiler.compile(
      SamplePack.replacing("lines.yaml", with: file))
    #expect(diagnostics.map(\.code) == [.missingLines])
    #expect(pack?.script("clinician")?.closing.ask == ["Bitte."])
    #expect(pack?.sources.map(\.name).contains("lines.yaml") == true)
  }

  @Test func whatCannotBeReplacedIsRefusedWhereItStands() {
    #expect(
      remarks("    closing.aks.1: Bitte.\n") == [
        "4:5 P069 the personas have no line 'closing.aks.1'"
      ])
    #expect(
      remarks("    closing.thanks.1: \"Bis bald, {candidat}.\"\n") == [
        "4:24 P070 the line must hold the same templates as the one that it replaces: "
          + "it lacks {candidate}, it adds {candidat}"
      ])
    #expect(remarks("    closing.thanks.1: \"{candidate}, bis bald.\"\n") == [])
  }
}
