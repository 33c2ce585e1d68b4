// One look at each byte of a file before it is read: where its lines begin, and whether it holds
// anything out of the ordinary.

/// What a file's bytes are like.
struct LineSurvey {
  /// The byte at which each line begins. Never empty.
  private(set) var lineStarts = [0]
  /// Whether a character may be one that no file may hold.
  private(set) var isSuspect = false

  /// Looks through a text of UTF-8 that ends with a line feed, which begins no line.
  init(_ bytes: [UInt8]) {
    lineStarts.reserveCapacity(bytes.count / 40)
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] < 0x20 || bytes[index] >= 0x7F {
        look(at: bytes[index], index, in: bytes)
      }
    }
  }

  private mutating func look(at byte: UInt8, _ index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    switch byte {
    case UInt8(ascii: "\n"):
      if index + 1 < bytes.count { lineStarts.append(index + 1) }
    case UInt8(ascii: "\r"):
      // The line feed after it ends the same line.
      if bytes[index + 1] != UInt8(ascii: "\n") { lineStarts.append(index + 1) }
    case UInt8(ascii: "\t"), 0x80...0xBF: break
    case 0xC0...:
      if Self.isSuspect(byte, bytes[index + 1], bytes[min(index + 2, bytes.count - 1)]) {
        isSuspect = true
      }
    default: isSuspect = true
    }
  }

  /// Whether the character that begins with these bytes may be a forbidden one.
  private static func isSuspect(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xC2: second < 0xA0 || second == 0xAD
    case 0xD8: second == 0x9C
    case 0xE2: second == 0x81 || second == 0x80 && ((0x8B...0x8F).contains(third) || third >= 0xA8)
    case 0xEE, 0xEF, 0xF3, 0xF4: true
    default: false
    }
  }
}
