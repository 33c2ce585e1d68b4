// Ratings while they are collected, and clocks that run out.

extension RoomDecision {
  mutating func calibrate(_ calibration: Calibration) throws(RoomRefusal) {
    guard !room.seats.isEmpty, room.session.stage == .unopened else { throw .notNow }
    for rating in calibration.ratings {
      guard room.seat(rating.rater) != nil else { throw .noSuchSeat(rating.rater) }
      try Self.check(rating.levels)
    }
    emit(.calibrated(calibration: calibration))
  }

  mutating func rate(
    _ levels: [DimensionLevel], _ strength: String, _ suggestion: String
  ) throws(RoomRefusal) {
    try holdsFloor([.rating])
    guard let round = room.ratingRound else { throw .notNow }
    try Self.check(levels)
    let ordered = Dimension.allCases.compactMap { dimension in
      levels.first { $0.dimension == dimension }
    }
    emit(
      .rated(
        rating: Rating(
          rater: command.seat, answerer: round.answerer, turn: round.turn, levels: ordered,
          strength: strength, suggestion: suggestion)))
    try nextRating()
  }

  private static func check(_ levels: [DimensionLevel]) throws(RoomRefusal) {
    guard !levels.isEmpty, Set(levels.map(\.dimension)).count == levels.count,
      levels.allSatisfy({ (1...5).contains($0.level) })
    else { throw .unfitRating }
  }

  mutating func nextRating() throws(RoomRefusal) {
    guard let round = room.ratingRound else { return try goOn() }
    if let next = round.waiting.first { return emit(.gaveFloor(seat: next, task: .rating)) }
    emit(.revealedRatings(turn: round.turn))
    try goOn()
  }

  mutating func expire(_ clock: RoomClock) throws(RoomRefusal) {
    guard clock == .turn, room.isTurnOver(at: now), let floor = room.floor,
      !room.session.isPaused
    else { throw .notNow }
    emit(.clockRanOut(clock: .turn))
    switch floor.task {
    case .answer:
      try decide(.skip, by: Room.program)
      try goOn()
    case .sealedAnswer:
      emit(.missed(seat: floor.seat))
      try nextSealed()
    case .followUp: try chooseByScript()
    case .rating:
      emit(.missed(seat: floor.seat))
      try nextRating()
    }
  }

  /// What the script would ask, where the human interviewer does not choose.
  mutating func chooseByScript() throws(RoomRefusal) {
    let best = host.interviewer.followUps(in: room.session).first { $0.isChosenByScript }
    do {
      let choice = best.map { FollowUpChoice.pick($0.probe) } ?? .none
      let events = try host.interviewer.decide(choice, in: room.session, at: now)
      for event in events { take(RoomFact(seat: Room.persona, event: event)) }
    } catch { throw .interview(error) }
    try goOn()
  }
}
