// Searches for the context's own terms, beside the lexicon and with the same rules.
internal import Interview

/// Longest match, leftmost first; terms that share a form are all found.
struct TermMatcher {
  let passage: Passage
  private var best: (end: Int, node: Int32) = (0, 0)

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// Appends every match to `hits`, in order; concepts are numbered after the lexicon's.
  mutating func match(into hits: inout [ConceptHit]) {
    let trie = passage.asked.terms.phrases
    guard !trie.isEmpty else { return }
    let base = Int32(passage.lexicon.tables.lexicon.concepts.count)
    var start = 0
    while start < passage.tokens.count {
      best = (start, 0)
      walk(trie, node: 0, at: start, start: start)
      let end = best.end
      trie.numbers(at: best.node) { term in
        hits.append(
          ConceptHit(concept: base + term, tokens: start..<end, form: -1, isMisspelt: false))
      }
      start = max(end, start + 1)
    }
  }

  private mutating func walk(_ trie: TokenTrie, node: Int32, at index: Int, start: Int) {
    guard index < passage.tokens.count else { return }
    var node = node
    let token = passage.tokens[index]
    if index > start, !token.gap.isDisjoint(with: Token.Gap.barriers) {
      guard trie.hasBarriers, let next = trie.child(of: node, .barrier) else { return }
      node = next
    }
    let word = passage.words.entries[Int(token.word)]
    if word.stem >= 0 { step(trie, node, .stem(word.stem), index, start) }
    if let stem = intended(token, word) { step(trie, node, .stem(stem), index, start) }
    guard trie.hasPrefixes else { return }
    for (number, prefix) in passage.asked.terms.prefixes.enumerated()
    where passage.words.keys.withBytes(token.word, { $0.starts(with: prefix) }) {
      step(trie, node, .prefix(Int32(number)), index, start)
    }
  }

  /// The stem of the term's word that an unknown word is a slip of the keys from.
  private func intended(_ token: Token, _ word: Word) -> Int32? {
    guard !passage.asked.terms.slips.isEmpty, word.meant < 0,
      !word.classes.contains(.known), !passage.words.lexicon.isStem(word.stem)
    else { return nil }
    return passage.words.keys.withBytes(token.word, passage.asked.terms.slips.intended)
  }

  private mutating func step(
    _ trie: TokenTrie, _ node: Int32, _ symbol: Symbol, _ index: Int, _ start: Int
  ) {
    guard let next = trie.child(of: node, symbol) else { return }
    if trie.ends(at: next), index + 1 > best.end { best = (index + 1, next) }
    walk(trie, node: next, at: index + 1, start: start)
  }
}
