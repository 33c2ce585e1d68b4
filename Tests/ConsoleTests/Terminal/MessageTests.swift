// Messages that arrive while a line is half typed.
import Glibc
import TestSupport
import Testing

struct MessageTests {
  static let message =
    "Ana: a message with more words than one row of this terminal can hold, so that it is wrapped"

  @Test(arguments: [20, 40, 60, 100]) func aMessageStandsAboveAndTheLineStays(columns: Int) throws {
    let terminal = try Probe.start(rows: 24, columns: columns)
    try terminal.type("/on-signal \(Self.message)\r")
    try terminal.wait(for: "the answer") {
      $0.lines.contains("listening") && $0.cursorLine == "you>"
    }
    let text = "The quick brown fox jumps over the lazy dog and then it runs away again"
    try terminal.type(text + "\u{1B}[D\u{1B}[D\u{1B}[D")
    try terminal.expectWrapped(text)
    terminal.askForMessage()
    try terminal.wait(for: "the message") {
      $0.history.letters.components(of: Self.message.letters) == 2 && $0.flatText.contains(text)
    }
    try terminal.type("XY")
    try terminal.expectWrapped(text.dropLast(3) + "XYain")
    #expect(terminal.screen.flatText.components(of: "The quick") == 1)
    try terminal.type("\r")
    try terminal.expectLine(text.dropLast(3) + "XYain")
  }

  @Test func messagesBeforeThePromptComeInOrder() throws {
    let terminal = try Probe.start()
    try terminal.type("/post first\r/post second\r")
    try terminal.wait(for: "both") {
      $0.text.contains("first") && $0.text.contains("second") && $0.cursorLine == "you>"
    }
  }

  @Test func aMessageCannotCommandTheTerminal() throws {
    let terminal = try Probe.start()
    try terminal.type("/post a\u{16}\u{1B}[2Jb\r")
    try terminal.expect("a^[[2Jb")
  }

  @Test func aMessageLeavesAnOpenSearchOpen() throws {
    let terminal = try Probe.start()
    try terminal.type("/on-signal hello\r")
    try terminal.expect("listening")
    try terminal.type("\u{12}sign")
    try terminal.expect("bck:sign")
    terminal.askForMessage()
    try terminal.wait(for: "the message") { $0.lines.contains("hello") }
    try terminal.type("al")
    try terminal.expect("bck:signal")
  }
}

extension String {
  /// How often `part` occurs.
  func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
