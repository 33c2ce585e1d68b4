// Sentences for conditions that cannot be read.

/// Words for ``ConditionProblem``.
enum ConditionWording {
  /// What is wrong: one line, no full stop.
  static func message(_ problem: ConditionProblem) -> String {
    switch problem {
    case .empty: "the condition is empty"
    case .expectedCondition(let found):
      "a condition such as 'lacks(result)' was expected\(instead(found))"
    case .expectedOpening(let name, let found):
      "'(' was expected after \(Wording.quoted(name))\(instead(found))"
    case .expectedClosing(let found): "')' was expected\(instead(found))"
    case .expectedArgument(let name, let found):
      "\(Wording.quoted(name)) needs one word in its parentheses\(instead(found))"
    case .expectedComparison(let measure, let found):
      "a comparison was expected after \(Wording.quoted(measure))\(instead(found))"
    case .expectedNumber(let sign, let found):
      "a whole number was expected after \(Wording.quoted(sign))\(instead(found))"
    case .expectedIn(let found): "'in' and a question were expected after ','\(instead(found))"
    case .cannotBeIn(let name):
      "\(Wording.quoted(name)) is about the whole interview, not one question"
    case .numberOutOfRange(let number): "the number \(Wording.quoted(number)) is out of range"
    case .trailing(let found): "\(Wording.quoted(found)) follows a condition that is complete"
    case .unexpectedCharacter(let found): "\(Wording.quoted(found)) means nothing in a condition"
    case .quotationMark(let mark): "words stand without \(mark) in a condition"
    case .foreignSign(let sign, _): "\(Wording.quoted(sign)) means nothing in a condition"
    case .tooDeep: "parentheses are nested too deep"
    case .tooLong(let limit): "the condition has more than \(limit) words and signs"
    }
  }

  /// What to try.
  static func help(_ problem: ConditionProblem) -> String? {
    switch problem {
    case .empty: "remove 'when', or write 'always'"
    case .trailing(let found) where ["and", "or", "not"].contains(found.lowercased()):
      "write '\(found.lowercased())' in small letters"
    case .trailing("but"), .trailing(","), .trailing(";"), .trailing("+"): "did you mean 'and'?"
    case .trailing: "join conditions with 'and' or 'or'"
    case .expectedComparison(_, .some(let found)) where comparisons[found.lowercased()] != nil:
      "did you mean \(Wording.quoted(comparisons[found.lowercased()] ?? ""))?"
    case .expectedComparison: "write <, <=, ==, !=, >= or > and a number: words < 20"
    case .foreignSign(_, let word): "did you mean \(Wording.quoted(word))?"
    case .expectedOpening(let name, _): "write \(name)(…) with one word inside"
    case .expectedIn(.some(let found)) where Identifier.isValid(found):
      "to name two, write each: mentions(one) or mentions(two); a question follows 'in'"
    case .expectedIn: "write has(result, in QUESTION)"
    case .quotationMark: "write the word alone: mentions(training)"
    case .expectedNumber(_, .some(let found)) where NumberWord.value(found) != nil:
      "write it in digits: \(NumberWord.value(found) ?? 0)"
    case .expectedCondition(.some(let found)) where Int(found) != nil:
      "what is counted comes first: words < \(found)"
    case .cannotBeIn: "remove ', in …'"
    case .numberOutOfRange: "numbers go from -10000 to 10000"
    case .expectedClosing: "close what was opened: lacks(result)"
    case .expectedArgument(let name, _):
      "write one word in the parentheses: \(Wording.visible(name))(result)"
    case .expectedNumber: "write a whole number in digits: words < 20"
    case .expectedCondition, .unexpectedCharacter:
      "write lacks(result), words < 20 and the like, joined by 'and', 'or', 'not'"
    case .tooLong: "divide it between several probes"
    case .tooDeep: "say it with fewer parentheses, or in two probes"
    }
  }

  /// Words around conditions in English that have no meaning in one.
  static let needlessWords: Set<String> = ["if", "when", "either", "that", "where", "the", "then"]

  /// Words for comparisons.
  private static let comparisons = [
    "less": "<", "fewer": "<", "under": "<", "below": "<", "more": ">", "greater": ">",
    "over": ">", "above": ">", "is": "==", "equals": "==", "equal": "==",
  ]

  /// What people call predicates, and their names.
  static let synonyms = [
    "contains": "mentions", "includes": "mentions", "mentioned": "mentions", "says": "mentions",
    "said": "mentions", "names": "mentions", "talks-about": "mentions", "about": "mentions",
    "missing": "lacks", "without": "lacks", "misses": "lacks", "needs": "lacks",
    "claims": "asserts", "denies": "negates", "accuses": "blames", "kind": "form",
    "true": "always", "yes": "always", "otherwise": "always", "else": "always",
    "default": "always", "any": "always",
  ]

  /// What was found instead, for the end of a sentence.
  static func instead(_ found: String?) -> String {
    found.map { ", not \(Wording.quoted($0))" } ?? " before the end"
  }
}
