// Pipes and simple terminals: lines in, plain text out.
import Glibc
import TestSupport
import Testing

struct PlainLineReaderTests {
  /// Bytes in a pipe, and the lines they are.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let lines: [String]

    init(_ description: String, _ bytes: [UInt8], _ lines: [String]) {
      (testDescription, self.bytes, self.lines) = (description, bytes, lines)
    }
    init(_ description: String, _ text: String, _ lines: [String]) {
      self.init(description, Array(text.utf8), lines)
    }
  }

  static let cases = [
    Case("lines", "one\ntwo\n", ["one", "two"]),
    Case("a last line without newline", "one\ntwo", ["one", "two"]),
    Case("carriage returns", "one\r\ntwo\r\n", ["one", "two"]),
    Case("an empty line", "one\n\ntwo\n", ["one", "", "two"]),
    Case("nothing", "", []),
    Case("letters beyond ASCII", "héllo 日本 👨‍👩‍👧\n", ["héllo 日本 👨‍👩‍👧"]),
    Case("a carriage return inside", "one\rtwo\n", ["one\rtwo"]),
    Case("an escape sequence", "a\u{1B}[2Jb\n", ["a\u{1B}[2Jb"]),
    Case("a NUL", "a\0b\n", ["a\0b"]),
    Case("no UTF-8", [0x61, 0xFF, 0x62, 0x0A, 0xC3, 0x0A], ["a\u{FFFD}b", "\u{FFFD}"]),
    Case(
      "a megabyte", Array(repeating: 0x61, count: 1 << 20), [String(repeating: "a", count: 1 << 20)]
    ),
  ]

  @Test(arguments: cases) func aPipeIsReadLineByLine(_ example: Case) throws {
    let run = try Probe.program.run(bytes: example.bytes)
    let sums = run.outputText.split(separator: "\n").filter { $0.hasPrefix("bytes ") }
    #expect(sums.map(String.init) == example.lines.map(Probe.checksum))
    #expect(run.outputText.hasSuffix("(end of file)\n"))
    #expect(run.outputText.hasPrefix("probe: plain"))
    #expect(run.exitCode == 0)
  }

  static let closings = ["<&-", ">&- </dev/null", "<&- >&- 2>&-", "</"]

  @Test(arguments: closings) func closedAndUnreadableInputIsTheEnd(redirection: String) throws {
    let shell = ProgramUnderTest(path: "/bin/sh")
    let run = try shell.run(["-c", "\(Probe.program.path) \(redirection); echo ended $?"])
    #expect(run.outputText.hasSuffix("ended 0\n"), "\(run.outputText)")
  }

  @Test func nothingButTextIsWrittenToAPipe() throws {
    let run = try Probe.program.run(input: "/post hello\n/post a\u{1B}[2Jb\nx\n")
    let controls = run.output.filter { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }
    #expect(controls.isEmpty)
    #expect(run.outputText.contains("hello\na^[[2Jb\n"))
    #expect(!run.outputText.contains("you>"))
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: ["dumb", ""]) func aSimpleTerminalIsReadWithoutEditing(term: String) throws {
    let terminal = try Probe.start(environment: ["TERM": term])
    try terminal.expect("probe: plain")
    try terminal.type("hallo wörld\r")
    try terminal.expectLine("hallo wörld")
    #expect(!terminal.bytes.contains(0x1B))
  }

  @Test func messagesOnASimpleTerminalWaitForTheLineToEnd() throws {
    let terminal = try Probe.start(environment: ["TERM": "dumb"])
    try terminal.type("/on-signal hello\r")
    try terminal.expect("listening")
    try terminal.wait(for: "the prompt") { $0.cursorLine == "you>" }
    try terminal.type("half")
    try terminal.expect("you> half")
    terminal.askForMessage()
    try terminal.type(" typed\r")
    try terminal.expectLine("half typed")
    // It may have arrived a moment late; then it waits for one of the next lines.
    for number in 0..<1000 where !terminal.screen.history.contains("\nhello\n") {
      try terminal.type("line \(number)\r")
      try terminal.expectLine("line \(number)")
    }
    #expect(terminal.screen.history.contains("\nhello\nyou>"))
  }

  @Test func signalsAreEventsOnASimpleTerminal() throws {
    let terminal = try Probe.start(environment: ["TERM": "dumb"])
    try terminal.type("half")
    try terminal.expect("you> half")
    try terminal.type("\u{3}")
    try terminal.wait(for: "the event") {
      $0.text.contains("(interrupted)") && $0.cursorLine == "you>"
    }
    try terminal.type("\u{4}")
    try terminal.expect("(end of file)")
  }
}
