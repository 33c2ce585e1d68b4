// "Did you mean": how many edits lie between what was typed and what there is.
/// Optimal string alignment distance: insertions, deletions, substitutions, neighbours swapped.
package enum EditDistance {
  /// The nearest candidate within a third of the word's length, at least one edit; nil for none.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = max(1, word.count / 3)
    let near = candidates.map { ($0, between(word.lowercased(), $0)) }.filter { $0.1 <= limit }
    return near.min { $0.1 < $1.1 }?.0
  }

  static func between(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left), Array(right))
    var rows = [Array(0...b.count)]
    for i in 1...max(1, a.count) where i <= a.count {
      var row = [i]
      for j in 1...max(1, b.count) where j <= b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
