// Clocks at the table: they warn above what is being typed, and take it when they run out. Typing moves
// them here, 200 ms a character, so that every test goes the same way each time.
import Interview
import TestSupport
import Testing

@Suite struct GroupClockTests {
  private let home: Home

  init() throws { home = try Home() }

  private func start(_ more: [String], isTyped: Bool = true) throws -> PseudoTerminal {
    let clock = isTyped ? ["HOTSEAT_CLOCK": "typing"] : [:]
    return try ProgramUnderTest.hotseat.onTerminal(
      [
        "practice", "--persona", "clinician", "--seed", "3", "--length", "short", "--seat", "Ana",
        "--seat", "Ben", "--no-calibration",
      ] + more, environment: home.environment.merging(clock) { $1 },
      folder: home.folder.path, rows: 40, columns: 80)
  }

  /// Beginnings of one text, which is the same whenever it is typed.
  private static func text(_ count: Int) -> String {
    let sentence =
      "On the ward I asked the night nurses what they missed on the new screen, wrote it down and"
      + " changed the order of the fields with them before we went on to the next floor, "
    return String(String(repeating: sentence, count: 1 + count / sentence.count).prefix(count))
  }

  /// Types from where ``text(_:)`` was left until it has `count` characters.
  private func type(_ terminal: PseudoTerminal, from start: Int = 0, to count: Int) throws {
    try terminal.type(String(Self.text(count).dropFirst(start)))
  }

  private func sitDown(_ name: String, _ prompt: String, in terminal: PseudoTerminal) throws {
    try terminal.expect("\(name), press Enter")
    try terminal.type("\r")
    try terminal.wait(for: prompt) { $0.cursorLine.hasPrefix(prompt) }
  }

  private func count(_ wanted: RoomEvent) async throws -> Int {
    try await home.events().count { $0 == .room(event: wanted) }
  }

  @Test func theClockWarnsAboveTheLineAndTakesItInTheEnd() async throws {
    let terminal = try start(["--turn-seconds", "40", "--no-ratings"])
    try sitDown("Ana", "Ana>", in: terminal)
    try type(terminal, to: 49)
    try terminal.expectWrapped(Self.text(49))
    #expect(!terminal.screen.history.contains("left."))
    try type(terminal, from: 49, to: 50)
    try terminal.expect("30 seconds left.")
    try type(terminal, from: 50, to: 150)
    try terminal.expect("10 seconds left.")
    try terminal.expectWrapped(Self.text(150))
    try type(terminal, from: 150, to: 200)
    try terminal.expect("Time is up: what you typed counts.")
    try terminal.expect("Ben, press Enter")
    #expect(try await home.answers() == [Self.text(200)])
    #expect(try await count(.clockRanOut(clock: .turn)) == 1)
    #expect(try await count(.tookUnfinished(seat: "seat-1", clock: .turn)) == 1)
    let replay = try home.run(["replay", try home.onlyTranscript()]).outputText
    #expect(replay.contains("The time was up: this is as far as it got."), "\(replay)")
  }

  @Test func aWarningIsGivenOnceThoughCommandsComeBetween() throws {
    let terminal = try start(["--turn-seconds", "40", "--no-ratings"])
    try sitDown("Ana", "Ana>", in: terminal)
    try type(terminal, to: 50)
    try terminal.expect("30 seconds left.")
    // Takes the line away without submitting it; Ctrl-U does.
    try terminal.type("\u{15}/board\r")
    try terminal.expect("Passes left")
    try type(terminal, to: 60)
    try terminal.expectWrapped(Self.text(60))
    #expect(terminal.screen.history.split(separator: "30 seconds left").count == 2)
  }

  @Test func sittingDownTakesNoTimeOfTheTurn() async throws {
    let terminal = try start(["--turn-seconds", "40", "--no-ratings"])
    try terminal.expect("Ana, press Enter")
    // Forty seconds and more, if the clock ran.
    try type(terminal, to: 240)
    try terminal.expectWrapped(Self.text(240))
    try terminal.type("\r")
    try terminal.wait(for: "the whole time") {
      $0.cursorLine.hasPrefix("Ana>") && $0.text.contains("0:40")
    }
    try terminal.type("My name is Ana and I am well.\r")
    try terminal.wait(for: "what follows") { $0.text.contains("Ana and I am well") }
    #expect(try await count(.clockRanOut(clock: .turn)) == 0)
  }

