// One person goes, the next sits down: what is typed in between, and what the others are told.
import TestSupport
import Testing

@Suite struct GroupHandOverTests {
  private let home: Home

  init() throws { home = try Home() }

  private func start(_ more: [String], rows: Int = 30) throws -> PseudoTerminal {
    try ProgramUnderTest.hotseat.onTerminal(
      [
        "practice", "--persona", "clinician", "--seed", "3", "--length", "short", "--seat", "Ana",
        "--seat", "Ben", "--seat", "Cy", "--no-calibration",
      ] + more, environment: home.environment, folder: home.folder.path, rows: rows, columns: 80)
  }

  private func sitDown(_ name: String, _ prompt: String, in terminal: PseudoTerminal) throws {
    try terminal.expect("\(name), press Enter")
    try terminal.type("\r")
    try terminal.wait(for: prompt) { $0.cursorLine.hasPrefix(prompt) }
  }

  /// Answers as whoever has the floor, each time with another number, until `prompt` stands at the cursor.
  private func answer(until prompt: String, in terminal: PseudoTerminal) throws {
    for number in 101...120 {
      try terminal.wait(for: "a prompt") { Self.isPrompt($0.cursorLine) }
      let line = terminal.screen.cursorLine
      if line.contains(prompt) { return }
      let isAnswer = line.hasSuffix(">")
      let answer =
        "I asked the nurses on the ward, changed the screen, and \(number) calls became 2."
      try terminal.type(isAnswer ? answer + "\r" : "\r")
      try terminal.wait(for: "what follows") { screen in
        let now = screen.cursorLine
        return Self.isPrompt(now) && (isAnswer ? screen.text.contains("\(number)") : now != line)
      }
    }
    throw terminal.failure("no '\(prompt)'")
  }

  private static func isPrompt(_ line: String) -> Bool {
    line.hasSuffix(">") || line.contains("press Enter when") || line.hasPrefix("Enter ")
  }

  @Test func aCommandThatIsTypedWhereEnterIsWaitedForIsDone() throws {
    let terminal = try start(["--no-ratings"])
    try terminal.expect("Ana, press Enter")
    try terminal.type("/away ana\r")
    try terminal.expect("Ana is away.")
    try terminal.expect("Ben, press Enter")
    #expect(terminal.screen.text.contains("Ana is away"))
  }

  @Test func anythingElseIsNotTakenForAnAnswer() async throws {
    let terminal = try start(["--no-ratings"])
    try terminal.expect("Ana, press Enter")
    try terminal.type("I run projects.\r")
    try terminal.expect("Only Enter was waited for: type it again here.")
    try terminal.wait(for: "the prompt") { $0.cursorLine == "Ana>" }
    #expect(try await home.answers().isEmpty)
  }

  @Test func whatHappensOnTheHiddenScreenIsToldToEverybody() throws {
    let terminal = try start(["--turns", "sealed", "--no-ratings"])
    try sitDown("Ana", "Ana>", in: terminal)
    try answer(until: "Ben, press Enter", in: terminal)
    #expect(terminal.screen.text.contains("Still to answer: Ana, Cy."))
    try sitDown("Ben", "Ben (unseen)>", in: terminal)
    try terminal.type("/pass\r")
    try terminal.expect("Ana, press Enter")
    #expect(terminal.screen.text.contains("Ben passes."), "\(terminal.screen.text)")
    #expect(terminal.screen.text.contains("Still to answer: Cy."))
  }

  @Test func inARelayTheBoardTellsTheNextFollowUpFromTheNextQuestion() throws {
    let terminal = try start(["--turns", "relay", "--no-ratings"])
    try terminal.expect("Next follow-up: Ben · next question: Ben, then Cy")
    try sitDown("Ana", "Ana>", in: terminal)
  }

  @Test func whoRatesSeesFollowUpsTooInPiecesThatFitTheWindow() throws {
    let terminal = try start([], rows: 12)
    try sitDown("Ana", "Ana>", in: terminal)
    try answer(until: "Ben, press Enter", in: terminal)
    try sitDown("Ben", "Ben>", in: terminal)
    try answer(until: "Ana, press Enter", in: terminal)
    try terminal.type("\r")
    try terminal.wait(for: "a piece") { $0.cursorLine.hasPrefix("Enter for more") }
    #expect(terminal.screen.text.contains("Ana, rate Ben's answer to:"))
    var seen = terminal.screen.text
    while !terminal.screen.cursorLine.hasPrefix("Ana content") {
      let before = terminal.screen.text
      try terminal.type("\r")
      try terminal.wait(for: "the next") {
        $0.text != before
          && ($0.cursorLine.hasPrefix("Enter ") || $0.cursorLine.hasPrefix("Ana content"))
      }
      seen += terminal.screen.text
    }
    #expect(seen.contains("Dr. Amara Okafor:") && seen.contains("Ben: I asked"), "\(seen)")
    #expect(!terminal.screen.text.contains("rate Ben's answer"), "it has gone off the top")
    try terminal.type("/repeat\r")
    try terminal.expect("Ana, rate Ben's answer to:")
  }
}
