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

  @Test func aCodeIsExplained() throws {
    let run = try Home().run(["persona", "explain", "p011"])
    #expect(run.outputText.hasPrefix("P011: No question has this name (error)\n\nAn agenda or"))
    #expect(run.outputText.contains("docs/diagnostics/P011.md"))
    #expect(run.exitCode == 0)
  }

  @Test func anUnknownCodeIsRefused() throws {
    let run = try Home().run(["persona", "explain", "P0011"])
    #expect(run.errorText.contains("No code is named 'P0011'."))
    #expect(run.exitCode == 64)
  }

  @Test func withoutACodeAllAreListed() throws {
    let run = try Home().run(["persona", "explain"])
    #expect(run.outputText.contains("P001  error    The file is not YAML\n"))
    #expect(run.outputText.contains("P130  warning  A condition that no answer can fit\n"))
    #expect(run.exitCode == 0)
  }
}
