// Sees what a candidate asks, and whether yes or no would answer it.
internal import Interview

/// One finding a sentence that asks: it ends with a question mark, begins as questions do, or wants to
/// be told ("I wonder how…", "tell me about…"). Only where the candidate is the one who asks.
enum OwnQuestionDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    guard passage.context.isAsking else { return }
    for (number, sentence) in passage.sentences.enumerated() where !sentence.isEmpty {
      let asking = AskingSentence(passage, sentence, hasMark: passage.isQuestion[number])
      guard let rule = asking.rule else { continue }
      found.append(
        Finding(
          kind: .question, name: asking.isOpen ? "open" : "closed", span: passage.span(sentence),
          rule: rule, clause: passage.clause(at: sentence.lowerBound)))
    }
  }
}

/// A sentence of somebody who may be asking.
private struct AskingSentence {
  private let passage: Passage
  private let sentence: Range<Int>
  private let hasMark: Bool
  /// The first word that asks for more than yes or no; nil for none.
  private var opener: Int?
  /// The first word that wants to be told; nil for none.
  private var wish: Int?

  init(_ passage: Passage, _ sentence: Range<Int>, hasMark: Bool) {
    (self.passage, self.sentence, self.hasMark) = (passage, sentence, hasMark)
    opener = sentence.first { isAny($0, Self.openers) && !isRelative($0) }
    wish = sentence.first { isAny($0, Self.wishes) && isOwn($0) }
  }

  /// How it shows that it asks; nil where it does not.
  var rule: String? {
    if hasMark { return "question.mark" }
    if wish != nil, opener != nil || isTold { return "question.wish" }
    guard let first = beginning, isAny(first, Self.openers + Self.closers), isInverted else {
      return nil
    }
    return "question.order"
  }

  /// Whether more than yes or no is asked for: an opener that no "is", "do" or "can" stands before in
  /// its part of the sentence, or something that is to be told.
  var isOpen: Bool {
    if wish != nil { return opener != nil || isTold }
    guard let opener else { return false }
    return !(partStart(of: opener)..<opener).contains { place in
      isAny(place, Self.closers) && isFirst(place)
    }
  }

  /// "Tell me about", "walk me through": what is to be told follows.
  private var isTold: Bool {
    guard let wish else { return false }
    if isAny(wish, ["describe", "walk", "explain", "share", "hear"]) { return true }
    return passage.isWord(wish, "tell")
      && (wish..<min(wish + 3, sentence.upperBound)).contains { passage.isWord($0, "about") }
  }

  /// The first word that is no filler and joins nothing.
  private var beginning: Int? {
    sentence.first {
      passage.tokens[$0].classes.isDisjoint(with: [.filler, .coordinator, .title])
    }
  }

  /// Whether a verb follows the first words directly, as in a question: "how do you", "are there". "Who"
  /// is its own subject; "what I like" is none of a question.
  private var isInverted: Bool {
    guard let beginning else { return false }
    if isAny(beginning, ["who", "whose", "whom"]) { return true }
    let next = beginning + 1
    if isAny(beginning, Self.openers), next < sentence.upperBound,
      passage.tokens[next].classes.contains(.subject),
      passage.tokens[next].classes.isDisjoint(with: .determiner)
    {
      return false
    }
    return (beginning..<min(beginning + 4, sentence.upperBound)).contains {
      !passage.tokens[$0].classes.isDisjoint(with: .auxiliaries)
    }
  }

  /// "Could you tell", "I wonder", "please describe": not "the nurses know".
  private func isOwn(_ token: Int) -> Bool {
    (partStart(of: token)..<token).allSatisfy { place in
      !passage.tokens[place].classes.isDisjoint(with: [
        .own, .second, .modal, .filler, .coordinator, .adverb, .doing, .be,
      ])
        || isAny(place, ["like", "love", "please", "to", "want", "wanted", "just", "would", "and"])
    }
  }

  /// Whether the word opens its part of the sentence, but for words that join.
  private func isFirst(_ token: Int) -> Bool {
    (partStart(of: token)..<token).allSatisfy {
      !passage.tokens[$0].classes.isDisjoint(with: [.filler, .coordinator, .adverb])
    }
  }

  /// Where the part of the sentence between marks begins in which a word stands.
  private func partStart(of token: Int) -> Int {
    var start = token
    while start > sentence.lowerBound, passage.isAdjacent(start) { start -= 1 }
    return start
  }

  /// "The one who", "a ward where": a word that hangs on a noun asks nothing.
  private func isRelative(_ token: Int) -> Bool {
    guard token > sentence.lowerBound, passage.isAdjacent(token),
      isAny(token, ["who", "which", "where", "whom", "whose"])
    else { return false }
    if passage.isWord(token - 1, "one") { return true }
    return passage.tokens[token - 1].classes.isDisjoint(with: [
      .coordinator, .preposition, .filler, .adverb, .be, .base, .past, .object, .subordinator,
    ])
  }

  private func isAny(_ token: Int, _ words: [StaticString]) -> Bool {
    words.contains { passage.isWord(token, $0) }
  }

  private static let openers: [StaticString] = [
    "what", "how", "why", "which", "who", "whom", "whose", "where", "when", "what's", "how's",
    "who's",
  ]
  private static let closers: [StaticString] = [
    "is", "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "have", "has",
    "had", "should", "may", "might", "am", "isn't", "aren't", "don't", "doesn't", "any",
  ]
  private static let wishes: [StaticString] = [
    "tell", "wonder", "wondering", "curious", "know", "describe", "walk", "explain", "share",
    "hear",
    "understand", "interested", "learn",
  ]
}
