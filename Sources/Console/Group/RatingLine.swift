// A rating in one line, as it comes from a pipe or from someone in a hurry.
import Interview

/// `3 4 2 5 4 | what worked | one thing to try`: levels in the order of ``Dimension/allCases``.
struct RatingLine: Equatable {
  let levels: [DimensionLevel]
  let strength: String
  let suggestion: String

  /// The rating that `text` is, or nil.
  init?(_ text: String) {
    let parts = text.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard let levels = Self.levels(in: parts[0]), !levels.isEmpty else { return nil }
    self.levels = levels
    strength = parts.count > 1 ? parts[1] : ""
    suggestion = parts.count > 2 ? parts[2] : ""
  }

  /// Five levels, with or without spaces between; `-` for a dimension that is not rated. Nil for anything
  /// else.
  static func levels(in text: String) -> [DimensionLevel]? {
    var words = text.split(whereSeparator: { $0.isWhitespace || $0 == "," })
    if words.count == 1 { words = words[0].indices.map { text[$0...$0] } }
    guard words.count == Dimension.allCases.count else { return nil }
    var levels: [DimensionLevel] = []
    for (word, dimension) in zip(words, Dimension.allCases) where word != "-" {
      guard let level = Int(word), (1...5).contains(level) else { return nil }
      levels.append(DimensionLevel(dimension, level))
    }
    return levels
  }
}
