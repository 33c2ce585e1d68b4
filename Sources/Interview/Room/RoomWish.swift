// Wishes in a room, who has them, and why they may be refused.

/// A wish in a room.
public struct RoomCommand: Sendable, Equatable {
  /// Whose wish it is; for clocks and the opening, the program's: `room`.
  public var seat: String
  /// Milliseconds since the session opened, pauses left out.
  public var elapsedMilliseconds: Int
  /// What is wished.
  public var wish: RoomWish

  /// A command.
  public init(seat: String, elapsedMilliseconds: Int, wish: RoomWish) {
    self.seat = seat
    self.elapsedMilliseconds = elapsedMilliseconds
    self.wish = wish
  }
}

/// What someone at the table wants.
public enum RoomWish: Sendable, Equatable {
  /// Sit down, in the order of turns.
  case open(seats: [Seat])
  /// Let the interview begin.
  case begin
  /// Rate an answer of the calibration round, by its number.
  case rateCalibration(Int, levels: [DimensionLevel])
  /// Keep what everybody thought of an answer of the calibration round, before the interview.
  case calibrate(Calibration)
  /// A wish to the interviewer: an answer, to hear the question again, a pause.
  case interview(Wish)
  /// Pass the question on to the next candidate; or do not rate.
  case pass
  /// Give the floor to this seat in the middle of a question.
  case yield(to: String)
  /// Change places in the order of turns with this seat.
  case swap(with: String)
  /// Leave the table for a while.
  case leave
  /// Come back.
  case comeBack
  /// Ask for the next question.
  case raiseHand
  /// No longer ask for it.
  case lowerHand
  /// As the human interviewer: ask one of the ranked follow-ups.
  case pick(probe: String)
  /// As the human interviewer: ask this.
  case ask(line: String)
  /// As the human interviewer: ask nothing more and go on.
  case moveOn
  /// Rate the answer that was just given, with a line each on what worked and what to try.
  case rate(levels: [DimensionLevel], strength: String, suggestion: String)
  /// A clock ran out.
  case expire(RoomClock)
  /// A clock ran out while the seat with the floor was typing; its answer comes next, as far as it got.
  case takeUnfinished(RoomClock)
}

/// Why a wish was not granted; nothing changed.
public enum RoomRefusal: Error, Sendable, Hashable {
  /// Another seat has the floor; nil when nobody has it.
  case notYourTurn(holder: String?)
  /// The interviewer refuses.
  case interview(Refusal)
  /// There is no such seat.
  case noSuchSeat(String)
  /// The seats do not make a room.
  case unfitSeats(SeatProblem)
  /// The seat's role does not allow it.
  case notInThisRole(SeatRole)
  /// Every pass is used.
  case noPassLeft
  /// Nobody else could take it.
  case nobodyElse
  /// The seat is away; or it is here already.
  case wrongPresence
  /// No follow-up with this id can be asked now.
  case noSuchFollowUp(String)
  /// Nothing to say in it.
  case emptyLine
  /// A level outside 1...5, none at all, or a dimension twice.
  case unfitRating
  /// The answer is another seat's, or the interview did not take it in.
  case notYourAnswer
  /// The wish does not belong to this policy or moment.
  case notNow
}

/// Why seats do not make a room.
public enum SeatProblem: String, Sendable, Hashable {
  /// Fewer than two.
  case tooFew
  /// An id or a name stands twice.
  case duplicate
  /// Nobody answers.
  case noCandidate
  /// A triad has a candidate, an interviewer and someone to observe.
  case noTriad
}
