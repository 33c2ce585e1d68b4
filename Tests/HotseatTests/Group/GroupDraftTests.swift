// What is half typed when the program is killed is there again when the session is taken up.
import Glibc
import Interview
import TestSupport
import Testing

@Suite struct GroupDraftTests {
  private let home: Home

  init() throws { home = try Home() }

  private func open(_ arguments: [String]) throws -> PseudoTerminal {
    try ProgramUnderTest.hotseat.onTerminal(
      arguments, environment: home.environment, folder: home.folder.path, rows: 60, columns: 80)
  }

  private func start(_ more: [String] = []) throws -> PseudoTerminal {
    try open(
      [
        "practice", "--persona", "clinician", "--seed", "3", "--length", "short", "--seat", "Ana",
        "--seat", "Ben",
      ] + more)
  }

  private func sitDown(_ name: String, _ prompt: String, in terminal: PseudoTerminal) throws {
    try terminal.expect("\(name), press Enter")
    try terminal.type("\r")
    try terminal.wait(for: prompt) { $0.cursorLine.hasPrefix(prompt) }
  }

  private func kill(_ terminal: PseudoTerminal) throws {
    terminal.process.send(signal: SIGKILL)
    #expect(try terminal.exitCode() == 128 + SIGKILL)
  }

  private func takeUp() throws -> PseudoTerminal {
    try open(["practice", "--resume", try home.onlyTranscript()])
  }

  private var draft: String? { home.files.first { $0.hasSuffix(".draft") } }

  /// Waits until what is kept of the line ends so.
  private func expectKept(_ words: String, in terminal: PseudoTerminal) throws {
    try terminal.wait(until: { try keptText().contains(words) }, for: "'\(words)' in the draft")
  }

  private func keptText() throws -> String {
    guard let draft else { return "" }
    return try home.folder.text(of: "transcripts/" + draft)
  }

  @Test func aHalfTypedAnswerIsInTheLineAgainOnceItsSeatIsThere() async throws {
    let terminal = try start(["--no-calibration"])
    try sitDown("Ana", "Ana>", in: terminal)
    try terminal.type("I sat with the night nurses and we moved ")
    try expectKept("and we moved", in: terminal)
    try kill(terminal)
    let again = try takeUp()
    try again.expect("Ana, press Enter")
    #expect(!again.screen.history.contains("night nurses"))
    try sitDown("Ana", "Ana> I sat with the night nurses and we moved", in: again)
    try again.type(" the button.\r")
    try again.wait(for: "what follows") {
      $0.cursorLine == "Ana>" || $0.cursorLine.contains("press Enter when")
    }
    #expect(try await home.answers() == ["I sat with the night nurses and we moved the button."])
    #expect(draft == nil)
  }

  @Test func aHalfGivenRatingGoesOnWithItsNextDimension() async throws {
    let terminal = try start(["--no-calibration"])
    try answerToTheFirstRating(in: terminal)
    let rater = try #require(["Ana", "Ben"].first { terminal.screen.cursorLine.hasPrefix($0) })
    try terminal.type("4\r")
    try terminal.expect("\(rater) structure, 1-5>")
    try terminal.type("\r")
    try terminal.expect("\(rater) evidence, 1-5>")
    try kill(terminal)
    let again = try takeUp()
    try sitDown(rater, "\(rater) evidence, 1-5>", in: again)
    try again.expect("Kept from before: content 4, structure -.")
    for _ in 1...3 {
      let before = again.screen.cursorLine
      try again.type("2\r")
      try again.wait(for: "the next") {
        $0.cursorLine != before && $0.cursorLine.hasSuffix(">")
          || $0.cursorLine.hasPrefix("What worked")
      }
    }
    try again.type("You began with the e")
    try expectKept("You began with the", in: again)
    try kill(again)
    let third = try takeUp()
    try sitDown(rater, "What worked, in a line: You began with the", in: third)
    try third.type(" end.\r")
    try third.expect("One thing to try:")
    try third.type("A number.\r")
    try third.expect("press Enter when")
    let ratings = try await home.events().compactMap { event -> Rating? in
      if case .room(.rated(let rating)) = event { rating } else { nil }
    }
    #expect(ratings.map { $0.levels.map(\.level) } == [[4, 2, 2, 2]])
    #expect(ratings.first?.strength == "You began with the end.")
    #expect(draft == nil)
  }

  /// Types answers until somebody rates content.
  private func answerToTheFirstRating(in terminal: PseudoTerminal) throws {
    let answer = "I asked the night nurses on the ward, changed the screen and 9 calls became 2."
    for _ in 1...20 {
      try terminal.wait(for: "a prompt") {
        $0.cursorLine.contains("press Enter when") || $0.cursorLine.hasSuffix("content, 1-5>")
          || ["Ana>", "Ben>"].contains($0.cursorLine)
      }
      if terminal.screen.cursorLine.hasSuffix("content, 1-5>") { return }
      let isAnswer = terminal.screen.cursorLine.hasSuffix(">")
      try terminal.type(isAnswer ? answer + "\r" : "\r")
      try terminal.wait(for: "what follows") { screen in
        isAnswer ? !["Ana>", "Ben>"].contains(screen.cursorLine) : screen.cursorLine.hasSuffix(">")
      }
      if isAnswer {
        try terminal.wait(for: "a prompt") { screen in
          screen.cursorLine.contains("press Enter when")
            || ["Ana>", "Ben>"].contains(screen.cursorLine)
        }
      }
    }
    throw terminal.failure("no rating")
  }

  @Test func theCalibrationRoundGoesOnInTheMiddleOfARating() throws {
    let terminal = try start()
    try terminal.expect("Enter begins it")
    try terminal.type("\r")
    try sitDown("Ana", "Ana content, 1-5>", in: terminal)
    try terminal.type("5\r")
    try terminal.expect("Ana structure, 1-5>")
    try kill(terminal)
    let again = try takeUp()
    try again.expect("Enter begins it")
    try again.type("\r")
    try sitDown("Ana", "Ana structure, 1-5>", in: again)
    try again.expect("Kept from before: content 5.")
    try kill(again)
    let third = try open(["practice", "--resume", try home.onlyTranscript(), "--no-calibration"])
    try third.expect("Ana, press Enter")
    #expect(!third.screen.history.contains("calibration"))
  }

  @Test func whatMayIdentifyAPatientIsKeptNowhereWhileItIsTyped() throws {
    let terminal = try start(["--no-calibration"])
    try sitDown("Ana", "Ana>", in: terminal)
    try terminal.type("I called the patient, ")
    try expectKept("I called the patient,", in: terminal)
    try terminal.type("MRN 84511327, born 03/14/1951, about her ")
    try terminal.wait(until: { draft == nil }, for: "nothing kept")
    for file in home.files {
      #expect(try !home.folder.text(of: "transcripts/" + file).contains("84511327"), "\(file)")
    }
  }
}
