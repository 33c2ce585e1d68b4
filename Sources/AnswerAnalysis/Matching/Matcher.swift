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
}

/// Searches for the lexicon's concepts: longest match, leftmost first, near-misses left out.
struct ConceptMatcher {
  private let passage: Passage
  private let lexicon: CompiledLexicon
  private let tokens: [Token]
  private var candidates: [(form: Int32, end: Int, isMisspelt: Bool)] = []
  private var nearMisses: [(concept: Int32, tokens: Range<Int>)] = []

  init(_ passage: Passage) {
    self.passage = passage
    lexicon = passage.lexicon
    tokens = passage.tokens
  }

  /// Appends every match to `hits`, in order.
  mutating func match(into hits: inout [ConceptHit]) {
    guard !lexicon.tables.concepts.isEmpty else { return }
    var free = 0
    for start in tokens.indices {
      guard tokens[start].begins.contains(.concepts) else { continue }
      candidates.removeAll(keepingCapacity: true)
      walk(node: 0, at: start, start: start, isMisspelt: false)
      nearMisses.removeAll { $0.tokens.upperBound <= start }
      guard start >= free, let end = longest(from: start) else { continue }
      append(start..<end, into: &hits)
      free = end
    }
  }

  /// Follows every way in which the token at `index` can continue a phrase.
  private mutating func walk(node: Int32, at index: Int, start: Int, isMisspelt: Bool) {
    guard index < tokens.count else { return }
    var node = node
    if index > start, !tokens[index].gap.isDisjoint(with: .barriers) {
      guard lexicon.tables.concepts.hasBarriers,
        let next = lexicon.tables.concepts.child(of: node, .barrier)
      else { return }
      node = next
    }
    let token = tokens[index]
    let word = passage.words.entries[Int(token.word)]
    if word.stem >= 0 { step(node, .stem(word.stem), index, start, isMisspelt) }
    step(node, .word(token.word), index, start, isMisspelt)
    for hit in word.prefixes {
      step(node, .prefix(passage.words.prefixHits[Int(hit)]), index, start, isMisspelt)
    }
    if word.intended >= 0 { step(node, .stem(word.intended), index, start, true) }
  }

  private mutating func step(
    _ node: Int32, _ symbol: Symbol, _ index: Int, _ start: Int, _ isMisspelt: Bool
  ) {
    guard let next = lexicon.tables.concepts.child(of: node, symbol) else { return }
    if lexicon.tables.concepts.ends(at: next) { accept(next, start..<index + 1, isMisspelt) }
    walk(node: next, at: index + 1, start: start, isMisspelt: isMisspelt)
  }

  private mutating func accept(_ node: Int32, _ range: Range<Int>, _ isMisspelt: Bool) {
    lexicon.tables.concepts.numbers(at: node) { number in
      let fact = lexicon.tables.facts[Int(number)]
      guard !fact.isExact || isExact(lexicon.tables.forms[Int(number)], range) else { return }
      if fact.kind == .nearMiss {
        nearMisses.append((fact.concept, range))
      } else {
        candidates.append(
          (number, range.upperBound, isMisspelt || fact.kind == .misspelling))
      }
    }
  }

  /// Whether the bytes of the tokens are exactly `exact`; a curly apostrophe or hyphen will not do.
  private func isExact(_ form: LexiconTables.Form, _ range: Range<Int>) -> Bool {
    let exact = form.exact
    let start = Int(tokens[range.lowerBound].start)
    let count = Int(tokens[range.upperBound - 1].end) - start
    guard form.isPossessive ? count > exact.count : count == exact.count else { return false }
    for offset in exact.indices where passage.bytes[start + offset] != exact[offset] {
      return false
    }
    return true
  }

  private func isNearMiss(_ concept: Int32, _ start: Int, _ end: Int) -> Bool {
    nearMisses.contains {
      $0.concept == concept && $0.tokens.lowerBound <= start && end <= $0.tokens.upperBound
    }
  }

  private func longest(from start: Int) -> Int? {
    var longest: Int?
    for candidate in candidates where candidate.end > longest ?? start {
      if !isNearMiss(lexicon.tables.facts[Int(candidate.form)].concept, start, candidate.end) {
        longest = candidate.end
      }
    }
    return longest
  }

  private func append(_ range: Range<Int>, into hits: inout [ConceptHit]) {
    let from = hits.count
    for candidate in candidates where candidate.end == range.upperBound {
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
