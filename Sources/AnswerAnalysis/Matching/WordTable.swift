// Every distinct word an analyser has met, each resolved once: classes, stem, number, typo.

/// What is known of one distinct word.
struct Word: Sendable {
  /// What the word can be.
  var classes: WordClass = []
  /// Its stem's number in ``WordTable/stems``; -1 when it has none.
  var stem: Int32 = -1
  /// The stem it is a slip of the keys from; -1 when it is none.
  var intended: Int32 = -1
  /// The analyser's own word that it is a slip of the keys from, and is read as; -1 when it is none.
  var meant: WordID = -1
  /// The lexicon's prefixes that it begins with, in ``WordTable/prefixHits``.
  var prefixes: Range<Int32> = 0..<0
  /// Its value if it is a number word; -1 otherwise.
  var value: Int32 = -1
  /// The families of ``Topics`` that a word with its stem stands in, a bit each.
  var topics: UInt64 = 0
  /// Which tries have a phrase that begins with it.
  var begins: Tries = []
  /// Whether it is a word of the trade that the lexicon is about.
  var isOfTrade = false

  /// Tries that a word may open a phrase of.
  struct Tries: OptionSet, Sendable {
    let rawValue: UInt8
    static let concepts = Tries(rawValue: 1)
    static let cues = Tries(rawValue: 2)
    static let parties = Tries(rawValue: 4)
    static let patterns = Tries(rawValue: 8)
    /// Opens none, and may stand inside a cue: "I don't really know".
    static let passedOver = Tries(rawValue: 16)
  }
}

/// Distinct words by their folded bytes. A value: an analyser starts from a copy of the lexicon's.
struct WordTable: Sendable {
  /// Word 0: too long to be looked up.
  static let unknown: WordID = 0

  private(set) var keys = ByteTable()
  private(set) var stems = ByteTable()
  var entries: [Word] = []
  /// Prefix numbers, for ``Word/prefixes``.
  var prefixHits: [Int32] = []
  /// What the lexicon adds to each new word.
  var lexicon = LexiconWords()

  private var key: [UInt8] = Array(repeating: 0, count: Tokeniser.longestWord)
  private var keyCount = 0

  init() {
    beginKey()
    _ = finishKey(resolve: nil)
  }

  /// Starts a new key.
  @inline(__always)
  mutating func beginKey() {
    keyCount = 0
  }

  /// Adds a folded byte to the key. Keys that grow too long become ``unknown``.
  @inline(__always)
  mutating func appendKey(_ byte: UInt8) {
    if keyCount < Tokeniser.longestWord { key[keyCount] = byte }
    keyCount += 1
  }

  /// The word of a key that was put together elsewhere: looked up, or resolved and remembered.
  @inline(__always)
  mutating func word(_ key: ByteKey, resolve stemmer: Stemmer) -> WordID {
    let word = keys.find(key)
    return word >= 0 ? word : learn(key, stemmer)
  }

  @inline(never)
  private mutating func learn(_ key: ByteKey, _ stemmer: Stemmer) -> WordID {
    beginKey()
    for offset in 0..<key.count {
      let half = offset < 8 ? key.low : key.high
      appendKey(UInt8(truncatingIfNeeded: half >> UInt64(offset % 8 * 8)))
    }
    return finishKey(resolve: stemmer)
  }

  /// The word of the key: looked up, or resolved and remembered. `resolve` is nil for words whose
  /// stem nobody asks for.
  mutating func finishKey(resolve stemmer: Stemmer?) -> WordID {
    guard keyCount <= Tokeniser.longestWord else { return Self.unknown }
    let (word, isNew) = key.withUnsafeBufferPointer {
      keys.insert(UnsafeBufferPointer(rebasing: $0[0..<keyCount]))
    }
    if isNew { resolve(word, stemmer) }
    return word
  }

  /// The word of `text`, folded like an answer's words but not cut at word boundaries.
  mutating func insert(_ text: some Sequence<UInt8>, _ stemmer: Stemmer) -> WordID {
    beginKey()
    for byte in text { appendKey(byte) }
    return finishKey(resolve: stemmer)
  }

  /// The number of a stem.
  func stemNumber(_ stem: UnsafeBufferPointer<UInt8>) -> Int32? {
    stems.find(stem)
  }

  @inline(never)
  private mutating func resolve(_ word: WordID, _ stemmer: Stemmer?) {
    var entry = Word()
    if let stemmer, keyCount > 0 {
      entry.stem = keys.withBytes(word) { bytes in
        stemmer.withStem(of: bytes) { stems.insert($0).0 }
      }
      entry.classes = keys.withBytes(word) { Self.guess($0) }
    }
    entries.append(entry)
    complete(word)
  }

  /// Adds what the lexicon knows about a word that was new.
  mutating func complete(_ word: WordID) {
    var entry = entries[Int(word)]
    let prefixesFrom = Int32(prefixHits.count)
    keys.withBytes(word) { lexicon.prefixes(of: $0, into: &prefixHits) }
    entry.prefixes = prefixesFrom..<Int32(prefixHits.count)
    entry.meant = -1
    if !entry.classes.contains(.known), !lexicon.isStem(entry.stem) {
      entry.intended = keys.withBytes(word) { lexicon.intended($0) } ?? -1
      if let meant = keys.withBytes(word, lexicon.meant),
        entry.intended < 0 || entry.intended == entries[Int(meant)].stem
      {
        entry.meant = meant
      }
    }
    entry.topics = lexicon.topics(entry.stem)
    entry.isOfTrade = lexicon.isOfTrade(entry.stem)
    entry.begins = lexicon.tries(
      word: word, stem: entry.stem, intended: entry.intended,
      prefixes: prefixHits[Int(prefixesFrom)...])
    if entry.classes.contains(.filler) || Self.emphasis.contains(where: { isWord(word, $0) }) {
      entry.begins.insert(.passedOver)
    }
    entries[Int(word)] = entry
  }

  /// Words that say no more than how much something is meant.
  private static let emphasis: [StaticString] = [
    "really", "honestly", "actually", "just", "even", "quite", "truly", "seriously",
  ]

  /// What an unknown word looks like by its ending.
  private static func guess(_ word: UnsafeBufferPointer<UInt8>) -> WordClass {
    let count = word.count
    guard count >= 5 else { return [] }
    let last = word[count - 1]
    if last == UInt8(ascii: "y"), word[count - 2] == UInt8(ascii: "l") { return .adverb }
    if last == UInt8(ascii: "d"), word[count - 2] == UInt8(ascii: "e"),
      word[count - 3] != UInt8(ascii: "e")
    {
      return .past
    }
    if last == UInt8(ascii: "g"), word[count - 2] == UInt8(ascii: "n"),
      word[count - 3] == UInt8(ascii: "i")
    {
      return .gerund
    }
    return []
  }

  /// Gives a known word more classes.
  mutating func add(_ classes: WordClass, to word: WordID) {
    if classes.contains(.known) { entries[Int(word)].classes.subtract([.past, .gerund]) }
    entries[Int(word)].classes.formUnion(classes)
  }

  /// Whether `word`, folded, is `text`.
  @inline(__always)
  func isWord(_ word: WordID, _ text: StaticString) -> Bool {
    keys.isString(word, text)
  }

  /// What a word can be.
  @inline(__always)
  func classes(_ word: WordID) -> WordClass { entries[Int(word)].classes }
}
