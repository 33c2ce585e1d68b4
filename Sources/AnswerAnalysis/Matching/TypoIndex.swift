// Finds the lexicon's word that a misspelt one is one slip away from.

/// Words of seven letters or more, by either half: one slip leaves the other half as it was.
///
/// Shorter words and acronyms are never guessed: most of them sit one edit from an everyday word.
/// The first letter must be right, which people rarely miss, and which keeps "draining" from being
/// "training".
struct TypoIndex: Sendable {
  /// The fewest letters of a word that is guessed.
  static let shortest = 7

  private var words: [(bytes: [UInt8], stem: Int32)] = []
  private var halves: [UInt64: [Int32]] = [:]

  /// Takes up a word. Words that are too short or hold more than small ASCII letters are ignored.
  mutating func add(_ bytes: [UInt8], stem: Int32) {
    guard bytes.count >= Self.shortest, bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
      return
    }
    let number = Int32(words.count)
    words.append((bytes, stem))
    let middle = bytes.count / 2
    bytes.withUnsafeBufferPointer { all in
      halves[Self.key(all[..<middle], count: bytes.count, isFirst: true), default: []]
        .append(number)
      halves[Self.key(all[middle...], count: bytes.count, isFirst: false), default: []]
        .append(number)
    }
  }

  /// The stem of the one word that `word` is one slip away from; nil when there is none, or several
  /// with different stems.
  func intended(_ word: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard !words.isEmpty, word.count >= Self.shortest - 1, word.count <= 40 else { return nil }
    var found: Int32?
    for count in max(Self.shortest, word.count - 1)...word.count + 1 {
      let middle = count / 2
      guard middle <= word.count, count - middle <= word.count else { continue }
      let first = Self.key(word[..<middle], count: count, isFirst: true)
      let second = Self.key(word[(word.count - (count - middle))...], count: count, isFirst: false)
      for key in [first, second] {
        for number in halves[key] ?? [] where Self.isOneSlip(words[Int(number)].bytes, word) {
          let stem = words[Int(number)].stem
          if let found, found != stem { return nil }
          found = stem
        }
      }
    }
    return found
  }

  private static func key(_ half: Slice<UnsafeBufferPointer<UInt8>>, count: Int, isFirst: Bool)
    -> UInt64
  {
    var hash = ByteHash()
    hash.add(UInt8(truncatingIfNeeded: count))
    hash.add(isFirst ? 1 : 2)
    for byte in half { hash.add(byte) }
    return hash.value
  }

  /// Whether one letter was left out, put in, changed or swapped with its neighbour.
  static func isOneSlip(_ right: [UInt8], _ wrong: UnsafeBufferPointer<UInt8>) -> Bool {
    guard right.first == wrong.first, abs(right.count - wrong.count) <= 1 else { return false }
    var head = 0
    while head < right.count, head < wrong.count, right[head] == wrong[head] { head += 1 }
    var tail = 0
    while tail < right.count - head, tail < wrong.count - head,
      right[right.count - 1 - tail] == wrong[wrong.count - 1 - tail]
    {
      tail += 1
    }
    let left = (right.count - head - tail, wrong.count - head - tail)
    if left == (1, 0) || left == (0, 1) || left == (1, 1) { return true }
    return left == (2, 2) && right[head] == wrong[head + 1] && right[head + 1] == wrong[head]
  }
}
