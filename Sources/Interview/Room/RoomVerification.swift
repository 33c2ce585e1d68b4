// Replay of a room that trusts nothing: every wish on record is decided again and the facts compared.

/// Decides a recorded room again, without any analysis: the findings are in the record.
public struct RoomVerification: Sendable, Equatable {
  /// Facts that were decided again and came out the same.
  public private(set) var confirmed = 0
  /// The index of the first fact that would not be decided today, or nil.
  public private(set) var difference: Int?
  /// The room that the confirmed facts give.
  public private(set) var room = Room()
  /// Facts that the last wish leads to and that the record does not hold: the program was stopped
  /// between two lines.
  public private(set) var missing: [RoomFact] = []

  /// Verifies facts with their times, in order.
  public init(_ facts: [(fact: RoomFact, elapsedMilliseconds: Int)], by host: RoomHost) {
    var index = 0
    while index < facts.count, difference == nil {
      let (fact, time) = facts[index]
      guard let command = fact.command(in: room, at: time),
        let decided = try? host.decide(command, in: room)
      else {
        difference = index
        return
      }
      let end = min(facts.count, index + decided.count)
      for (made, place) in zip(decided, index..<end) {
        guard made == facts[place].fact else {
          difference = place
          return
        }
        _ = room.apply(made, at: facts[place].elapsedMilliseconds)
        confirmed += 1
      }
      missing = Array(decided.dropFirst(end - index))
      index = end
    }
  }
}

extension RoomFact {
  /// The command that a decision beginning with this fact was made on, or nil for a consequence.
  public func command(in room: Room, at elapsedMilliseconds: Int) -> RoomCommand? {
    guard let (wish, seat) = wish(in: room) else { return nil }
    return RoomCommand(seat: seat, elapsedMilliseconds: elapsedMilliseconds, wish: wish)
  }

  private func wish(in room: Room) -> (RoomWish, String)? {
    let holder = room.floor?.seat ?? seat
    switch event {
    case .room(let event): return wish(event).map { ($0, seat) }
    case .probed(let probe, _, let line, _):
      return (probe == FollowUpChoice.typedProbe ? .ask(line: line) : .pick(probe: probe), seat)
    case .acknowledged: return (.moveOn, holder)
    case .opened: return (.begin, Room.program)
    default:
      let isOwn = event.isTheCandidates
      return event.wish(in: room.session).map { (.interview($0), isOwn ? seat : holder) }
    }
  }

  private func wish(_ event: RoomEvent) -> RoomWish? {
    switch event {
    case .roomOpened(_, let seats): .open(seats: seats)
    case .passed, .missed: .pass
    case .yielded(_, let seat): .yield(to: seat)
    case .swapped(_, let seat): .swap(with: seat)
    case .wentAway: .leave
    case .cameBack: .comeBack
    case .raisedHand: .raiseHand
    case .loweredHand: .lowerHand
    case .sealedAnswer(_, _, let text, let findings):
      .interview(.answer(text: text, findings: findings))
    case .rated(let rating):
      .rate(levels: rating.levels, strength: rating.strength, suggestion: rating.suggestion)
    case .ratedCalibration(let rating): .rateCalibration(rating.turn, levels: rating.levels)
    case .calibrated(let calibration): .calibrate(calibration)
    case .clockRanOut(let clock): .expire(clock)
    case .tookUnfinished(_, let clock): .takeUnfinished(clock)
    case .gaveFloor, .tookRole, .revealedAnswers, .revealedRatings: nil
    }
  }
}
