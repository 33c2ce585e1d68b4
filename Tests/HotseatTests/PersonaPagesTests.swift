// The commands that docs/workshop.md and docs/personas.md show do what the pages say, in their order.
import Foundation
import TestSupport
import Testing

@Suite struct PersonaPagesTests {
  /// The lines of a page's blocks of commands, as a shell takes them: what a pipe would lead to another
  /// program's input is not needed here.
  private static func commands(
    of page: String, below heading: String = ""
  ) throws -> [String] {
    var commands: [String] = []
    var fence: Substring?
    let text = try ProjectFile.text(page)
    let start = try #require(
      heading.isEmpty ? text.startIndex : text.range(of: heading)?.upperBound)
    for line in text[start...].split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        fence = fence == nil ? line : nil
      } else if fence == "```" || fence == "```sh", line.hasPrefix("hotseat ") {
        commands.append(String(line.prefix { $0 != "|" }))
      }
    }
    return commands
  }

  private func run(_ command: String, in home: Home) throws -> FinishedRun {
    let hotseat = ProgramUnderTest.hotseat.path
    let folder = hotseat[..<(hotseat.lastIndex(of: "/") ?? hotseat.endIndex)]
    let variables = home.environment.merging(["PATH": "\(folder):/usr/bin:/bin"]) { $1 }
    return try ProgramUnderTest(path: "/bin/sh").run(
      ["-c", command], input: "/quit\n", environment: variables, folder: home.folder.path)
  }

  @Test(
    "The commands of a page work in an empty folder, in their order",
    arguments: [
      ("docs/workshop.md", "# Trying an interviewer", 11),
      ("README.md", "## Interviewers of your own", 6),
    ])
  func theCommandsOfAPageWorkInTheirOrder(page: String, heading: String, count: Int) throws {
    let commands = try Self.commands(of: page, below: heading)
    #expect(commands.count == count)
    let home = try Home()
    for command in commands {
      let run = try run(command, in: home)
      if command.contains(" simulate ") {
        // As the page says: one question tells little, so that either verdict may come of it.
        #expect(run.exitCode == (run.outputText.contains("error: ") ? 1 : 0))
        #expect(run.outputText.contains("  off-topic"), "\(run.errorText)")
      } else {
        #expect(run.exitCode == 0, "\(command): \(run.errorText)\(run.outputText.suffix(600))")
      }
    }
  }

  @Test func thePersonaGuidesCommandsWorkOnAPackOfOnesOwn() throws {
    let commands = try Self.commands(of: "docs/personas.md")
    #expect(commands.count == 11)
    let home = try Home()
    #expect(try home.run(["persona", "new", "my-role", "--id", "clinician"]).exitCode == 0)
    let file = "my-role/clinician.yaml"
    let text = String(decoding: try home.folder.bytes(of: file), as: UTF8.self)
    try home.folder.write(text.replacing("bad-handover", with: "pushback"), to: file)
    for command in commands {
      let command = command.replacing("Personas/", with: ProjectFile.path("Personas") + "/")
      let run = try run(command, in: home)
      #expect(run.exitCode == 0, "\(command): \(run.errorText)\(run.outputText.suffix(600))")
    }
  }

  /// A modeline, and the schema that it names, are where the page says.
  @Test func theModelineNamesASchemaThatIsWritten() throws {
    let home = try Home()
    for command in try Self.commands(of: "docs/workshop.md")
    where command.contains(" new ") || command.contains(" schema --folder") {
      #expect(try run(command, in: home).exitCode == 0)
    }
    let page = try ProjectFile.text("docs/workshop.md") + ProjectFile.text("README.md")
    let lines = page.split(separator: "\n").filter { $0.hasPrefix("# yaml-language-server:") }
    #expect(lines.count == 2)
    for line in lines {
      let path = line.split(separator: "$schema=")[1]
      #expect(home.folder.names(in: "my-role/.schema").contains { ".schema/\($0)" == path })
    }
  }
}
