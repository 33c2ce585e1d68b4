// Random groups that do anything at all, each from its seed, which a failure prints.
import Interview
import Testing

@Suite struct RoomSimulationTests {
  static let roomsPerBlock = 50

  @Test(arguments: 0..<20)
  func randomRoomsKeepEveryPromise(block: Int) throws {
    for number in 0..<Self.roomsPerBlock {
      var room = RandomRoom(seed: UInt64(block * Self.roomsPerBlock + number))
      try room.run()
    }
  }
}

private struct RandomRoom {
  let seed: UInt64
  var chance: SplitMix64
  var table: Table
  let policy: TurnPolicy
  let roles: [SeatRole]

  init(seed: UInt64) {
    self.seed = seed
    chance = SplitMix64(seed: seed, key: "room")
    policy = TurnPolicy.allCases[chance.next(below: TurnPolicy.allCases.count)]
    roles =
      policy == .triad
      ? [.candidate, .interviewer, .observer] + [[], [.coach]][chance.next(below: 2)]
      : [.candidate, .candidate]
        + [.candidate, .observer, .coach].filter { _ in true }.prefix(
          chance.next(below: 4))
    let settings = RoomSettings(
      policy: policy, turnSeconds: [0, 60][chance.next(below: 2)],
      roundSeconds: [0, 90][chance.next(below: 2)], passes: chance.next(below: 3),
      rates: chance.next(below: 2) == 0,
      rules: 1 + chance.next(below: RoomSettings.newestRules))
    var script = Fixture.script(patience: chance.next(below: 3))
    script.agenda += (0..<chance.next(below: 2)).map { _ in .question("facts") }
    table = Table(settings, script: script, seed: seed)
  }

  mutating func run() throws {
    try table.wish(.open(seats: Table.seats(roles)), by: Room.program)
    try calibrate()
    try table.wish(.begin, by: Room.program)
    var commands = 0
    while table.room.session.stage != .over {
      commands += 1
      try #require(commands < 4_000, "seed \(seed): the room does not end")
      step(isStubborn: commands > 500)
      checkFloor()
    }
    checkWhole()
  }

  /// A calibration round in which people leave, come back and rate nothing.
  private mutating func calibrate() throws {
    for number in 0..<chance.next(below: 3) {
      for seat in table.room.seats.map(\.id) {
        let other = table.room.seats[chance.next(below: table.room.seats.count)].id
        let wishes: [(RoomWish, String)] = [
          (.leave, other), (.comeBack, other),
          (.rateCalibration(number + 1, levels: [DimensionLevel(.content, 3)]), seat),
        ]
        for (wish, by) in wishes where chance.next(below: 3) > 0 {
          let before = table.room
          do {
            try table.wish(wish, by: by)
          } catch {
            #expect(table.room == before, "seed \(seed): \(error) changed the room")
          }
        }
      }
      let ratings = table.room.calibrationRatings
      try table.wish(
        .calibrate(
          Calibration(
            number: number + 1, question: "Why?", answer: "Because.", known: [], ratings: ratings)),
        by: Room.program)
      #expect(table.room.calibrationRatings.isEmpty, "seed \(seed)")
    }
  }

  /// Does a wish, or checks that its refusal changed nothing.
  private mutating func step(isStubborn: Bool) {
    let before = table.room
    let (wish, seat) = randomWish(isStubborn)
    do {
      let facts = try table.wish(wish, by: seat)
      #expect(!facts.isEmpty, "seed \(seed)")
    } catch {
      #expect(table.room == before, "seed \(seed): \(error) changed the room")
    }
    table.time += chance.next(below: 20_000)
  }

  private func checkFloor() {
    let room = table.room
    guard let floor = room.floor else {
      let isIdle = room.presentCandidates.isEmpty || room.session.stage == .over
      #expect(isIdle, "seed \(seed): \(policy) nobody has the floor in \(room.session.stage)")
      return
    }
    let seat = room.seat(floor.seat)
    #expect(seat?.isAway == false, "seed \(seed): the floor is with someone who left")
    switch floor.task {
    case .answer, .sealedAnswer: #expect(seat?.role == .candidate, "seed \(seed): \(floor)")
    case .followUp: #expect(seat?.role == .interviewer, "seed \(seed)")
    case .rating:
      #expect(room.ratingRound?.next?.rater == floor.seat, "seed \(seed)")
    }
  }

