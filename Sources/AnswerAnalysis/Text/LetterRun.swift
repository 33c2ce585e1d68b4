// How many letters stand together, told from sixteen bytes at once: most words are no longer.

/// Counts ASCII letters eight bytes at a time, each byte with its answer in its highest bit.
enum LetterRun {
  /// How many ASCII letters stand together in `bytes` from `start` on; 16 for that many or more.
  @inline(__always)
  static func count(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard start + 16 <= bytes.count else { return slowCount(bytes, from: start) }
    let raw = UnsafeRawBufferPointer(bytes)
    let first = ends(raw.eightBytes(at: start))
    if first != 0 { return first.trailingZeroBitCount >> 3 }
    return 8 + ends(raw.eightBytes(at: start + 8)).trailingZeroBitCount >> 3
  }

  /// Whether `byte` is an ASCII letter.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private static func slowCount(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return min(16, end - start)
  }

  /// The highest bit of each of eight bytes that is no letter.
  @inline(__always)
  private static func ends(_ bytes: UInt64) -> UInt64 {
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    // In lower case, and each byte's highest bit free to carry an answer.
    let small = bytes & ~high | ones &* 0x20
    let fromA = small &+ ones &* (0x80 - 0x61)
    let pastZ = small &+ ones &* (0x80 - 0x7B)
    return (~fromA | pastZ | bytes) & high
  }
}
