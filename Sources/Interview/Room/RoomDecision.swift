// One decision of a room in the making: every fact is applied to a copy before the next is made.

/// Collects the facts that one wish at the table leads to.
struct RoomDecision {
  let host: RoomHost
  private(set) var room: Room
  let command: RoomCommand
  private(set) var facts: [RoomFact] = []

  init(host: RoomHost, room: Room, command: RoomCommand) {
    self.host = host
    self.room = room
    self.command = command
  }

  var now: Int { command.elapsedMilliseconds }

  mutating func grant() throws(RoomRefusal) {
    switch command.wish {
    case .open(let seats): try open(seats)
    case .begin: try begin()
    case .rateCalibration(let number, let levels): try rateCalibration(number, levels)
    case .calibrate(let calibration): try calibrate(calibration)
    case .interview(let wish): try interview(wish)
    case .pass: try pass()
    case .yield(let seat): try yield(to: seat)
    case .swap(let seat): try swap(with: seat)
    case .leave: try leave()
    case .comeBack: try comeBack()
    case .raiseHand: try raiseHand()
    case .lowerHand:
      guard room.hands.contains(command.seat) else { throw .notNow }
      emit(.loweredHand(seat: command.seat))
    case .pick(let probe): try followUp(.pick(probe))
    case .ask(let line):
      guard line.contains(where: { !$0.isWhitespace }) else { throw .emptyLine }
      try followUp(.typed(line))
    case .moveOn: try followUp(.none)
    case .rate(let levels, let strength, let suggestion):
      try rate(levels, strength, suggestion)
    case .expire(let clock): try expire(clock)
    case .takeUnfinished(let clock): try takeUnfinished(clock)
    }
  }

  // MARK: facts

  func holdsFloor(_ tasks: [FloorTask]) throws(RoomRefusal) {
    guard room.seat(command.seat) != nil else { throw .noSuchSeat(command.seat) }
    guard let floor = room.floor, floor.seat == command.seat else {
      throw .notYourTurn(holder: room.floor?.seat)
    }
    guard tasks.contains(floor.task) else { throw .notNow }
  }

  func decided(_ wish: Wish) throws(RoomRefusal) -> [Event] {
    do {
      return try host.interviewer.decide(
        Command(elapsedMilliseconds: now, wish: wish), in: room.session)
    } catch { throw .interview(error) }
  }

  mutating func decide(_ wish: Wish, by seat: String) throws(RoomRefusal) {
    take(try decided(wish), by: seat)
  }

  /// Takes events in; those of the candidate's own are `seat`'s, the others the persona's.
  mutating func take(_ events: some Sequence<Event>, by seat: String) {
    for event in events {
      take(RoomFact(seat: event.isTheCandidates ? seat : Room.persona, event: event))
    }
  }

  mutating func emit(_ event: RoomEvent) {
    take(RoomFact(seat: command.seat, event: .room(event: event)))
  }

  mutating func take(_ fact: RoomFact) {
    facts.append(fact)
    _ = room.apply(fact, at: now)
  }
}
