// What someone in a room thought of an answer, and the round in which such ratings are collected.

/// One rater's levels for one turn.
public struct Rating: Sendable, Hashable, Codable {
  /// Who rates: a seat's id.
  public var rater: String
  /// Whose answer: a seat's id.
  public var answerer: String
  /// The turn's number.
  public var turn: Int
  /// Levels 1...5, by dimension, in the order of ``Dimension/allCases``; those not rated are missing.
  public var levels: [DimensionLevel]
  /// A line on what worked; may be empty.
  public var strength: String
  /// A line on one thing to try; may be empty.
  public var suggestion: String

  /// A rating.
  public init(
    rater: String, answerer: String, turn: Int, levels: [DimensionLevel], strength: String = "",
    suggestion: String = ""
  ) {
    self.rater = rater
    self.answerer = answerer
    self.turn = turn
    self.levels = levels
    self.strength = strength
    self.suggestion = suggestion
  }

  /// The level on one dimension, nil where it was not rated.
  public subscript(dimension: Dimension) -> Int? {
    levels.first { $0.dimension == dimension }?.level
  }
}

/// A level on a dimension.
public struct DimensionLevel: Sendable, Hashable, Codable {
  /// Which dimension.
  public var dimension: Dimension
  /// 1...5.
  public var level: Int

  /// A level.
  public init(_ dimension: Dimension, _ level: Int) {
    self.dimension = dimension
    self.level = level
  }
}

/// The ratings of one turn while they are collected. They stay sealed until the round is over.
public struct RatingRound: Sendable, Hashable {
  /// The turn that is rated.
  public var turn: Int
  /// Who still rates whose answer, in order; fixed when the turn ended, less those who leave. Everybody
  /// rates all answers in one go.
  public var waiting: [Duty]
  /// What came in.
  public var ratings: [Rating]

  /// One rating that is still to be given.
  public struct Duty: Sendable, Hashable {
    /// Who rates.
    public var rater: String
    /// Whose answer.
    public var answerer: String
  }

  /// The rating that is given now.
  public var next: Duty? { waiting.first }

  /// Takes a rater's first duty away: it rated, or it did not want to.
  mutating func strike(_ rater: String) {
    if let place = waiting.firstIndex(where: { $0.rater == rater }) { waiting.remove(at: place) }
  }
}
