// One of everything that happens at a table.
import Interview

extension Samples {
  /// A rating with words that JSON must escape.
  static let rating = Rating(
    rater: "seat-2", answerer: "seat-1", turn: 1,
    levels: [DimensionLevel(.content, 4), DimensionLevel(.clarity, 2)],
    strength: "Clear \"so what\"\n",
    suggestion: "A number.")

  /// One event of every case of a room.
  static let roomEvents: [RoomEvent] = [
    .roomOpened(
      settings: RoomSettings(policy: .triad, turnSeconds: 120),
      seats: [
        Seat(id: "seat-1", name: "Ana", role: .candidate),
        Seat(id: "seat-2", name: "Ben", role: .interviewer),
        Seat(id: "seat-3", name: "Cy", role: .observer, isAway: true),
      ]),
    .gaveFloor(seat: "seat-1", task: .sealedAnswer),
    .passed(seat: "seat-1"),
    .missed(seat: "seat-2"),
    .yielded(from: "seat-1", to: "seat-2"),
    .swapped(first: "seat-1", second: "seat-2"),
    .wentAway(seat: "seat-3"),
    .cameBack(seat: "seat-3"),
    .raisedHand(seat: "seat-1"),
    .loweredHand(seat: "seat-1"),
    .tookRole(seat: "seat-1", role: .coach),
    .sealedAnswer(seat: "seat-1", turn: 1, text: "I ran it.\u{2028}", findings: findings),
    .revealedAnswers(turn: 1),
    .rated(rating: rating),
    .revealedRatings(turn: 1),
    .ratedCalibration(rating: rating),
    .calibrated(
      calibration: Calibration(
        number: 1, question: "Why?", answer: "Because.", known: [DimensionLevel(.content, 1)],
        ratings: [rating])),
    .clockRanOut(clock: .round),
    .tookUnfinished(seat: "seat-1", clock: .turn),
  ]

  /// The case of a room's event. A new case does not compile until it is named here; it then belongs
  /// in ``roomEvents``, too.
  static func name(of event: RoomEvent) -> String {
    switch event {
    case .roomOpened: "roomOpened"
    case .gaveFloor: "gaveFloor"
    case .passed: "passed"
    case .missed: "missed"
    case .yielded: "yielded"
    case .swapped: "swapped"
    case .wentAway: "wentAway"
    case .cameBack: "cameBack"
    case .raisedHand: "raisedHand"
    case .loweredHand: "loweredHand"
    case .tookRole: "tookRole"
    case .sealedAnswer: "sealedAnswer"
    case .revealedAnswers: "revealedAnswers"
    case .rated: "rated"
    case .revealedRatings: "revealedRatings"
    case .ratedCalibration: "ratedCalibration"
    case .calibrated: "calibrated"
    case .clockRanOut: "clockRanOut"
    case .tookUnfinished: "tookUnfinished"
    }
  }
}
