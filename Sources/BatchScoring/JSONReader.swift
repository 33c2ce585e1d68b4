// Reads one line of JSON by its bytes, so that a number stays as it was written and a fault has a place.

/// What is wrong with a line, and where.
struct LineFault: Error, Equatable {
  /// In words that follow a colon.
  var message: String
  /// The offset of the byte at which it was seen; nil where no byte is to blame.
  var byte: Int?

  /// The message with its place.
  var text: String { byte.map { "\(message) at byte \($0)" } ?? message }
}

/// A strict reader of RFC 8259 over the bytes of a line.
struct JSONReader {
  /// Values inside values; deeper ones are refused, because reading them takes the stack.
  private static let deepest = 64

  private let bytes: [UInt8]
  private(set) var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What kind of value begins here.
  enum Kind {
    case text, number, object, list, truth, null
  }

  mutating func kind() throws(LineFault) -> Kind {
    skipSpace()
    switch try current("a value") {
    case UInt8(ascii: "\""): return .text
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .list
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .truth
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw LineFault(message: "expected a value", byte: index)
    }
  }

  /// Passes over `byte`, which must come next.
  mutating func expect(_ byte: Character) throws(LineFault) {
    guard try take(byte) else {
      throw LineFault(message: "expected '\(byte)'", byte: index)
    }
  }

  /// Passes over `byte` if it comes next.
  mutating func take(_ byte: Character) throws(LineFault) -> Bool {
    skipSpace()
    guard try current("'\(byte)'") == byte.asciiValue else { return false }
    index += 1
    return true
  }

  /// Makes sure that nothing is left.
  mutating func end() throws(LineFault) {
    skipSpace()
    guard index == bytes.count else {
      throw LineFault(message: "something stands after the object", byte: index)
    }
  }

  /// Passes over a value and returns its bytes as they are.
  mutating func value() throws(LineFault) -> ArraySlice<UInt8> {
    skipSpace()
    let start = index
    try skipValue(depth: 0)
    return bytes[start..<index]
  }

  /// The next value, a string, decoded.
  mutating func text() throws(LineFault) -> String {
    skipSpace()
    let start = index
    try skipString()
    return try decode(start + 1..<index - 1)
  }

  private func current(_ expected: String) throws(LineFault) -> UInt8 {
    guard index < bytes.count else {
      throw LineFault(message: "the line ends where \(expected) was expected", byte: index)
    }
    return bytes[index]
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }
}

// MARK: - Passing over

extension JSONReader {
  private mutating func skipValue(depth: Int) throws(LineFault) {
    guard depth < Self.deepest else {
      throw LineFault(message: "values lie more than \(Self.deepest) deep", byte: index)
    }
    switch try kind() {
    case .text: try skipString()
    case .number: try skipNumber()
    case .truth: try skipWord(bytes[index] == UInt8(ascii: "t") ? "true" : "false")
    case .null: try skipWord("null")
    case .object: try skipAll(from: "{", to: "}", depth)
    case .list: try skipAll(from: "[", to: "]", depth)
    }
  }

  private mutating func skipAll(
    from opening: Character, to closing: Character, _ depth: Int
  ) throws(LineFault) {
    try expect(opening)
    if try take(closing) { return }
    repeat {
      if opening == "{" {
        skipSpace()
        try skipString()
        try expect(":")
      }
      try skipValue(depth: depth + 1)
    } while try take(",")
    try expect(closing)
  }

  private mutating func skipWord(_ word: String) throws(LineFault) {
    guard bytes[index...].starts(with: word.utf8) else {
      throw LineFault(message: "expected a value", byte: index)
    }
    index += word.utf8.count
  }

  private mutating func skipString() throws(LineFault) {
    guard try current("a string") == UInt8(ascii: "\"") else {
      throw LineFault(message: "expected a string", byte: index)
    }
    index += 1
    while true {
      switch try current("the end of a string") {
      case UInt8(ascii: "\""):
        index += 1
        return
      case UInt8(ascii: "\\"):
        index += 1
        _ = try current("an escape")
        index += 1
      case 0..<0x20: throw LineFault(message: "a control character in a string", byte: index)
      default: index += 1
      }
    }
  }

  private mutating func skipNumber() throws(LineFault) {
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let start = index
    try skipDigits()
    if bytes[start] == UInt8(ascii: "0"), index > start + 1 {
      throw LineFault(message: "a number begins with 0", byte: start)
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      try skipDigits()
    }
    guard index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") else { return }
    index += 1
    if index < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[index]) {
      index += 1
    }
    try skipDigits()
  }

  private mutating func skipDigits() throws(LineFault) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard digits.contains(try current("a digit")) else {
      throw LineFault(message: "expected a digit", byte: index)
    }
    while index < bytes.count, digits.contains(bytes[index]) { index += 1 }
  }
}

// MARK: - Strings

extension JSONReader {
  /// The text between the quotes.
  private func decode(_ range: Range<Int>) throws(LineFault) -> String {
    var decoded: [UInt8] = []
    var index = range.lowerBound
    while let escape = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "\\")) {
      decoded += bytes[index..<escape]
      index = escape
      try unescape(&index, before: range.upperBound, into: &decoded)
    }
    decoded += bytes[index..<range.upperBound]
    guard let text = String(validating: decoded, as: UTF8.self) else {
      throw LineFault(message: "bytes that are no UTF-8", byte: range.lowerBound)
    }
    return text
  }

  /// Decodes the escape at `index`, a backslash, and moves behind it.
  private func unescape(
    _ index: inout Int, before end: Int, into decoded: inout [UInt8]
  ) throws(LineFault) {
    let start = index
    index += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      decoded.append(bytes[start + 1])
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"):
      decoded += String(try scalar(&index, escapedAt: start, before: end)).utf8
    default: throw LineFault(message: "an unknown escape", byte: start)
    }
  }

  /// The scalar of one `\u` escape, or of two that are a surrogate pair.
  private func scalar(
    _ index: inout Int, escapedAt start: Int, before end: Int
  ) throws(LineFault) -> Character {
    let high = try unit(&index, before: end)
    if let scalar = Unicode.Scalar(UInt32(high)) { return Character(scalar) }
    guard bytes[index..<end].starts(with: Array("\\u".utf8)) else {
      throw LineFault(message: "half of a surrogate pair", byte: start)
    }
    index += 2
    let low = try unit(&index, before: end)
    guard UTF16.isLeadSurrogate(high), UTF16.isTrailSurrogate(low) else {
      throw LineFault(message: "half of a surrogate pair", byte: start)
    }
    return Character(UTF16.decode(UTF16.EncodedScalar([high, low])))
  }

  /// The four hexadecimal digits at `index`.
  private func unit(_ index: inout Int, before end: Int) throws(LineFault) -> UInt16 {
    guard index + 4 <= end,
      bytes[index..<index + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw LineFault(message: "expected four hexadecimal digits", byte: index) }
    index += 4
    return unit
  }
}
