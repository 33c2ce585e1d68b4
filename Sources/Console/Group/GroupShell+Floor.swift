// Whose turn it is, on the screen: prompts, hand-overs, the board.
import Interview
import Report

extension GroupShell {
  /// The prompt of whoever has the floor.
  func prompt(for floor: Room.Floor?) -> String {
    guard let floor else { return style("table> ", as: .prompt) }
    if room.session.isPaused { return style("paused> ", as: .prompt) }
    let task =
      switch floor.task {
      case .answer: ""
      case .sealedAnswer: " (unseen)"
      case .followUp: " asks"
      case .rating: " rates"
      }
    return shownName(floor.seat) + style(task + "> ", as: .prompt)
  }

  /// A seat's name in its colour.
  func shownName(_ seat: String) -> String {
    let safe = name(seat).visible
    return setup.colours[seat].map { style(safe, in: $0) } ?? style(safe, as: .prompt)
  }

  // MARK: what came of a wish

  func show(_ outcomes: [RoomLog.Outcome]) {
    for outcome in outcomes {
      noteAsker(outcome.fact)
      outcome.effects.forEach(show)
      tell(outcome.fact.event)
    }
    guard !isQuestionSaid, let floor = room.floor, room.session.stage != .over else { return }
    if floor.task == .answer || floor.task == .sealedAnswer {
      screen.say(room.session.lastAsked, as: asker)
      isQuestionSaid = true
    }
  }

  private func noteAsker(_ fact: RoomFact) {
    switch fact.event {
    case .probed: asker = fact.seat == Room.persona ? nil : name(fact.seat)
    case .asked, .reprompted, .invitedQuestions, .invitedClosing: asker = nil
    default: break
    }
  }

  private func show(_ effect: RoomEffect) {
    switch effect {
    case .interview(let effect): show(effect)
    case .handOver(let seat, let task): handOver(to: seat, task)
    case .revealAnswers(let turn): revealAnswers(turn)
    case .revealRatings(let turn): revealRatings(turn)
    case .rateNext(let seat): introduceRating(to: seat)
    case .clockRanOut(.turn): if !isTakenByClock { screen.note("Time is up.") }
    case .clockRanOut(.round): screen.note("The round's time is over: everybody moves on.")
    }
  }

  private func show(_ effect: Effect) {
    switch effect {
    case .say(let line):
      // What everybody may hear does not go away with what one of them had to see alone.
      if room.floor?.task != .sealedAnswer { openCurtain() }
      screen.say(line, as: line == room.session.lastAsked ? asker : nil)
      if line == room.session.lastAsked { isQuestionSaid = true }
    case .speaks(let persona): screen.persona = log.host.interviewer.script.person(persona)
    case .startClock: clock.start()
    case .stopClock: clock.stop()
    case .finish: outcome = .finished
    case .listen(.closing(let seconds)):
      if isInteractive { screen.note("Aim for about \(seconds) seconds of speaking.") }
    case .listen, .show: break
    }
  }

  /// Tells what happened at the table: at once to whoever types, and to everybody when the screen that
  /// they see comes back.
  private func tell(_ event: Event) {
    guard case .room(let event) = event, let text = words(event) else { return }
    screen.note(text)
    if curtain.isDrawn { untold.append(text) }
  }

  /// Shows everybody's screen again, and what they missed.
  func openCurtain() {
    curtain.open()
    untold.forEach(screen.note)
    untold = []
  }

  private func words(_ event: RoomEvent) -> String? {
    switch event {
    case .passed(let seat): "\(name(seat)) passes."
    case .missed(let seat): "Nothing came from \(name(seat))."
    case .yielded(let from, let to): "\(name(from)) gives the floor to \(name(to))."
    case .swapped(let one, let other): "\(name(one)) and \(name(other)) change places."
    case .wentAway(let seat): "\(name(seat)) is away."
    case .cameBack(let seat): "\(name(seat)) is back."
    case .raisedHand(let seat): "\(name(seat)) wants the next question."
    case .loweredHand(let seat): "\(name(seat)) no longer wants it."
    case .tookRole(let seat, let role): "\(name(seat)) is \(role.words) now."
    case .roomOpened, .gaveFloor, .sealedAnswer, .revealedAnswers, .rated, .revealedRatings,
      .ratedCalibration, .calibrated, .clockRanOut, .tookUnfinished:
      nil
    }
  }

  // MARK: handing over

  /// Lets the next person sit down: what is unseen is erased first, and what follows is hidden if the
  /// others must not see it.
  func handOver(to seat: String, _ task: FloorTask) {
    if isInteractive { isQuestionSaid = false }
    if isInteractive {
      openCurtain()
      if !board.isEmpty { screen.note(board) }
      let ignored = wait(Self.sitDown(shownName(seat)))
      if task == .answer { curtain.wipe() } else { curtain.draw() }
      if let ignored { screen.note(ignored) }
    } else if task == .answer {
      screen.note("\(name(seat)) has the floor.")
    }
    introduce(task, to: seat)
  }

  private func introduce(_ task: FloorTask, to seat: String) {
    switch task {
    case .answer: break
    case .sealedAnswer:
      if isInteractive { screen.note("Only you see this. Everybody's answers are shown together.") }
    case .followUp: showFollowUps()
    case .rating: introduceRating(to: seat)
    }
  }

  /// What is said to whoever is next, by their name as it is shown.
  static func sitDown(_ name: String) -> String { "\(name), press Enter when you sit down. " }

  /// Waits for Enter while every clock stands; nothing where nobody could press it. A command that is typed
  /// meanwhile is done at the next prompt.
  ///
  /// - Returns: What to say of something else that was typed.
  @discardableResult
  func wait(_ prompt: String) -> String? {
    guard isInteractive, outcome == nil else { return nil }
    switch ask(prompt) {
    case .line(let line):
      let text = line.trimmed
      guard !text.isEmpty, isCommand(text) else {
        return text.isEmpty ? nil : "Only Enter was waited for: type it again here."
      }
      earlyCommands.append(text)
    case .endOfFile: break
    case .interrupted, .terminated: leave(.interrupted)
    }
    return nil
  }
}
