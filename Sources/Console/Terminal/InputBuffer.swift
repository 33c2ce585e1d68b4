// Bytes that were read and not yet used, as Unicode scalars or as lines.

/// A queue of UTF-8 that may be cut anywhere and may be invalid.
struct InputBuffer {
  private var bytes: [UInt8] = []
  /// How many of `bytes` are used; they are dropped now and then, all at once.
  private var head = 0

  var isEmpty: Bool { head == bytes.count }
  var first: UInt8? { head < bytes.count ? bytes[head] : nil }
  var count: Int { bytes.count - head }

  mutating func append(_ more: [UInt8]) {
    if head > 0, head * 2 >= bytes.count {
      bytes.removeFirst(head)
      head = 0
    }
    bytes.append(contentsOf: more)
  }

  mutating func removeAll() {
    bytes = []
    head = 0
  }

  /// Whether the buffer begins with `prefix`, or is too short to tell.
  func begins(with prefix: [UInt8]) -> Match {
    let start = bytes[head...].prefix(prefix.count)
    guard prefix.starts(with: start) else { return .no }
    return start.count == prefix.count ? .yes : .needsMore
  }

  mutating func removeFirst(_ count: Int) {
    head += count
  }

  /// Removes and returns what stands before `mark`, and `mark` itself; nil when it is not there.
  ///
  /// - Parameter searched: How many bytes are known not to begin the mark; updated.
  mutating func take(upTo mark: [UInt8], searched: inout Int) -> [UInt8]? {
    guard let first = mark.first else { return nil }
    var index = head + searched
    while let candidate = bytes[index...].firstIndex(of: first) {
      guard candidate + mark.count <= bytes.count else { break }
      if bytes[candidate...].starts(with: mark) {
        defer { head = candidate + mark.count }
        return Array(bytes[head..<candidate])
      }
      index = candidate + 1
    }
    searched = max(searched, count - mark.count + 1)
    return nil
  }

  /// Removes and returns everything.
  mutating func takeAll() -> [UInt8] {
    defer { removeAll() }
    return Array(bytes[head...])
  }

  /// Removes and returns the next scalar; U+FFFD for bytes that cannot begin or continue one.
  ///
  /// Nil when the buffer is empty or ends inside a sequence that more bytes could complete.
  mutating func takeScalar() -> Unicode.Scalar? {
    guard head < bytes.count else { return nil }
    if bytes[head] < 0x80 {
      defer { head += 1 }
      return Unicode.Scalar(bytes[head])
    }
    guard let length = Self.sequenceLength(bytes[head]) else { return replaceOne() }
    let sequence = bytes[head...].prefix(length)
    if let scalar = String(validating: sequence, as: UTF8.self)?.unicodeScalars.first {
      head += length
      return sequence.count == length ? scalar : nil
    }
    let isCutShort =
      sequence.count < length && sequence.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    return isCutShort ? nil : replaceOne()
  }

  private mutating func replaceOne() -> Unicode.Scalar {
    head += 1
    while head < bytes.count, bytes[head] & 0xC0 == 0x80 { head += 1 }
    return "\u{FFFD}"
  }

  private static func sequenceLength(_ lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// What comparing the buffer with the beginning of a sequence can say.
  enum Match {
    case yes, no, needsMore
  }
}
