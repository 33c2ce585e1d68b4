// What a probe chases, read off its condition when its author does not say.
import Interview

extension ProbeKind {
  /// The most urgent kind that any atom of `condition` points to; ``generic`` when none does.
  static func inferred(from condition: Condition) -> ProbeKind {
    inferred(from: condition, isNegated: false) ?? .generic
  }

  private static func inferred(from condition: Condition, isNegated: Bool) -> ProbeKind? {
    switch condition {
    case .always, .form, .asked, .within, .visits, .answered, .remembered, .level, .length: nil
    case .all(let parts), .any(let parts):
      parts.compactMap { inferred(from: $0, isNegated: isNegated) }.min()
    case .not(let inner): inferred(from: inner, isNegated: !isNegated)
    case .compare(let measure, let comparison, _):
      isVague(measure, isNegated ? comparison.negated : comparison) ? .vague : nil
    case .has(let feature): inferred(from: feature, isNegated: isNegated)
    case .mentions, .asserts, .negates, .blames: .concept
    case .earlier, .contradicts: .contradiction
    }
  }

  private static func inferred(from feature: Feature, isNegated: Bool) -> ProbeKind? {
    switch feature {
    case .part, .ownership: isNegated ? .missingPart : nil
    case .number, .change: isNegated ? .vague : nil
    case .concept: .concept
    }
  }

  /// Few words or many hedges.
  private static func isVague(_ measure: Measure, _ comparison: Comparison) -> Bool {
    switch (measure, comparison) {
    case (.words, .less), (.words, .lessOrEqual): true
    case (.hedges, .greater), (.hedges, .greaterOrEqual): true
    default: false
    }
  }
}

extension Comparison {
  /// The comparison that holds exactly where this one does not.
  fileprivate var negated: Comparison {
    switch self {
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .equal: .notEqual
    case .notEqual: .equal
    case .greaterOrEqual: .less
    case .greater: .lessOrEqual
    }
  }
}
