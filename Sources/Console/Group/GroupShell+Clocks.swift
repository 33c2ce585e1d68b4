// The clocks at the table: they warn while somebody types, and take what is typed when they run out.
import Interview

extension GroupShell {
  /// Reads a line of whoever has the floor while its clock runs; first come the commands that were typed
  /// where only Enter was waited for.
  func readOnTheClock(_ prompt: String, draft: LineDraft? = nil) -> LineEvent {
    isTakenByClock = false
    if !earlyCommands.isEmpty { return .line(earlyCommands.removeFirst()) }
    return reader.read(prompt: prompt, alarm: alarm, draft: draft)
  }

  /// Asks somebody something while every clock stands.
  func ask(_ prompt: String) -> LineEvent {
    withClockStanding {
      let event = reader.read(prompt: prompt)
      if case .line(let line) = event { clock.count(line) }
      return event
    }
  }

  /// Lets `body` wait for a person who is not on the clock.
  func withClockStanding<Result>(_ body: () -> Result) -> Result {
    let isRunning = clock.isRunning
    clock.stop()
    defer { if isRunning { clock.start() } }
    return body()
  }

  /// Takes a line that the clock took: it counts where it can, and is shown where it is set aside.
  func takeUnfinished(_ line: String) async {
    guard let deadline = room.deadline, let floor = room.floor else { return }
    let text = line.trimmed
    let isAnswer = floor.task == .answer || floor.task == .sealedAnswer
    if isAnswer, !text.isEmpty, !isCommand(text) {
      screen.note("Time is up: what you typed counts.")
      await grant(.takeUnfinished(deadline.clock), by: Room.program)
      await answer(line, from: floor.seat)
      guard outcome == nil, room.deadline == deadline else { return }
    } else if !text.isEmpty {
      screen.note("Set aside, unfinished: “\(text)”.")
    }
    isTakenByClock = false
    await grant(.expire(deadline.clock), by: Room.program)
  }

  /// Whether a line is a command; two slashes begin an answer with one.
  func isCommand(_ text: String) -> Bool { text.hasPrefix("/") && !text.hasPrefix("//") }

  /// What is left of the time, for the prompt's right end: "1:05".
  var timeLeft: String {
    guard let deadline = room.deadline, clock.isRunning else { return "" }
    let left = (deadline.atMilliseconds - clock.elapsedMilliseconds + 999) / 1000
    guard left > 0 else { return style("time is up", as: .warning) }
    let text = "\(left / 60):" + (left % 60 < 10 ? "0" : "") + "\(left % 60)"
    return style(text, as: left <= Self.warnings[0] ? .warning : .quiet)
  }

  // MARK: the alarm

  /// Seconds before the end at which whoever types is told.
  private static let warnings = [30, 10]

  private var alarm: LineAlarm? {
    guard isInteractive, !room.session.isPaused, room.deadline != nil else { return nil }
    return LineAlarm(
      millisecondsLeft: { [weak self] typed in
        MainActor.assumeIsolated { self?.untilAlarm(typed) }
      },
      ring: { [weak self] typed in
        MainActor.assumeIsolated { self?.ring(typed) ?? .takeLine }
      })
  }

  private func untilAlarm(_ typed: Int) -> Int? {
    guard let deadline = room.deadline else { return nil }
    let left = deadline.atMilliseconds - clock.milliseconds(typed: typed)
    return left - 1000 * (nextWarning(before: deadline) ?? 0)
  }

  /// The next warning's seconds; nil when only the end is to come. A clock gets no warning at its start.
  private func nextWarning(before deadline: Room.Deadline) -> Int? {
    let whole = (deadline.atMilliseconds - deadline.fromMilliseconds) / 1000
    let given = warned?.deadline == deadline ? warned?.seconds ?? whole : whole
    return Self.warnings.first { $0 < given }
  }

  private func ring(_ typed: Int) -> LineAlarm.Ring {
    guard let deadline = room.deadline else { return .takeLine }
    let left = deadline.atMilliseconds - clock.milliseconds(typed: typed)
    guard left > 0 else {
      isTakenByClock = true
      return .takeLine
    }
    warned = (deadline, Self.warnings.last { $0 * 1000 >= left } ?? Self.warnings[0])
    let seconds = (left + 999) / 1000
    let whose = deadline.clock == .round ? " in this round" : ""
    return .say(style("\(seconds) second\(seconds == 1 ? "" : "s") left\(whose).", as: .warning))
  }
}
