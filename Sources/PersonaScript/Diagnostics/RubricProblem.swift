// What can be wrong with a rubric, and the words for it.
import Interview

/// A problem of a rubric, or of a persona's weights.
enum RubricProblem: Equatable {
  case weights(sum: Int)
  case thresholds([Int])
  case anchors(count: Int)
  /// The most points that can be earned, and the threshold that they should reach.
  case outOfReach(Dimension, most: Int, needed: Int)
  case noReason(QuestionKind)
  case band(shortest: Int, longest: Int)
  case version(String)
  case noSource(keys: [String])

  /// Its row in the table of codes.
  var code: DiagnosticCode {
    switch self {
    case .weights: .weightSum
    case .thresholds: .thresholds
    case .anchors: .anchorCount
    case .outOfReach: .levelOutOfReach
    case .noReason: .noReason
    case .band: .lengthBand
    case .version: .rubricVersion
    case .noSource: .noSource
    }
  }
}

/// Words for problems with rubrics.
enum RubricWording {
  /// What is wrong: one line, no full stop.
  static func message(_ problem: RubricProblem) -> String {
    switch problem {
    case .weights(let sum): "the five weights add up to \(sum), not to 100"
    case .thresholds(let found) where found.count != 4:
      "a dimension has four thresholds, not \(found.count)"
    case .thresholds: "the thresholds must rise: each greater than the one before"
    case .anchors(let count): "there are five levels, and \(count) anchors"
    case .outOfReach(let dimension, let most, let needed):
      "no answer can reach level 5 of \(dimension.rawValue): it takes \(needed) points, and all "
        + "there are is \(most)"
    case .noReason(let kind): "nothing says why \(kind.rawValue) answers are weighed otherwise"
    case .band(let shortest, let longest):
      "'longest' (\(longest)) must be greater than 'shortest' (\(shortest))"
    case .version(let version):
      "version \(Wording.quoted(version)) is that of the program's own rubric, which scores otherwise"
    case .noSource(let keys):
      "nothing says where \(Wording.list(keys)) come\(keys.count == 1 ? "s" : "") from"
    }
  }

  /// What to try.
  static func help(_ problem: RubricProblem) -> String {
    switch problem {
    case .weights(let sum):
      sum > 100 ? "take \(sum - 100) away" : "add \(100 - sum)"
    case .thresholds: "thresholds: [ 150, 300, 500, 700 ]"
    case .anchors: "write five sentences, for the levels 1 to 5"
    case .outOfReach: "give more points for what is looked for, or lower the last threshold"
    case .noReason: "reason: \"I listen for what was done, because …\""
    case .band: "shortest: 40, longest: 195"
    case .version: "give this rubric a version of its own"
    case .noSource: "source: \"a choice: …\""
    }
  }
}
