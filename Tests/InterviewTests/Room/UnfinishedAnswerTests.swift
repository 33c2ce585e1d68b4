// An answer that a clock took before it was finished is known as such.
import Interview
import Testing

struct UnfinishedAnswerTests {
  private static func table(_ policy: TurnPolicy) throws -> Table {
    var table = Table(RoomSettings(policy: policy, turnSeconds: 120, rates: false))
    try table.open()
    try table.finishQuestion()
    return table
  }

  private static func take(_ table: inout Table) throws {
    try table.wish(.takeUnfinished(.turn), by: Room.program)
  }

  @Test func anAnswerIsUnfinishedOnlyWhereAClockTookIt() throws {
    var table = try Self.table(.rounds)
    try table.answer("whole")
    table.time += 120_000
    try Self.take(&table)
    try table.answer("as far as it")
    #expect(table.room.answerers[2] == ["ben", "ben"])
    #expect(!table.room.isUnfinished(answerOf: "ben", inTurn: 2, place: 0))
    #expect(table.room.isUnfinished(answerOf: "ben", inTurn: 2, place: 1))
    try table.answer("the next one, whole")
    #expect(!table.room.isUnfinished(answerOf: "cy", inTurn: 3, place: 0))
    let verification = RoomVerification(table.log, by: table.host)
    #expect(verification.difference == nil && verification.missing.isEmpty)
    #expect(verification.room == table.room)
  }

  @Test func whatWasGivenUnseenIsStillUnfinishedOnceItWasTakenIn() throws {
    var table = try Self.table(.sealed)
    table.time += 120_000
    try Self.take(&table)
    try table.answer("as far as it")
    for _ in 1...2 { try table.answer("whole") }
    #expect(table.room.isUnfinished(answerOf: "ben", inTurn: 2, place: nil))
    #expect(table.room.isUnfinished(answerOf: "ben", inTurn: 2, place: 0))
    #expect(!table.room.isUnfinished(answerOf: "cy", inTurn: 2, place: nil))
  }

  @Test func nothingIsTakenBeforeTheTimeIsUpNorTwiceNorWhileTheClockStands() throws {
    var table = try Self.table(.rounds)
    table.time += 119_999
    #expect(throws: RoomRefusal.notNow) { try Self.take(&table) }
    table.time += 1
    #expect(throws: RoomRefusal.notNow) {
      try table.wish(.takeUnfinished(.round), by: Room.program)
    }
    try Self.take(&table)
    #expect(throws: RoomRefusal.notNow) { try Self.take(&table) }
  }

  @Test func aClockThatFoundNoAnswerLeavesTheNextOneWhole() throws {
    var table = try Self.table(.rounds)
    table.time += 120_000
    try Self.take(&table)
    try table.wish(.expire(.turn), by: Room.program)
    try table.answer("the next one, whole")
    #expect(!table.room.isUnfinished(answerOf: "cy", inTurn: 3, place: 0))
  }

  @Test func anAnswerThatIsSetAsideIsReplacedByOneThatIsWhole() throws {
    var table = try Self.table(.rounds)
    table.time += 120_000
    try Self.take(&table)
    try table.answer("as far", Fixture.findings(offTopic: true))
    try #require(table.room.session.openTurn?.setAside.count == 1)
    #expect(!table.room.isUnfinished(answerOf: "ben", inTurn: 2, place: 0))
  }
}

/// What is sealed is nobody's part of a turn before its reveal.
struct SealedPartTests {
  @Test func anUnseenAnswerIsNoPartOfItsTurnBeforeTheReveal() throws {
    var table = Table(RoomSettings(policy: .sealed, rates: false))
    try table.open()
    try table.finishQuestion()
    try table.answer("mine alone")
    let open = try #require(table.room.session.openTurn)
    #expect(table.room.part(of: "ben", in: open) == nil)
    #expect(table.room.answers(of: "ben", to: open).isEmpty)
    #expect(table.room.hasAnswered("ben", open) && !table.room.hasAnswered("cy", open))
    for _ in 1...2 { try table.answer("another") }
    let shown = try #require(table.room.session.turns.first { $0.number == open.number })
    #expect(table.room.answers(of: "cy", to: shown).map(\.text) == ["another"])
  }

  @Test func theBoardKnowsWhoHasStillToAnswerUnseen() throws {
    var table = Table(RoomSettings(policy: .sealed, rates: false))
    try table.open()
    try table.finishQuestion()
    #expect(table.room.waitingUnseen.map(\.id) == ["ana", "ben", "cy"])
    try table.answer("mine")
    try table.wish(.pass, by: try #require(table.room.floor?.seat))
    #expect(table.room.waitingUnseen.map(\.id) == ["cy"])
  }
}
