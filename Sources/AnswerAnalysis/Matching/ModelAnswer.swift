// A model answer, read once, and how much of it an answer holds.
internal import Interview

/// A model answer as weighted stems and pairs of neighbouring stems.
struct ModelAnswer {
  private var weights: [(stem: Int32, weight: Int)] = []
  private var pairs: Set<UInt64> = []
  private var total = 0
  private var isDenying = false
  /// Whether the author gave other model answers beside it.
  private let hasAlternatives: Bool

  /// Weights in tenths: what the question already said counts less than what is new, everyday words
  /// less than words of the subject, and words that hold sentences together least; denials count
  /// like content, because they turn it round.
  private static let newWeight = 10
  private static let everydayWeight = 6
  private static let askedWeight = 3
  private static let functionWeight = 2
  private static let pairWeight = 3

  init(
    _ tokens: [Token], _ table: WordTable, without question: Set<Int32>, hasAlternatives: Bool
  ) {
    self.hasAlternatives = hasAlternatives
    var seen: Set<Int32> = []
    for token in tokens where Self.counts(token.classes) {
      let stem = table.entries[Int(token.word)].stem
      isDenying = isDenying || token.classes.contains(.negator)
      guard seen.insert(stem).inserted else { continue }
      let weight = Self.weight(
        token.classes, isAsked: question.contains(stem), isEveryday: table.lexicon.isEveryday(stem))
      weights.append((stem, weight))
      total += weight
    }
    pairs = Self.pairs(tokens, table)
    total += pairs.count * Self.pairWeight
  }

  private static func weight(_ classes: WordClass, isAsked: Bool, isEveryday: Bool) -> Int {
    if classes.contains(.negator) { return newWeight }
    if classes.contains(.function) { return functionWeight }
    if isAsked { return isEveryday ? functionWeight : askedWeight }
    return isEveryday ? everydayWeight : newWeight
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

  /// 0...1000: the weighted share of the model answer that an answer holds, a tenth less when only
  /// one of the two denies something.
  ///
  /// One model answer says more than a good answer has to, and its first points tell more than its
  /// last: its share is raised to the power 2/5. Where the author gave several, each is one way to say
  /// the whole, and the share stands as it is. The weights are plain round numbers, not fitted ones;
  /// docs/validity.md has the figures.
  func share(of answer: AnsweredWords) -> Int {
    guard total > 0 else { return 0 }
    var held = weights.reduce(0) { $0 + $1.weight * answer.likeness(to: $1.stem) }
    held += pairs.reduce(0) { $0 + (answer.pairs.contains($1) ? Self.pairWeight * 1000 : 0) }
    var share = held / total
    if answer.isDenying != isDenying { share = share * 9 / 10 }
    return hasAlternatives ? share : Self.raised(share)
  }

  /// `share` per mille to the power 2/5: the largest v with v⁵ ≤ 1000³ share².
  private static func raised(_ share: Int) -> Int {
    let limit = share * share * 1_000_000_000
    var low = 0
    var high = 1001
    while high - low > 1 {
      let middle = (low + high) / 2
      if middle * middle * middle * middle * middle <= limit { low = middle } else { high = middle }
    }
    return low
  }
}
