// The guide's table of slash commands is the list that the program has.
import Console
import TestSupport
import Testing

@Suite struct GuideTests {
  @Test func listsEverySlashCommandAndNoOther() throws {
    let guide = try ProjectFile.text("docs/guide.md")
    let rows = guide.split(separator: "\n").filter { $0.hasPrefix("| `/") }
    let listed = rows.compactMap { row in row.split(separator: "`").dropFirst().first }
    let commands = SlashCommand.all.map { command in
      "/" + command.name + (command.argument.isEmpty ? "" : " " + command.argument)
    }
    #expect(listed.map(String.init) == commands)
  }
}
