// Sees terms of art that the listener may not know, and whether they were explained.
internal import Interview

/// One finding a concept: explained anywhere is explained.
enum JargonDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    guard passage.context.jargon != .technical else { return }
    var order: [Int32] = []
    var seen: [Int32: (hit: ConceptHit, rule: String)] = [:]
    var names = Names(passage)
    for hit in passage.concepts {
      guard needsExplaining(passage, hit) else { continue }
      names.note(hit)
      let rule = explanation(passage, hit)
      if seen[hit.concept] == nil { order.append(hit.concept) }
      if let known = seen[hit.concept], !known.rule.isEmpty || rule.isEmpty { continue }
      seen[hit.concept] = (hit, rule)
    }
    for concept in order {
      guard let (hit, rule) = seen[concept] else { continue }
      let rule2 = rule.isEmpty && names.isExpanded(concept) ? "explained.expansion" : rule
      found.append(
        Finding(
          kind: rule2.isEmpty ? .jargon : .explanation, name: passage.conceptName(concept),
          span: passage.span(hit.tokens), rule: rule2.isEmpty ? "jargon.unexplained" : rule2,
          clause: passage.clause(at: hit.tokens.lowerBound)))
    }
  }

  private static func needsExplaining(_ passage: Passage, _ hit: ConceptHit) -> Bool {
    guard hit.form >= 0, hit.apart < 0,
      let trade = passage.lexicon.tables.lexicon.concepts[Int(hit.concept)].jargon,
      trade != .plain, trade != passage.context.jargon
    else { return false }
    let echo = passage.echoes.partitioningIndex { $0.upperBound > hit.tokens.lowerBound }
    return echo == passage.echoes.count || !passage.echoes[echo].contains(hit.tokens.lowerBound)
  }

  /// The rule by which a mention is explained where it stands; empty for none.
  private static func explanation(_ passage: Passage, _ hit: ConceptHit) -> String {
    let end = hit.tokens.upperBound
    let after = end < passage.tokens.count ? passage.tokens[end].gap : passage.ending
    if opensParenthesis(passage, after: end) { return "explained.parenthesis" }
    if passage.tokens[hit.tokens.lowerBound].gap.contains(.opening), after.contains(.closing) {
      return "explained.in-parenthesis"
    }
    if isNamed(passage, hit) { return "explained.named" }
    if isApposition(passage, hit) { return "explained.apposition" }
    let sentence = passage.sentence(at: hit.tokens.lowerBound)
    let start = passage.cues.partitioningIndex { $0.tokens.lowerBound >= end }
    for cue in passage.cues[start...] {
      guard cue.tokens.lowerBound < min(sentence.upperBound, end + 4) else { break }
      if cue.kind == .explanation, says(passage, cue, sentence) {
        return "explained:\(Cues.all[Int(cue.cue)].text)"
      }
    }
    return ""
  }

  /// Whether an "is a" says what something is: "is a pain" and "is the worst" say how one likes it.
  private static func says(_ passage: Passage, _ cue: CueHit, _ sentence: Range<Int>) -> Bool {
    let end = cue.tokens.upperBound
    guard passage.isWord(cue.tokens.lowerBound, "is"), !passage.isWord(end - 1, "way") else {
      return true
    }
    guard end + 1 < sentence.upperBound, passage.isAdjacent(end + 1) else { return false }
    return !Self.verdicts.contains { verdict in
      (end..<end + 2).contains { passage.isWord($0, verdict) }
    }
  }

  private static let verdicts: [StaticString] = [
    "pain", "problem", "nightmare", "mess", "worst", "best", "disaster", "joke", "challenge",
    "headache", "must", "favourite", "favorite",
  ]

  /// "What we call the MPI", "known as FHIR": what it is stands before.
  private static func isNamed(_ passage: Passage, _ hit: ConceptHit) -> Bool {
    var index = hit.tokens.lowerBound
    if index > 0, passage.isWord(index - 1, "the") || passage.isWord(index - 1, "a") { index -= 1 }
    guard index > 1, passage.isAdjacent(index) else { return false }
    if passage.isWord(index - 1, "as") { return passage.isWord(index - 2, "known") }
    return passage.isWord(index - 1, "call") || passage.isWord(index - 1, "called")
  }

  /// "Single sign-on, so one password for everything": behind a comma and "so", without a verb.
  private static func isApposition(_ passage: Passage, _ hit: ConceptHit) -> Bool {
    let so = hit.tokens.upperBound
    guard so + 2 < passage.tokens.count, passage.tokens[so].gap.contains(.comma),
      passage.isWord(so, "so"), passage.isAdjacent(so + 1),
      passage.tokens[so + 1].classes.contains(.determiner)
        || passage.tokens[so + 1].classes.contains(.number),
      let clause = passage.clause(at: so), clause == passage.clause(at: hit.tokens.lowerBound)
    else { return false }
    return passage.clauses[clause].verb < so
  }

  /// Whether a parenthesis follows a term, or the noun that it goes with: "an HL7 message (a line…".
  private static func opensParenthesis(_ passage: Passage, after end: Int) -> Bool {
    for token in end..<max(end, min(end + 3, passage.tokens.count)) {
      if passage.tokens[token].gap.contains(.opening) { return true }
      guard passage.isAdjacent(token), passage.tokens[token].classes.isDisjoint(with: .function)
      else { return false }
    }
    return false
  }

  /// Which concepts were named both in full and by their acronym.
  private struct Names {
    private let passage: Passage
    private var acronyms: Set<Int32> = []
    private var inFull: Set<Int32> = []

    init(_ passage: Passage) { self.passage = passage }

    mutating func note(_ hit: ConceptHit) {
      if passage.lexicon.tables.facts[Int(hit.form)].kind == .acronym {
        acronyms.insert(hit.concept)
      } else if hit.tokens.count > 1 {
        inFull.insert(hit.concept)
      }
    }

    func isExpanded(_ concept: Int32) -> Bool {
      acronyms.contains(concept) && inFull.contains(concept)
    }
  }
}

extension Array {
  /// The first index whose element satisfies `predicate`, in an array that is partitioned by it.
  func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
