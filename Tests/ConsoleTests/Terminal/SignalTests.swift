// Ctrl-C, Ctrl-Z and back, the end of a session, another window size.
import Glibc
import TestSupport
import Testing

struct SignalTests {
  @Test func controlCGivesTheLineUpAndRecallHasIt() throws {
    let terminal = try Probe.start()
    try terminal.type("half typed")
    try terminal.expect("half typed")  // the terminal drops what is not read yet at Ctrl-C
    try terminal.type("\u{3}")
    try terminal.wait(for: "the event") {
      $0.text.contains("you> half typed^C\n(interrupted)") && $0.cursorLine == "you>"
    }
    try terminal.type("\u{1B}[A, and done\r")
    try terminal.expectLine("half typed, and done")
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func askedToEndItSaysSo(signal: Int32) throws {
    let terminal = try Probe.start()
    try terminal.type("half")
    try terminal.expect("you> half")
    terminal.process.send(signal: signal)
    try terminal.expect("(terminated)")
    #expect(try terminal.exitCode() == 0)
  }

  @Test func controlZStopsAndForegroundContinues() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ProgramUnderTest.environment(adding: ["PS1": "sh$ "]), rows: 20, columns: 70)
    try shell.wait(for: "the shell") { $0.cursorLine == "sh$" }
    try shell.type("\(Probe.program.path)\r")
    try shell.wait(for: "the prompt") { $0.cursorLine == "you>" }
    for text in ["half", "half typed"] {
      try shell.type(String(text.dropFirst(text == "half" ? 0 : 4)))
      try shell.wait(for: text) { $0.cursorLine == "you> \(text)" }
      try shell.type("\u{1A}")
      try shell.wait(for: "the shell") { $0.text.contains("Stopped") && $0.cursorLine == "sh$" }
      try shell.type("stty -a | grep -c ' icanon'\r")
      try shell.wait(for: "the shell's mode") { $0.lines.contains("1") && $0.cursorLine == "sh$" }
      try shell.type("clear; fg\r")
      try shell.wait(for: "the line") { $0.cursorLine == "you> \(text)" }
    }
    try shell.type("!\r")
    try shell.expectLine("half typed!")
    try shell.type("\u{4}")
    try shell.wait(for: "the shell") { $0.text.contains("(end of file)") && $0.cursorLine == "sh$" }
  }

  @Test(arguments: [(60, 40), (60, 20), (20, 60), (40, 61), (60, 7)])
  func anotherWindowWidthKeepsTheLine(from: Int, to: Int) throws {
    let terminal = try Probe.start(rows: 24, columns: from)
    let text = "The quick brown fox jumps over 日本語 and the lazy dog, and then it runs away"
    try terminal.type("first\r")
    try terminal.expectLine("first")
    try terminal.type(text + "\u{1}\u{1B}f")
    try terminal.expectWrapped(text)
    terminal.resize(rows: 24, columns: to)
    try terminal.type("!")
    let changed = text.replacing("The quick", with: "The! quick")
    try terminal.wait(for: "the line") { $0.letters.contains(changed.letters) }
    #expect(terminal.screen.letters.components(of: "you>The") == 1, "\(terminal.screen.text)")
    #expect(terminal.screen.letters.contains(Probe.checksum(of: "first").letters))
    try terminal.type("\r")
    try terminal.wait(for: "the line") {
      $0.letters.contains(Probe.checksum(of: changed).letters)
    }
  }

  @Test func aWindowOfUnknownSizeIsTakenForEightyColumns() throws {
    let terminal = try Probe.program.onTerminal(rows: 24, columns: 80)
    try terminal.wait(for: "the prompt") { $0.cursorLine == "you>" }
    terminal.resize(rows: 24, columns: 80, reported: (0, 0))
    let text = String(repeating: "0123456789", count: 10)
    try terminal.type(text)
    try terminal.wait(for: "two rows") { $0.cursorLine.count == 25 && $0.cursorColumn == 25 }
    try terminal.type("\r")
    try terminal.expectLine(text)
  }

  @Test func theTerminalGoneIsTheEnd() throws {
    let folder = try TemporaryFolder()
    // The shell keeps the exit code of a program whose terminal was closed under it.
    let script = "\(Probe.program.path); echo $? > code"
    try runAndHangUp(script, in: folder)
    while folder.names() != ["code"] { sched_yield() }
  }

  private func runAndHangUp(_ script: String, in folder: TemporaryFolder) throws {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-c", "trap '' HUP; " + script], folder: folder.path)
    try shell.wait(for: "the prompt") { $0.cursorLine == "you>" }
    try shell.type("half")
    try shell.expect("half")
    shell.hangUp()
    #expect(shell.process.waitForExit() == 0)
  }
}
