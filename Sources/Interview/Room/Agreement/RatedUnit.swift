// What several people rated: the table that agreement is computed from.

/// One thing that was rated, with every rater's level.
public struct RatedUnit: Sendable, Hashable {
  /// Who rated it and how, 1...5; each rater at most once.
  public var levels: [RaterLevel]

  /// A unit.
  public init(_ levels: [RaterLevel]) {
    self.levels = levels
  }

  /// A rater's level.
  public struct RaterLevel: Sendable, Hashable {
    /// The rater's seat.
    public var rater: String
    /// 1...5.
    public var level: Int

    /// A level.
    public init(rater: String, level: Int) {
      self.rater = rater
      self.level = level
    }
  }
}

extension RatedUnit {
  /// One unit for each answer and dimension that somebody else than the answerer rated, in the order
  /// of the ratings.
  public static func units(of ratings: [Rating]) -> [RatedUnit] {
    var order: [Key] = []
    var units: [Key: RatedUnit] = [:]
    for rating in ratings where rating.rater != rating.answerer {
      for level in rating.levels {
        let key = Key(turn: rating.turn, answerer: rating.answerer, dimension: level.dimension)
        if units[key] == nil { order.append(key) }
        units[key, default: RatedUnit([])].levels.append(
          RaterLevel(rater: rating.rater, level: level.level))
      }
    }
    return order.compactMap { units[$0] }
  }

  /// What was rated.
  private struct Key: Hashable {
    var turn: Int
    var answerer: String
    var dimension: Dimension
  }
}
