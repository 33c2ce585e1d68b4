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
    let scalars = Array(text.unicodeScalars)
    var tokens: [ConditionToken] = []
    var index = 0
    while index < scalars.count {
      if scalars[index].properties.isWhitespace {
        index += 1
        continue
      }
      let token = token(in: scalars, at: index)
      tokens.append(token)
      index += token.length
    }
    tokens.append(ConditionToken(kind: .end, text: "", offset: scalars.count))
    return tokens
  }

  private static func token(in scalars: [Unicode.Scalar], at start: Int) -> ConditionToken {
    var end = start + 1
    if isWordScalar(scalars[start]) || startsNegative(scalars, at: start) {
      while end < scalars.count, isWordScalar(scalars[end]) || scalars[end] == "-" { end += 1 }
      let text = string(scalars[start..<end])
      return ConditionToken(kind: isNumber(text) ? .number : .word, text: text, offset: start)
    }
    if end < scalars.count, let sign = sign(string(scalars[start...end])) {
      return ConditionToken(kind: sign, text: string(scalars[start...end]), offset: start)
    }
    let text = string(scalars[start..<end])
    let kind = sign(text) ?? .problem(.unexpectedCharacter(text))
    return ConditionToken(kind: kind, text: text, offset: start)
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
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
      || scalar == "#"
  }

  private static func startsNegative(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    scalars[index] == "-" && index + 1 < scalars.count && isNumber(string([scalars[index + 1]]))
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    return !digits.isEmpty
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
