// What people in a room call wrong in their own answers, and what those would be worth without it.

extension RoomHost {
  /// What a seat's disputes would change; nil where it disputes nothing or nothing of it was scored.
  public func disputedScores(of seat: String, in room: Room) -> DisputedScores? {
    let disputes = room.session.disputes.filter {
      room.answerer(of: $0.answer, inTurn: $0.turn) == seat
    }
    guard room.session.stage == .over, !disputes.isEmpty else { return nil }
    let accepted = scores(of: seat, in: room) { part in
      zip(part.answers, part.places).map { answer, place in
        answer.findings.accepting(
          disputes.filter { $0.turn == part.turn.number && $0.answer == place }.map(\.finding))
      }
    }
    return DisputedScores(
      computed: scorecard(of: seat, in: room),
      accepted: scorecard(of: seat, in: room, turns: accepted), disputes: disputes.inOrder)
  }
}

extension RoomDecision {
  /// Afterwards everybody may call wrong what was seen in their own answers, and nobody in another's.
  mutating func dispute(_ wish: Wish, _ dispute: Dispute) throws(RoomRefusal) {
    let events = try decided(wish)
    guard let owner = room.answerer(of: dispute.answer, inTurn: dispute.turn),
      owner == command.seat
    else { throw .notYourAnswer }
    take(events, by: owner)
  }
}

extension Room {
  /// Takes in what was disputed and withdrawn in its interview since.
  public mutating func takeDisputes(of session: Session) {
    for dispute in self.session.disputes
    where !session.disputes.contains(where: { $0.isAbout(sameAs: dispute) }) {
      let event = Event.withdrewDispute(
        turn: dispute.turn, answer: dispute.answer, finding: dispute.finding)
      _ = apply(RoomFact(seat: Self.program, event: event), at: session.elapsedMilliseconds)
    }
    for dispute in session.disputes where !self.session.disputes.contains(dispute) {
      let event = Event.disputed(
        turn: dispute.turn, answer: dispute.answer, finding: dispute.finding, note: dispute.note)
      _ = apply(RoomFact(seat: Self.program, event: event), at: session.elapsedMilliseconds)
    }
  }
}
