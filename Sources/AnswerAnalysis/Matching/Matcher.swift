// Searches an answer's tokens for phrases: one pass, whatever the number of phrases.

/// A concept's form in an answer.
struct ConceptHit {
  /// The concept's index in the lexicon, or after them the term's index in the context.
  var concept: Int32
  /// Its tokens.
  var tokens: Range<Int>
  /// The form's index; -1 for a term of the context.
  var form: Int32
  /// Whether a word of it was misspelt.
  var isMisspelt: Bool
  /// The place of its words in ``Passage/patternWords`` where they stand apart; -1 otherwise.
  var apart: Int32 = -1
}

/// Searches for the lexicon's concepts: longest match, leftmost first, near-misses left out.
///
/// Holds pointers into the tables that it reads, so it lives no longer than a call of
/// ``search(_:tokens:words:lexicon:state:into:)``.
struct ConceptMatcher {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let tokens: UnsafeBufferPointer<Token>
  private let words: UnsafeBufferPointer<Word>
  private let prefixHits: [Int32]
  private let lexicon: CompiledLexicon
  private var state: State

  /// What a search knows of the tokens behind it, so that a long text can be searched in parts.
  struct State {
    /// The first token that belongs to no match.
    fileprivate(set) var free = 0
    /// Near-misses that reach to the tokens ahead.
    fileprivate var nearMisses: [(concept: Int32, tokens: Range<Int>)] = []
    /// The phrases that begin at the token in hand.
    fileprivate var candidates: [(form: Int32, end: Int, isMisspelt: Bool)] = []

    /// Whether no near-miss behind reaches further.
    var isQuiet: Bool { nearMisses.isEmpty }
  }

  /// Appends every match that begins in `starts` to `hits`, in order.
  static func search(
    _ bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], starts: Range<Int>, words: WordTable,
    lexicon: CompiledLexicon, state: inout State, into hits: inout [ConceptHit]
  ) {
    guard !lexicon.tables.concepts.isEmpty else { return }
    tokens.withUnsafeBufferPointer { tokens in
      words.entries.withUnsafeBufferPointer { entries in
        var matcher = ConceptMatcher(
          bytes: bytes, tokens: tokens, words: entries, prefixHits: words.prefixHits,
          lexicon: lexicon, state: state)
        matcher.match(starts, into: &hits)
        state = matcher.state
      }
    }
  }

  private mutating func match(_ starts: Range<Int>, into hits: inout [ConceptHit]) {
    let seesAll = lexicon.tables.hasNearMisses
    for start in starts where tokens[start].begins.contains(.concepts) {
      guard seesAll || start >= state.free else { continue }
      state.candidates.removeAll(keepingCapacity: true)
      walk(node: 0, at: start, start: start, isMisspelt: false)
      if !state.nearMisses.isEmpty {
        state.nearMisses.removeAll { $0.tokens.upperBound <= start }
      }
      guard start >= state.free, let end = longest(from: start) else { continue }
      append(start..<end, into: &hits)
      state.free = end
    }
  }

  /// Follows every way in which the token at `index` can continue a phrase.
  private mutating func walk(node: Int32, at index: Int, start: Int, isMisspelt: Bool) {
    guard index < tokens.count else { return }
    var node = node
    var ways = lexicon.tables.concepts.ways(from: node)
    if index > start, !tokens[index].gap.isDisjoint(with: .barriers) {
      guard ways.contains(.barriers), let next = lexicon.tables.concepts.child(of: node, .barrier)
      else {
        return
      }
      node = next
      ways = lexicon.tables.concepts.ways(from: node)
    }
    let word = tokens[index].word
    let isMisspelt = isMisspelt || tokens[index].shape.contains(.misspelt)
    let stem = words[Int(word)].stem
    if ways.contains(.stems), stem >= 0 { step(node, .stem(stem), index, start, isMisspelt) }
    if ways.contains(.words) { step(node, .word(word), index, start, isMisspelt) }
    if ways.contains(.prefixes) {
      for hit in words[Int(word)].prefixes {
        step(node, .prefix(prefixHits[Int(hit)]), index, start, isMisspelt)
      }
    }
    let intended = words[Int(word)].intended
    if ways.contains(.stems), intended >= 0 { step(node, .stem(intended), index, start, true) }
  }

  private mutating func step(
    _ node: Int32, _ symbol: Symbol, _ index: Int, _ start: Int, _ isMisspelt: Bool
  ) {
    guard let next = lexicon.tables.concepts.child(of: node, symbol) else { return }
    if lexicon.tables.concepts.ends(at: next) { accept(next, start..<index + 1, isMisspelt) }
    if !lexicon.tables.concepts.ways(from: next).isEmpty {
      walk(node: next, at: index + 1, start: start, isMisspelt: isMisspelt)
    }
  }

  private mutating func accept(_ node: Int32, _ range: Range<Int>, _ isMisspelt: Bool) {
    lexicon.tables.concepts.numbers(at: node) { number in
      let fact = lexicon.tables.facts[Int(number)]
      guard !fact.isExact || isExact(number, range) else { return }
      if fact.kind == .nearMiss {
        state.nearMisses.append((fact.concept, range))
      } else {
        state.candidates.append(
          (number, range.upperBound, isMisspelt || fact.kind == .misspelling))
      }
    }
  }

  /// Whether the bytes of the tokens are exactly those of a form; a curly apostrophe or hyphen will
  /// not do.
  private func isExact(_ number: Int32, _ range: Range<Int>) -> Bool {
    let exact = lexicon.tables.forms[Int(number)].exact
    let start = Int(tokens[range.lowerBound].start)
    let count = Int(tokens[range.upperBound - 1].end) - start
    let isPossessive = lexicon.tables.forms[Int(number)].isPossessive
    guard isPossessive ? count > exact.count : count == exact.count else { return false }
    for offset in exact.indices where bytes[start + offset] != exact[offset] { return false }
    return true
  }

  private func isNearMiss(_ concept: Int32, _ start: Int, _ end: Int) -> Bool {
    state.nearMisses.contains {
      $0.concept == concept && $0.tokens.lowerBound <= start && end <= $0.tokens.upperBound
    }
  }

  private func longest(from start: Int) -> Int? {
    var longest: Int?
    for candidate in state.candidates where candidate.end > longest ?? start {
      if !isNearMiss(lexicon.tables.facts[Int(candidate.form)].concept, start, candidate.end) {
        longest = candidate.end
      }
    }
    return longest
  }

  private func append(_ range: Range<Int>, into hits: inout [ConceptHit]) {
    let from = hits.count
    for candidate in state.candidates where candidate.end == range.upperBound {
      let concept = lexicon.tables.facts[Int(candidate.form)].concept
      guard !isNearMiss(concept, range.lowerBound, range.upperBound) else { continue }
      if let same = hits[from...].firstIndex(where: { $0.concept == concept }) {
        if hits[same].isMisspelt, !candidate.isMisspelt {
          hits[same].form = candidate.form
          hits[same].isMisspelt = false
        }
        continue
      }
      hits.append(
        ConceptHit(
          concept: concept, tokens: range, form: candidate.form,
          isMisspelt: candidate.isMisspelt))
    }
  }
}
