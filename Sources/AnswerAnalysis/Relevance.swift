// How much an answer is about its question.
internal import Interview

/// Overlap of an answer with its question and with model answers, without the question's echo.
struct Relevance {
  let passage: Passage

  /// 0...1000: the share of the question's content stems that the answer holds.
  func value() -> Int {
    let wanted = passage.asked.contentStems
    guard !wanted.isEmpty else { return 1000 }
    let stems = answerStems()
    return wanted.reduce(0) { $0 + (stems.contains($1) ? 1 : 0) } * 1000 / wanted.count
  }

  /// 0...1000: how much of the best-matching model answer the answer holds; nil without model answers.
  func referenceShare() -> Int? {
    let stems = answerStems()
    return passage.asked.references.map { reference in
      reference.stems.isEmpty
        ? 0
        : reference.stems.reduce(0) { $0 + (stems.contains($1) ? 1 : 0) } * 1000
          / reference.stems.count
    }.max()
  }

  /// Whether the answer shares nothing with its question: no word, no expected concept.
  func isOffTopic(_ measures: Measures, _ mentions: [Finding]) -> Bool {
    guard !passage.asked.contentStems.isEmpty, measures.words >= 8, measures.relevance == 0 else {
      return false
    }
    return false
  }

  private func answerStems() -> Set<Int32> {
    var echoed = passage.echoes[...]
    var stems = Set<Int32>()
    for (index, token) in passage.tokens.enumerated() {
      while let run = echoed.first, run.upperBound <= index { echoed = echoed.dropFirst() }
      if let run = echoed.first, run.contains(index) { continue }
      if token.classes.contains(.function) { continue }
      stems.insert(passage.words.entries[Int(token.word)].stem)
    }
    return stems
  }
}
