// "Did you mean": the known word that is nearest to one that is not known. Every target needs it.

/// Finds the word that was probably meant.
public enum Suggestion {
  /// The nearest of `candidates`, or nil when none is near: more than a third of its letters, or
  /// more than three, would have to change. The first of several equally near ones is taken.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(64))
    guard !letters.isEmpty else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let limit = min(3, max(1, max(letters.count, other.count) / 3), (best?.distance ?? 4) - 1)
      guard limit >= 0, abs(letters.count - other.count) <= limit else { continue }
      let distance = distance(letters, other)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.word
  }

  /// How many letters must be put in, taken out, changed or swapped with their neighbour to turn
  /// one word into the other (optimal string alignment distance).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let same = left[row] == right[column]
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (same ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
