// The words of an answer as model answers are compared with them; misspelt ones count in part.
internal import Interview

/// An answer's stems and pairs of stems.
struct AnsweredWords {
  private let stems: Set<Int32>
  /// Pairs of neighbouring stems.
  let pairs: Set<UInt64>
  /// Whether a word of the answer denies something.
  let isDenying: Bool
  private let table: ByteTable
  /// Stems long enough to be misspelt and still be told, by their first byte.
  private let long: [[Int32]]

  /// Fewer letters than this differ by one slip from too many other words.
  private static let fewestLetters = 5
  /// Words that share less than this of their pairs of letters, per mille, are different words.
  private static let leastLikeness = 650

  init(stems: Set<Int32>, pairs: Set<UInt64>, isDenying: Bool, table: ByteTable) {
    self.stems = stems
    self.pairs = pairs
    self.isDenying = isDenying
    self.table = table
    var long: [[Int32]] = Array(repeating: [], count: 256)
    for stem in stems.sorted() where stem >= 0 && table.length(stem) >= Self.fewestLetters {
      table.withBytes(stem) { long[Int($0[0])].append(stem) }
    }
    self.long = long
  }

  /// 0...1000: 1000 for a stem of the answer; for another one how like it the most similar stem with
  /// the same first letter is written, 0 below ``leastLikeness``.
  func likeness(to stem: Int32) -> Int {
    if stems.contains(stem) { return 1000 }
    guard stem >= 0, table.length(stem) >= Self.fewestLetters else { return 0 }
    return table.withBytes(stem) { wanted in
      var best = 0
      for other in long[Int(wanted[0])] where abs(table.length(other) - wanted.count) <= 3 {
        best = max(best, table.withBytes(other) { Self.likeness($0, wanted) })
      }
      return best >= Self.leastLikeness ? best : 0
    }
  }

  /// Twice the pairs of letters that two words share, per mille of all their pairs (Dice).
  private static func likeness(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var shared = 0
    var used: UInt64 = 0
    for index in 1..<one.count {
      for place in 1..<min(other.count, 64)
      where used & 1 << UInt64(place) == 0 && one[index] == other[place]
        && one[index - 1] == other[place - 1]
      {
        used |= 1 << UInt64(place)
        shared += 1
        break
      }
    }
    return 2000 * shared / (one.count + other.count - 2)
  }
}
