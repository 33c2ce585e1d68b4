// The scalars of a small language's text, cut into its tokens: what conditions and patterns share.

/// A text as its scalars, by which places in it are counted.
struct ScalarText {
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The tokens of the text, white space left out.
  ///
  /// - Parameter token: The token that begins at a scalar, and how many scalars it has, at least 1.
  func tokens<Token>(_ token: (Int) -> (token: Token, length: Int)) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      if scalars[index].isSpace {
        index += 1
        continue
      }
      let next = token(index)
      tokens.append(next.token)
      index += next.length
    }
    return tokens
  }

  /// The text of some scalars.
  subscript(range: Range<Int>) -> String {
    if scalars[range].allSatisfy(\.isASCII) {
      return String(
        decoding: scalars[range].map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
