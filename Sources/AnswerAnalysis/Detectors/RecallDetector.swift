// Sees words that the interviewer said before, in what a candidate asks and sums up.
internal import Interview

/// The first use of each word of ``AnalysisContext/heard`` that carries meaning: no function word, none
/// that any question is built of, none that is too short.
enum RecallDetector: Detector {
  /// Letters that a word must have, but for acronyms: shorter ones are too common to be anybody's.
  private static let shortest = 4

  static func detect(_ passage: Passage, into found: inout [Finding]) {
    guard !passage.asked.heard.isEmpty else { return }
    var seen: Set<Int32> = []
    for (index, token) in passage.tokens.enumerated() where carriesMeaning(token) {
      let stem = passage.words.entries[Int(token.word)].stem
      guard passage.asked.heard.contains(stem), seen.insert(stem).inserted else { continue }
      found.append(
        Finding(
          kind: .recall, name: passage.text(index), span: passage.span(index..<index + 1),
          rule: "recall.word", clause: passage.clause(at: index)))
    }
  }

  /// Whether a word is worth taking up.
  static func carriesMeaning(_ token: Token) -> Bool {
    token.classes.isDisjoint(with: [.function, .scaffold, .adverb, .number, .filler, .state])
      && token.shape.contains(.letters)
      && (Int(token.end - token.start) >= shortest || token.shape.contains(.allCapitals))
  }
}
