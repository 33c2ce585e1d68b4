// Numbers for byte strings: an open-addressing table over one arena, without a String in sight.

/// Gives each distinct byte string a number, 0, 1, 2, … in the order of arrival.
///
/// Strings hold no zero byte. A look-up of one that is at most ``ByteKey/longest`` bytes long reads
/// its slot and nothing else.
struct ByteTable: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int32] = [0]
  private var slots: [Slot] = Array(repeating: Slot(), count: 64)
  /// What each string looks like at a glance.
  private var glances: [UInt32] = []

  /// A place of the table; empty while its number is negative.
  private struct Slot {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var number: Int32 = -1
    var count: Int32 = 0
  }

  /// How many strings it holds.
  var count: Int { starts.count - 1 }

  /// The number of a string that `key` holds whole; negative when the table holds no such string.
  @inline(__always)
  func find(_ key: ByteKey) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var place = Int(truncatingIfNeeded: key.hash) & mask
      while true {
        let slot = slots[place]
        if slot.low == key.low, slot.high == key.high, Int(slot.count) == key.count {
          return slot.number
        }
        if slot.number < 0 { return -1 }
        place = (place + 1) & mask
      }
    }
  }

  /// The number of `bytes`, or nil when it holds no such string.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    let key = ByteKey(bytes)
    let number = slots[place(of: bytes, key, hash: key.hash(of: bytes))].number
    return number < 0 ? nil : number
  }

  /// The number of `bytes`, a new one if need be.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>) -> (Int32, isNew: Bool) {
    let key = ByteKey(bytes)
    let place = place(of: bytes, key, hash: key.hash(of: bytes))
    if slots[place].number >= 0 { return (slots[place].number, false) }
    let number = Int32(count)
    arena.append(contentsOf: bytes)
    starts.append(Int32(arena.count))
    glances.append(Self.glance(count: bytes.count, first: bytes.first ?? 0, last: bytes.last ?? 0))
    slots[place] = Slot(low: key.low, high: key.high, number: number, count: Int32(key.count))
    if count * 2 > slots.count { grow() }
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

  /// Whether string `number` is `text`, which is not empty.
  @inline(__always)
  func isString(_ number: Int32, _ text: StaticString) -> Bool {
    let (start, count) = (text.utf8Start, text.utf8CodeUnitCount)
    let glance = Self.glance(count: count, first: start[0], last: start[count - 1])
    return glances[Int(number)] == glance && isEqual(number, start, count)
  }

  @inline(never)
  private func isEqual(_ number: Int32, _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    withBytes(number) { $0.elementsEqual(UnsafeBufferPointer(start: start, count: count)) }
  }

  /// Length, first and last byte in one number: most strings that differ do so here.
  @inline(__always)
  private static func glance(count: Int, first: UInt8, last: UInt8) -> UInt32 {
    UInt32(truncatingIfNeeded: count) << 16 | UInt32(first) << 8 | UInt32(last)
  }

  /// The slot that holds `bytes`, or the empty one where they belong.
  private func place(
    of bytes: UnsafeBufferPointer<UInt8>, _ key: ByteKey, hash: UInt64
  ) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number >= 0, !isEqual(slots[place], bytes, key) {
      place = (place + 1) & mask
    }
    return place
  }

  private func isEqual(
    _ slot: Slot, _ bytes: UnsafeBufferPointer<UInt8>, _ key: ByteKey
  ) -> Bool {
    guard slot.low == key.low, slot.high == key.high, Int(slot.count) == key.count else {
      return false
    }
    return key.count <= ByteKey.longest || withBytes(slot.number) { $0.elementsEqual(bytes) }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 4)
    let mask = slots.count - 1
    for slot in old where slot.number >= 0 {
      let hash = withBytes(slot.number) { ByteKey($0).hash(of: $0) }
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place].number >= 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }
}
