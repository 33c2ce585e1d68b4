// Sees the parts of a story: situation, task, action, result, reason; one a clause.
internal import Interview

/// A part needs a clause with a subject and a finite verb.
enum StoryDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    var evidence = ClauseEvidence(passage, found)
    var hasActed = false
    for (number, clause) in passage.clauses.enumerated() {
      evidence.advance(to: clause.tokens)
      if hasActed, let rule = evidence.lastingAbsence(passage, clause) {
        found.append(
          Finding(
            kind: .storyPart, name: StoryPart.result.rawValue, span: passage.span(clause.tokens),
            rule: rule, clause: number))
        continue
      }
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
    if isTold, !hasActed, let rule = evidence.opensScene(passage, clause) {
      return (.situation, rule)
    }
    if hasActed, !evidence.hasChange(number),
      passage.tellsAttainment(clause) || passage.tellsLevel(clause)
    {
      return (.result, "story.result:attained")
    }
    if isTold, hasActed, passage.lasts(clause), passage.deniesAnybody(clause) {
      return (.result, "story.result:none-since")
    }
    if let cue = evidence.first(.task), isTold, !hasActed || !isAction,
      !isAction || !evidence.actsAreDuties || copes(passage, clause)
    {
      return (.task, rule(cue))
    }
    if evidence.hasChange(number), clause.mood != .hypothetical {
      let isProblem =
        !hasActed && !isAction && clause.subject == .other && evidence.opensReason(clause)
      return isProblem
        ? (.situation, "story.situation:change") : (.result, "story.result:change")
    }
    if isTold, let harm = evidence.avoidedHarm(passage) {
      return (.result, "story.result:no \(harm)")
    }
    if isTold, hasActed, let rule = outcome(passage, clause, evidence) { return (.result, rule) }
    if hasActed, passage.isOfToday(clause), let rule = outcome(passage, clause, evidence) {
      return (.result, rule)
    }
    if let cue = evidence.reason(passage, clause),
      !isAction || hasActed || cue.tokens.lowerBound < clause.mainVerb
    {
      return (.reason, rule(cue))
    }
    if isAction, isTold, !hasActed, mishaps.contains(where: { passage.isWord(clause.mainVerb, $0) })
    {
      return (.situation, "story.situation:mishap")
    }
    if isAction { return (.action, "story.action") }
    guard isTold, !hasActed, !passage.tokens[clause.verb].classes.contains(.supposing) else {
      return nil
    }
    if let cue = evidence.first(.situation) { return (.situation, rule(cue)) }
    if clause.subject != .own { return (.situation, "story.situation:before-action") }
    return nil
  }

  /// What came of an action, said without a number: a cue of results, harm that befell nobody, or
  /// something that others took up. "Went live with nine hours of downtime" is no good news.
  private static func outcome(
    _ passage: Passage, _ clause: ClauseView, _ evidence: ClauseEvidence
  ) -> String? {
    if evidence.sparedPeople(passage, clause) { return "story.result:nobody" }
    if passage.lasts(clause) || passage.followsSince(clause),
      passage.deniesObject(clause) || passage.deniesAnybody(clause)
        || passage.isDenied(clause) && evidence.suffers(passage, clause)
    {
      return "story.result:none-since"
    }
    if let cue = evidence.first(.result), !isSuffering(passage, clause), !isHalted(passage, clause),
      !passage.tokens[cue.tokens.lowerBound].classes.contains(.negator)
        || cue.tokens.upperBound <= clause.verb
    {
      return rule(cue)
    }
    return isAdopted(passage, clause) ? "story.result:in-use" : nil
  }

  /// Whether harm came with it: "with two outages". Fewer or less of it is none.
  private static func isSuffering(_ passage: Passage, _ clause: ClauseView) -> Bool {
    for with in clause.tokens where passage.isWord(with, "with") {
      for token in with + 1..<max(with + 1, min(with + 6, clause.tokens.upperBound)) {
        guard passage.isAdjacent(token), !isLessening(passage, token) else { break }
        if passage.tokens[token].classes.contains(.harm) { return true }
      }
    }
    return false
  }

  private static func isLessening(_ passage: Passage, _ token: Int) -> Bool {
    passage.tokens[token].classes.contains(.negator)
      || (["fewer", "less", "lower", "half", "zero", "hardly", "barely", "few", "little"]
        as [StaticString]).contains { passage.isWord(token, $0) }
  }

  /// "I stopped the load", "we dropped the report": a step that somebody took, not what came of one.
  private static func isHalted(_ passage: Passage, _ clause: ClauseView) -> Bool {
    guard clause.subject == .own || clause.subject == .shared, !clause.isPassive else {
      return false
    }
    return passage.isWord(clause.mainVerb, "stopped") || passage.isWord(clause.mainVerb, "dropped")
  }

  /// "They used it from the second week", "the vendor has kept it since": someone else took up a
  /// thing that was spoken of before.
  private static func isAdopted(_ passage: Passage, _ clause: ClauseView) -> Bool {
    guard clause.subject == .other, clause.isPerson, !clause.isPassive,
      passage.tokens[clause.mainVerb].classes.contains(.adoption), !passage.isDenied(clause),
      passage.isAdjacent(clause.mainVerb + 1)
    else { return false }
    let object = clause.mainVerb + 1
    return (["it", "them", "ours", "that", "both"] as [StaticString]).contains {
      passage.isWord(object, $0)
    }
  }

  /// "I had to learn it", "we had to wait": what had to be borne is no deed.
  private static func copes(_ passage: Passage, _ clause: ClauseView) -> Bool {
    (["learn", "wait", "deal", "work", "live", "cope", "accept", "stay"] as [StaticString])
      .contains { passage.isWord(clause.mainVerb, $0) }
  }

  /// What befell the teller opens a story; it is not what was done about it.
  private static let mishaps: [StaticString] = [
    "missed", "lost", "forgot", "overlooked", "misplaced", "misread", "misunderstood", "overslept",
    "struggled", "flunked",
  ]

  private static func rule(_ cue: CueHit) -> String { Cues.all[Int(cue.cue)].rule }
}

