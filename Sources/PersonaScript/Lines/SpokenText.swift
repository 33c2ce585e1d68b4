// Texts of a file as they are said: whatever lines they were written in, one line.

/// White space of texts.
enum SpokenText {
  /// `text` in one line: each line break, with the white space around it, becomes one space.
  static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isBreak($0) || $0 == "\t" }) else {
      return trimmed(text)
    }
    return text.unicodeScalars.split(whereSeparator: isBreak)
      .map { trimmed(String($0)).replacing("\t", with: " ") }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// `text` without white space at its ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      first.isSpace || last.isSpace
    else { return text }
    let start = scalars.drop(while: \.isSpace)
    let end = start.lastIndex { !$0.isSpace }
    return end.map { String(start[...$0]) } ?? ""
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; one of ASCII is told without a look into Unicode's tables.
  var isSpace: Bool {
    isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
