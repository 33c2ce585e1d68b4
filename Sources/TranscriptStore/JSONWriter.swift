// JSON as transcripts have it, straight into bytes: a reply waits for it, and JSONEncoder builds a
// tree of the value first.

/// Writes one value's JSON: keys sorted by their bytes, no white space, slashes as they are.
///
/// Containers that are open form a stack. Writing to one closes those inside it, so a value is
/// complete when the next one begins, as with every encoder that writes in order.
final class JSONWriter {
  // One writer is used by one call of `bytes(of:)`, whose accesses never overlap: checking each of
  // them at run time cost a quarter of the writing.
  @exclusivity(unchecked) private(set) var bytes: [UInt8] = []
  @exclusivity(unchecked) private var frames: [Frame] = []
  /// The members of the open objects, those of the innermost last.
  @exclusivity(unchecked) private var members: [Member] = []
  /// The bytes of an object while its members are put in order.
  @exclusivity(unchecked) private var sorted: [UInt8] = []

  /// The JSON of `value`.
  ///
  /// - Throws: `EncodingError` for a floating point number, which no transcript has, or what the
  ///   value's own `encode(to:)` throws.
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let writer = JSONWriter()
    writer.bytes.reserveCapacity(4096)
    try writer.write(value)
    return writer.bytes
  }

  /// An object or array that is not closed yet.
  private struct Frame {
    var isObject: Bool
    /// The index of the object's first member in ``JSONWriter/members``.
    var firstMember: Int
    var isEmpty = true
  }

  /// A member of an open object.
  private struct Member {
    var key: String
    /// Where it stands in ``JSONWriter/bytes``; the end is known when the next one begins.
    var start: Int
    var end = 0
  }

  // MARK: containers

  /// Opens an object or array and returns its depth, by which it is written to.
  func open(isObject: Bool) -> Int {
    bytes.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
    frames.append(Frame(isObject: isObject, firstMember: members.count))
    return frames.count
  }

  /// Begins a member of the object at `depth`: its value is written next.
  func begin(key: String, at depth: Int) {
    separate(at: depth)
    members.append(Member(key: key, start: bytes.count))
    append(text: key)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Begins an element of the array at `depth`: its value is written next.
  func beginElement(at depth: Int) {
    separate(at: depth)
  }

  private func separate(at depth: Int) {
    close(downTo: depth)
    precondition(frames.count == depth, "a closed container is written to")
    if !frames[depth - 1].isEmpty { bytes.append(UInt8(ascii: ",")) }
    frames[depth - 1].isEmpty = false
  }

  private func close(downTo depth: Int) {
    while frames.count > depth {
      let frame = frames.removeLast()
      if frame.isObject { sortMembers(from: frame.firstMember) }
      bytes.append(frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }
  }

  /// Puts the members of the object that ends here in order, and forgets them.
  private func sortMembers(from first: Int) {
    guard first < members.count else { return }
    let start = members[first].start
    var isSorted = true
    for index in first..<members.count {
      members[index].end = index + 1 < members.count ? members[index + 1].start - 1 : bytes.count
    }
    // A few members each: insertion needs no memory, and is quick when they are nearly in order.
    for index in members.indices.dropFirst(first + 1) {
      var place = index
      while place > first, members[place].key.utf8.precedes(members[place - 1].key.utf8) {
        members.swapAt(place, place - 1)
        place -= 1
        isSorted = false
      }
    }
    if !isSorted { rewrite(members[first...], from: start) }
    members.removeLast(members.count - first)
  }

  private func rewrite(_ members: ArraySlice<Member>, from start: Int) {
    sorted.removeAll(keepingCapacity: true)
    for member in members {
      if !sorted.isEmpty { sorted.append(UInt8(ascii: ",")) }
      sorted += bytes[member.start..<member.end]
    }
    bytes.removeLast(bytes.count - start)
    bytes += sorted
  }

  // MARK: values

  /// Writes a value that has begun, an empty object if it writes nothing of itself.
  func write(_ value: some Encodable) throws {
    if writesWhole(value) { return }
    let depth = frames.count
    let start = bytes.count
    try value.encode(to: ValueEncoder(writer: self))
    close(downTo: depth)
    if bytes.count == start { append(literal: "{}") }
  }

  /// Writes `true`, `false`, `null`, `{}`.
  func append(literal: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Writes an integer of any type.
  func append(number: some BinaryInteger) {
    if let integer = Int(exactly: number) {
      append(integer: integer)
    } else {
      bytes += String(number).utf8
    }
  }

  /// Writes an integer.
  func append(integer: Int) {
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = integer.magnitude
    var place: UInt = 1
    while rest / place >= 10 { place *= 10 }
    while place > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / place))
      rest %= place
      place /= 10
    }
  }

  /// Writes a string in quotes, with the escapes that JSON demands and no others (RFC 8259, 7).
  func append(text: String) {
    var text = text
    text.withUTF8 { utf8 in
      bytes.append(UInt8(ascii: "\""))
      if utf8.contains(where: Self.isEscaped) {
        for byte in utf8 { append(escaping: byte) }
      } else {
        bytes.append(contentsOf: utf8)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(literal: "\\\"")
    case UInt8(ascii: "\\"): append(literal: "\\\\")
    case 0x08: append(literal: "\\b")
    case 0x09: append(literal: "\\t")
    case 0x0A: append(literal: "\\n")
    case 0x0C: append(literal: "\\f")
    case 0x0D: append(literal: "\\r")
    case ..<0x20:
      append(literal: "\\u00")
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    default: bytes.append(byte)
    }
  }
}

extension String.UTF8View {
  /// Whether these bytes stand before `other` in the order of bytes.
  fileprivate func precedes(_ other: Self) -> Bool { lexicographicallyPrecedes(other) }
}
