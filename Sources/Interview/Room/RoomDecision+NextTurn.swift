// Who gets the floor next.

extension RoomDecision {
  /// Gives the floor to whoever is next, whatever just happened.
  ///
  /// - Parameter isFollowedUp: whether an answer was just taken and followed up.
  mutating func goOn(isFollowedUp: Bool = false) throws(RoomRefusal) {
    if room.ratingRound != nil { return }
    if let rater = firstRater { return emit(.gaveFloor(seat: rater, task: .rating)) }
    switch room.session.stage {
    case .unopened, .between, .over: return
    case .selfRating: return try decide(.rateSelf(level: nil), by: Room.program)
    case .candidateQuestions, .closing: giveMoment(task: .answer)
    case .question: try giveQuestion(isFollowedUp: isFollowedUp)
    }
  }

  /// The first to rate the turn that has just ended; nil when nobody does.
  var firstRater: String? {
    guard room.settings.rates,
      let turn = room.session.turns.last(where: { $0.outcome != .open }),
      host.interviewer.script.question(turn.question)?.kind != .warmUp,
      !facts.contains(where: { $0.event == .room(event: .revealedRatings(turn: turn.number)) }),
      facts.contains(where: { $0.event.endsQuestion })
    else { return nil }
    return room.ratingDuties(of: turn.number).first?.rater
  }

  mutating func giveQuestion(isFollowedUp: Bool) throws(RoomRefusal) {
    guard let turn = room.session.openTurn else { return }
    guard let lead = room.leads[turn.number] else { return giveNewQuestion(turn) }
    if room.settings.policy == .relay, isFollowedUp {
      let last = room.answerers[turn.number]?.last ?? lead
      if let next = nextCandidate(after: last) {
        return emit(.gaveFloor(seat: next.id, task: .answer))
      }
    }
    guard room.floor == nil || room.floor?.task == .followUp || room.floor?.task == .rating else {
      return
    }
    let isUnseen = !room.sealedAnswers.contains { $0.turn == turn.number && $0.isRevealed }
    if isSealed(turn), turn.answers.isEmpty, isUnseen { return try nextSealed() }
    if let seat = present(lead) { emit(.gaveFloor(seat: seat, task: .answer)) }
  }

  /// Whether the turn is answered unseen: in a sealed room every scored question.
  func isSealed(_ turn: Turn) -> Bool {
    room.settings.policy == .sealed
      && host.interviewer.script.question(turn.question)?.kind != .warmUp
  }

  mutating func giveNewQuestion(_ turn: Turn) {
    rotateRoles()
    giveMoment(task: isSealed(turn) ? .sealedAnswer : .answer)
  }

  /// The floor for a new moment: to the first raised hand, else to whoever has had the fewest turns.
  mutating func giveMoment(task: FloorTask) {
    guard room.floor == nil || room.floor?.task == .rating else { return }
    if let next = room.nextUp.first { emit(.gaveFloor(seat: next.id, task: task)) }
  }

  /// In a triad every role moves on by one seat, coaches left out, when the round's time is over; with
  /// no clock, at each question after the first.
  mutating func rotateRoles() {
    let limit = room.settings.roundSeconds * 1000
    let asked = room.leads.count
    guard room.settings.policy == .triad, asked > 0,
      limit == 0 || now - room.roundBeganMilliseconds >= limit
    else { return }
    if limit > 0, !room.hasRoundEnded { emit(.clockRanOut(clock: .round)) }
    let moving = room.seats.filter { $0.role != .coach && !$0.isAway }
    guard let last = moving.last else { return }
    for (seat, before) in zip(moving, [last] + moving.dropLast()) where seat.role != before.role {
      emit(.tookRole(seat: seat.id, role: before.role))
    }
  }

  func nextCandidate(after seat: String) -> Seat? { room.candidate(after: seat) }
}
