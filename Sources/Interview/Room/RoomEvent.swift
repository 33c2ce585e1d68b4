// Facts of a room: what happens between the people at the table, beside the interview's own events.

/// Something that happened at the table. The case's name and labels are the transcript's format.
public enum RoomEvent: Sendable, Equatable, Codable {
  /// The room began, with these seats in the order of turns.
  case roomOpened(settings: RoomSettings, seats: [Seat])
  /// A seat has the floor: it may answer, or pick the follow-up, until it is given on.
  case gaveFloor(seat: String, task: FloorTask)
  /// A seat passed its question on.
  case passed(seat: String)
  /// A seat's time for an unseen answer or a rating ran out, or it chose not to rate.
  case missed(seat: String)
  /// A seat gave the floor to another in the middle of a question.
  case yielded(from: String, to: String)
  /// Two seats changed places in the order of turns.
  case swapped(first: String, second: String)
  /// A seat left the table for a while.
  case wentAway(seat: String)
  /// A seat came back.
  case cameBack(seat: String)
  /// A seat wants the next question.
  case raisedHand(seat: String)
  /// A seat no longer does.
  case loweredHand(seat: String)
  /// A seat has another role from now on.
  case tookRole(seat: String, role: SeatRole)
  /// A seat's answer, unseen until ``revealedAnswers(turn:)``.
  case sealedAnswer(seat: String, turn: Int, text: String, findings: Findings)
  /// Everybody's answers to the turn are shown.
  case revealedAnswers(turn: Int)
  /// Somebody rates an answer, unseen until ``revealedRatings(turn:)``.
  case rated(rating: Rating)
  /// Everybody's ratings of the turn are shown.
  case revealedRatings(turn: Int)
  /// Somebody rates an answer of the calibration round, unseen until ``calibrated(calibration:)``.
  case ratedCalibration(rating: Rating)
  /// An answer of the calibration round was rated by everybody and compared.
  case calibrated(calibration: Calibration)
  /// A clock ran out.
  case clockRanOut(clock: RoomClock)
  /// A clock ran out in the middle of a line: the seat's answer that follows is not finished.
  case tookUnfinished(seat: String, clock: RoomClock)
}

/// What the seat with the floor is there for.
public enum FloorTask: String, Sendable, Hashable, Codable, CaseIterable {
  /// Answer what was asked.
  case answer
  /// Answer unseen.
  case sealedAnswer = "sealed-answer"
  /// Choose what the candidate is asked next.
  case followUp = "follow-up"
  /// Rate the answer that was just given.
  case rating
}

/// A clock of a room.
public enum RoomClock: String, Sendable, Hashable, Codable, CaseIterable {
  /// The time of one seat with one question.
  case turn
  /// The time until roles rotate.
  case round
}
