// Disputes in a room: everybody's own answers, and nobody else's.
import Interview
import Testing

@Suite struct RoomDisputeTests {
  private static let findings = Fixture.findings(items: [Fixture.mention("training")])

  /// A session of three that is over.
  private static func table() throws -> Table {
    var table = Table(RoomSettings(policy: .rounds))
    try table.open()
    var left = 60
    while table.room.session.stage != .over, left > 0 {
      if table.room.floor?.task == .rating {
        try table.rateAll()
      } else {
        try table.answer("we did it", findings)
      }
      left -= 1
    }
    try #require(table.room.session.stage == .over)
    return table
  }

  /// A finding of the first answer that has one, with the seat whose it is.
  private static func example(_ room: Room) throws -> (dispute: Dispute, seat: String) {
    for turn in room.session.turns where turn.outcome != .open {
      for (index, answer) in turn.answers.enumerated() {
        guard let finding = answer.findings.items.first,
          let seat = room.answerer(of: index, inTurn: turn.number)
        else { continue }
        return (Dispute(turn: turn.number, answer: index, finding: finding, note: "No."), seat)
      }
    }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test func onlyTheAnswererMayDispute() throws {
    var table = try Self.table()
    let (dispute, seat) = try Self.example(table.room)
    let other = try #require(table.room.seats.map(\.id).first { $0 != seat })
    #expect(throws: RoomRefusal.notYourAnswer) {
      try table.wish(.interview(.dispute(dispute)), by: other)
    }
    let facts = try table.wish(.interview(.dispute(dispute)), by: seat)
    #expect(facts.map(\.seat) == [seat])
    #expect(table.host.disputedScores(of: seat, in: table.room)?.disputes == [dispute])
    #expect(table.host.disputedScores(of: other, in: table.room) == nil)
    let verification = RoomVerification(table.log, by: table.host)
    #expect(verification.difference == nil)
  }
}
