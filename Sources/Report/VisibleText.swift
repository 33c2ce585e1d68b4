// Makes what a terminal would obey into something a person can see: every renderer uses it.

extension String {
  /// The text with every control character and every mark that reorders a line made visible.
  ///
  /// C0 controls and DEL become their pictures (ESC is `␛`), others `\u{9B}`. A tab becomes a space;
  /// line feeds stay, and a carriage return before one goes.
  public var visible: String {
    var result = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in unicodeScalars {
      if previousWasReturn && scalar != "\n" { result.append("\u{240D}") }
      previousWasReturn = scalar == "\r"
      if !previousWasReturn { scalar.appendVisibly(to: &result) }
    }
    if previousWasReturn { result.append("\u{240D}") }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate func appendVisibly(to result: inout String.UnicodeScalarView) {
    switch value {
    case 0x0A: result.append(self)
    case 0x09: result.append(" ")
    case 0x00...0x1F: result.append(Unicode.Scalar(UInt8(value)).picture)
    case 0x7F: result.append("\u{2421}")
    case 0x80...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      result.append(contentsOf: "\\u{\(String(value, radix: 16, uppercase: true))}".unicodeScalars)
    default: result.append(self)
    }
  }

  /// The symbol for a C0 control: U+2400 and up, in the same order.
  private var picture: Unicode.Scalar {
    Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
  }
}
