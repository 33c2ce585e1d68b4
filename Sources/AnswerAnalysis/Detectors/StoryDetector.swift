// Sees the parts of a story: situation, task, action, result, reason; one a clause.
internal import Interview

/// A part needs a clause with a subject and a finite verb.
enum StoryDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    var evidence = ClauseEvidence(passage, found)
    var hasActed = false
    for (number, clause) in passage.clauses.enumerated() {
      evidence.advance(to: clause.tokens)
      guard clause.verb >= 0, clause.subject != .none, clause.mood != .question else { continue }
      guard let (part, rule) = part(passage, number, clause, evidence, hasActed) else { continue }
      if part == .action { hasActed = true }
      found.append(
        Finding(
          kind: .storyPart, name: part.rawValue, span: passage.span(clause.tokens), rule: rule,
          clause: number))
    }
  }

  private static func part(
    _ passage: Passage, _ number: Int, _ clause: ClauseView, _ evidence: ClauseEvidence,
    _ hasActed: Bool
  ) -> (StoryPart, String)? {
    let isTold = clause.mood == .past
    let isAction = evidence.hasAction(number)
    if let cue = evidence.first(.task), isTold, !hasActed || !isAction { return (.task, rule(cue)) }
    if evidence.hasChange(number), clause.mood != .hypothetical {
      return (.result, "story.result:change")
    }
    if isTold, let harm = evidence.avoidedHarm(passage) {
      return (.result, "story.result:no \(harm)")
    }
    if isTold, hasActed, let cue = evidence.first(.result) { return (.result, rule(cue)) }
    if let cue = evidence.first(.reason) { return (.reason, rule(cue)) }
    if isAction { return (.action, "story.action") }
    guard isTold, !hasActed, !passage.tokens[clause.verb].classes.contains(.supposing) else {
      return nil
    }
    if let cue = evidence.first(.situation) { return (.situation, rule(cue)) }
    if clause.subject != .own { return (.situation, "story.situation:before-action") }
    return nil
  }

  private static func rule(_ cue: CueHit) -> String { Cues.all[Int(cue.cue)].rule }
}

/// What stands in the clause at hand: its cues, and whether changes and actions were found in it.
private struct ClauseEvidence {
  private let cues: [CueHit]
  private var changed: [Bool]
  private var acted: [Bool]
  private var range = 0..<0
  private var next = 0

  init(_ passage: Passage, _ found: [Finding]) {
    cues = passage.cues
    changed = Array(repeating: false, count: passage.clauses.count)
    acted = changed
    for finding in found {
      guard let clause = finding.clause else { continue }
      if finding.kind == .change { changed[clause] = true }
      if finding.kind == .ownAction || finding.kind == .sharedAction { acted[clause] = true }
    }
  }

  mutating func advance(to tokens: Range<Int>) {
    while next < cues.count, cues[next].tokens.lowerBound < tokens.lowerBound { next += 1 }
    var end = next
    while end < cues.count, cues[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    range = next..<end
    next = end
  }

  func first(_ kind: CueKind) -> CueHit? {
    for index in range where cues[index].kind == kind { return cues[index] }
    return nil
  }

  func hasChange(_ clause: Int) -> Bool { changed[clause] }

  func hasAction(_ clause: Int) -> Bool { acted[clause] }

  /// The harm that a "no" or "without" in the clause says there was none of.
  func avoidedHarm(_ passage: Passage) -> String? {
    for index in range where cues[index].kind == .negationBefore {
      let text = Cues.all[Int(cues[index].cue)].text
      guard text == "no" || text.hasSuffix(" no") || text.hasPrefix("without") || text == "zero"
      else { continue }
      let start = cues[index].tokens.upperBound
      for token in start..<min(start + 3, passage.tokens.count)
      where passage.tokens[token].classes.contains(.harm) {
        return passage.text(token)
      }
    }
    return nil
  }
}