/// What stands in the clause at hand: its cues, and whether changes and actions were found in it.
private struct ClauseEvidence {
  private let cues: [CueHit]
  private var changed: [Bool]
  private var acted: [Bool]
  /// Whether everything that was done is told as what had to be done: "I had to call them".
  private(set) var actsAreDuties = false
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
    var others = acted
    for cue in cues where cue.kind == .task || cue.kind == .reason {
      others[Int(passage.clauseOfToken[cue.tokens.lowerBound])] = false
    }
    actsAreDuties = !others.contains(true)
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

  /// The rule of a clause that opens with "when I was" or "while I worked": what follows happened then,
  /// even where its own verb is an action ("when I was working at the mill").
  func opensScene(_ passage: Passage, _ clause: ClauseView) -> String? {
    guard let cue = first(.situation), cue.tokens.lowerBound == clause.tokens.lowerBound,
      passage.isWord(cue.tokens.lowerBound, "when")
        || passage.isWord(cue.tokens.lowerBound, "while")
    else { return nil }
    return Cues.all[Int(cue.cue)].rule
  }

  /// Whether the clause opens with "because", "since" or "as", behind at most one word.
  func opensReason(_ clause: ClauseView) -> Bool {
    for index in range where cues[index].kind == .reason {
      return cues[index].tokens.lowerBound <= clause.tokens.lowerBound + 1
    }
    return false
  }

