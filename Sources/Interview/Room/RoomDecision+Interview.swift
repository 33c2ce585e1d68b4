// Wishes to the interviewer: the opening, answers, and the follow-ups that a person picks.

extension RoomDecision {
  mutating func open(_ seats: [Seat]) throws(RoomRefusal) {
    guard room.seats.isEmpty else { throw .interview(.alreadyOpen) }
    if let problem = RoomHost.problem(with: seats, policy: host.settings.policy) {
      throw .unfitSeats(problem)
    }
    emit(.roomOpened(settings: host.settings, seats: seats))
  }

  mutating func begin() throws(RoomRefusal) {
    guard !room.seats.isEmpty else { throw .interview(.notOpen) }
    let isTriad = host.settings.policy == .triad
    let names = room.seats.filter { $0.role == .candidate || isTriad && $0.role != .coach }
      .map(\.name)
    try decide(.open(candidate: Self.joined(names)), by: Room.persona)
    try goOn()
  }

  /// "Ana, Ben and Cy".
  private static func joined(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  mutating func interview(_ wish: Wish) throws(RoomRefusal) {
    switch wish {
    case .pause, .resume, .takeUp: return try decide(wish, by: command.seat)
    case .open, .rateSelf, .rescore, .email: throw .notNow
    case .dispute(let dispute), .withdrawDispute(let dispute): try self.dispute(wish, dispute)
    case .answer(let text, let findings): try answer(text, findings)
    case .repeat, .clarify, .hint:
      try holdsFloor([.answer, .sealedAnswer, .followUp])
      try decide(wish, by: command.seat)
    case .skip:
      try holdsFloor([.answer, .sealedAnswer])
      try decide(.skip, by: command.seat)
      try goOn()
    }
  }

  mutating func answer(_ text: String, _ findings: Findings) throws(RoomRefusal) {
    try holdsFloor([.answer, .sealedAnswer])
    if room.floor?.task == .sealedAnswer { return try seal(text, findings) }
    let clock = overClock
    let events = try decided(.answer(text: text, findings: findings))
    let isFollowedUp = events.contains { $0.isFollowUp }
    if let clock, isFollowedUp {
      // What was typed counts; there is no time for more of it.
      take(events.prefix(1), by: command.seat)
      emit(.clockRanOut(clock: clock))
      try decide(.skip, by: Room.program)
    } else if isFollowedUp, let human = humanInterviewer {
      take(events.prefix(1), by: command.seat)
      return emit(.gaveFloor(seat: human.id, task: .followUp))
    } else {
      take(events, by: command.seat)
    }
    try goOn(isFollowedUp: isFollowedUp && clock == nil)
  }

  /// The clock by which there is no time for a follow-up any more; nil while there is.
  private var overClock: RoomClock? {
    if room.isTurnOver(at: now) { return .turn }
    return room.isRoundOver(at: now) ? .round : nil
  }

  var humanInterviewer: Seat? {
    guard room.settings.policy == .triad else { return nil }
    return room.seats.first { $0.role == .interviewer && !$0.isAway }
  }

  mutating func followUp(_ choice: FollowUpChoice) throws(RoomRefusal) {
    try holdsFloor([.followUp])
    if room.isRoundOver(at: now) { return try endRound(.followUp) }
    let events: [Event]
    do {
      events = try host.interviewer.decide(choice, in: room.session, at: now)
    } catch { throw .interview(error) }
    guard !events.isEmpty else {
      if case .pick(let probe) = choice { throw .noSuchFollowUp(probe) }
      throw .notNow
    }
    for event in events {
      take(RoomFact(seat: event.isChosen ? command.seat : Room.persona, event: event))
    }
    try goOn()
  }
}

extension Event {
  /// Whether it is what the script makes of an answer that stands.
  var isFollowUp: Bool {
    switch self {
    case .probed, .acknowledged: true
    default: false
    }
  }

  /// Whether a question is done with it.
  var endsQuestion: Bool {
    switch self {
    case .acknowledged, .leftUnanswered: true
    default: false
    }
  }

  /// Whether a human interviewer did it.
  var isChosen: Bool {
    if case .probed = self { true } else { false }
  }
}
