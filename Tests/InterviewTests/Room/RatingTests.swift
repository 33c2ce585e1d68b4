// Ratings stay sealed until everybody has rated, and the next question waits for them.
import Interview
import Testing

struct RatingTests {
  private static func table() throws -> Table {
    var table = Table(RoomSettings(policy: .rounds))
    try table.open([.candidate, .candidate, .observer])
    try table.finishQuestion()
    try table.finishQuestion()
    return table
  }

  private static let levels = Dimension.allCases.map { DimensionLevel($0, 4) }

  @Test func asksEverybodyElseThenTheOneWhoAnswered() throws {
    var table = try Self.table()
    var raters: [String] = []
    while table.room.floor?.task == .rating {
      let seat = try #require(table.room.floor?.seat)
      raters.append(seat)
      #expect(table.room.ratings.isEmpty, "seen before all have rated")
      try table.wish(.rate(levels: Self.levels, strength: "Clear.", suggestion: ""), by: seat)
    }
    #expect(raters == ["ana", "cy", "ben"])
    #expect(table.room.ratings.map(\.rater) == raters)
    #expect(table.room.ratings.allSatisfy { $0.answerer == "ben" && $0.turn == 2 })
  }

  @Test func saysTheNextQuestionOnlyAfterTheReveal() throws {
    var table = try Self.table()
    let next = try #require(table.room.session.openTurn?.line)
    let isNext: (RoomEffect) -> Bool = { $0 == .interview(.say(next)) }
    #expect(!table.effects.contains(where: isNext))
    try table.rateAll()
    let reveal = try #require(table.effects.firstIndex(of: .revealRatings(turn: 2)))
    let said = try #require(table.effects.firstIndex(where: isNext))
    #expect(reveal < said)
    #expect(table.room.floor?.task == .answer)
  }

  @Test func doesNotRateAWarmUpOrAnUnansweredQuestion() throws {
    var table = Table(RoomSettings(policy: .rounds))
    try table.open()
    try table.finishQuestion()
    #expect(table.room.ratingRound == nil && table.room.floor?.task == .answer)
    try table.wish(.interview(.skip), by: try #require(table.room.floor?.seat))
    #expect(table.room.ratingRound == nil && table.room.floor?.task == .answer)
  }

  @Test func waitsForNobodyWhoLeaves() throws {
    var table = try Self.table()
    try table.wish(.leave, by: "cy")
    try table.wish(.rate(levels: Self.levels, strength: "", suggestion: ""), by: "ana")
    #expect(table.room.floor?.seat == "ben")
    try table.wish(.leave, by: "ben")
    #expect(table.room.ratings.count == 1 && table.room.floor?.seat == "ana")
  }

  /// Who rates whom, in order.
  private static func pairs(
    _ policy: TurnPolicy, rules: Int = RoomSettings.newestRules
  ) throws -> [String] {
    var table = Table(RoomSettings(policy: policy, rules: rules))
    try table.open([.candidate, .candidate, .observer])
    while table.room.floor?.task != .rating { try table.answer() }
    try table.rateAll()
    return table.room.ratings.map { "\($0.rater)>\($0.answerer)" }
  }

  @Test(arguments: [TurnPolicy.relay, .sealed])
  func everyAnswerIsRatedAndRevealed(policy: TurnPolicy) throws {
    // Ben had the question, Ana said something to it, too; Cy only rates.
    #expect(
      try Self.pairs(policy) == [
        "cy>ben", "cy>ana", "ben>ana", "ben>ben", "ana>ben", "ana>ana",
      ])
  }

  @Test func byTheFirstRulesOnlyTheAnswerOfTheSeatThatHadTheQuestionIsRated() throws {
    #expect(try Self.pairs(.sealed, rules: 1) == ["ana>ben", "cy>ben", "ben>ben"])
    #expect(try Self.pairs(.relay, rules: 1) == ["cy>ben", "ben>ben"])
  }

  @Test func oneSeatRatesAllAnswersBeforeTheNextSitsDown() throws {
    var table = Table(RoomSettings(policy: .sealed))
    try table.open()
    while table.room.floor?.task != .rating { try table.answer() }
    let before = table.effects.count
    try table.rateAll()
    let seats = table.effects[before...].compactMap { effect -> String? in
      if case .handOver(let seat, .rating) = effect { seat } else { nil }
    }
    #expect(Set(seats).count == seats.count && seats.count == 2, "the first sat down before")
    #expect(table.effects[before...].contains(.rateNext("ana")))
  }

