// How far any number of raters agree beyond chance, with missing ratings.

/// Krippendorff's alpha for levels, by their squared distance (the interval metric).
public enum KrippendorffAlpha {
  /// The alpha per mille: 1000 for full agreement, 0 for what chance gives, below 0 for less; nil when
  /// no unit has two ratings or when no rating ever varied.
  ///
  /// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): one minus observed over
  /// expected disagreement, both from the pairable values of each unit. Units that fewer than two
  /// rated do not count.
  public static func perMille(_ units: [RatedUnit]) -> Int? {
    let pairable = units.map { $0.levels.map(\.level) }.filter { $0.count >= 2 }
    let values = pairable.flatMap(\.self)
    // A unit's pairs count by one over its other raters: a common multiple keeps them whole.
    let multiple = pairable.reduce(1) { leastCommonMultiple($0, $1.count - 1) }
    let observed = pairable.reduce(0) { $0 + distances($1) * multiple / ($1.count - 1) }
    let expected = distances(values)
    guard expected > 0 else { return nil }
    return 1000
      - WeightedKappa.rounded(1000 * observed * (values.count - 1), by: expected * multiple)
  }

  /// The sum of squared distances over all pairs, each once.
  private static func distances(_ values: [Int]) -> Int {
    // Σ over pairs of (a − b)² is n Σ a² − (Σ a)².
    let sum = values.reduce(0, +)
    let squares = values.reduce(0) { $0 + $1 * $1 }
    return values.count * squares - sum * sum
  }

  private static func leastCommonMultiple(_ one: Int, _ other: Int) -> Int {
    one / greatestCommonDivisor(one, other) * other
  }

  private static func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : greatestCommonDivisor(other, one % other)
  }
}
