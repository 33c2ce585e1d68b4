// One interview at one prompt: lines in, what the interviewer says out.
import AnswerAnalysis
package import Interview
import Report
import TranscriptStore

/// Solo practice: a room with one seat, driven by lines.
@MainActor
package final class PracticeShell: PatientPrivacy {
  let log: SessionLog
  let screen: PracticeScreen
  let setup: PracticeSetup
  let reader: any LineReader
  /// Whether a person can be asked something that is not the interviewer's.
  let isInteractive: Bool
  var clock: SessionClock
  var outcome: PracticeOutcome?
  let savingNotice = SavingNotice()

  /// A shell around a log that has nothing in it yet, or that is taken up again.
  package init(
    log: SessionLog, screen: PracticeScreen, setup: PracticeSetup, reader: any LineReader,
    isInteractive: Bool
  ) {
    self.log = log
    self.screen = screen
    self.setup = setup
    self.reader = reader
    self.isInteractive = isInteractive
    clock = SessionClock(milliseconds: log.session.elapsedMilliseconds, pace: setup.pace)
  }

  /// Holds the interview, from its beginning or from where it was left.
  ///
  /// - Parameter missing: facts that the last run decided and did not store.
  package func run(missing: [Event] = []) async -> PracticeOutcome {
    if log.session.stage == .unopened {
      if isInteractive { screen.note(log.interviewer.levelNote) }
      await grant(.open(candidate: setup.candidate))
    } else {
      await takeUp(missing)
    }
    while outcome == nil { await step() }
    if log.session.stage == .over, isInteractive { await debrief() }
    await log.close()
    return outcome ?? .unfinished
  }

  // MARK: one line

  private func step() async {
    let session = log.session
    if session.stage == .selfRating, !isInteractive { return await grant(.rateSelf(level: nil)) }
    switch reader.read(
      prompt: screen.prompt(for: session.listening, isPaused: session.isPaused),
      alarm: closingAlarm, draft: nil)
    {
    case .line(let line):
      clock.count(line)
      await take(line)
    case .interrupted: askToLeave()
    case .endOfFile: leave(.unfinished)
    case .terminated: leave(.interrupted)
    }
  }

  private func take(_ line: String) async {
    let text = line.trimmed
    if text.hasPrefix("/"), !text.hasPrefix("//") { return await command(text) }
    let session = log.session
    if session.isPaused {
      guard text.isEmpty else {
        return screen.note("The clock stands: press Enter to go on, then answer.")
      }
      return await grant(.resume)
    }
    if session.stage == .selfRating { return await rate(text) }
    guard !text.isEmpty else {
      if isInteractive { screen.note("Type your answer and press Enter; /help lists commands.") }
      return
    }
    await answer(text.hasPrefix("//") ? String(text.dropFirst()) : line)
  }

  private func answer(_ text: String) async {
    let (text, findings, isPrivate) = checked(
      text, by: setup.analyser, in: log.interviewer.analysisContext(in: log.session))
    let (turn, stage) = (log.session.openTurn?.number, log.session.stage)
    let wasClosing = log.session.closingStatement == nil
    await grant(.answer(text: text, findings: findings))
    if wasClosing, log.session.closingStatement != nil { tellClosingTime() }
    if log.interviewer.settings.scores == .each, let turn, log.session.openTurn?.number != turn {
      showScore(ofTurn: turn)
    } else if log.interviewer.settings.scores == .each, turn == nil {
      showStageScore(after: stage)
    }
    // After the reply, since it waits for the disk; and never what may identify a patient.
    if !isPrivate { reader.remember(text.hasPrefix("/") ? "/" + text : text) }
  }

  private func rate(_ text: String) async {
    guard !text.isEmpty else { return await grant(.rateSelf(level: nil)) }
    guard let level = Int(text), (1...5).contains(level) else {
      return screen.note("A number from 1 (badly) to 5 (very well), or Enter for no rating.")
    }
    await grant(.rateSelf(level: level))
  }

  // MARK: wishes

  /// Performs a wish and shows what came of it, or why it was refused.
  func grant(_ wish: Wish) async {
    do {
      let effects = try await log.perform(wish, elapsedMilliseconds: clock.elapsedMilliseconds)
      savingNotice.tell(log.journal, on: screen)
      effects.forEach(show)
    } catch {
      screen.note(error.words)
    }
  }

  private func show(_ effect: Effect) {
    switch effect {
    case .say(let line): screen.say(line)
    case .speaks(let persona): speak(as: persona)
    case .listen(let listening): hint(at: listening)
    case .startClock: clock.start()
    case .stopClock: clock.stop()
    case .show(let scorecard): showScorecard(scorecard)
    case .finish: finish()
    }
  }

  private func hint(at listening: Listening) {
    guard isInteractive else { return }
    switch listening {
    case .rating:
      screen.note(
        "Before the scorecard: how did that go, from 1 (badly) to 5 (very well)?"
          + " Enter skips this.")
    case .closing(let seconds):
      screen.note("Aim for about \(seconds) seconds of speaking, roughly \(seconds * 7 / 3) words.")
    case .answer, .ownQuestion: break
    }
  }

  /// Warns a person who closes at a terminal.
  private var closingAlarm: LineAlarm? {
    guard isInteractive, !log.session.isPaused,
      case .closing(let seconds) = log.session.listening
    else { return nil }
    let style = screen.style
    return ClosingClock(seconds: seconds).alarm { style($0, as: .warning) }
  }

  private func tellClosingTime() {
    guard isInteractive, let words = log.session.closingStatement?.findings.measures.words,
      words > 0
    else { return }
    // 140 words a minute: the middle of the 130-150 that shared guidance gives for speaking.
    screen.note("That was \(words) words, about \(words * 60 / 140) seconds of speaking.")
  }

  /// Lets the screen name the panel's member with this persona.
  private func speak(as persona: String) {
    screen.persona = log.interviewer.script.person(persona)
  }

  private func takeUp(_ missing: [Event]) async {
    let turns = log.session.turns.count
    speak(as: log.session.voice)
    screen.note("Going on with your interview after \(turns) question\(turns == 1 ? "" : "s").")
    if !missing.isEmpty { await log.complete(missing).forEach(show) }
    if log.session.stage == .over {
      if let scorecard = log.session.scorecard, !missing.contains(.scored(scorecard: scorecard)) {
        showScorecard(scorecard)  // it was stored, and the program stopped before it was seen
      }
      return
    }
    await grant(log.session.isPaused ? .resume : .takeUp)
  }

  // MARK: the end

  private func askToLeave() {
    guard isInteractive else { return leave(.interrupted) }
    let question = "Leave the interview? Everything so far is saved. [y/N] "
    switch reader.read(prompt: question) {
    case .line(let line) where line.trimmed.lowercased().hasPrefix("y"): leave(.interrupted)
    case .line: screen.note("Going on. The question was: \(log.session.lastAsked)")
    case .interrupted, .endOfFile, .terminated: leave(.interrupted)
    }
  }

  /// Ends the loop; the interview stays unfinished and can be taken up again.
  func leave(_ how: PracticeOutcome) {
    outcome = how
    if log.isSafe {
      screen.note("Saved, unfinished and unscored. To go on with it:")
      screen.command(setup.resumeCommand(log.place.path))
    } else {
      screen.warn("This interview could not be saved; what was said is lost with this window.")
    }
  }

  private func finish() {
    outcome = .finished
    if log.isSafe {
      screen.note("Saved as \(log.place.path)")
    }
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
