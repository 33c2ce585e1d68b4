// The words and signs of a condition, with their places in its text.

/// A word, number or sign of a condition.
struct ConditionToken: Equatable {
  /// What it is.
  var kind: Kind
  /// As it is written; empty at the end.
  var text: String
  /// The scalar of the condition at which it begins.
  var offset: Int

  /// How many scalars it has, at least 1.
  var length: Int { max(1, text.unicodeScalars.count) }

  /// What a token is.
  enum Kind: Equatable {
    /// A predicate, a measure, an id, `and`, `or`, `not`.
    case word
    case number
    case comparison(String)
    case open
    case close
    case comma
    case colon
    /// Something that no condition holds.
    case problem(ConditionProblem)
    case end
  }

  /// The tokens of `text`, the last of which is the end.
  static func all(in text: String) -> [ConditionToken] {
    let text = ScalarText(text)
    let tokens = text.tokens { start in
      let token = token(in: text, at: start)
      return (token, token.length)
    }
    return tokens + [ConditionToken(kind: .end, text: "", offset: text.scalars.count)]
  }

  private static func token(in text: ScalarText, at start: Int) -> ConditionToken {
    let scalars = text.scalars
    var end = start + 1
    if isWordScalar(scalars[start]) || startsNegative(scalars, at: start) {
      while end < scalars.count, isWordScalar(scalars[end]) || scalars[end] == "-" { end += 1 }
      let word = text[start..<end]
      return ConditionToken(kind: isNumber(word) ? .number : .word, text: word, offset: start)
    }
    if end < scalars.count, let sign = sign(text[start..<end + 1]) {
      return ConditionToken(kind: sign, text: text[start..<end + 1], offset: start)
    }
    let single = text[start..<end]
    let kind = sign(single) ?? .problem(.unexpectedCharacter(single))
    return ConditionToken(kind: kind, text: single, offset: start)
  }

  private static func sign(_ text: String) -> Kind? {
    switch text {
    case "(": .open
    case ")": .close
    case ",": .comma
    case ":": .colon
    case "<", "<=", "==", "!=", ">=", ">": .comparison(text)
    case "&&", "&": .problem(.foreignSign(text, word: "and"))
    case "||", "|": .problem(.foreignSign(text, word: "or"))
    case "!": .problem(.foreignSign(text, word: "not"))
    case "=": .problem(.foreignSign(text, word: "=="))
    case "<>": .problem(.foreignSign(text, word: "!="))
    case "=>": .problem(.foreignSign(text, word: ">="))
    case "=<", "≤": .problem(.foreignSign(text, word: "<="))
    case "≥": .problem(.foreignSign(text, word: ">="))
    case "≠": .problem(.foreignSign(text, word: "!="))
    case "（": .problem(.foreignSign(text, word: "("))
    case "）": .problem(.foreignSign(text, word: ")"))
    case "\"", "'", "“", "”", "‘", "’": .problem(.quotationMark(text))
    default: nil
    }
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "#": return true
      default: return false
      }
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func startsNegative(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    scalars[index] == "-" && index + 1 < scalars.count && isNumber(String(scalars[index + 1]))
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    return !digits.isEmpty
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
