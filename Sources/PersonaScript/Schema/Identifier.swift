// How ids are written: they stand in conditions, templates, transcripts and file names.

/// The rule for ids: lower-case words of letters and digits, joined by single hyphens.
enum Identifier {
  /// Whether `text` is an id.
  static func isValid(_ text: String) -> Bool {
    var previous: UInt8 = hyphen
    for byte in text.utf8 {
      guard isWordByte(byte) || (byte == hyphen && previous != hyphen) else { return false }
      previous = byte
    }
    return previous != hyphen
  }

  /// An id made of the letters and digits of `text`; empty when it has none, or any that ids lack.
  static func proposal(for text: String) -> String {
    guard text.unicodeScalars.allSatisfy(\.isASCII) else { return "" }
    var words: [[UInt8]] = [[]]
    for byte in text.lowercased().utf8.prefix(80) {
      if isWordByte(byte) {
        words[words.count - 1].append(byte)
      } else if words.last != [] {
        words.append([])
      }
    }
    return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "-")
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
