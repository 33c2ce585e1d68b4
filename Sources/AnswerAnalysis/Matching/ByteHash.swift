// A hash that is fed one byte at a time, for the few places where the parts of a word are hashed.

/// The FNV-1a hash, 64 bits: fed one byte at a time.
struct ByteHash {
  var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
