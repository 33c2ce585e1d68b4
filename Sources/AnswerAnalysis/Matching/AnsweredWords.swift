// The words of an answer as model answers are compared with them; misspelt ones count in part.
internal import Interview

/// An answer's roots and pairs of roots.
struct AnsweredWords {
  /// Pairs of neighbouring roots, of those that a model answer has.
  private(set) var pairs: Set<UInt64> = []
  /// Whether a word of the answer denies something.
  private(set) var isDenying = false
  private let roots: ByteTable
  /// For each root of the model answers whether it is said as it is, and whether it is denied.
  private var affirmed: [Bool]
  private var denied: [Bool]
  /// Roots long enough to be misspelt and still be told, by their first byte.
  private var long: [[[UInt8]]] = Array(repeating: [], count: 256)

  /// Fewer letters than this differ by one slip from too many other words.
  private static let fewestLetters = 5
  /// Words that share less than this of their pairs of letters, per mille, are different words.
  private static let leastLikeness = 650

  init(_ words: ComparedWords, stems: ByteTable, roots: ByteTable) {
    self.roots = roots
    affirmed = Array(repeating: false, count: roots.count)
    denied = affirmed
    var last: Int32 = -1
    for word in words.entries {
      isDenying = isDenying || word.isNegator
      let root = word.stem < 0 ? -1 : take(word, stems)
      if last >= 0, root >= 0 { pairs.insert(ModelPart.pair(last, root)) }
      last = root
    }
  }

  /// Notes a word and returns its root's number; -1 when no model answer has it.
  private mutating func take(_ word: ComparedWords.Entry, _ stems: ByteTable) -> Int32 {
    stems.withBytes(word.stem) { stem in
      WordFamilies.withRoot(of: stem) { bytes in
        if let root = roots.find(bytes) {
          if word.isDenied { denied[Int(root)] = true } else { affirmed[Int(root)] = true }
          return root
        }
        if bytes.count >= Self.fewestLetters { long[Int(bytes[0])].append(Array(bytes)) }
        return -1
      }
    }
  }

  /// Whether the answer has a word with this root.
  func says(_ root: Int32) -> Bool { affirmed[Int(root)] || denied[Int(root)] }

  /// Whether it has one that is denied, or one that is not.
  func says(_ root: Int32, denied isDenied: Bool) -> Bool {
    isDenied ? denied[Int(root)] : affirmed[Int(root)]
  }

  /// 0...1000: 1000 for a root of the answer; for another one how like it the most similar word with
  /// the same first letter is written, 0 below ``leastLikeness``.
  func likeness(to root: Int32) -> Int {
    if says(root) { return 1000 }
    guard roots.length(root) >= Self.fewestLetters else { return 0 }
    return roots.withBytes(root) { wanted in
      var best = 0
      for other in long[Int(wanted[0])] where abs(other.count - wanted.count) <= 3 {
        best = max(best, other.withUnsafeBufferPointer { Self.likeness($0, wanted) })
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
