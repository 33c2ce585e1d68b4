// Several people at one prompt: whoever has the floor types, and the others see what they may.
import AnswerAnalysis
package import Interview
import Report
import TranscriptStore

/// Group practice at one terminal, driven by lines.
@MainActor
package final class GroupShell: PatientPrivacy {
  let log: RoomLog
  let screen: PracticeScreen
  let curtain: Curtain
  let setup: GroupSetup
  let style: Style
  let reader: any LineReader
  let isInteractive: Bool
  var clock: SessionClock
  var outcome: PracticeOutcome?
  /// Whether the present question was said to whoever has the floor.
  var isQuestionSaid = false
  /// The person in the persona's place whose words the present follow-up is; nil for the persona.
  var asker: String?
  /// Who rates which answer in the calibration round now.
  var calibrating: (rater: String, answer: Calibration)?
  /// Whether the line that was read last was taken by a clock, not by Enter.
  var isTakenByClock = false
  /// The last warning before a clock runs out.
  var warned: (deadline: Room.Deadline, seconds: Int)?
  /// Commands that were typed where only Enter was waited for.
  var earlyCommands: [String] = []
  /// What happened at the table while the screen that everybody sees was hidden.
  var untold: [String] = []
  /// What is half done, also by an earlier run.
  var draft: TableDraft?
  let savingNotice = SavingNotice()

  /// A shell around a log that has nothing in it yet, or that is taken up again.
  package init(
    log: RoomLog, screen: PracticeScreen, curtain: Curtain, setup: GroupSetup, style: Style,
    reader: any LineReader, isInteractive: Bool
  ) {
    self.log = log
    self.screen = screen
    self.curtain = curtain
    self.setup = setup
    self.style = style
    self.reader = reader
    self.isInteractive = isInteractive
    clock = SessionClock(milliseconds: log.room.session.elapsedMilliseconds, pace: setup.pace)
  }

  var room: Room { log.room }

  /// Holds the session, from its beginning or from where it was left.
  ///
  /// - Parameter missing: facts that the last run decided and did not store.
  package func run(missing: [RoomFact] = []) async -> PracticeOutcome {
    reader.showAtRight { [weak self] in
      MainActor.assumeIsolated { self?.timeLeft ?? "" }
    }
    if room.seats.isEmpty {
      await grant(.open(seats: setup.seats), by: Room.program)
    } else {
      await takeUp(missing)
    }
    if room.session.stage == .unopened { await calibrate() }
    if outcome == nil, room.session.stage == .unopened { await grant(.begin, by: Room.program) }
    while outcome == nil { await step() }
    openCurtain()
    if outcome == .finished {
      dropDraft()
      finish()
    }
    await log.journal.close()
    return outcome ?? .unfinished
  }

  // MARK: one line

  private func step() async {
    let floor = room.floor
    if floor?.task == .rating, isInteractive, !room.session.isPaused { return await askForRating() }
    switch readOnTheClock(prompt(for: floor), draft: lineDraft()) {
    case .line(let line):
      clock.count(line)
      if isTakenByClock { await takeUnfinished(line) } else { await take(line, floor) }
      isTakenByClock = false
    case .interrupted: askToLeave()
    case .endOfFile: leave(.unfinished)
    case .terminated: leave(.interrupted)
    }
  }

  private func take(_ line: String, _ floor: Room.Floor?) async {
    let text = line.trimmed
    if isCommand(text) { return await command(text) }
    guard let floor else {
      return screen.note("Nobody is at the table. /back NAME when somebody is here again.")
    }
    if room.session.isPaused {
      guard text.isEmpty else {
        return screen.note("The clock stands: press Enter to go on.")
      }
      await grant(.interview(.resume), by: floor.seat)
      return
    }
    if text.isEmpty, let deadline = room.deadline,
      clock.elapsedMilliseconds >= deadline.atMilliseconds
    {
      await grant(.expire(deadline.clock), by: Room.program)
      return
    }
    switch floor.task {
    case .answer, .sealedAnswer:
      guard !text.isEmpty else {
        if isInteractive {
          screen.note(
            "\(name(floor.seat)), type your answer and press Enter; /help lists commands.")
        }
        return
      }
      await answer(line, from: floor.seat)
    case .followUp: await followUp(text, by: floor.seat)
    case .rating: await rate(text, by: floor.seat)
    }
  }

  /// Takes an answer in; one that begins with a slash was typed with two.
  func answer(_ line: String, from seat: String) async {
    let start = line.trimmed
    let (text, findings, _) = checked(
      start.hasPrefix("//") ? String(start.dropFirst()) : line, by: setup.analyser,
      in: log.host.analysisContext(in: room))
    let turn = room.session.openTurn?.number
    await grant(.interview(.answer(text: text, findings: findings)), by: seat)
    guard let turn, room.session.openTurn?.number != turn, !room.settings.rates else { return }
    if log.host.interviewer.settings.scores == .each { showScores(ofTurn: turn) }
  }

  // MARK: wishes

  /// Performs a wish of `seat` and shows what came of it, or why it was refused.
  @discardableResult
  func grant(_ wish: RoomWish, by seat: String) async -> Bool {
    do {
      let outcomes = try await log.perform(
        wish, by: seat, elapsedMilliseconds: clock.elapsedMilliseconds)
      if outcomes.contains(where: { $0.fact.event.endsDraft }) { dropDraft() }
      savingNotice.tell(log.journal, on: screen)
      show(outcomes)
      return true
    } catch {
      screen.note(calibrating == nil ? error.words(name) : Self.calibrationCommands)
      return false
    }
  }

  private func takeUp(_ missing: [RoomFact]) async {
    let count = room.session.turns.count
    screen.note(
      count == 0 ? "Going on." : "Going on after \(count) question\(count == 1 ? "" : "s").")
    loadDraft()
    if !missing.isEmpty { show(await log.complete(missing)) }
    guard room.session.stage != .over else {
      outcome = .finished
      return
    }
    guard room.session.stage != .unopened else { return }
    let wish: Wish = room.session.isPaused ? .resume : .takeUp
    await grant(.interview(wish), by: room.floor?.seat ?? Room.program)
    if let floor = room.floor { handOver(to: floor.seat, floor.task) }
  }

  // MARK: the end

  private func askToLeave() {
    guard isInteractive else { return leave(.interrupted) }
    let question = "End the session for everybody? What was said is saved. [y/N] "
    switch ask(question) {
    case .line(let line) where line.trimmed.lowercased().hasPrefix("y"): leave(.interrupted)
    case .line: screen.note("Going on.")
    case .interrupted, .endOfFile, .terminated: leave(.interrupted)
    }
  }

  /// Ends the loop; the session stays unfinished and can be taken up again.
  func leave(_ how: PracticeOutcome) {
    outcome = how
    openCurtain()
    if log.journal.isSafe {
      screen.note("Saved, unfinished. To go on with it:")
      screen.command(setup.resumeCommand(log.journal.place.path))
    } else {
      screen.warn("This session could not be saved; what was said is lost with this window.")
    }
  }

  private func finish() {
    showGroup()
    guard log.journal.isSafe else { return }
    screen.note("Saved as \(log.journal.place.path)")
    screen.note("Everybody's own page, and the group's, as files:")
    screen.command(setup.pagesCommand(log.journal.place.path))
  }

  /// What a seat is called; what is no seat is called as it was typed.
  func name(_ seat: String) -> String { room.seat(seat)?.name ?? seat }
}
