// Conditions as ECMAScript, for state charts: predicates become functions that the host provides.
import Interview

extension Condition {
  /// The condition as an expression.
  var ecmaScript: String {
    switch self {
    case .always: "true"
    case .all(let parts): Self.joined(parts, " && ", "true")
    case .any(let parts): Self.joined(parts, " || ", "false")
    case .not(let inner): "!(\(inner.ecmaScript))"
    case .compare(let measure, let comparison, let number):
      "\(measure.rawValue) \(comparison.rawValue) \(number)"
    case .has(let feature): Self.call("has", feature.word)
    case .mentions(let concept): Self.call("mentions", concept)
    case .asserts(let concept): Self.call("asserts", concept)
    case .negates(let concept): Self.call("negates", concept)
    case .blames(let party): Self.call("blames", party ?? "anyone")
    case .form(let form): Self.call("form", form.rawValue)
    case .asked(let question): Self.call("asked", question)
    case .earlier(let concept): Self.call("earlier", concept)
    case .contradicts(let concept): Self.call("contradicts", concept)
    case .within(let question, let inner):
      "within(\(JSONTree.quoted(question)), function () { return \(inner.ecmaScript); })"
    case .visits(let question, let comparison, let number):
      Self.call("visits", question) + " \(comparison.rawValue) \(number)"
    case .answered(let question): Self.call("answered", question)
    case .remembered(let name): Self.call("remembered", name)
    case .level(let comparison, let level):
      "level \(comparison.rawValue) \(PressureLevel.allCases.firstIndex(of: level) ?? 0)"
    case .length(let comparison, let length):
      "length \(comparison.rawValue) \(InterviewLength.allCases.firstIndex(of: length) ?? 0)"
    }
  }

  private static func call(_ name: String, _ word: String) -> String {
    "\(name)(\(JSONTree.quoted(word)))"
  }

  private static func joined(_ parts: [Condition], _ word: String, _ empty: String) -> String {
    parts.isEmpty ? empty : "(" + parts.map(\.ecmaScript).joined(separator: word) + ")"
  }
}

extension Feature {
  fileprivate var word: String {
    switch self {
    case .part(let part): part.rawValue
    case .number: "number"
    case .change: "change"
    case .ownership: "ownership"
    case .concept(let concept): concept
    }
  }
}
