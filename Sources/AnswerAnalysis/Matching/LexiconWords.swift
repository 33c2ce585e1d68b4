// What the compiled lexicon says about single words: prefixes, slips of the keys, openings.

/// The part of a compiled lexicon that resolves words as they are first met.
struct LexiconWords: Sendable {
  /// Forms that end in `*`, without it.
  private(set) var prefixTable = ByteTable()
  private var shortestPrefix = Int.max
  /// Stems that occur in the lexicon's forms have numbers below this.
  var stemCount: Int32 = 0
  /// Stems of the analyser's own vocabulary have numbers below this.
  var everydayStemCount: Int32 = 0
  /// The stems of the trade that the lexicon is about.
  private var tradeStems: Set<Int32> = []
  private var conceptOpenings: Set<Symbol> = []
  private var cueOpenings: Set<Symbol> = []
  private var partyOpenings: Set<Symbol> = []
  private var patternOpenings: Set<Symbol> = []
  private var topicsOfStem: [Int32: UInt64] = [:]
  private var typos = TypoIndex()
  private var slips = TypoIndex(.common)

  /// Takes up a prefix and returns its number.
  mutating func addPrefix(_ bytes: [UInt8]) -> Int32 {
    shortestPrefix = min(shortestPrefix, bytes.count)
    return bytes.withUnsafeBufferPointer { prefixTable.insert($0).0 }
  }

  /// Takes up a word of the lexicon that may be misspelt.
  mutating func addTypoTarget(_ bytes: [UInt8], stem: Int32) {
    typos.add(bytes, number: stem)
  }

  /// Takes up a word of the analyser's own that may be misspelt.
  mutating func addOwn(_ bytes: [UInt8], word: WordID) {
    slips.add(bytes, number: word)
  }

  /// The analyser's own word that an unknown one is a slip of the keys from.
  func meant(_ word: UnsafeBufferPointer<UInt8>) -> WordID? {
    slips.intended(word)
  }

  /// Takes up a stem of the trade.
  mutating func addTradeStem(_ stem: Int32) { tradeStems.insert(stem) }

  /// Whether a stem is one of the trade's.
  func isOfTrade(_ stem: Int32) -> Bool { tradeStems.contains(stem) }

  /// Says that a word with this stem stands in a family of ``Topics``.
  mutating func addTopic(_ family: Int, stem: Int32) {
    topicsOfStem[stem, default: 0] |= 1 << UInt64(family)
  }

  /// The families of a stem, a bit each.
  func topics(_ stem: Int32) -> UInt64 { topicsOfStem[stem] ?? 0 }

  /// Takes up the openings of the tries.
  mutating func setRoots(
    concepts: TokenTrie, cues: TokenTrie, parties: TokenTrie, patterns: TokenTrie
  ) {
    patternOpenings = patterns.openings
    conceptOpenings = concepts.openings
    cueOpenings = cues.openings
    partyOpenings = parties.openings
  }

  /// Whether a stem is one of the lexicon's or the vocabulary's.
  func isStem(_ stem: Int32) -> Bool { stem >= 0 && stem < stemCount }

  /// Whether a stem is one of the vocabulary's: a word of everyday speech rather than of a subject.
  func isEveryday(_ stem: Int32) -> Bool { stem < everydayStemCount }

  /// Appends the numbers of all prefixes that `word` begins with, shortest first.
  func prefixes(of word: UnsafeBufferPointer<UInt8>, into hits: inout [Int32]) {
    guard shortestPrefix <= word.count else { return }
    for count in max(1, shortestPrefix)...word.count {
      let start = UnsafeBufferPointer(rebasing: word[..<count])
      if let number = prefixTable.find(start) { hits.append(number) }
    }
  }

  /// The stem that `word` is one slip away from, if it is long enough to tell.
  func intended(_ word: UnsafeBufferPointer<UInt8>) -> Int32? {
    typos.intended(word)
  }

  /// Which tries have a phrase that such a word may open.
  func tries(
    word: WordID, stem: Int32, intended: Int32, prefixes: ArraySlice<Int32>
  ) -> Word.Tries {
    var tries: Word.Tries = []
    if conceptOpenings.contains(.stem(stem)) || conceptOpenings.contains(.stem(intended))
      || conceptOpenings.contains(.word(word))
      || prefixes.contains(where: { conceptOpenings.contains(.prefix($0)) })
    {
      tries.insert(.concepts)
    }
    if cueOpenings.contains(.word(word)) { tries.insert(.cues) }
    if partyOpenings.contains(.stem(stem)) { tries.insert(.parties) }
    if !patternOpenings.isEmpty,
      patternOpenings.contains(.stem(stem)) || patternOpenings.contains(.stem(intended))
        || prefixes.contains(where: { patternOpenings.contains(.prefix($0)) })
    {
      tries.insert(.patterns)
    }
    return tries
  }
}
