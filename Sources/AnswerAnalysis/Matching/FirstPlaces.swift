// Where each of many things was met first: what is told twice is found in one pass.

/// The first places of things that may repeat; a table that is at most half full.
struct FirstPlaces {
  private var places: [Int32]

  /// Room for `count` things.
  init(count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    places = [Int32](repeating: -1, count: size)
  }

  /// The place at which a thing like that at `place` was met before; nil, and remembered, when it is
  /// met first. `isSame` tells whether things at two places with one hash are the same.
  @inline(__always)
  mutating func earlier(
    _ hash: UInt64, at place: Int, isSame: (Int) -> Bool
  ) -> Int? {
    let mask = places.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while places[slot] >= 0 {
      if isSame(Int(places[slot])) { return Int(places[slot]) }
      slot = (slot + 1) & mask
    }
    places[slot] = Int32(truncatingIfNeeded: place)
    return nil
  }
}
