// Three people at one terminal: who sees what, and when.
import TestSupport
import Testing

@Suite struct GroupTerminalTests {
  private let home: Home
  private let terminal: PseudoTerminal

  init() throws {
    home = try Home()
    terminal = try Self.start([], home)
  }

  private static func start(_ more: [String], _ home: Home) throws -> PseudoTerminal {
    try ProgramUnderTest.hotseat.onTerminal(
      [
        "practice", "--persona", "clinician", "--seed", "3", "--length", "short", "--seat", "Ana",
        "--seat", "Ben", "--turns", "sealed", "--no-calibration",
      ] + more, environment: home.environment, folder: home.folder.path, rows: 30, columns: 80)
  }

  private static let secret = "zebra"

  /// Types the answers to the warm-up and to its follow-up.
  private func warmUp() throws {
    try terminal.expect("Ana, press Enter")
    try terminal.type("\r")
    try terminal.expect("Ana>")
    try terminal.type("I am well and I run projects in a clinic.\r")
    try terminal.wait(for: "the next prompt") {
      $0.cursorLine.hasPrefix("Ana>") || $0.cursorLine.contains("press Enter")
    }
    if terminal.screen.cursorLine.hasPrefix("Ana>") { try terminal.type("The team did it.\r") }
  }

  private func sitDown(_ name: String) throws {
    try terminal.expect("\(name), press Enter")
    try terminal.type("\r")
    try terminal.expect("\(name) (unseen)>")
  }

  @Test func anUnseenAnswerIsNowhereOnTheScreenUntilTheReveal() throws {
    try warmUp()
    // Whoever is next answers first; the second must not find a word of it.
    try terminal.wait(for: "a hand-over") { $0.text.contains("press Enter when") }
    let first = terminal.screen.text.contains("Ben, press Enter") ? "Ben" : "Ana"
    let second = first == "Ben" ? "Ana" : "Ben"
    try sitDown(first)
    try terminal.type("I asked the nurses about the \(Self.secret) screen and changed it.\r")
    try terminal.expect("\(second), press Enter")
    #expect(!terminal.screen.history.contains(Self.secret))
    try terminal.type("\r")
    try terminal.expect("\(second) (unseen)>")
    #expect(!terminal.screen.history.contains(Self.secret))
    try terminal.type("I changed the order screen because the ward asked me to.\r")
    try terminal.expect("Everybody's answers to")
    try terminal.expect(Self.secret)
  }

  @Test func leavingShowsHowToGoOnAndTheSessionGoesOnThere() async throws {
    try warmUp()
    try terminal.wait(for: "a hand-over") { $0.text.contains("press Enter when") }
    try terminal.type("\r")
    try terminal.expect("(unseen)>")
    try terminal.type("/quit\r")
    try terminal.expect("--resume")
    #expect(terminal.process.waitForExit() == 0)
    let again = try ProgramUnderTest.hotseat.onTerminal(
      ["practice", "--resume", try home.onlyTranscript()], environment: home.environment,
      folder: home.folder.path, rows: 30, columns: 80)
    try again.expect("Going on after 2 questions")
    try again.expect("press Enter when")
  }
}
