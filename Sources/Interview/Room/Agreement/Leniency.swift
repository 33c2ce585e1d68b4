// Whether somebody rates higher or lower than the others.

/// How a rater's levels lie beside the others'.
public enum Leniency {
  /// How many thousandths of a level a rater lies above (below, when negative) the mean of the others,
  /// over the units that others rated too; nil when there are none.
  public static func perMille(_ units: [RatedUnit], of rater: String) -> Int? {
    var differences: [Int] = []
    for unit in units {
      guard let own = unit.levels.first(where: { $0.rater == rater })?.level else { continue }
      let others = unit.levels.filter { $0.rater != rater }.map(\.level)
      guard !others.isEmpty else { continue }
      differences.append(1000 * own - 1000 * others.reduce(0, +) / others.count)
    }
    guard !differences.isEmpty else { return nil }
    return differences.reduce(0, +) / differences.count
  }
}
