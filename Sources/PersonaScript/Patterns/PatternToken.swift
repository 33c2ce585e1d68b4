// The words and signs of a pattern, with their places in its text.

/// A word, phrase, gap or sign of a pattern.
struct PatternToken: Equatable {
  /// What it is.
  var kind: Kind
  /// What it says: a phrase without its quotes; empty at the end.
  var text: String
  /// The scalar of the pattern at which it begins.
  var offset: Int
  /// How many scalars it has, at least 1.
  var length: Int

  /// What a token is.
  enum Kind: Equatable {
    case word
    /// A phrase in quotes.
    case phrase
    /// `..6`: how many words may stand between.
    case gap
    case open
    case close
    case comma
    /// A quotation mark without its second.
    case unclosedQuote
    case end
  }

  /// The tokens of `text`, the last of which is the end.
  static func all(in text: String) -> [PatternToken] {
    let text = ScalarText(text)
    let tokens = text.tokens { start in
      let token = token(in: text, at: start)
      return (token, token.length)
    }
    return tokens + [PatternToken(kind: .end, text: "", offset: text.scalars.count, length: 1)]
  }

  private static func token(in text: ScalarText, at start: Int) -> PatternToken {
    let scalars = text.scalars
    if let sign = sign(scalars[start]) {
      return PatternToken(kind: sign, text: String(scalars[start]), offset: start, length: 1)
    }
    if let closing = closingQuote(of: scalars[start]) {
      let inside = start + 1
      guard let end = scalars[inside...].firstIndex(of: closing) else {
        return PatternToken(
          kind: .unclosedQuote, text: String(scalars[start]), offset: start,
          length: scalars.count - start)
      }
      return PatternToken(
        kind: .phrase, text: text[inside..<end], offset: start, length: end + 1 - start)
    }
    let end = scalars[start...].firstIndex { isEnd($0) } ?? scalars.count
    let word = text[start..<end]
    return PatternToken(
      kind: word.hasPrefix("..") ? .gap : .word, text: word, offset: start, length: end - start)
  }

  private static func sign(_ scalar: Unicode.Scalar) -> Kind? {
    switch scalar {
    case "(": .open
    case ")": .close
    case ",": .comma
    default: nil
    }
  }

  private static func closingQuote(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"": "\""
    case "\u{201C}": "\u{201D}"
    default: nil
    }
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || sign(scalar) != nil || closingQuote(of: scalar) != nil
  }
}
