// Counts and shares over a whole answer.
internal import Interview

/// Measures a passage once its findings are known.
struct Measuring {
  let passage: Passage
  let found: [Finding]

  /// Repeated trigrams above this share, per mille, are one phrase over and over (scoring.md: .10).
  static let repeatedTrigramLimit = 100
  /// Function words below this share, per mille, are no sentences (scoring.md: .40).
  static let functionWordLimit = 400

  /// The measures.
  func measures() -> Measures {
    var measures = Measures()
    let tokens = passage.tokens
    measures.bytes = passage.bytes.count
    measures.words = tokens.count
    measures.sentences = passage.sentences.count
    guard !tokens.isEmpty else { return measures }
    let functions = tokens.reduce(0) { $0 + ($1.classes.contains(.function) ? 1 : 0) }
    measures.functionWordShare = functions * 1000 / tokens.count
    measures.repeatedTrigramShare = repeatedTrigrams()
    measures.echoShare = passage.echoes.reduce(0) { $0 + $1.count } * 1000 / tokens.count
    let mentions = found.filter { $0.kind == .mention }
    measures.concepts = Set(mentions.map(\.name)).count
    let relevance = Relevance(passage)
    measures.relevance = relevance.value()
    measures.referenceShare = relevance.referenceShare()
    measures.isStuffed = isStuffed(measures, mentions.count)
    measures.isOffTopic = relevance.isOffTopic(measures, mentions)
    return measures
  }

  private func repeatedTrigrams() -> Int {
    let tokens = passage.tokens
    guard tokens.count >= 3 else { return 0 }
    var seen = Set<UInt64>(minimumCapacity: tokens.count)
    var repeated = 0
    for index in 2..<tokens.count {
      let key =
        UInt64(UInt32(bitPattern: tokens[index - 2].word)) << 42
        ^ UInt64(UInt32(bitPattern: tokens[index - 1].word)) << 21
        ^ UInt64(UInt32(bitPattern: tokens[index].word))
      if !seen.insert(key).inserted { repeated += 1 }
    }
    return repeated * 1000 / (tokens.count - 2)
  }

  /// Few function words and many concepts to a clause; or one phrase over and over.
  private func isStuffed(_ measures: Measures, _ mentions: Int) -> Bool {
    let clauses = max(1, passage.clauses.count)
    if measures.functionWordShare < Self.functionWordLimit, mentions >= 5, mentions > clauses * 2 {
      return true
    }
    return measures.repeatedTrigramShare > Self.repeatedTrigramLimit && measures.words >= 30
  }
}
