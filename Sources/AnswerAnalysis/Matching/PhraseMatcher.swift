// Searches for the analyser's own cues and for the lexicon's parties.

/// A party of the lexicon in an answer.
struct PartyHit {
  /// The party's index.
  var party: Int32
  /// Its tokens.
  var tokens: Range<Int>
}

/// Searches of tries in which each token can go one way only.
enum PhraseMatcher {
  /// Appends the cues among `tokens` to `hits`, ordered by first token; longest match in each group.
  /// One word of emphasis or hesitation may stand inside: "I don't really know".
  static func cues(
    _ trie: TokenTrie, tokens: [Token], into hits: inout [CueHit]
  ) {
    var free = Array(repeating: 0, count: CueKind.groups)
    var longest: [(cue: Int32, end: Int)] = Array(repeating: (-1, 0), count: CueKind.groups)
    for start in tokens.indices {
      guard tokens[start].begins.contains(.cues) else { continue }
      var index = start
      var node: Int32 = 0
      var mayPass = true
      var isFound = false
      while index < tokens.count, index == start || tokens[index].gap.isDisjoint(with: .barriers) {
        guard let next = trie.child(of: node, .word(tokens[index].word)) else {
          guard mayPass, index > start, tokens[index].begins.contains(.passedOver) else { break }
          mayPass = false
          index += 1
          continue
        }
        node = next
        index += 1
        trie.numbers(at: node) { cue in
          longest[Cues.kinds[Int(cue)].group] = (cue, index)
          isFound = true
        }
      }
      guard isFound else { continue }
      for group in 0..<CueKind.groups where longest[group].cue >= 0 {
        let (cue, end) = longest[group]
        longest[group] = (-1, 0)
        guard start >= free[group] else { continue }
        hits.append(CueHit(cue: cue, kind: Cues.kinds[Int(cue)], tokens: start..<end))
        free[group] = end
      }
    }
  }

  /// Appends the parties among `tokens` to `hits`, in order.
  static func parties(
    _ trie: TokenTrie, words: WordTable, tokens: [Token], into hits: inout [PartyHit]
  ) {
    var free = 0
    for start in tokens.indices where start >= free {
      guard tokens[start].begins.contains(.parties) else { continue }
      var index = start
      var node: Int32 = 0
      var best: PartyHit?
      while index < tokens.count, index == start || tokens[index].gap.isDisjoint(with: .barriers),
        let next = trie.child(of: node, .stem(words.entries[Int(tokens[index].word)].stem))
      {
        node = next
        index += 1
        var party: Int32 = -1
        trie.numbers(at: node) { if party < 0 { party = $0 } }
        if party >= 0 { best = PartyHit(party: party, tokens: start..<index) }
      }
      guard let best else { continue }
      hits.append(best)
      free = best.tokens.upperBound
    }
  }
}
