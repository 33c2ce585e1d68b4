// A passage of a model answer, or the whole of it, as weighted roots and pairs of neighbouring roots.
internal import Interview

/// What an answer is compared with.
struct ModelPart {
  /// One word of the model answer.
  struct Word {
    /// Its root's number in the roots of the question's model answers.
    var root: Int32
    /// In tenths.
    var weight: Int
    var isNegator: Bool
    var isDenied: Bool
    /// The numbers of its opposites' roots.
    var opposites: [Int32]
  }

  private(set) var words: [Word] = []
  private(set) var pairs: Set<UInt64> = []
  /// Whether anything is denied in it.
  private(set) var isDenying = false
  /// The most that an answer can hold of it, in tenths; more than 0 unless it is empty.
  private(set) var total = 0

  static let pairWeight = 3
  /// A word that the answer has, but denies where the model does not, or the reverse.
  private static let turnedRound = 500
  /// An opposite that the answer denies, or the reverse: "not the same" for "different".
  private static let deniedOpposite = 800

  init(_ words: [Word]) {
    var seen: Set<Int32> = []
    for word in words {
      isDenying = isDenying || word.isNegator
      guard seen.insert(word.root).inserted else { continue }
      self.words.append(word)
      total += word.weight
    }
    for (word, next) in zip(words, words.dropFirst()) {
      pairs.insert(Self.pair(word.root, next.root))
    }
    total += pairs.count * Self.pairWeight
  }

  static func pair(_ root: Int32, _ next: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: root)) << 32 | UInt64(UInt32(bitPattern: next))
  }

  /// 0...1000: the weighted share of it that an answer holds.
  func share(of answer: AnsweredWords) -> Int {
    guard total > 0 else { return 0 }
    var held = words.reduce(0) { $0 + $1.weight * Self.likeness(to: $1, in: answer) }
    held += pairs.reduce(0) { $0 + (answer.pairs.contains($1) ? Self.pairWeight * 1000 : 0) }
    return held / total
  }

  private static func likeness(to word: Word, in answer: AnsweredWords) -> Int {
    let plain = answer.likeness(to: word.root)
    if word.isNegator { return plain }
    if answer.says(word.root) {
      return answer.says(word.root, denied: word.isDenied) ? 1000 : turnedRound
    }
    let isTurned = word.opposites.contains { answer.says($0, denied: !word.isDenied) }
    return isTurned ? max(plain, deniedOpposite) : plain
  }
}
