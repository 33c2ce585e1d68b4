// What the concept search remembers of the words it met: small, so that it stays in the cache.

/// What a word can do to the search for concepts.
struct Opening: Equatable {
  /// The node of the concepts' trie that the word leads to from the root.
  var node: Int32
  /// Its stem, or one of the two below.
  var stem: Int32

  /// No concept begins with the word.
  static let none: Int32 = -1
  /// Only a search over tokens can tell.
  static let unsure: Int32 = -2
  /// No phrase goes on with the word.
  static let noStem: Int32 = -1
  /// More than its stem must be looked at.
  static let unsureStem: Int32 = -2
}

/// Words in lower case, of at most ``ByteKey/longest`` bytes, each with its ``Opening``.
struct RunTable {
  private var slots: [Slot] = Array(repeating: Slot(), count: 1024)
  private(set) var count = 0

  /// A place of the table; empty while `low` is zero.
  private struct Slot {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var opening = Opening(node: Opening.none, stem: Opening.noStem)
  }

  /// What is known of a word; nil for one that was not met.
  @inline(__always)
  func find(_ key: ByteKey) -> Opening? {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var place = Int(truncatingIfNeeded: key.hash) & mask
      while true {
        let slot = slots[place]
        if slot.low == key.low, slot.high == key.high { return slot.opening }
        if slot.low == 0 { return nil }
        place = (place + 1) & mask
      }
    }
  }

  /// Remembers a word that was not met before.
  mutating func insert(_ key: ByteKey, _ opening: Opening) {
    if (count + 1) * 2 > slots.count { grow() }
    store(Slot(low: key.low, high: key.high, opening: opening))
    count += 1
  }

  private mutating func store(_ slot: Slot) {
    let mask = slots.count - 1
    let hash = ByteKey(low: slot.low, high: slot.high, count: 0).hash
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].low != 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.low != 0 { store(slot) }
  }
}
