// An answer whose levels are known, rated by everybody before the interview.

/// One answer of the calibration round, with what everybody thought of it.
public struct Calibration: Sendable, Hashable, Codable {
  /// The answer's place in the round, from 1; ratings of it have it as their turn.
  public var number: Int
  /// What was asked.
  public var question: String
  /// What was answered.
  public var answer: String
  /// The levels that the rubric gives it, by dimension.
  public var known: [DimensionLevel]
  /// Everybody's ratings, in the order of seats.
  public var ratings: [Rating]

  /// The ``Rating/answerer`` of ratings in this round: nobody at the table.
  public static let answerer = "calibration"

  /// An answer of the round.
  public init(
    number: Int, question: String, answer: String, known: [DimensionLevel], ratings: [Rating]
  ) {
    self.number = number
    self.question = question
    self.answer = answer
    self.known = known
    self.ratings = ratings
  }

  /// How many of a rater's levels lie on the known one, beside it (one off), and farther away.
  public func distances(of rater: String) -> (same: Int, beside: Int, far: Int) {
    guard let rating = ratings.first(where: { $0.rater == rater }) else { return (0, 0, 0) }
    let distances = known.compactMap { known in
      rating[known.dimension].map { abs($0 - known.level) }
    }
    return (
      distances.count { $0 == 0 }, distances.count { $0 == 1 }, distances.count { $0 > 1 }
    )
  }
}