  /// "Nobody got a wrong dose", "no patient was harmed", "none was lost": nothing befell them.
  func sparedPeople(_ passage: Passage, _ clause: ClauseView) -> Bool {
    if isNone(passage, clause) { return suffers(passage, clause) }
    for index in range where cues[index].kind == .negationBefore {
      let denied = cues[index].tokens.upperBound
      guard denied <= clause.verb, denied + 2 >= clause.verb, clause.subjectToken >= 0 else {
        continue
      }
      return suffers(passage, clause)
    }
    return false
  }

  private func isNone(_ passage: Passage, _ clause: ClauseView) -> Bool {
    clause.verb > clause.tokens.lowerBound
      && (passage.isWord(clause.verb - 1, "none") || passage.isWord(clause.verb - 1, "nothing"))
  }

  /// The clause's cue of a reason: "since" at its end says from when on, "since when" asks it.
  func reason(_ passage: Passage, _ clause: ClauseView) -> CueHit? {
    for index in range where cues[index].kind == .reason {
      let isLast = cues[index].tokens.upperBound == clause.tokens.upperBound
      let next = cues[index].tokens.upperBound
      let asksWhen = next < clause.tokens.upperBound && passage.isWord(next, "when")
      if !isLast && !asksWhen || Cues.all[Int(cues[index].cue)].text != "since" {
        return cues[index]
      }
    }
    return nil
  }

  func suffers(_ passage: Passage, _ clause: ClauseView) -> Bool {
    (clause.verb..<clause.tokens.upperBound).contains {
      !passage.tokens[$0].classes.isDisjoint(with: [.misfortune, .harm])
    }
  }

  /// "No errors in 14 months", verb or none: the rule of a harm that stayed away for a time.
  func lastingAbsence(_ passage: Passage, _ clause: ClauseView) -> String? {
    guard clause.verb < 0, let harm = avoidedHarm(passage) else { return nil }
    return passage.lasts(clause) ? "story.result:no \(harm)" : nil
  }

  /// The harm that a "no" or "without" in the clause says there was none of.
  func avoidedHarm(_ passage: Passage) -> String? {
    for index in range where cues[index].kind == .negationBefore {
      let text = Cues.all[Int(cues[index].cue)].text
      guard
        text.hasPrefix("no ") || text == "no" || text.hasSuffix(" no") || text == "zero"
          || text.hasPrefix("without")
      else { continue }
      let start = cues[index].tokens.upperBound
      for token in start..<min(start + 3, passage.tokens.count)
      where !passage.tokens[token].classes.isDisjoint(with: [.harm, .misfortune]) {
        return passage.text(token)
      }
    }
    return nil
  }
}

extension Passage {
  /// "Since then nobody has come for nothing": whether nobody did what the clause tells.
  fileprivate func deniesAnybody(_ clause: ClauseView) -> Bool {
    (clause.tokens.lowerBound..<max(clause.tokens.lowerBound, clause.verb)).contains {
      isWord($0, "nobody") || isWord($0, "none")
        || isWord($0, "no") && $0 + 1 < clause.verb && isWord($0 + 1, "one")
    }
  }

  /// "Since then I walk each room, and we have moved none": the time stands in the clause before.
  fileprivate func followsSince(_ clause: ClauseView) -> Bool {
    let start = sentences[clause.sentence].lowerBound
    return start + 1 < clause.tokens.lowerBound && isWord(start, "since")
      && isWord(start + 1, "then")
  }

  /// "Now they scan on time": told of today, behind what was done.
  fileprivate func isOfToday(_ clause: ClauseView) -> Bool {
    clause.verb >= 0 && clause.mood == .present && clause.subject == .other && !isDenied(clause)
      && clause.tokens.contains { token in
        (["now", "today", "nowadays"] as [StaticString]).contains { isWord(token, $0) }
      }
  }

  /// Whether a clause names a time for which something held: "none since", "in 14 months".
  fileprivate func lasts(_ clause: ClauseView) -> Bool {
    clause.tokens.contains { tokens[$0].classes.contains(.timeUnit) || isWord($0, "since") }
  }
}
