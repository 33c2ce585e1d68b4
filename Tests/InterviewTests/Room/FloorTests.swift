// Passing, yielding, leaving and clocks: what happens to the floor.
import Interview
import Testing

struct FloorTests {
  private static func table(
    _ policy: TurnPolicy = .rounds, turnSeconds: Int = 0, passes: Int = 2
  ) throws -> Table {
    var table = Table(
      RoomSettings(policy: policy, turnSeconds: turnSeconds, passes: passes, rates: false))
    try table.open()
    try table.finishQuestion()
    return table
  }

  @Test func refusesAnAnswerOffTheFloor() throws {
    var table = try Self.table()
    let before = table.room
    #expect(throws: RoomRefusal.notYourTurn(holder: "ben")) {
      try table.wish(
        .interview(.answer(text: "me", findings: Fixture.findings())), by: "ana")
    }
    #expect(table.room == before)
  }

  @Test func passesAQuestionOnUntilNobodyIsLeft() throws {
    var table = try Self.table(passes: 1)
    try table.wish(.pass, by: "ben")
    #expect(table.room.floor?.seat == "cy")
    try table.wish(.pass, by: "cy")
    #expect(table.room.floor?.seat == "ana")
    #expect(throws: RoomRefusal.nobodyElse) { try table.wish(.pass, by: "ana") }
    #expect(table.room.turnsHad == ["ana": 2, "ben": 1, "cy": 1], "a pass is a turn")
    try table.finishQuestion()
    #expect(throws: RoomRefusal.noPassLeft) { try table.wish(.pass, by: "ben") }
  }

  @Test func takesNoPassOnceAnAnswerWasGiven() throws {
    var table = try Self.table()
    try table.answer()
    #expect(throws: RoomRefusal.notNow) { try table.wish(.pass, by: "ben") }
  }

  @Test func yieldsAFollowUpToAnother() throws {
    var table = try Self.table()
    try table.answer()
    try table.wish(.yield(to: "ana"), by: "ben")
    #expect(table.room.floor?.seat == "ana")
    try table.answer("hers")
    #expect(table.room.answerers[2] == ["ben", "ana"])
    #expect(table.room.turnsHad["ana"] == 1, "a follow-up is no turn")
  }

  @Test func swapsPlacesInTheOrderOfTurns() throws {
    var table = try Self.table()
    try table.wish(.swap(with: "ana"), by: "cy")
    #expect(table.room.seats.map(\.id) == ["cy", "ben", "ana"])
  }

  @Test func goesOnWhenTheSeatWithTheFloorLeaves() throws {
    var table = try Self.table()
    try table.wish(.leave, by: "ben")
    #expect(table.room.floor?.seat == "cy")
    try table.wish(.leave, by: "cy")
    try table.wish(.leave, by: "ana")
    #expect(table.room.floor == nil, "nobody is there")
    try table.wish(.comeBack, by: "ben")
    #expect(table.room.floor?.seat == "ben")
    #expect(throws: RoomRefusal.wrongPresence) { try table.wish(.comeBack, by: "ben") }
  }

  @Test func asksNoOneWhoWasAwayToMakeUpForIt() throws {
    var table = try Self.table()
    try table.wish(.leave, by: "cy")
    try table.finishQuestion()
    try table.finishQuestion()
    try table.wish(.comeBack, by: "cy")
    #expect(table.room.turnsHad["cy"] == table.room.turnsHad.values.min())
    #expect(table.room.turnsHad["cy"] != 0)
  }

  @Test func endsAQuestionWhoseTimeIsOver() throws {
    var table = try Self.table(turnSeconds: 120)
    table.time += 119_999
    #expect(throws: RoomRefusal.notNow) { try table.wish(.expire(.turn), by: Room.program) }
    table.time += 1
    try table.wish(.expire(.turn), by: Room.program)
    #expect(table.room.session.turns[1].outcome == .unanswered)
    #expect(table.room.floor?.seat == "cy")
  }

  @Test func countsWhatWasTypedWhenTheTimeRanOutAndAsksNoMore() throws {
    var table = try Self.table(turnSeconds: 120)
    table.time += 200_000
    let facts = try table.answer("late but whole")
    #expect(table.room.session.turns[1].answers.map(\.text) == ["late but whole"])
    #expect(table.room.session.turns[1].probes.isEmpty)
    #expect(facts.contains { $0.event == .room(event: .clockRanOut(clock: .turn)) })
    #expect(table.room.floor?.seat == "cy")
  }

  static let unfit: [(String, [Seat], TurnPolicy, SeatProblem)] = [
    ("one seat", Table.seats([.candidate]), .rounds, .tooFew),
    ("nobody answers", Table.seats([.observer, .coach]), .rounds, .noCandidate),
    ("a triad of two", Table.seats([.candidate, .interviewer]), .triad, .noTriad),
    ("a triad without an interviewer", Table.seats(Table.roles), .triad, .noTriad),
    (
      "one name twice",
      [
        Seat(id: "one", name: "Ana", role: .candidate),
        Seat(id: "two", name: "ana", role: .candidate),
      ], .rounds, .duplicate
    ),
    (
      "a reserved id",
      [
        Seat(id: "room", name: "Ana", role: .candidate),
        Seat(id: "two", name: "Ben", role: .candidate),
      ], .rounds, .duplicate
    ),
  ]

  @Test(arguments: unfit)
  func refusesSeatsThatMakeNoRoom(
    name: String, seats: [Seat], policy: TurnPolicy, problem: SeatProblem
  ) {
    var table = Table(RoomSettings(policy: policy))
    #expect(throws: RoomRefusal.unfitSeats(problem)) {
      try table.wish(.open(seats: seats), by: Room.program)
    }
  }
}
