// Sees where an answer holds someone else responsible.
internal import Interview

/// A cue of blame in a clause that names a party or another person.
enum BlameDetector: Detector {
  /// How many words around a cue may name who is meant.
  private static let reach = 12

  static func detect(_ passage: Passage, into found: inout [Finding]) {
    for cue in passage.cues where cue.kind == .blame {
      guard let number = passage.clause(at: cue.tokens.lowerBound),
        let name = name(passage, passage.clauses[number], cue), !isDenied(passage, number, cue)
      else { continue }
      found.append(
        Finding(
          kind: .blame, name: name, span: passage.span(passage.clauses[number].tokens),
          rule: Cues.all[Int(cue.cue)].rule, clause: number))
    }
  }

  /// Who is held responsible: after "because of" who follows, beside "fault" whoever is named, and
  /// for all else the one who acts, who is never the candidate.
  private static func name(
    _ passage: Passage, _ clause: ClauseView, _ cue: CueHit
  ) -> String? {
    let text = Cues.all[Int(cue.cue)].text
    if text == "because of" {
      return named(passage, clause, object(passage, from: cue.tokens.upperBound))
    }
    if text.hasSuffix("fault") || text.hasSuffix("blame") || text == "blamed" {
      if text.contains("my") || text.contains("our") { return "other" }
      guard !isOwn(passage, cue.tokens.lowerBound - 1, clause) else { return nil }
      return named(
        passage, clause,
        cue.tokens.lowerBound - reach..<cue.tokens.upperBound + reach)
    }
    guard clause.subject == .other else { return nil }
    // "If the lab had told us": only what did not happen is held against somebody.
    if text.hasPrefix("had "), clause.mood != .hypothetical { return nil }
    // An hour may be impossible and the vendor's all the same.
    if text.hasSuffix("impossible") || text.hasSuffix("hopeless"), !clause.isPerson { return nil }
    // "If IT had done their job": whoever they are, they did not.
    if text.hasPrefix("done their") {
      return named(passage, clause, clause.tokens.lowerBound..<cue.tokens.lowerBound) ?? "other"
    }
    let before = cue.tokens.lowerBound - reach..<cue.tokens.lowerBound
    return named(passage, clause, before) ?? (clause.isPerson ? "other" : nil)
  }

  /// "It was not the vendor's fault", "I'm not saying that…": a denial outside of the cue.
  private static func isDenied(_ passage: Passage, _ number: Int, _ cue: CueHit) -> Bool {
    let clause = passage.clauses[number]
    guard clause.verb >= 0, !cue.tokens.contains(clause.verb) else { return false }
    let text = Cues.all[Int(cue.cue)].text
    return text == "fault" || text == "at fault" || text == "to blame" || text == "blamed"
      ? passage.isDenied(number) : passage.hangsOnDenial(number)
  }

  /// The noun phrase at `start`, at most four words: in "because of the storm the nurses stayed" the
  /// nurses stand in another one, and in "because of the nurses' idea" it is not the nurses.
  private static func object(_ passage: Passage, from start: Int) -> Range<Int> {
    var end = start
    while end < min(start + 4, passage.tokens.count), end == start || passage.isAdjacent(end) {
      if end > start, passage.tokens[end].gap.contains(.quote) { return start..<start }
      if end > start, passage.tokens[end].classes.contains(.determiner) { break }
      end += 1
    }
    return start..<end
  }

  /// "My fault", "our own fault".
  private static func isOwn(_ passage: Passage, _ token: Int, _ clause: ClauseView) -> Bool {
    (max(clause.tokens.lowerBound, token - 1)..<max(clause.tokens.lowerBound, token + 1)).contains {
      !passage.tokens[$0].classes.isDisjoint(with: [.own, .shared])
    }
  }

  /// The first party among those of `wanted` that stand in the clause, or `other` for another person.
  private static func named(
    _ passage: Passage, _ clause: ClauseView, _ wanted: Range<Int>
  ) -> String? {
    let tokens = wanted.clamped(to: clause.tokens)
    let next = passage.parties.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    if next < passage.parties.count,
      passage.parties[next].tokens.lowerBound < tokens.upperBound
    {
      return passage.lexicon.tables.lexicon.parties[Int(passage.parties[next].party)].id
    }
    let isAnyone = tokens.contains {
      !passage.tokens[$0].classes.isDisjoint(with: [.person, .third])
    }
    return isAnyone ? "other" : nil
  }
}
