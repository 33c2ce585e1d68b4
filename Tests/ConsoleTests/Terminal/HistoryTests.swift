// Recall across runs of the program, on a real terminal.
import Glibc
import TestSupport
import Testing

struct HistoryTests {
  static let up = "\u{1B}[A"

  @Test func linesAreRecalledInTheNextRun() throws {
    let folder = try TemporaryFolder()
    let environment = ["XDG_STATE_HOME": folder.path, "HOTSEAT_HISTORY": ""]
    let first = try Probe.start(environment: environment)
    try first.type("one\r")
    try first.expectLine("one")
    try first.paste("two\n\nparagraphs, with \\n in it")
    try first.type("\r")
    try first.expectLine("two\n\nparagraphs, with \\n in it")
    try first.type("\u{4}")
    #expect(try first.exitCode() == 0)

    let second = try Probe.start(environment: environment)
    try second.type(Self.up + "\r")
    try second.expectLine("two\n\nparagraphs, with \\n in it")
    // Two rows up within the entry, then on to the entry before it.
    try second.type(String(repeating: Self.up, count: 4) + "\r")
    try second.expectLine("one")
    #expect(folder.names(in: "hotseat") == ["history"])
  }

  @Test func controlRSearches() throws {
    let terminal = try Probe.start()
    for line in ["alpha", "beta"] {
      try terminal.type(line + "\r")
      try terminal.expectLine(line)
    }
    try terminal.type("\u{12}alp")
    try terminal.expect("bck:alp")
    try terminal.type("\u{5}!\r")
    try terminal.expectLine("alpha!")
  }

  @Test func aBrokenHistoryIsSaidOnceAndStopsNothing() throws {
    let folder = try TemporaryFolder()  // a folder where the file should be
    let terminal = try Probe.start(environment: ["HOTSEAT_HISTORY": folder.path], columns: 100)
    for line in ["one", "two"] {
      try terminal.type(line + "\r")
      try terminal.expectLine(line)
    }
    let complaints = terminal.screen.lines.filter { $0.contains("Is a directory") }
    #expect(complaints.count == 1, "\(terminal.screen.text)")
  }
}
