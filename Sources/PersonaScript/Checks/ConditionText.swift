// Parts of conditions as their authors write them, for messages.
import Interview

/// Conditions as text.
enum ConditionText {
  /// One statement of a condition, or its opposite.
  static func text(_ atom: Condition, holds: Bool) -> String {
    if case .has(let feature) = atom { return "\(holds ? "has" : "lacks")(\(name(feature)))" }
    return (holds ? "" : "not ") + text(atom)
  }

  private static func text(_ atom: Condition) -> String {
    switch atom {
    case .always, .all, .any, .not: "always"
    case .compare(let measure, let comparison, let number):
      "\(measure.rawValue) \(comparison.rawValue) \(number)"
    case .has(let feature): "has(\(name(feature)))"
    case .mentions(let concept): "mentions(\(concept))"
    case .asserts(let concept): "asserts(\(concept))"
    case .negates(let concept): "negates(\(concept))"
    case .blames(let party): "blames(\(party ?? "anyone"))"
    case .form(let form): "form(\(form.rawValue))"
    case .asked(let question): "asked(\(question))"
    case .earlier(let concept): "earlier(\(concept))"
    case .contradicts(let concept): "contradicts(\(concept))"
    case .within(let question, let inner): "\(text(inner)), in \(question)"
    case .visits(let question, let comparison, let number):
      "visits(\(question)) \(comparison.rawValue) \(number)"
    case .answered(let question): "answered(\(question))"
    case .remembered(let name): "remembered(\(name))"
    case .level(let comparison, let level): "level \(comparison.rawValue) \(level.rawValue)"
    case .length(let comparison, let length): "length \(comparison.rawValue) \(length.rawValue)"
    }
  }

  private static func name(_ feature: Feature) -> String {
    switch feature {
    case .part(let part): part.rawValue
    case .number: "number"
    case .change: "change"
    case .ownership: "ownership"
    case .concept(let concept): concept
    }
  }
}
