// hotseat persona check and explain: what they print for people and for GitHub's workflows.
import TestSupport
import Testing

@Suite struct PersonaCheckCommandTests {
  /// The repository's small pack with one word of a persona changed.
  private func pack(_ word: String, _ other: String) throws -> Home {
    let home = try Home()
    let folder = "Personas/restaurant-manager"
    for name in try ProjectFile.names(in: folder) {
      let text = try ProjectFile.text(folder + "/" + name)
      try home.folder.write(
        name == "owner.yaml" ? text.replacing(word, with: other, maxReplacements: 1) : text,
        to: "pack/" + name)
    }
    return home
  }

  @Test func remarksAreWrittenAsWorkflowCommands() throws {
    let home = try pack("kind: warm-up", "kind: 50%: up")
    let path = home.folder.file("pack")
    let run = try home.run(["persona", "check", path, "--format", "github"])
    let lines = run.outputText.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("::error file=\(path)/owner.yaml,line=") })
    #expect(lines.first?.contains(",title=P001::a ': ' stands inside") == true, "\(lines)")
    #expect(run.exitCode == 1)
  }

  @Test func percentSignsDoNotEndAWorkflowCommand() throws {
    let home = try pack("kind: warm-up", "kind: 50%")
    let run = try home.run(["persona", "check", home.folder.file("pack"), "--format", "github"])
    #expect(run.outputText.contains("title=P010::'kind' cannot be '50%25'%0Ahelp: it can be"))
    #expect(run.exitCode == 1)
  }

  @Test(
    "A file that is checked with no pack is not called sound",
    arguments: [
      ("alone/porter.yaml", "the file's folder holds no pack.yaml"),
      ("personas/small/notes.md", "this is no file of a pack"),
    ])
  func aFileOfNoPackIsRefused(name: String, says words: String) throws {
    let home = try smallPack("lexicon.yaml", "unchanged", "unchanged")
    try home.folder.write("format: 1\nid: porter\n", to: name)
    let run = try home.run(["persona", "check", home.folder.file(name)])
    #expect((run.outputText + run.errorText).contains(words))
    #expect(run.exitCode == 66)
  }

  /// The small pack with a word of one file changed.
  private func smallPack(_ name: String, _ word: String, _ other: String) throws -> Home {
    let home = try Home()
    _ = try SmallPack.write(to: home.folder)
    let path = "personas/small/" + name
    let text = try home.folder.text(of: path).replacing(word, with: other)
    try home.folder.write(text, to: path)
    return home
  }

  @Test func aLexiconsExamplesAreTried() throws {
    let home = try smallPack("lexicon.yaml", "I took the train.", "The training began.")
    let path = home.folder.file("personas/small")
    let check = try home.run(["persona", "check", path])
    #expect(check.outputText.contains("lexicon.yaml:12:26: error[P032]: 'training' in this"))
    #expect(check.exitCode == 1)
    let test = try home.run(["persona", "test", path])
    #expect(test.errorText.contains("P032"))
    #expect(test.exitCode == 65)
  }

  @Test func anOldFactIsRemarkedOn() throws {
    let facts =
      "format: 2\nfacts:\n  beds: { text: \"There are twelve.\", as-of: 1999-12, source: a count }\n"
    let home = try smallPack("porter.yaml", "format: 1\n", facts)
    let run = try home.run(["persona", "check", home.folder.file("personas/small")])
    #expect(run.outputText.contains("warning[P141]: this was last known to be so in 1999-12"))
    #expect(run.exitCode == 0)
  }

  @Test func aPageFitsANarrowTerminal() throws {
    let home = try Home()
    let run = try ProgramUnderTest.hotseat.run(
      ["persona", "explain", "P135"], bytes: [],
      environment: home.environment.merging(["COLUMNS": "40"]) { $1 }, folder: home.folder.path)
    let rows = run.outputText.split(separator: "\n").prefix { !$0.hasPrefix("For example") }
    #expect(rows.count > 4)
    #expect(rows.allSatisfy { $0.count <= 40 }, "\(rows)")
  }

  @Test func aCodeIsExplained() throws {
    let run = try Home().run(["persona", "explain", "p011"])
    #expect(run.outputText.hasPrefix("P011: No question has this name (error)\n\nAn agenda or"))
    #expect(run.outputText.contains("\nFor example, in clinician.yaml:\n  agenda:"))
    #expect(run.outputText.contains("\nWhat check says:\n  clinician.yaml:1:"))
    #expect(run.outputText.contains("error[P011]: no question is named"))
    #expect(run.exitCode == 0)
  }

  @Test func anUnknownCodeIsRefused() throws {
    let run = try Home().run(["persona", "explain", "P0011"])
    #expect(run.errorText.contains("No code is named 'P0011'. Did you mean P001?"))
    #expect(run.exitCode == 64)
  }

  @Test func withoutACodeAllAreListed() throws {
    let run = try Home().run(["persona", "explain"])
    #expect(run.outputText.contains("P001  error    The file is not YAML\n"))
    #expect(run.outputText.contains("P130  warning  A condition that no answer can fit\n"))
    #expect(run.exitCode == 0)
  }
}
