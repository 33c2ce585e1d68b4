// From format 1 to 2: what changes, what stays, and when nothing is written.
import Interview
import TestSupport
import Testing

@testable import PersonaScript

@Suite struct PackMigrationTests {
  private static let clinician = """
    # An interviewer with opinions.
    format: 1   # today's
    agenda: [ settle-in, pushback, closing ]
    questions:
      settle-in:
        kind: warm-up
        topic: opening
        ask: How was your journey?
      pushback:
        kind: behavioural
        topic: collaboration
        ask: [ "Tell me about a time that clinicians pushed back." ]
        probes:
          - when: lacks(result)
            say: "How did it end?"   # the end
          - when: lacks(result) and words < 20
            say: "Go on."
            priority: 2
          - { id: own, when: mentions(super-users), say: "Who?" }
        tests:
          - { answer: "I went.", probe: "pushback#2" }
          - answer: "I went to the ward."
            probe: pushback#1  # by its place
          - { answer: "I met super users.", probe: own }

    """

  private static let conversation = """
    format: 1
    persona: clinician
    conversations:
      short:
        turns:
          - { answer: "Fine.", next: settle-in }
          - answer: "I went to the ward."
            probe: 'pushback#1'

    """

  private var sources: [SourceFile] {
    SamplePack.overlaying([
      (name: "clinician.yaml", text: Self.clinician),
      (name: "clinician.test.yaml", text: Self.conversation),
    ])
  }

  @Test func onlyTheFormatAndTheNamesOfProbesChange() throws {
    let changes = try PackMigration(sources).changes
    #expect(
      changes.map(\.name) == [
        "clinician.test.yaml", "clinician.yaml", "lexicon.yaml", "organization.yaml", "pack.yaml",
      ])
    let clinician = try #require(changes.first { $0.name == "clinician.yaml" })
    #expect(
      clinician.lines.map { "\($0.number) \($0.new)" } == [
        "2 format: 2   # today's",
        "21       - { answer: \"I went.\", probe: \"pushback#lacks-result-and-words-under-20\" }",
        "23         probe: pushback#lacks-result  # by its place",
      ])
    let conversation = try #require(changes.first { $0.name == "clinician.test.yaml" })
    #expect(
      conversation.lines.map(\.new) == ["format: 2", "        probe: 'pushback#lacks-result'"])
  }

  @Test func whatIsMigratedIsNotMigratedAgain() throws {
    let changes = try PackMigration(sources).changes
    let migrated = sources.map { source in
      changes.first { $0.name == source.name }.map { SourceFile(name: $0.name, text: $0.text) }
        ?? source
    }
    #expect(try PackMigration(migrated).changes == [])
    #expect(PackCompiler.compile(migrated).diagnostics == PackCompiler.compile(sources).diagnostics)
  }

  @Test func lineEndsAndAByteOrderMarkStay() throws {
    let text =
      "\u{FEFF}"
      + (sources.first { $0.name == "pack.yaml" }?.text ?? "")
      .replacing("\n", with: "\r\n")
    let others = sources.filter { $0.name != "pack.yaml" }
    let changes = try PackMigration(others + [SourceFile(name: "pack.yaml", text: text)]).changes
    let pack = try #require(changes.first { $0.name == "pack.yaml" })
    #expect(pack.text == text.replacing("format: 1", with: "format: 2"))
  }

  @Test func aPackWithErrorsIsNotMigrated() {
    let broken = SamplePack.overlaying("clinician.yaml", with: "agenda: [ nowhere, closing ]\n")
    #expect(throws: PackMigration.Obstacle.self) { try PackMigration(broken) }
  }

  @Test func theRepositorysPackStaysTheSamePack() throws {
    #expect(try PackMigration(BuiltInPack.sources).changes.isEmpty, "it is written in format 2")
    // Its other pack uses no key of format 2, and so could be of format 1.
    let folder = PackFolder(path: ProjectFile.path("Personas/restaurant-manager"))
    let older = try folder.read().sources.map { file in
      SourceFile(
        name: file.name, text: file.text.replacing("\nformat: 2\n", with: "\nformat: 1\n"))
    }
    let changes = try PackMigration(older).changes
    #expect(!changes.isEmpty)
    for change in changes { #expect(change.lines.first?.new == "format: 2") }
  }
}
