// Numbers for byte strings: an open-addressing table over one arena, without a String in sight.

/// The FNV-1a hash, 64 bits: fed one byte at a time, so that every prefix has its hash on the way.
struct ByteHash {
  var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The hash of all of `bytes`.
  @inline(__always)
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = ByteHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}

/// Gives each distinct byte string a number, 0, 1, 2, … in the order of arrival.
struct ByteTable: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int32] = [0]
  private var hashes: [UInt64] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// How many strings it holds.
  var count: Int { hashes.count }

  /// The number of `bytes`, or nil when it holds no such string.
  @inline(__always)
  func find(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    let found = slots[slot(bytes, hash: hash)]
    return found < 0 ? nil : found
  }

  /// The number of `bytes`, a new one if need be.
  @inline(__always)
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> (Int32, isNew: Bool) {
    let place = slot(bytes, hash: hash)
    if slots[place] >= 0 { return (slots[place], false) }
    let number = Int32(hashes.count)
    arena.append(contentsOf: bytes)
    starts.append(Int32(arena.count))
    hashes.append(hash)
    slots[place] = number
    if hashes.count * 2 > slots.count { grow() }
    return (number, true)
  }

  /// Calls `body` with the bytes of string `number`.
  @inline(__always)
  func withBytes<Result>(
    _ number: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let range = Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
    return arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// How many bytes string `number` has.
  func length(_ number: Int32) -> Int {
    Int(starts[Int(number) + 1] - starts[Int(number)])
  }

  /// The slot that holds `bytes`, or the empty one where they belong.
  @inline(__always)
  private func slot(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while true {
      let number = slots[place]
      if number < 0 || hashes[Int(number)] == hash && isEqual(number, bytes) { return place }
      place = (place + 1) & mask
    }
  }

  @inline(__always)
  private func isEqual(_ number: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - start == bytes.count else { return false }
    for offset in 0..<bytes.count where arena[start + offset] != bytes[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
      while slots[place] >= 0 { place = (place + 1) & mask }
      slots[place] = Int32(number)
    }
  }
}
