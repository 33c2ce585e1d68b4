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

  mutating func rateCalibration(
    _ number: Int, _ levels: [DimensionLevel]
  ) throws(RoomRefusal) {
    guard let seat = room.seat(command.seat) else { throw .noSuchSeat(command.seat) }
    guard room.session.stage == .unopened, number == room.calibrations.count + 1,
      !room.calibrationRatings.contains(where: { $0.rater == seat.id })
    else { throw .notNow }
    guard !seat.isAway else { throw .wrongPresence }
    try Self.check(levels)
    emit(
      .ratedCalibration(
        rating: Rating(
          rater: seat.id, answerer: Calibration.answerer, turn: number,
          levels: Self.ordered(levels))))
  }

  mutating func rate(
    _ levels: [DimensionLevel], _ strength: String, _ suggestion: String
  ) throws(RoomRefusal) {
    try holdsFloor([.rating])
    guard let round = room.ratingRound, let duty = round.next else { throw .notNow }
    try Self.check(levels)
    emit(
      .rated(
        rating: Rating(
          rater: command.seat, answerer: duty.answerer, turn: round.turn,
          levels: Self.ordered(levels), strength: strength, suggestion: suggestion)))
    try nextRating()
  }

  private static func ordered(_ levels: [DimensionLevel]) -> [DimensionLevel] {
    Dimension.allCases.compactMap { dimension in levels.first { $0.dimension == dimension } }
  }

  private static func check(_ levels: [DimensionLevel]) throws(RoomRefusal) {
    guard !levels.isEmpty, Set(levels.map(\.dimension)).count == levels.count,
      levels.allSatisfy({ (1...5).contains($0.level) })
    else { throw .unfitRating }
  }

  mutating func nextRating() throws(RoomRefusal) {
    guard let round = room.ratingRound else { return try goOn() }
    if let next = round.next { return emit(.gaveFloor(seat: next.rater, task: .rating)) }
    emit(.revealedRatings(turn: round.turn))
    try goOn()
  }

  mutating func takeUnfinished(_ clock: RoomClock) throws(RoomRefusal) {
    let isOver = clock == .turn ? room.isTurnOver(at: now) : room.isRoundOver(at: now)
    guard isOver, !room.session.isPaused, room.takenFrom == nil, let floor = room.floor,
      floor.task == .answer || floor.task == .sealedAnswer
    else { throw .notNow }
    emit(.tookUnfinished(seat: floor.seat, clock: clock))
  }

  mutating func expire(_ clock: RoomClock) throws(RoomRefusal) {
    guard let floor = room.floor, !room.session.isPaused else { throw .notNow }
    if clock == .round { return try endRound(floor.task) }
    guard room.isTurnOver(at: now) else { throw .notNow }
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

  /// Ends the question with the round: what was said to it counts, and no follow-up comes.
  mutating func endRound(_ task: FloorTask) throws(RoomRefusal) {
    guard room.isRoundOver(at: now) else { throw .notNow }
    emit(.clockRanOut(clock: .round))
    if task == .followUp { return try ask(.none) }
    try decide(.skip, by: Room.program)
    try goOn()
  }

  /// What the script would ask, where the human interviewer does not choose.
  mutating func chooseByScript() throws(RoomRefusal) {
    let best = host.interviewer.followUps(in: room.session).first { $0.isChosenByScript }
    try ask(best.map { .pick($0.probe) } ?? .none)
  }

  /// What the persona itself asks, or that it asks nothing more.
  private mutating func ask(_ choice: FollowUpChoice) throws(RoomRefusal) {
    do {
      let events = try host.interviewer.decide(choice, in: room.session, at: now)
      for event in events { take(RoomFact(seat: Room.persona, event: event)) }
    } catch { throw .interview(error) }
    try goOn()
  }
}
