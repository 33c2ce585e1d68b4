// How specific a condition is.

extension Condition {
  /// The number of statements in it that are not connectives; `always` has none. Of two probes that
  /// fit an answer equally well, the one with more atoms says more about it.
  public var atomCount: Int {
    switch self {
    case .always: 0
    case .all(let parts), .any(let parts): parts.reduce(0) { $0 + $1.atomCount }
    case .not(let inner): inner.atomCount
    case .compare, .has, .mentions, .asserts, .negates, .blames, .form, .asked, .earlier,
      .contradicts:
      1
    }
  }
}
