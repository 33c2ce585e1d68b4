// How far two raters agree beyond chance.

/// Cohen's kappa with quadratic weights.
public enum WeightedKappa {
  /// The kappa of two raters over the units that both rated, per mille: 1000 for full agreement, 0 for
  /// what chance gives, below 0 for less; nil when fewer than two units are shared or when neither
  /// rater ever varied.
  ///
  /// J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968): one minus the weighted sum of
  /// observed disagreements over that of the expected ones, with the squared distance as the weight.
  public static func perMille(_ units: [RatedUnit], _ first: String, _ second: String) -> Int? {
    let pairs = units.compactMap { unit -> (Int, Int)? in
      guard let one = unit.levels.first(where: { $0.rater == first })?.level,
        let other = unit.levels.first(where: { $0.rater == second })?.level
      else { return nil }
      return (one, other)
    }
    guard pairs.count >= 2 else { return nil }
    let observed = pairs.reduce(0) { $0 + square($1.0 - $1.1) }
    var expected = 0
    for (one, _) in pairs {
      for (_, other) in pairs { expected += square(one - other) }
    }
    guard expected > 0 else { return nil }
    // The expected sum is over all pairs of n by n: n times the observed one is on the same scale.
    return 1000 - rounded(1000 * observed * pairs.count, by: expected)
  }

  private static func square(_ value: Int) -> Int { value * value }

  /// The nearest whole number, halves up; neither argument is negative.
  static func rounded(_ numerator: Int, by denominator: Int) -> Int {
    (2 * numerator + denominator) / (2 * denominator)
  }
}
