// A line that begins with what an earlier run left, and that is kept while it is typed.
import TestSupport
import Testing

struct DraftTests {
  private static func start(_ beginning: String) throws -> PseudoTerminal {
    let terminal = try Probe.start()
    try terminal.type("/draft \(beginning)\r")
    try terminal.wait(for: "the draft") { $0.cursorLine == "you> \(beginning)".trimmed }
    return terminal
  }

  @Test func theLineBeginsWithItAndCanBeEdited() throws {
    let terminal = try Self.start("half an answ")
    try terminal.type("er\u{1}X\r")
    try terminal.expectLine("Xhalf an answer")
    // The next line is its own.
    try terminal.type("another\r")
    try terminal.expectLine("another")
  }

  @Test func whatIsTypedIsKeptWithoutEnterAndOnlyWhenItChanged() throws {
    let terminal = try Self.start("half")
    try terminal.type(" a line")
    try terminal.expect("kept: half a line")
    try terminal.type("!\r")
    try terminal.expectLine("half a line!")
    #expect(!terminal.screen.history.contains("kept: half\n"), "nothing had changed")
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
