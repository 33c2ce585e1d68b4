// A search for concepts that passes over every word which cannot begin one.

/// Counts the concepts of a text: words that no concept begins with cost one look-up, and only where
/// a phrase seems to stand are there tokens, and the search that the analyser makes.
///
/// Remembers words as it meets them.
struct ConceptScan {
  private let lexicon: CompiledLexicon
  private let stemmer = Stemmer()
  private var words: WordTable
  private var runs = RunTable()
  /// Tokens that follow each other without a gap, the last ones that were looked at.
  private var window: [Token] = []
  private var state = ConceptMatcher.State()
  private var hits: [ConceptHit] = []

  /// How many distinct words are remembered between texts before memory is given back.
  private static let wordLimit = 65_536

  /// A scan for one thread.
  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    words = lexicon.tables.words
  }

  /// How many mentions there are in `bytes`.
  mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard !lexicon.tables.concepts.isEmpty else { return 0 }
    begin()
    var tokeniser = Tokeniser(bytes, stemmer)
    /// Where the next token may begin.
    var free = 0
    var isInside: UInt64 = 0
    var bits = RunMap.bits(bytes, at: 0)
    for block in stride(from: 0, to: bytes.count, by: RunMap.block) {
      let next = RunMap.bits(bytes, at: block + RunMap.block)
      var starts = bits & ~(bits << 1 | isInside)
      while starts != 0 {
        let place = starts.trailingZeroBitCount
        starts &= starts &- 1
        let start = block + place
        let rest = bits &>> UInt64(place) | (next &<< 1) &<< UInt64(63 - place)
        var length = (~rest).trailingZeroBitCount
        if length == RunMap.block { length = RunMap.length(bytes, from: start) }
        if start >= free {
          if isPassed(bytes, start, length) { continue }
          free = look(bytes, start..<start + length, &tokeniser)
        } else if start + length > free {
          // A token such as "1,000" reached into this run, and others follow it there.
          free = look(bytes, free..<start + length, &tokeniser)
        }
      }
      isInside = bits >> 63
      bits = next
    }
    return hits.count
  }

  private mutating func begin() {
    hits.removeAll(keepingCapacity: true)
    window.removeAll(keepingCapacity: true)
    state = ConceptMatcher.State()
    guard runs.count > Self.wordLimit else { return }
    runs = RunTable()
    words = lexicon.tables.words
  }

  /// Whether the run at `start` is a known word that begins no concept here.
  @inline(__always)
  private func isPassed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int
  ) -> Bool {
    guard let key = Self.key(bytes, start, length), let opening = runs.find(key) else {
      return false
    }
    return opening.node == Opening.none
      || opening.node >= 0 && endsAtOnce(bytes, start + length, opening.node)
  }

  /// The run's bytes in lower case; nil if it is too long, or its end depends on what follows.
  @inline(__always)
  private static func key(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int
  ) -> ByteKey? {
    guard length <= ByteKey.longest else { return nil }
    // "a.b." is one word, "ab.cd" is two.
    if length == 1, start + 1 < bytes.count, bytes[start + 1] == 0x2E { return nil }
    return ByteKey(bytes, at: start, count: length).lowercased
  }

  /// Whether no phrase goes on from `node`, where none ends, with what stands at `end`.
  private func endsAtOnce(
    _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ node: Int32
  ) -> Bool {
    let concepts = lexicon.tables.concepts
    guard concepts.ways(from: node) == .stems, !concepts.ends(at: node) else { return false }
    guard end < bytes.count else { return true }
    switch bytes[end] {
    case 0x2C, 0x2E, 0x21, 0x28, 0x29: return true
    case 0x20: break
    default: return false
    }
    let start = end + 1
    let rest = RunMap.bits(bytes, at: start)
    guard rest & 1 != 0, let key = Self.key(bytes, start, (~rest).trailingZeroBitCount),
      let opening = runs.find(key), opening.stem >= 0
    else { return false }
    return concepts.child(of: node, .stem(opening.stem)) == nil
  }

  /// Looks at the tokens of a run that was not passed; returns where the next one may begin.
  @inline(never)
  private mutating func look(
    _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ tokeniser: inout Tokeniser
  ) -> Int {
    let start = run.lowerBound
    if let key = Self.key(bytes, start, run.count), runs.find(key) == nil, Self.isWord(bytes[run]) {
      learn(key)
      if isPassed(bytes, start, run.count) { return run.upperBound }
    }
    if Int(window.last?.end ?? 0) <= start {
      window.removeAll(keepingCapacity: true)
      state = ConceptMatcher.State()
      tokeniser.move(to: start)
    }
    var index = window.lastIndex { Int($0.start) < start }.map { $0 + 1 } ?? 0
    var end = start
    while end < run.upperBound {
      read(upTo: index + lexicon.tables.concepts.depth + 1, &tokeniser)
      guard index < window.count, Int(window[index].start) < run.upperBound else { break }
      ConceptMatcher.search(
        bytes, tokens: window, starts: index..<index + 1, words: words, tables: lexicon.tables,
        state: &state, into: &hits)
      end = Int(window[index].end)
      index += 1
    }
    return max(end, run.upperBound)
  }

  private mutating func read(upTo count: Int, _ tokeniser: inout Tokeniser) {
    tokeniser.read(upTo: count, words: &words, tokens: &window)
  }

  /// Whether a run is one word wherever it stands: letters, and apostrophes between them.
  private static func isWord(_ run: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = run.last, LetterRun.isLetter(last) else { return false }
    var wasLetter = false
    for byte in run {
      let isLetter = LetterRun.isLetter(byte)
      guard isLetter || wasLetter && byte == 0x27 else { return false }
      wasLetter = isLetter
    }
    return true
  }

  private mutating func learn(_ key: ByteKey) {
    let word = words.word(key, resolve: stemmer)
    runs.insert(key, opening(words.entries[Int(word)], word))
  }

  private func opening(_ entry: Word, _ word: WordID) -> Opening {
    let concepts = lexicon.tables.concepts
    // What is read as another word is left to the search itself.
    if entry.meant >= 0 { return Opening(node: Opening.unsure, stem: -1) }
    var opening = Opening(node: Opening.none, stem: entry.intended < 0 ? entry.stem : -1)
    guard entry.begins.contains(.concepts) else { return opening }
    let node = concepts.child(of: 0, .stem(entry.stem))
    let isPlain =
      entry.intended < 0 && entry.prefixes.isEmpty
      && concepts.child(of: 0, .word(word)) == nil
    opening.node = isPlain ? node ?? Opening.unsure : Opening.unsure
    return opening
  }
}
