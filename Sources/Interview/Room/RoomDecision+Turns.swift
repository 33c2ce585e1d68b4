// Wishes about turns: pass, yield, swap, leave, come back, raise a hand.

extension RoomDecision {
  mutating func pass() throws(RoomRefusal) {
    try holdsFloor([.answer, .sealedAnswer, .rating])
    if room.floor?.task == .rating {
      emit(.missed(seat: command.seat))
      return try nextRating()
    }
    guard room.session.stage == .question, let turn = room.session.openTurn,
      !(room.answerers[turn.number] ?? []).contains(command.seat)
    else { throw .notNow }
    guard room.passesUsed[command.seat, default: 0] < room.settings.passes else {
      throw .noPassLeft
    }
    let isSealed = room.floor?.task == .sealedAnswer
    guard isSealed || nextCandidate(after: command.seat) != nil else { throw .nobodyElse }
    emit(.passed(seat: command.seat))
    if isSealed { return try nextSealed() }
    if let next = nextCandidate(after: command.seat) {
      emit(.gaveFloor(seat: next.id, task: .answer))
    }
  }

  mutating func yield(to seat: String) throws(RoomRefusal) {
    try holdsFloor([.answer])
    guard room.session.stage == .question else { throw .notNow }
    guard let other = room.seat(seat) else { throw .noSuchSeat(seat) }
    guard other.role == .candidate else { throw .notInThisRole(other.role) }
    guard !other.isAway else { throw .wrongPresence }
    guard seat != command.seat else { throw .nobodyElse }
    emit(.yielded(from: command.seat, to: seat))
    emit(.gaveFloor(seat: seat, task: .answer))
  }

  mutating func swap(with seat: String) throws(RoomRefusal) {
    guard room.seat(command.seat) != nil else { throw .noSuchSeat(command.seat) }
    guard room.seat(seat) != nil else { throw .noSuchSeat(seat) }
    guard seat != command.seat else { throw .nobodyElse }
    emit(.swapped(first: command.seat, second: seat))
  }

  mutating func leave() throws(RoomRefusal) {
    guard let seat = room.seat(command.seat) else { throw .noSuchSeat(command.seat) }
    guard !seat.isAway else { throw .wrongPresence }
    let task = room.floor?.seat == seat.id ? room.floor?.task : nil
    emit(.wentAway(seat: seat.id))
    replaceCandidate(seat)
    switch task {
    case .answer:
      if let next = nextCandidate(after: seat.id)?.id ?? present(seat.id) {
        emit(.gaveFloor(seat: next, task: .answer))
      }
    case .sealedAnswer: try nextSealed()
    case .rating: try nextRating()
    case .followUp: try chooseByScript()
    case nil:
      if let round = room.ratingRound, round.waiting.isEmpty { try nextRating() }
      let holder = room.floor.flatMap { room.seat($0.seat) }
      if room.floor?.task == .followUp, holder?.role != .interviewer { try chooseByScript() }
    }
  }

  /// In a triad the one who observes, else the one who interviews, answers for a candidate who leaves.
  mutating func replaceCandidate(_ seat: Seat) {
    guard room.settings.policy == .triad, seat.role == .candidate else { return }
    let others = [SeatRole.observer, .interviewer].compactMap { role in
      room.seats.first { $0.role == role && !$0.isAway }
    }
    guard let other = others.first else { return }
    emit(.tookRole(seat: seat.id, role: other.role))
    emit(.tookRole(seat: other.id, role: .candidate))
  }

  mutating func comeBack() throws(RoomRefusal) {
    guard let seat = room.seat(command.seat) else { throw .noSuchSeat(command.seat) }
    guard seat.isAway else { throw .wrongPresence }
    emit(.cameBack(seat: seat.id))
    if room.floor == nil, room.session.stage != .over { try goOn() }
  }

  mutating func raiseHand() throws(RoomRefusal) {
    guard room.settings.policy == .hands else { throw .notNow }
    guard let seat = room.seat(command.seat) else { throw .noSuchSeat(command.seat) }
    guard seat.role == .candidate else { throw .notInThisRole(seat.role) }
    guard !seat.isAway, !room.hands.contains(seat.id) else { throw .wrongPresence }
    emit(.raisedHand(seat: seat.id))
  }
}
