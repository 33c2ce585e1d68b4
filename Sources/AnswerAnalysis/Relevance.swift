// How much an answer is about its question, and how much of a model answer it holds.
internal import Interview

/// Overlap of an answer with its question and with model answers, without the question's echo.
struct Relevance {
  private let passage: Passage
  private let stems: Set<Int32>
  private let topics: UInt64

  init(_ passage: Passage) {
    self.passage = passage
    var echoed = passage.echoes[...]
    var stems = Set<Int32>()
    var topics: UInt64 = 0
    let isAsked = !passage.asked.contentStems.isEmpty || !passage.asked.references.isEmpty
    for (index, token) in passage.tokens.enumerated() where isAsked {
      while let run = echoed.first, run.upperBound <= index { echoed = echoed.dropFirst() }
      if let run = echoed.first, run.contains(index) { continue }
      let word = passage.words.entries[Int(token.word)]
      stems.insert(word.stem)
      topics |= word.topics
    }
    self.stems = stems
    self.topics = topics
  }

  /// What a theme of the question counts that the answer touches in other words; a word itself is 4.
  private static let topicWeight = 4
  private static let commonTopicWeight = 1

  /// 0...1000: the share of the question's content words and themes that the answer holds, each
  /// theme counting less than a word. 1000 when the question has none.
  func value() -> Int {
    let asked = passage.asked
    var all = 0
    var held = 0
    for stem in asked.contentStems {
      all += 4
      if stems.contains(stem) { held += 4 }
    }
    for family in 0..<Topics.families.count where asked.topics & 1 << UInt64(family) != 0 {
      let weight = Topics.common.contains(family) ? Self.commonTopicWeight : Self.topicWeight
      all += weight
      if topics & 1 << UInt64(family) != 0 { held += weight }
    }
    return all == 0 ? 1000 : held * 1000 / all
  }

  /// 0...1000: how much of the best-matching model answer the answer holds; nil without model answers.
  func referenceShare() -> Int? {
    let isDenying = passage.tokens.contains { $0.classes.contains(.negator) }
    return passage.asked.references.map {
      $0.share(of: stems, pairs: passage.pairs, isDenying: isDenying)
    }.max()
  }

  /// Whether the answer shares nothing with its question and is clearly about something else: no
  /// word, no theme, no concept of the lexicon, and three themes of its own.
  ///
  /// People tell true stories without one word of the question; being asked again for no reason is
  /// worse than a wrong answer standing, so everything has to point away.
  func isOffTopic(_ measures: Measures, _ mentions: [Finding]) -> Bool {
    guard measures.words >= Self.fewestWords, measures.relevance == 0, measures.echoShare == 0,
      passage.asked.contentStems.count >= 3, mentions.isEmpty
    else { return false }
    let common = Topics.common.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    return (topics & ~common).nonzeroBitCount >= 3
      && (passage.asked.topics & ~common).nonzeroBitCount >= 2
  }

  /// Shorter answers are thin rather than about something else.
  private static let fewestWords = 20
}

extension Passage {
  /// Pairs of neighbouring stems.
  var pairs: Set<UInt64> {
    guard !asked.references.isEmpty else { return [] }
    return ModelAnswer.pairs(tokens, words)
  }
}
