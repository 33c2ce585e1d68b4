// The calibration round at a terminal: kept as it comes, and left by whoever has to go.
import Glibc
import TestSupport
import Testing

@Suite struct GroupCalibrationTests {
  private let home: Home

  init() throws { home = try Home() }

  private func open(_ arguments: [String]) throws -> PseudoTerminal {
    try ProgramUnderTest.hotseat.onTerminal(
      arguments, environment: home.environment, folder: home.folder.path, rows: 60, columns: 80)
  }

  private func start() throws -> PseudoTerminal {
    let terminal = try open([
      "practice", "--persona", "clinician", "--seed", "3", "--seat", "Ana", "--seat", "Ben",
    ])
    try terminal.expect("Enter begins it")
    try terminal.type("\r")
    return terminal
  }

  private func sitDown(_ name: String, in terminal: PseudoTerminal) throws {
    try terminal.expect("\(name), press Enter")
    try terminal.type("\r")
    try terminal.expect("\(name) content, 1-5>")
  }

  @Test func killedInTheMiddleTheRoundGoesOnWithTheNextRater() throws {
    let terminal = try start()
    try sitDown("Ana", in: terminal)
    try terminal.type("3 4 2 5 4\r")
    try terminal.expect("Ben, press Enter")
    terminal.process.send(signal: SIGKILL)
    #expect(try terminal.exitCode() == 128 + SIGKILL)
    let again = try open(["practice", "--resume", try home.onlyTranscript()])
    try again.expect("what was rated is kept")
    try again.expect("Ben, press Enter")
    #expect(!again.screen.history.contains("Ana, press Enter"))
    try sitDown("Ben", in: again)
    #expect(!again.screen.history.contains("Ana:"), "hers is unseen")
    try again.type("1 1 1 1 1\r")
    try again.expect("Answer 1: how you rated it")
    try again.expect("Ana: ")
    try again.type("\r")
    try sitDown("Ana", in: again)
    try again.expect("Answer 2 of 3.")
  }

  @Test func whoLeavesIsNotWaitedFor() throws {
    let terminal = try start()
    try sitDown("Ana", in: terminal)
    try terminal.type("/skip\r")
    try terminal.expect("Not in the calibration round.")
    try terminal.type("/away\r")
    try sitDown("Ben", in: terminal)
    try terminal.type("/pass\r")
    try terminal.expect("Answer 1: how you rated it")
    try terminal.type("\r")
    try sitDown("Ben", in: terminal)
    try terminal.expect("Answer 2 of 3.")
  }
}
