// A room's answers analysed and scored again, each seat's by themselves.

/// What the answers of everybody in a room are worth today, beside what they were worth by what was
/// seen in them then. A room keeps findings and no levels of its seats, so both are scored by the
/// rubric of today.
public struct RoomRescoring: Sendable, Equatable {
  /// One person's scores, then and now.
  public struct SeatScores: Sendable, Equatable {
    /// Whose.
    public var seat: Seat
    /// Of that seat's answers alone.
    public var rescoring: Rescoring
  }

  /// Those who answered something that is scored, in the order of seats.
  public private(set) var seats: [SeatScores] = []

  /// Analyses and scores again.
  ///
  /// - Parameters:
  ///   - facts: Facts with the milliseconds at which they were recorded, in order.
  ///   - host: The recorded script and settings, with the rubric of today.
  ///   - findings: What analysis sees today in an answer.
  public init(
    _ facts: [(fact: RoomFact, elapsedMilliseconds: Int)], by host: RoomHost,
    findings: (String, AnalysisContext) -> Findings
  ) {
    var room = Room()
    var reading = FreshReading()
    for (fact, time) in facts {
      reading.apply(fact.event, at: time, by: host.interviewer, findings)
      _ = room.apply(fact, at: time)
    }
    for seat in room.seats {
      let rescoring = Self.rescoring(of: seat.id, in: room, reading, by: host)
      if !rescoring.turns.isEmpty { seats.append(SeatScores(seat: seat, rescoring: rescoring)) }
    }
  }

  private static func rescoring(
    of seat: String, in room: Room, _ reading: FreshReading, by host: RoomHost
  ) -> Rescoring {
    let fresh = { (part: SeatPart) in Self.fresh(part, of: seat, in: room, reading) }
    let recorded = host.scores(of: seat, in: room)
    let rescored = host.scores(of: seat, in: room, reading: fresh)
    let turns = zip(recorded, rescored).compactMap { old, new -> RescoredTurn? in
      guard let turn = room.session.turns.first(where: { $0.number == old.turn }),
        let part = room.part(of: seat, in: turn)
      else { return nil }
      return RescoredTurn(turn: part.own, recorded: old, rescored: new, findings: fresh(part))
    }
    guard room.session.stage == .over else {
      return Rescoring(turns: turns, recorded: nil, rescored: nil)
    }
    return Rescoring(
      turns: turns, recorded: host.scorecard(of: seat, in: room, turns: recorded),
      rescored: host.scorecard(of: seat, in: room, turns: rescored))
  }

  /// What is seen today in a seat's answers to a turn.
  private static func fresh(
    _ part: SeatPart, of seat: String, in room: Room, _ reading: FreshReading
  ) -> [Findings] {
    let taken = part.places.compactMap(\.self)
    if !taken.isEmpty {
      let seen = reading.findings[part.turn.number] ?? []
      return taken.compactMap { seen.indices.contains($0) ? seen[$0] : nil }
    }
    return zip(room.sealedAnswers, reading.unseen).compactMap { answer, findings in
      answer.seat == seat && answer.turn == part.turn.number
        && answer.answer.findings.nonAnswer == nil ? findings : nil
    }
  }
}
