// What a relation asks of the scores of two answers.
internal import Interview

/// How the score of an answer must stand to the next one's.
package enum Order: Sendable, Equatable {
  /// A higher level, or the same one and further up within it.
  case above
  /// More points for structure.
  case betterStructure
  /// The same overall level and the same level in every dimension.
  case equal
  /// Within half a level.
  case near
  /// The same levels, and the first answer's misspelling was noted.
  case equalWithNote
  /// Each answer alone: at most this level.
  case atMost(Int)

  /// Half of the 200 points that lie between two levels.
  package static let halfLevel = 100

  /// Whether `scores`, in their order, keep it.
  func holds(_ scores: [AnswerScore]) -> Bool {
    if case .atMost(let level) = self { return scores.allSatisfy { $0.score.overall <= level } }
    return zip(scores, scores.dropFirst()).allSatisfy { holds($0, $1) }
  }

  private func holds(_ first: AnswerScore, _ second: AnswerScore) -> Bool {
    let (left, right) = (first.score, second.score)
    switch self {
    case .above: return left.points > right.points
    case .betterStructure:
      return (left[.structure]?.points ?? 0) > (right[.structure]?.points ?? 0)
    case .equal: return left.levels == right.levels
    case .near: return abs(left.points - right.points) <= Self.halfLevel
    case .equalWithNote: return left.levels == right.levels && first.notesMisspelling
    case .atMost(let level): return left.overall <= level && right.overall <= level
    }
  }
}

extension TurnScore {
  /// The overall level, then those of the dimensions.
  var levels: [Int] { [overall] + dimensions.map(\.level) }
}