  private func checkWhole() {
    var replayed = Room()
    for (fact, time) in table.log { _ = replayed.apply(fact, at: time) }
    #expect(replayed == table.room, "seed \(seed): live and replayed differ")
    let verification = RoomVerification(table.log, by: table.host)
    #expect(verification.difference == nil, "seed \(seed): \(policy)")
    #expect(verification.missing.isEmpty, "seed \(seed)")
    #expect(verification.room == table.room, "seed \(seed)")
    for turn in table.room.session.turns {
      let seats = table.room.answerers[turn.number] ?? []
      #expect(seats.count == turn.answers.count, "seed \(seed): an answer without a seat")
    }
    checkTurns()
  }

  /// Everybody has turns within one of each other where nothing but rotation decides.
  private func checkTurns() {
    let isMoved = table.log.contains {
      switch $0.fact.event {
      case .room(.wentAway), .room(.passed), .room(.tookRole), .room(.raisedHand): true
      default: false
      }
    }
    guard !isMoved else { return }
    let had = table.room.seats.filter { $0.role == .candidate }.map {
      table.room.turnsHad[$0.id, default: 0]
    }
    #expect((had.max() ?? 0) - (had.min() ?? 0) <= 1, "seed \(seed): \(policy) \(had)")
  }

  private mutating func randomWish(_ isStubborn: Bool) -> (RoomWish, String) {
    let seats = table.room.seats.map(\.id)
    let anyone = seats[chance.next(below: seats.count)]
    let holder = table.room.floor?.seat ?? anyone
    let other = seats[chance.next(below: seats.count)]
    if table.room.session.isPaused { return (.interview(.resume), anyone) }
    let isCalm = seed % 3 == 0
    switch chance.next(below: isStubborn ? 40 : 30) {
    case 0 where !isCalm: return (.pass, holder)
    case 1: return (.yield(to: other), holder)
    case 2: return (.swap(with: other), anyone)
    case 3 where !isCalm: return (.leave, anyone)
    case 4, 5: return (.comeBack, anyone)
    case 6 where !isCalm: return (.raiseHand, anyone)
    case 7: return (.lowerHand, anyone)
    case 8: return (.interview(.skip), holder)
    case 9: return (.interview(.pause), anyone)
    case 10: return (.interview(.clarify), holder)
    case 11: return (.expire(.turn), Room.program)
    case 12:
      let clock: RoomClock = [.turn, .round][chance.next(below: 2)]
      return chance.next(below: 2) == 0
        ? (.expire(.round), Room.program) : (.takeUnfinished(clock), Room.program)
    case 13: return (.interview(.answer(text: "not mine", findings: Fixture.findings())), anyone)
    case 14: return (.moveOn, holder)
    case 15: return (.ask(line: ["", "Why?"][chance.next(below: 2)]), holder)
    case 16:
      let probes = table.host.followUps(in: table.room).map(\.probe) + ["nothing"]
      return (.pick(probe: probes[chance.next(below: probes.count)]), holder)
    default: return (whatIsAsked(), holder)
    }
  }

  private mutating func whatIsAsked() -> RoomWish {
    switch table.room.floor?.task {
    case .rating:
      let level = chance.next(below: 6)
      return .rate(levels: [DimensionLevel(.content, level)], strength: "", suggestion: "")
    case .followUp: return .moveOn
    case .answer, .sealedAnswer, nil:
      let nonAnswers: [NonAnswer?] = NonAnswer.allCases + [nil, nil, nil, nil, nil, nil]
      let findings = Fixture.findings(
        nonAnswer: nonAnswers[chance.next(below: nonAnswers.count)],
        stuffed: chance.next(below: 12) == 0, offTopic: chance.next(below: 12) == 0,
        items: [Fixture.part(.result), Fixture.mention("training")].filter { _ in
          chance.next(below: 2) == 0
        })
      return .interview(.answer(text: "training was done", findings: findings))
    }
  }
}
