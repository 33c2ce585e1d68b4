// Reading UTF-8 one scalar at a time, and what sort of character each scalar is: bytes in, no String.

/// What a scalar does to the words around it, after Unicode's word boundaries (UAX #29), simplified.
enum ScalarKind: UInt8 {
  /// Part of a word: a letter of an alphabet.
  case letter
  /// Part of a word: a decimal digit.
  case digit
  /// A word of its own: an ideograph or a syllable of a script that is written without spaces.
  case ideograph
  /// Belongs to the scalar before it: combining marks, joiners, variation selectors.
  case extending
  /// A straight or curly apostrophe.
  case apostrophe
  /// White space on a line.
  case space
  /// The end of a line.
  case newline
  /// Everything else: punctuation, symbols, emoji.
  case other
}

/// Scalars of UTF-8 text.
enum Scalars {
  /// The scalar at `index` and its length in bytes. Malformed bytes count as one byte of U+FFFD.
  @inline(__always)
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, index + length <= bytes.count else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let next = UInt32(bytes[index + offset])
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | next & 0x3F
    }
    return (value, length)
  }

  /// What sort of character `value` is.
  static func kind(_ value: UInt32) -> ScalarKind {
    if value < 0x80 { return asciiKinds[Int(value)] }
    switch value {
    case 0x85, 0x2028, 0x2029: return .newline
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x2018, 0x2019, 0x2BC, 0xFF07: return .apostrophe
    case 0x300...0x36F, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xAD: return .extending
    case 0xC0...0x24F: return value == 0xD7 || value == 0xF7 ? .other : .letter
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF,
      0xE00...0xEFF:
      return .ideograph
    default: return categoryKind(value)
    }
  }

  private static func categoryKind(_ value: UInt32) -> ScalarKind {
    guard let scalar = Unicode.Scalar(value) else { return .other }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .extending
    case .decimalNumber: return .digit
    case .spaceSeparator: return .space
    default: return .other
    }
  }

  static let asciiKinds: [ScalarKind] = (0..<128).map { (value: Int) -> ScalarKind in
    switch UInt8(value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"): .apostrophe
    case 0x0A, 0x0D, 0x0B, 0x0C: .newline
    case 0x20, 0x09: .space
    default: .other
    }
  }

  /// The ASCII letter that a Latin letter with a mark is matched as, in lower case, or 0.
  ///
  /// With combining marks left out this makes composed and decomposed text equal to the matcher.
  static func baseLetter(_ value: UInt32) -> UInt8 {
    guard value >= 0xC0, value < 0xC0 + UInt32(baseLetters.count) else { return 0 }
    let letter = baseLetters[Int(value - 0xC0)]
    return letter == UInt8(ascii: ".") ? 0 : letter
  }

  /// Base letters of U+00C0...U+017F; a full stop where there is none.
  private static let baseLetters: [UInt8] = Array(
    ("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
      + "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiiii..jjkk.llllllll..nnnnnn...oooooo.."
      + "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.").utf8)
}
