// `extends`: what a persona takes over, what stays its own, and where problems are shown.
import Interview
import Testing

@testable import PersonaScript

@Suite struct SharedFilesTests {
  private static let manners = """
    format: 2
    voice: { jargon: technical, patience: 4 }
    probes:
      - { id: no-number, when: lacks(number), say: "Of theirs?" }
      - { id: no-end, when: lacks(result), say: "And the end?" }
    reprompts: { off-topic: "Theirs.", stuffing: "Theirs too." }
    acknowledgements:
      - { when: has(change), say: "A change." }
      - { say: "Theirs, always." }
    facts: { rule: { text: "it is so", as-of: 2026-01, source: "A page" } }

    """

  private func compile(
    _ fragment: String, _ shared: [(String, String)] = [("manners", manners)]
  ) -> (pack: RolePack?, remarks: [String]) {
    let fragments =
      [(name: "clinician.yaml", text: "format: 2\n" + fragment)]
      + shared.map { (name: "shared/\($0.0).yaml", text: $0.1) }
    let (pack, diagnostics) = PackCompiler.compile(SamplePack.overlaying(fragments))
    return (pack, diagnostics.map { "\($0.file):\($0.line):\($0.column) \($0.code.rawValue)" })
  }

  @Test func whatThePersonaLacksIsTakenOverAndWhatItHasStays() throws {
    let (pack, remarks) = compile(
      """
      extends: manners
      opening: "Hello. {fact:rule}."
      voice: { patience: 1 }
      reprompts:
        non-answer: [ "Own.", "Own again." ]
        off-topic: "Own off-topic."
        patient-details: "Own."
        move-on: "Own."

      """)
    #expect(remarks == [])
    let sample = try #require(pack)
    let script = try #require(sample.script("clinician"))
    #expect(script.persona.voice == Voice(jargon: .technical, patience: 1))
    #expect(script.probes.map(\.id) == ["no-number", "no-end"])
    #expect(script.probes[0].say == ["Can you put a number on it?"])
    #expect(script.reprompts.offTopic == ["Own off-topic."])
    #expect(script.reprompts.stuffing == ["Theirs too."])
    #expect(script.acknowledgements.map(\.say) == [["Clear."], ["A change."], ["Thank you."]])
    #expect(script.facts.map(\.id) == ["rule"])
    #expect(sample.sharedFiles == ["clinician": ["shared/manners.yaml"]])
    #expect(sample.sources.map(\.name).contains("shared/manners.yaml"))
  }

  @Test func theLastResortMayBeShared() throws {
    let (pack, remarks) = compile(
      "extends: manners\nacknowledgements: [ { when: has(result), say: Own. } ]\n")
    #expect(remarks == [])
    let script = try #require(pack?.script("clinician"))
    #expect(script.acknowledgements.map(\.say) == [["Own."], ["A change."], ["Theirs, always."]])
  }

  @Test func sharedFilesMayExtendOthers() throws {
    let (pack, remarks) = compile(
      "extends: [ first ]\n",
      [
        ("first", "format: 2\nextends: second\nprobes: [ { id: a, say: First. } ]\n"),
        (
          "second",
          "format: 2\nprobes: [ { id: a, say: Second. }, { id: b, when: lacks(task), say: Both. } ]\n"
        ),
      ])
    #expect(remarks == [])
    let probes = try #require(pack?.script("clinician")?.probes)
    #expect(probes.map(\.id) == ["no-number", "a", "b"])
    #expect(probes.map(\.say).last == ["Both."])
    #expect(probes[1].say == ["First."])
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var fragment: String
    var shared: [(String, String)]
    var remarks: [String]
  }

  @Test(arguments: [
    Bad(
      testDescription: "a file that is not there", fragment: "extends: maners\n",
      shared: [("manners", manners)],
      remarks: ["clinician.yaml:2:10 P014", "shared/manners.yaml:1:1 P106"]),
    Bad(
      testDescription: "a file that extends itself", fragment: "extends: a\n",
      shared: [("a", "format: 2\nextends: a\n")], remarks: ["shared/a.yaml:2:10 P068"]),
    Bad(
      testDescription: "a mistake in a shared file, once",
      fragment: "extends: a\n",
      shared: [("a", "format: 2\nprobes: [ { id: a, when: lacks(reslt), say: Why? } ]\n")],
      remarks: ["shared/a.yaml:2:32 P012"]),
    Bad(
      testDescription: "a key that cannot be shared", fragment: "extends: a\n",
      shared: [("a", "format: 2\nname: Nobody\n")], remarks: ["shared/a.yaml:2:1 P002"]),
    Bad(
      testDescription: "format 1", fragment: "extends: a\n",
      shared: [("a", "format: 1\n")], remarks: ["shared/a.yaml:1:1 P067"]),
  ])
  func refuses(_ bad: Bad) {
    let remarks = compile(bad.fragment, bad.shared).remarks
    #expect(bad.remarks.allSatisfy(remarks.contains), "\(remarks)")
    #expect(Set(remarks).count == remarks.count)
  }

  /// Forty files in twenty layers, each of which extends both below it: a million ways lead down.
  @Test(.timeLimit(.minutes(1))) func aFileThatManyWaysLeadToIsTakenOverOnce() throws {
    let layers = 20
    let shared = (1...layers).flatMap { layer in
      ["a", "b"].map { side in
        let below = layer == layers ? "" : "extends: [ a\(layer + 1), b\(layer + 1) ]\n"
        let probe = "{ id: \(side)\(layer), when: words < \(layer), say: \(side) \(layer) }"
        return ("\(side)\(layer)", "format: 2\n\(below)probes: [ \(probe) ]\n")
      }
    }
    let (pack, _) = compile("extends: [ a1, b1 ]\n", shared)
    let probes = try #require(pack?.script("clinician")?.probes)
    #expect(probes.count == 1 + 2 * layers)
    #expect(pack?.sharedFiles["clinician"]?.count == 2 * layers)
  }

  @Test func extendsNeedsFormat2() {
    let sources = SamplePack.overlaying([
      (name: "clinician.yaml", text: "format: 1\nextends: manners\n"),
      (name: "shared/manners.yaml", text: Self.manners),
    ])
    let codes = PackCompiler.compile(sources).diagnostics.map(\.code)
    #expect(codes == [.newerKey])
  }
}
