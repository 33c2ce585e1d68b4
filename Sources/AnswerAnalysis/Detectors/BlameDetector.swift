// Sees where an answer holds someone else responsible.
internal import Interview

/// A cue of blame in a clause that names a party or another person.
enum BlameDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    var party = 0
    for cue in passage.cues where cue.kind == .blame {
      guard let number = passage.clause(at: cue.tokens.lowerBound) else { continue }
      let clause = passage.clauses[number]
      while party < passage.parties.count,
        passage.parties[party].tokens.upperBound <= clause.tokens.lowerBound
      {
        party += 1
      }
      guard let name = name(passage, clause, from: party) else { continue }
      found.append(
        Finding(
          kind: .blame, name: name, span: passage.span(clause.tokens),
          rule: Cues.all[Int(cue.cue)].rule, clause: number))
    }
  }

  private static func name(_ passage: Passage, _ clause: ClauseView, from party: Int) -> String? {
    if party < passage.parties.count,
      passage.parties[party].tokens.lowerBound < clause.tokens.upperBound
    {
      return passage.lexicon.lexicon.parties[Int(passage.parties[party].party)].id
    }
    return clause.subject == .other && clause.isPerson ? "other" : nil
  }
}
