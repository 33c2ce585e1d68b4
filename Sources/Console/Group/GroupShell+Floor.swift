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
      note(outcome.fact.event)
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
      if room.floor?.task != .sealedAnswer { curtain.open() }
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

  /// What happened at the table, for those who look on.
  private func note(_ event: Event) {
    guard case .room(let event) = event else { return }
    switch event {
    case .passed(let seat): screen.note("\(name(seat)) passes.")
    case .missed(let seat): screen.note("Nothing came from \(name(seat)).")
    case .yielded(let from, let to): screen.note("\(name(from)) gives the floor to \(name(to)).")
    case .swapped(let one, let other):
      screen.note("\(name(one)) and \(name(other)) change places.")
    case .wentAway(let seat): screen.note("\(name(seat)) is away.")
    case .cameBack(let seat): screen.note("\(name(seat)) is back.")
    case .raisedHand(let seat): screen.note("\(name(seat)) wants the next question.")
    case .loweredHand(let seat): screen.note("\(name(seat)) no longer wants it.")
    case .tookRole(let seat, let role): screen.note("\(name(seat)) is \(role.words) now.")
    case .roomOpened, .gaveFloor, .sealedAnswer, .revealedAnswers, .rated, .revealedRatings,
      .ratedCalibration, .calibrated, .clockRanOut:
      break
    }
  }

  // MARK: handing over

  /// Lets the next person sit down: what is unseen is erased first, and what follows is hidden if the
  /// others must not see it.
  func handOver(to seat: String, _ task: FloorTask) {
    if isInteractive { isQuestionSaid = false }
    let isPrivate = task != .answer
    if curtain.isDrawn { curtain.draw() }
    if isInteractive {
      let line = task == .rating ? ratingBoard(after: seat) : board
      if room.session.stage != .unopened, !line.isEmpty { screen.note(line) }
      wait("\(shownName(seat)), press Enter when you sit down. ")
      if isPrivate {
        curtain.draw()
      } else {
        curtain.open()
        curtain.wipe()
      }
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

  /// Waits for Enter while every clock stands; nothing where nobody could press it.
  func wait(_ prompt: String) {
    guard isInteractive, outcome == nil else { return }
    let event = withClockStanding {
      let event = reader.read(prompt: prompt)
      if case .line(let line) = event { clock.count(line) }
      return event
    }
    switch event {
    case .line, .endOfFile: break
    case .interrupted, .terminated: leave(.interrupted)
    }
  }

  /// In a line: who does what, and who is next.
  var board: String {
    let doing = room.seats.map { "\($0.name) \($0.isAway ? "is away" : $0.role.doing)" }
    guard room.settings.policy != .triad else { return doing.joined(separator: " · ") }
    let isOpen = room.session.openTurn != nil
    let next = room.nextUp.map(\.id).filter { !isOpen || $0 != room.floor?.seat }.map(name)
    let others = room.seats.filter { $0.isAway || $0.role != .candidate }
      .map { "\($0.name) \($0.isAway ? "is away" : $0.role.doing)" }
    let order = next.isEmpty ? [] : ["Next: " + next.joined(separator: ", then ")]
    return (order + others).joined(separator: " · ")
  }

  /// In a line: who rates after this seat; empty when nobody does.
  private func ratingBoard(after seat: String) -> String {
    var raters: [String] = []
    for duty in room.ratingRound?.waiting ?? []
    where duty.rater != seat && !raters.contains(duty.rater) {
      raters.append(duty.rater)
    }
    return raters.isEmpty ? "" : "Still to rate: " + raters.map(name).joined(separator: ", ") + "."
  }

  /// Everybody with what they have had, for `/board`.
  var fullBoard: Document {
    let rows = room.seats.map { seat -> [Run] in
      let hand = room.hands.contains(seat.id) ? "hand up" : ""
      let left = room.settings.passes - room.passesUsed[seat.id, default: 0]
      return [
        Run(seat.name, .candidate), Run(seat.isAway ? "away" : seat.role.rawValue),
        Run("\(room.turnsHad[seat.id, default: 0])"), Run("\(left)"), Run(hand),
      ]
    }
    return Document([
      .table(header: ["", "Role", "Turns", "Passes left", ""], rows: rows),
      .paragraph([Run(board, .dim)]),
    ])
  }
}

extension SeatRole {
  /// "answers", "observes".
  fileprivate var doing: String {
    switch self {
    case .candidate: "answers"
    case .observer: "observes"
    case .interviewer: "asks"
    case .coach: "coaches"
    }
  }
}
