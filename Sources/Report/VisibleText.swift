// Makes what a terminal would obey into something a person can see: every renderer uses it.

extension String {
  /// The text with every control character and every mark that reorders a line made visible.
  ///
  /// A tab becomes a space; line feeds stay, and a carriage return before one goes.
  public var visible: String {
    var result = String.UnicodeScalarView()
    var rest = Substring(self).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "\r", rest.first == "\n" { continue }
      if scalar == "\n" {
        result.append(scalar)
      } else if scalar == "\t" {
        result.append(" ")
      } else if let form = scalar.visibleForm {
        result.append(contentsOf: form.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// How a scalar is shown that a terminal would obey or that reorders what stands around it; nil for
  /// one that can be shown as it is.
  ///
  /// C0 and DEL are `^[` and the like, as terminals echo them; C1, the bidirectional marks, overrides
  /// and isolates, the line separators and U+FEFF are `<U+009B>` and the like.
  public var visibleForm: String? {
    switch value {
    case 0..<0x20, 0x7F: "^" + String(Unicode.Scalar(UInt8(value) ^ 0x40))
    case 0x80...0x9F: "<U+00\(String(value, radix: 16, uppercase: true))>"
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      "<U+\(String(value, radix: 16, uppercase: true))>"
    default: nil
    }
  }
}
