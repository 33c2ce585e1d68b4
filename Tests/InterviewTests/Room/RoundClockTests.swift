// A triad's round ends when its time is over, also between two follow-ups.
import Interview
import Testing

struct RoundClockTests {
  /// A triad in its second question, which began 590 s into a round of 600.
  private static func table(rules: Int = RoomSettings.newestRules) throws -> Table {
    var table = Table(
      RoomSettings(policy: .triad, roundSeconds: 600, rates: false, rules: rules))
    try table.open([.candidate, .interviewer, .observer])
    table.time = 590_000
    try table.answer()
    try table.wish(.moveOn, by: "ben")
    return table
  }

  private static let roundEnd: Event = .room(event: .clockRanOut(clock: .round))

  @Test func tellsWhenTheRoundIsOver() throws {
    let table = try Self.table()
    #expect(table.room.deadline?.clock == .round)
    #expect(table.room.deadline?.atMilliseconds == 600_000)
    #expect(!table.room.isRoundOver(at: 599_999) && table.room.isRoundOver(at: 600_000))
  }

  @Test func theAnswerThatIsLateCountsAndRolesMoveOn() throws {
    var table = try Self.table()
    table.time = 600_000
    let facts = try table.answer("late but whole")
    #expect(facts.count { $0.event == Self.roundEnd } == 1, "said once")
    #expect(table.room.session.turns[1].answers.map(\.text) == ["late but whole"])
    #expect(table.room.session.turns[1].outcome != .open)
    #expect(table.room.floor?.seat == "ben", "who asked answers now")
    #expect(table.room.roundBeganMilliseconds == 600_000)
  }

  @Test func noFollowUpIsAskedAfterTheEnd() throws {
    var table = try Self.table()
    try table.answer()
    #expect(table.room.floor?.task == .followUp)
    table.time = 600_000
    let facts = try table.wish(.ask(line: "And then?"), by: "ben")
    #expect(facts.first?.event == Self.roundEnd)
    #expect(table.room.session.turns.count == 3)
    let verification = RoomVerification(table.log, by: table.host)
    #expect(verification.difference == nil && verification.missing.isEmpty)
  }

  @Test(arguments: [FloorTask.answer, .followUp])
  func theClockEndsTheQuestionByItself(task: FloorTask) throws {
    var table = try Self.table()
    if task == .followUp { try table.answer() }
    table.time = 599_999
    #expect(throws: RoomRefusal.notNow) { try table.wish(.expire(.round), by: Room.program) }
    table.time = 600_000
    try table.wish(.expire(.round), by: Room.program)
    #expect(table.room.session.turns.count == 3)
    #expect(table.room.deadline?.atMilliseconds == 1_200_000, "the next round's")
  }

  @Test func byTheFirstRulesARoundEndsOnlyWithItsQuestion() throws {
    var table = try Self.table(rules: 1)
    #expect(table.room.deadline == nil)
    table.time = 600_000
    let facts = try table.answer()
    #expect(!facts.contains { $0.event == Self.roundEnd })
    #expect(table.room.floor?.task == .followUp)
  }
}
