// A model answer, read once, and how much of it an answer holds.
internal import Interview

/// A model answer as weighted stems and pairs of neighbouring stems.
struct ModelAnswer {
  private var weights: [(stem: Int32, weight: Int)] = []
  private var pairs: Set<UInt64> = []
  private var total = 0
  private var isDenying = false

  /// Weights in tenths: what the question already said counts less than what is new, and words that
  /// hold sentences together less than those; denials count like content, because they turn it round.
  private static let newWeight = 10
  private static let askedWeight = 3
  private static let functionWeight = 2
  private static let pairWeight = 3

  init(_ tokens: [Token], _ table: WordTable, without question: Set<Int32>) {
    var seen: Set<Int32> = []
    for token in tokens where Self.counts(token.classes) {
      let stem = table.entries[Int(token.word)].stem
      isDenying = isDenying || token.classes.contains(.negator)
      guard seen.insert(stem).inserted else { continue }
      var weight = question.contains(stem) ? Self.askedWeight : Self.newWeight
      if token.classes.contains(.function), !token.classes.contains(.negator) {
        weight = Self.functionWeight
      }
      weights.append((stem, weight))
      total += weight
    }
    pairs = Self.pairs(tokens, table)
    total += pairs.count * Self.pairWeight
  }

  /// Pronouns, articles and auxiliaries tell nothing; other function words ("before", "less") do.
  private static func counts(_ classes: WordClass) -> Bool {
    if classes.contains(.negator) { return true }
    return classes.isDisjoint(with: [
      .subject, .object, .determiner, .be, .have, .doing, .modal, .contraction, .coordinator,
    ])
  }

  /// Pairs of neighbouring stems among the words that count.
  static func pairs(_ tokens: [Token], _ table: WordTable) -> Set<UInt64> {
    var pairs: Set<UInt64> = []
    var last: Int32 = -1
    for token in tokens where counts(token.classes) {
      let stem = table.entries[Int(token.word)].stem
      if last >= 0 {
        pairs.insert(UInt64(UInt32(bitPattern: last)) << 32 | UInt64(UInt32(bitPattern: stem)))
      }
      last = stem
    }
    return pairs
  }

  /// 0...1000: the square root of the weighted share that an answer with these stems and pairs
  /// holds, because the first points of a model answer tell more than the last; a fifth less when
  /// only one of the two denies something. The weights are plain round numbers, not fitted ones;
  /// docs/validity.md has the figures.
  func share(of stems: Set<Int32>, pairs answered: Set<UInt64>, isDenying: Bool) -> Int {
    guard total > 0 else { return 0 }
    var held = weights.reduce(0) { $0 + (stems.contains($1.stem) ? $1.weight : 0) }
    held += pairs.reduce(0) { $0 + (answered.contains($1) ? Self.pairWeight : 0) }
    var share = held * 1000 / total
    if isDenying != self.isDenying { share = share * 4 / 5 }
    return Self.squareRoot(share * 1000)
  }

  /// The integer square root.
  private static func squareRoot(_ value: Int) -> Int {
    guard value > 1 else { return max(0, value) }
    var root = value
    var next = (root + 1) / 2
    while next < root {
      root = next
      next = (root + value / root) / 2
    }
    return root
  }
}