  static let unfit: [(String, [DimensionLevel])] = [
    ("none", []), ("too low", [DimensionLevel(.content, 0)]),
    ("too high", [DimensionLevel(.content, 6)]),
    ("one twice", [DimensionLevel(.content, 2), DimensionLevel(.content, 3)]),
  ]

  @Test(arguments: unfit)
  func refusesLevelsThatAreNone(name: String, levels: [DimensionLevel]) throws {
    var table = try Self.table()
    #expect(throws: RoomRefusal.unfitRating) {
      try table.wish(.rate(levels: levels, strength: "", suggestion: ""), by: "ana")
    }
  }

  @Test func scoresEachSeatOnItsOwnWords() throws {
    var table = Table(RoomSettings(policy: .relay, rates: false))
    try table.open()
    while table.room.session.stage == .question {
      let seat = table.room.floor?.seat
      let items = seat == "ben" ? [Fixture.mention("training"), Fixture.part(.action)] : []
      try table.answer("training was done", Fixture.findings(items: items))
    }
    let ben = table.host.scores(of: "ben", in: table.room)
    #expect(!ben.isEmpty)
    let others = table.host.scores(of: "ana", in: table.room)
    let best = others.map(\.content).max() ?? 0
    #expect(ben[0].content > best)
  }
}

@Suite struct CalibrationTests {
  static let calibration = Calibration(
    number: 1, question: "Why?", answer: "Because.",
    known: [DimensionLevel(.content, 2), DimensionLevel(.clarity, 4)],
    ratings: [
      Rating(
        rater: "ana", answerer: Calibration.answerer, turn: 1,
        levels: [DimensionLevel(.content, 2), DimensionLevel(.clarity, 1)])
    ])

  @Test func theRoundComesBeforeTheInterviewAndOnlyThen() throws {
    var table = Table(RoomSettings(policy: .rounds))
    #expect(throws: RoomRefusal.notNow) {
      try table.wish(.calibrate(Self.calibration), by: Room.program)
    }
    try table.wish(.open(seats: Table.seats()), by: Room.program)
    try table.wish(.calibrate(Self.calibration), by: Room.program)
    #expect(table.room.calibrations == [Self.calibration])
    #expect(table.room.session.stage == .unopened)
    try table.wish(.begin, by: Room.program)
    #expect(throws: RoomRefusal.notNow) {
      try table.wish(.calibrate(Self.calibration), by: Room.program)
    }
  }

  @Test func eachRatingIsKeptAsItComesAndTheRoundGoesOnFromThere() throws {
    var table = Table(RoomSettings(policy: .rounds))
    try table.wish(.open(seats: Table.seats()), by: Room.program)
    let levels = [DimensionLevel(.clarity, 2), DimensionLevel(.content, 4)]
    try table.wish(.rateCalibration(1, levels: levels), by: "ana")
    #expect(table.room.calibrationRatings.map(\.rater) == ["ana"])
    #expect(table.room.calibrationRatings[0].levels.map(\.dimension) == [.content, .clarity])
    #expect(throws: RoomRefusal.notNow) {
      try table.wish(.rateCalibration(1, levels: levels), by: "ana")
    }
    #expect(throws: RoomRefusal.notNow) {
      try table.wish(.rateCalibration(2, levels: levels), by: "ben")
    }
    #expect(throws: RoomRefusal.unfitRating) {
      try table.wish(.rateCalibration(1, levels: []), by: "ben")
    }
    let verification = RoomVerification(table.log, by: table.host)
    #expect(verification.difference == nil)
    #expect(verification.room.calibrationRatings == table.room.calibrationRatings)
  }

  @Test func aStrangersRatingIsRefused() throws {
    var table = Table(RoomSettings(policy: .rounds))
    try table.wish(.open(seats: Table.seats()), by: Room.program)
    var calibration = Self.calibration
    calibration.ratings[0].rater = "zoe"
    #expect(throws: RoomRefusal.noSuchSeat("zoe")) {
      try table.wish(.calibrate(calibration), by: Room.program)
    }
  }

  @Test func distancesToTheKnownLevelsAreCounted() {
    let (same, beside, far) = Self.calibration.distances(of: "ana")
    #expect((same, beside, far) == (1, 0, 1))
    #expect(Self.calibration.distances(of: "ben") == (0, 0, 0))
  }
}
