// Parts of conditions as their authors write them, for messages.
import Interview

/// Conditions as text.
enum ConditionText {
  /// One statement of a condition, or the opposite of one.
  static func text(_ statement: Condition) -> String {
    if case .not(let atom) = statement { return text(atom, holds: false) }
    return text(statement, holds: true)
  }

  /// One statement of a condition, or its opposite.
  static func text(_ atom: Condition, holds: Bool) -> String {
    if case .has(let feature) = atom { return "\(holds ? "has" : "lacks")(\(name(feature)))" }
    if case .within(let question, let inner) = atom, inner.atomCount == 1 {
      return placed(text(inner, holds: holds), in: question)
    }
    return (holds ? "" : "not ") + words(atom)
  }

  /// `has(result, in pushback)`, `words(in pushback) < 4`.
  private static func placed(_ text: String, in question: String) -> String {
    if text.hasSuffix(")") { return "\(text.dropLast()), in \(question))" }
    let measure = text.prefix { $0 != " " }
    return "\(measure)(in \(question))\(text.dropFirst(measure.count))"
  }

  private static func words(_ atom: Condition) -> String {
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
    case .within(let question, let inner): placed(text(inner), in: question)
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
