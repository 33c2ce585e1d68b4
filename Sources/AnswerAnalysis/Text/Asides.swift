// Words that people drop into a clause and that part nothing: "I, uh, moved it", "I sort of moved it".

/// Reads asides as adverbs, so that subject and verb are found across them.
enum Asides {
  /// Gives the class of an adverb to asides and takes away the commas around them.
  static func mark(_ tokens: inout [Token], _ words: WordTable) {
    for index in tokens.indices.dropFirst() {
      if isAdverb(tokens, words, at: index) {
        tokens[index].classes = [.function, .adverb]
        continue
      }
      let count = length(tokens, words, at: index)
      let next = index + count
      guard count > 0, next < tokens.count else { continue }
      let isSetOff = tokens[index].gap.contains(.comma) && tokens[next].gap.contains(.comma)
      let isInside =
        isLeading(tokens[index - 1]) && isAcrossable(tokens[index]) && isAcrossable(tokens[next])
      guard isInside, isSetOff || isSoft(tokens, words, at: index) || count == 1 else { continue }
      for place in index..<next { tokens[place].classes = [.function, .adverb] }
      tokens[index].gap.remove(.comma)
      tokens[next].gap.remove(.comma)
    }
  }

  /// Whether a word between subject and verb is an adverb there whatever it is elsewhere: "we all
  /// agreed", "I like called them", "I double-checked it".
  private static func isAdverb(_ tokens: [Token], _ words: WordTable, at index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count, tokens[index].gap == .space else { return false }
    let subject = tokens[index - 1].classes
    guard subject.contains(.subject), subject.isDisjoint(with: [.contraction, .determiner]) else {
      return false
    }
    let verb = tokens[next].classes
    if tokens[next].gap == .hyphen {
      return !verb.isDisjoint(with: [.past, .participle]) && tokens[index].shape.contains(.letters)
    }
    guard tokens[next].gap == .space, tokens[index].classes.contains(.function) else {
      return false
    }
    if words.isWord(tokens[index].word, "like") {
      return verb.contains(.past) && verb.isDisjoint(with: .base)
    }
    let isMany = !subject.isDisjoint(with: [.shared, .third, .second])
    return isMany && floating.contains { words.isWord(tokens[index].word, $0) }
      && !verb.isDisjoint(with: .finiteForms.union(.auxiliaries))
  }

  private static let floating: [StaticString] = ["all", "both", "each"]

  /// How many words an aside at `index` has; 0 for none.
  private static func length(_ tokens: [Token], _ words: WordTable, at index: Int) -> Int {
    if tokens[index].classes.contains(.filler) { return 1 }
    if isSoft(tokens, words, at: index) { return 2 }
    guard tokens[index].gap.contains(.comma), index + 1 < tokens.count else { return 0 }
    for pair in pairs
    where words.isWord(tokens[index].word, pair.0) && words.isWord(tokens[index + 1].word, pair.1) {
      return 2
    }
    let isAlone = tokens[index + 1].gap.contains(.comma)
    return isAlone && tokens[index].classes.contains(.adverb) ? 1 : 0
  }

  private static let pairs: [(StaticString, StaticString)] = [
    ("you", "know"), ("i", "mean"), ("i", "guess"), ("i", "suppose"), ("of", "course"),
    ("in", "fact"), ("at", "first"), ("at", "last"),
  ]

  /// "Sort of", "kind of", which need no commas.
  private static func isSoft(_ tokens: [Token], _ words: WordTable, at index: Int) -> Bool {
    guard index + 1 < tokens.count, words.isWord(tokens[index + 1].word, "of") else { return false }
    return words.isWord(tokens[index].word, "sort") || words.isWord(tokens[index].word, "kind")
  }

  /// Whether a clause cannot end with the word: a pronoun that acts, or an auxiliary.
  private static func isLeading(_ token: Token) -> Bool {
    let classes = token.classes
    if classes.contains(.subject) { return !classes.isDisjoint(with: [.own, .shared, .third]) }
    return !classes.isDisjoint(with: [.be, .have, .modal]) && classes.isDisjoint(with: .object)
  }

  private static func isAcrossable(_ token: Token) -> Bool {
    token.gap.isSubset(of: [.space, .comma])
  }
}
