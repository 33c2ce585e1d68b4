// docs/group.md says nothing that the program does not do: every command in it is run.
import Console
import Interview
import TestSupport
import Testing

@Suite struct GroupGuideTests {
  private let guide: String
  private let home: Home

  init() throws {
    guide = try ProjectFile.text("docs/group.md")
    home = try Home()
  }

  private static let transcript = ProjectFile.path(GoldenGroup.all[0].transcriptName)
  private static let table = ["practice", "--persona", "clinician", "--seed", "3"]

  private func run(_ arguments: [String], input: String = "") throws -> FinishedRun {
    try ProgramUnderTest.hotseat.run(
      arguments, input: input, environment: home.environment, folder: home.folder.path)
  }

  /// What stands between backquotes in running text.
  private var quoted: [String] {
    let text = guide.split(separator: "```", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
    return text.split(separator: "`", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  private var blocks: [String] {
    guide.split(separator: "```", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset % 2 == 1 && $0.element.hasPrefix("sh\n") }
      .flatMap { $0.element.dropFirst(3).split(separator: "\n").map(String.init) }
  }

  @Test func itsCommandsRunInTheirOrder() throws {
    let inline = quoted.filter { $0.hasPrefix("hotseat ") && $0 != "hotseat group new" }
    let commands = blocks + inline
    #expect(commands.count >= 8, "\(commands)")
    for command in commands {
      let words = command.replacing("TRANSCRIPT", with: Self.transcript)
        .split(separator: " ").map(String.init)
      try #require(words.first == "hotseat")
      let run = try run(Array(words.dropFirst()))
      #expect(run.exitCode == 0, "\(command): \(run.errorText)")
      #expect(!run.output.isEmpty, "\(command) says nothing")
    }
  }

  @Test func itsOptionsAreUnderstood() throws {
    let help = try run(["practice", "--help"]).outputText
    let options = quoted.filter { $0.hasPrefix("--") }
    #expect(options.count > 10)
    for option in options {
      let words = option.split(separator: " ").map(String.init)
      for name in words where name.hasPrefix("--") { #expect(help.contains(name), "\(name)") }
      let isName = words.count == 1 && help.contains("\(words[0]) <")
      guard !isName, !option.contains("NAME") else { continue }
      let seats = ["--seat", "Ana", "--seat", "Ben", "--seat", "Cy"]
      let run = try run(Self.table + seats + words)
      #expect(run.exitCode == 0, "\(option): \(run.errorText)")
    }
  }

  @Test func itsWaysOfTakingTurnsAreTheProgramsWithTheirOrder() {
    let rows = guide.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let listed = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(
      listed.dropFirst() == TurnPolicy.allCases.map(\.rawValue)[...], "after the table's head")
  }

  @Test func itsSlashCommandsAreDoneAtTheTable() throws {
    let commands = quoted.filter { $0.hasPrefix("/") }
    #expect(commands.count >= 10)
    for command in commands {
      let line = command.replacing("NAME", with: "Ben")
      let run = try run(
        Self.table + ["--seat", "Ana", "--seat", "Ben", "--turns", "hands", "--no-ratings"],
        input: line + "\n")
      #expect(run.exitCode == 0, "\(command): \(run.errorText)")
      #expect(!run.outputText.contains("no command"), "\(command): \(run.outputText)")
      #expect(GroupCommand.named(line) != nil, "\(command)")
    }
    // What the list leaves out, /help has.
    let help = try run(Self.table + ["--seat", "Ana", "--seat", "Ben"], input: "/help\n").outputText
    for command in GroupCommand.all { #expect(help.contains("/" + command.name)) }
  }

  @Test func itsRatingFromAPipeIsOne() throws {
    let line = try #require(quoted.first { $0.contains(" | what worked | ") })
    let answer = "I asked the ward, changed the screen with them and counted the calls."
    let lines = (0..<12).flatMap { _ in [answer, line] }
    let run = try run(
      Self.table + ["--seat", "Ana", "--seat", "Ben", "--length", "short"],
      input: lines.joined(separator: "\n") + "\n")
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("what worked"), "\(run.outputText)")
  }
}
