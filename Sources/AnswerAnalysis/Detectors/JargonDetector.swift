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
    let sentence = passage.sentence(at: hit.tokens.lowerBound)
    let start = passage.cues.partitioningIndex { $0.tokens.lowerBound >= end }
    for cue in passage.cues[start...] {
      guard cue.tokens.lowerBound < min(sentence.upperBound, end + 4) else { break }
      if cue.kind == .explanation { return "explained:\(Cues.all[Int(cue.cue)].text)" }
    }
    return ""
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
