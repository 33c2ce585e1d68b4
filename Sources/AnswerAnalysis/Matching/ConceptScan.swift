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
  /// How many mentions were seen without tokens.
  private var plainMentions = 0
  /// Where the last match that the search over tokens made ends.
  private var taken = 0
  private let ends: PlainEnds

  /// How many distinct words are remembered between texts before memory is given back.
  private static let wordLimit = 65_536

  /// A scan for one thread.
  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    words = lexicon.tables.words
    ends = PlainEnds(lexicon.tables)
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
          if let end = pass(bytes, start, length) {
            free = end
            continue
          }
          free = look(bytes, start..<start + length, &tokeniser)
        } else if start + length > free {
          // A token such as "1,000" reached into this run, and others follow it there.
          free = look(bytes, free..<start + length, &tokeniser)
        }
      }
      isInside = bits >> 63
      bits = next
    }
    return hits.count + plainMentions
  }

  private mutating func begin() {
    hits.removeAll(keepingCapacity: true)
    plainMentions = 0
    forget()
    guard runs.count > Self.wordLimit else { return }
    runs = RunTable()
    words = lexicon.tables.words
  }

  /// Where the next token may begin, if the run at `start` is a known word that begins no concept
  /// here, or one of plain words, which is counted; nil where only a search over tokens can tell.
  @inline(__always)
  private mutating func pass(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int
  ) -> Int? {
    guard let key = Self.key(bytes, start, length), let opening = runs.find(key) else { return nil }
    if opening.node == Opening.none { return start + length }
    return opening.node >= 0 ? follow(bytes, start, start + length, opening.node) : nil
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

  /// Follows the phrases that go on from `node` while known words with spaces between them stand
  /// there, and counts the longest; nil where that does not tell all.
  private mutating func follow(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: Int, _ node: Int32
  ) -> Int? {
    let concepts = lexicon.tables.concepts
    var (node, end) = (node, first)
    var (best, mentions) = (first, 0)
    while true {
      let here = ends.mentions(at: node)
      if here < 0 { return nil }
      if here > 0 { (best, mentions) = (end, here) }
      guard !concepts.ways(from: node).isEmpty, end < bytes.count, !Self.isBarrier(bytes[end])
      else { break }
      guard let next = word(bytes, after: end) else { return nil }
      guard next.stem >= 0, let child = concepts.child(of: node, .stem(next.stem)) else { break }
      (node, end) = (child, next.end)
    }
    guard mentions > 0 else { return first }
    // What the search over tokens saw before may reach to here.
    guard start >= taken, state.isQuiet else { return nil }
    plainMentions += mentions
    return best
  }

  /// The stem and the end of the known word that stands after spaces at `start`; nil for all else.
  @inline(__always)
  private func word(
    _ bytes: UnsafeBufferPointer<UInt8>, after start: Int
  ) -> (stem: Int32, end: Int)? {
    guard bytes[start] == 0x20 else { return nil }
    var start = start + 1
    if start < bytes.count, bytes[start] == 0x20 { start += 1 }
    let length = LetterRun.count(bytes, from: start)
    let end = start + length
    guard length > 0, end == bytes.count || !RunMap.isInRun(bytes[end]),
      let key = Self.key(bytes, start, length), let opening = runs.find(key),
      opening.stem != Opening.unsureStem,
      opening.node != Opening.unsure || !lexicon.tables.hasNearMisses
    else { return nil }
    return (opening.stem, end)
  }

  /// Whether no phrase goes on behind `byte`: one of the marks that end most of them.
  @inline(__always)
  private static func isBarrier(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x2E, 0x21, 0x28, 0x29: return true
    default: return false
    }
  }

  /// Looks at the tokens of a run that was not passed; returns where the next one may begin.
  @inline(never)
  private mutating func look(
    _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ tokeniser: inout Tokeniser
  ) -> Int {
    let start = run.lowerBound
    if let key = Self.key(bytes, start, run.count), runs.find(key) == nil, Self.isWord(bytes[run]) {
      learn(key)
      if let end = pass(bytes, start, run.count) { return end }
    }
    if Int(window.last?.end ?? 0) <= start {
      forget()
      tokeniser.move(to: start)
    }
    var index = window.lastIndex { Int($0.start) < start }.map { $0 + 1 } ?? 0
    var end = start
    while end < run.upperBound {
      read(upTo: index + lexicon.tables.concepts.depth + 1, &tokeniser)
      guard index < window.count, Int(window[index].start) < run.upperBound else { break }
      ConceptMatcher.search(
        bytes, tokens: window, starts: index..<index + 1, words: words, lexicon: lexicon,
        state: &state, into: &hits)
      end = Int(window[index].end)
      index += 1
    }
    if state.free > 0 { taken = Int(window[state.free - 1].end) }
    return max(end, run.upperBound)
  }

  private mutating func forget() {
    window.removeAll(keepingCapacity: true)
    state = ConceptMatcher.State()
    taken = 0
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
    if entry.meant >= 0 { return Opening(node: Opening.unsure, stem: Opening.unsureStem) }
    var opening = Opening(
      node: Opening.none, stem: entry.intended < 0 ? entry.stem : Opening.unsureStem)
    guard entry.begins.contains(.concepts) else { return opening }
    let node = concepts.child(of: 0, .stem(entry.stem))
    let isPlain =
      entry.intended < 0 && entry.prefixes.isEmpty
      && concepts.child(of: 0, .word(word)) == nil
    opening.node = isPlain ? node ?? Opening.unsure : Opening.unsure
    return opening
  }
}
