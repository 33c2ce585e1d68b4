// Where runs of word bytes begin in a text, sixty-four bytes at a time.

/// Tells runs from what stands between them. A run is a word and nothing else, or something that has
/// to be read byte by byte: no token begins outside of one.
enum RunMap {
  /// How many bytes are told apart at once.
  static let block = 64

  /// A bit for each of the 64 bytes from `start` on, set for those of runs: all but those below `0`,
  /// of which the apostrophe is one of a run nevertheless. Bytes behind the text's end are none.
  @inline(__always)
  static func bits(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
    guard start + block <= bytes.count else { return lastBits(bytes, at: start) }
    let raw = UnsafeRawBufferPointer(bytes)
    var bits: UInt64 = 0
    for offset in stride(from: 0, to: block, by: 8) {
      bits |= Self.bits(raw.eightBytes(at: start + offset)) &<< UInt64(offset)
    }
    return bits
  }

  /// How many bytes the run at `start` has, which are at least ``block``.
  @inline(never)
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + block
    while end < bytes.count, isInRun(bytes[end]) { end += 1 }
    return end - start
  }

  /// Whether `byte` is one of a run.
  @inline(__always)
  static func isInRun(_ byte: UInt8) -> Bool { byte >= 0x30 || byte == 0x27 }

  private static func lastBits(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
    var bits: UInt64 = 0
    for index in start..<max(start, bytes.count) where isInRun(bytes[index]) {
      bits |= 1 << UInt64(index - start)
    }
    return bits
  }

  /// A bit for each of eight bytes, the first in the lowest place.
  @inline(__always)
  private static func bits(_ bytes: UInt64) -> UInt64 {
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    let fromZero = (bytes & ~high) &+ ones &* (0x80 - 0x30) | bytes
    let difference = bytes ^ ones &* 0x27
    let apostrophes = ~((difference & ~high) &+ ~high | difference)
    let answers = ((fromZero | apostrophes) & high) >> 7
    // Gathers the eight answers in the highest byte.
    return (answers &* 0x0102_0408_1020_4080) >> 56
  }
}