  @Test func theQuestionAboutPatientDetailsTakesNoTimeOfTheTurn() async throws {
    let terminal = try start(["--turn-seconds", "40", "--no-ratings"])
    try sitDown("Ana", "Ana>", in: terminal)
    try terminal.type(Answers.identifying + "\r")
    try terminal.expect("Take it out before storing?")
    // Forty seconds and more, if the clock ran.
    try terminal.type("y" + Self.text(240) + "\r")
    try terminal.wait(for: "a follow-up") { $0.cursorLine.hasPrefix("Ana>") }
    #expect(try await home.answers().count == 1)
    #expect(try await count(.clockRanOut(clock: .turn)) == 0)
  }

  @Test func anAnswerThatEnterSendsIsWhole() async throws {
    let terminal = try start(["--turn-seconds", "40", "--no-ratings"])
    try sitDown("Ana", "Ana>", in: terminal)
    try terminal.type("I am well and I run projects in a clinic.\r")
    try terminal.wait(for: "what follows") {
      $0.cursorLine == "Ana>" || $0.cursorLine.contains("press Enter when")
        || $0.cursorLine.hasPrefix("Ana>  ")
    }
    #expect(try await count(.tookUnfinished(seat: "seat-1", clock: .turn)) == 0)
  }

  @Test func withNothingTypedTheFloorGoesOnByItself() async throws {
    let terminal = try start(["--turn-seconds", "1", "--no-ratings"], isTyped: false)
    try sitDown("Ana", "Ana>", in: terminal)
    try terminal.expect("Time is up.")
    try terminal.expect("Ben, press Enter")
    #expect(try await home.answers() == [])
  }

  @Test func aCommandThatWasHalfTypedIsNoAnswer() async throws {
    let terminal = try start(["--turn-seconds", "2", "--no-ratings"])
    try sitDown("Ana", "Ana>", in: terminal)
    try terminal.type("/yield benn")
    try terminal.expect("Set aside, unfinished: “/yield benn”.")
    try terminal.expect("Ben, press Enter")
    #expect(try await home.answers() == [])
  }

  @Test func theRoundEndsInTheMiddleOfALineAndRolesMoveOn() async throws {
    let terminal = try start([
      "--seat", "Cy", "--turns", "triad", "--round-seconds", "20", "--no-ratings",
    ])
    try sitDown("Ana", "Ana>", in: terminal)
    try type(terminal, to: 50)
    try terminal.expect("10 seconds left in this round.")
    try type(terminal, from: 50, to: 100)
    try terminal.expect("The round's time is over: everybody moves on.")
    try terminal.expect("Ben, press Enter")
    #expect(try await home.answers() == [Self.text(100)])
    #expect(try await count(.clockRanOut(clock: .round)) == 1)
    #expect(try await count(.tookUnfinished(seat: "seat-1", clock: .round)) == 1)
    #expect(try await count(.tookRole(seat: "seat-2", role: .candidate)) == 1)
  }

  @Test func aFollowUpThatWasHalfTypedIsSetAsideAndTheScriptAsks() async throws {
    let terminal = try start([
      "--seat", "Cy", "--turns", "triad", "--turn-seconds", "20", "--no-ratings",
    ])
    try sitDown("Ana", "Ana>", in: terminal)
    try terminal.type("I am well.\r")
    try sitDown("Ben", "Ben asks>", in: terminal)
    try type(terminal, to: 100)
    try terminal.expect("Set aside, unfinished:")
    try terminal.expect("Ana, press Enter")
    let events = try await home.events()
    #expect(events.answers == ["I am well."])
    #expect(!events.contains { if case .probed("typed", _, _, _) = $0 { true } else { false } })
  }

  @Test func theLevelsThatWereRatedWhenTheTimeWasUpCount() async throws {
    let terminal = try start(["--turn-seconds", "20"])
    try sitDown("Ana", "Ana>", in: terminal)
    try type(terminal, to: 100)
    try sitDown("Ben", "Ben>", in: terminal)
    try type(terminal, to: 100)
    try sitDown("Ana", "Ana content, 1-5>", in: terminal)
    try terminal.type("4\r")
    try terminal.wait(for: "the next") { $0.cursorLine.hasPrefix("Ana structure, 1-5>") }
    try terminal.type("5\r")
    try terminal.wait(for: "the next") { $0.cursorLine.hasPrefix("Ana evidence, 1-5>") }
    try terminal.type(String(repeating: "3", count: 98))
    try terminal.expect("Ben, press Enter")
    let ratings = try await home.events().compactMap { event -> Rating? in
      if case .room(.rated(let rating)) = event { rating } else { nil }
    }
    #expect(ratings.count == 1 && ratings.first?.rater == "seat-1")
    #expect(ratings.first?.levels == [DimensionLevel(.content, 4), DimensionLevel(.structure, 5)])
  }
}
