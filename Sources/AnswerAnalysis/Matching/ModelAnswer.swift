// A model answer, read once, and how much of it an answer holds.
internal import Interview

/// A model answer: the whole of it and the points that it makes.
struct ModelAnswer {
  private let whole: ModelPart
  /// Its sentences, lines and list items, where the question asks for fewer of them than there are.
  private let points: [ModelPart]
  /// How many points the question asks for; 0 where it asks for all.
  private let asked: Int
  /// Whether the author gave other model answers beside it.
  private let hasAlternatives: Bool

  /// A typed answer has about this many different words that are compared; a model answer with more
  /// says more than anyone will type.
  private static let typedWords = 60
  /// A point has at least this many words; fewer are a heading.
  private static let fewestWords = 2

  /// - Parameter points: Its words, cut into the points that it makes.
  /// - Parameter asked: How many points the question asks for, nil for all.
  init(points: [[ModelPart.Word]], asked: Int?, hasAlternatives: Bool) {
    whole = ModelPart(points.flatMap(\.self))
    let points = points.filter { $0.count >= Self.fewestWords }
    let isChoice = (asked ?? 0) > 0 && (asked ?? 0) < points.count
    self.points = isChoice ? points.map(ModelPart.init) : []
    self.asked = isChoice ? asked ?? 0 : 0
    self.hasAlternatives = hasAlternatives
  }

  /// 0...1000: the weighted share of the model answer that an answer holds, a tenth less when only
  /// one of the two denies something.
  ///
  /// One model answer says more than a good answer has to, and its first points tell more than its
  /// last: its share is drawn to the third root. Where the author gave several, each is one way to say
  /// the whole, and the share stands as it is. The weights are plain round numbers, not fitted ones;
  /// docs/validity.md has the figures.
  func share(of answer: AnsweredWords) -> Int {
    var share = whole.share(of: answer)
    if answer.isDenying != whole.isDenying { share = share * 9 / 10 }
    if !points.isEmpty { share = Self.root(of: share * chosenShare(answer)) { $0 * $0 } }
    guard !hasAlternatives else { return share }
    return Self.root(of: 1_000_000 * lengthened(share)) { $0 * $0 * $0 }
  }

  /// The share of the points that the answer holds best, as many as were asked for.
  private func chosenShare(_ answer: AnsweredWords) -> Int {
    let shares = points.map { (share: $0.share(of: answer), weight: $0.total) }
    let best = shares.sorted { ($0.share, $0.weight) > ($1.share, $1.weight) }.prefix(asked)
    return best.reduce(0) { $0 + $1.share * $1.weight } / max(1, best.reduce(0) { $0 + $1.weight })
  }

  /// The share of a model answer that is longer than what is typed counts more, by the square root of
  /// how much longer it is.
  private func lengthened(_ share: Int) -> Int {
    guard whole.words.count > Self.typedWords else { return share }
    let longer = Self.root(of: 1_000_000 * whole.words.count / Self.typedWords) { $0 * $0 }
    return min(1000, share * longer / 1000)
  }

  /// The largest number whose `power` is at most `value`; `power` rises.
  private static func root(of value: Int, _ power: (Int) -> Int) -> Int {
    var low = 0
    var high = 100_000
    while high - low > 1 {
      let middle = (low + high) / 2
      if power(middle) <= value { low = middle } else { high = middle }
    }
    return low
  }
}
