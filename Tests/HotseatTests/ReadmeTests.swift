// README says nothing that is not so: its session, its commands, its links, its exit codes.
import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try ProjectFile.text("README.md")
  }

  /// Written anew by script/record, which sets `HOTSEAT_RECORD`.
  @Test func itsSessionIsWhatReplayShows() throws {
    let golden = try #require(GoldenInterview.all.first { $0.name == "cto" })
    let run = try Home().run(["replay", ProjectFile.path(golden.transcriptName)])
    let excerpt = try Self.excerpt(of: run.outputText)
    let parts = readme.components(separatedBy: "```text\n")
    let after = try #require(parts.count == 2 ? parts[1].range(of: "```\n") : nil)
    if getenv("HOTSEAT_RECORD") != nil {
      let new = parts[0] + "```text\n" + excerpt + parts[1][after.lowerBound...]
      try ProjectFile.write(Array(new.utf8), to: "README.md")
    } else {
      #expect(parts[1][..<after.lowerBound] == excerpt, "run script/record and review README.md")
    }
  }

  /// A question with its answers and follow-ups, and its part of the scorecard.
  private static func excerpt(of replay: String) throws -> String {
    let question = try part(of: replay, from: "Question 5\n", to: "\n\nQuestion 6\n")
    let card = try part(of: replay, from: "------\n\n5. ", to: "\n\n------").dropFirst(8)
    return "…\n\(question)\n\n…\n\n\(card)\n\n…\n"
  }

  private static func part(of text: String, from start: String, to end: String) throws -> String {
    let first = try #require(text.range(of: start)?.lowerBound)
    let last = try #require(text.range(of: end, range: first..<text.endIndex)?.lowerBound)
    return String(text[first..<last])
  }

  @Test func itsCommandsRun() throws {
    let commands = readme.components(separatedBy: "```sh\n").dropFirst().flatMap { block in
      block.components(separatedBy: "```")[0].split(separator: "\n")
    }
    #expect(commands.count == 8)
    let home = try Home()
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      try #require(words.first == "hotseat")
      let run = try ProgramUnderTest.hotseat.run(
        Array(words.dropFirst()), input: "/quit\n", environment: home.environment,
        folder: ProjectFile.root)
      #expect(run.exitCode == 0, "\(command): \(run.errorText)")
    }
    #expect(home.names.count == 3, "three of them are interviews")
  }

  @Test func itsScriptsCanBeRun() {
    for script in ["hotseat", "test", "setup", "record"] {
      #expect(access(ProjectFile.path("script/" + script), X_OK) == 0)
    }
  }

  @Test func itsLinksLeadSomewhere() {
    let links = readme.matches(of: /\]\(([^)]+)\)/).map { String($0.1) }
    #expect(links.count > 6)
    for link in links {
      #expect(access(ProjectFile.path(link), R_OK) == 0, "\(link)")
    }
  }

  @Test func itsPersonasAreTheOnesThatAreListed() throws {
    let list = try Home().run(["persona", "list"]).outputText
    for persona in GoldenInterview.all.flatMap(\.personas) {
      #expect(list.contains("  \(persona) "))
    }
    #expect(list.contains("healthcare-it-pm: Healthcare IT project manager"))
  }
}
