// Sees who did what: the candidate, the candidate's group, someone else.
internal import Interview

/// One action a clause: a past verb of doing with someone as its subject, not denied and not merely
/// possible.
enum ActionDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    for (number, clause) in passage.clauses.enumerated() where clause.verb >= 0 {
      guard let kind = kind(passage, number) else { continue }
      let start = clause.subjectToken >= 0 ? min(clause.subjectToken, clause.mainVerb) : clause.verb
      found.append(
        Finding(
          kind: kind, name: passage.text(clause.mainVerb),
          span: passage.span(start..<clause.mainVerb + 1),
          rule: clause.subjectToken >= 0 ? "action.subject" : "action.shared-subject",
          clause: number))
    }
  }

  private static func kind(_ passage: Passage, _ number: Int) -> FindingKind? {
    let clause = passage.clauses[number]
    guard clause.subject != .none, clause.subject != .other || clause.isPerson else { return nil }
    let isPlan = passage.context.kind == .situational && isStep(passage, clause)
    guard clause.mood == .past || isPlan, !clause.isPassive, clause.subjectToken <= clause.verb,
      !passage.isDenied(number), !passage.tellsOfNothing(number),
      !passage.deniesObject(clause), isDone(passage, clause)
    else {
      return nil
    }
    let main = passage.tokens[clause.mainVerb].classes
    guard main.isDisjoint(with: .state), main.isDisjoint(with: [.be]) else { return nil }
    if !main.isDisjoint(with: .auxiliaries), main.isDisjoint(with: [.base, .past]) { return nil }
    switch clause.subject {
    case .own: return .ownAction
    case .shared: return .sharedAction
    case .other: return clause.isPerson && clause.mood == .past ? .othersAction : nil
    case .none: return nil
    }
  }

  /// Whether a clause says what would be done: "I'd call them", and "I call them" as people put it who
  /// go through a case step by step.
  ///
  /// "So that we make the date" says what for, "when I call them" when.
  private static func isStep(_ passage: Passage, _ clause: ClauseView) -> Bool {
    if clause.mood == .hypothetical { return true }
    guard clause.mood == .present, clause.subjectToken >= 0, !passage.isWord(clause.verb, "can"),
      clause.subject == .own || clause.subject == .shared
    else { return false }
    let opening = max(0, clause.tokens.lowerBound - 2)..<clause.subjectToken
    return opening.allSatisfy {
      passage.tokens[$0].classes.isDisjoint(with: [.subordinator, .relative])
    }
  }

  /// Whether something was done: "I could call", "I almost called", "we failed to call", "we agreed
  /// to disagree", "I used to call" and "I started to worry" tell of nothing that was.
  private static func isDone(_ passage: Passage, _ clause: ClauseView) -> Bool {
    let main = clause.mainVerb
    if clause.mood == .past,
      passage.isWord(clause.verb, "could") || passage.isWord(clause.verb, "couldn't")
    {
      return false
    }
    if passage.isWord(clause.verb, "should") { return false }
    let start = max(clause.tokens.lowerBound, clause.subjectToken, clause.verb - 2)
    for token in start..<max(start, main)
    where passage.isWord(token, "almost") || passage.isWord(token, "nearly") {
      return false
    }
    guard main + 2 < passage.tokens.count, passage.isAdjacent(main + 1),
      passage.isWord(main + 1, "to")
    else { return true }
    if passage.isWord(main, "failed") || passage.isWord(main, "used") { return false }
    let isBeginning = (["started", "began", "continued", "came"] as [StaticString]).contains {
      passage.isWord(main, $0)
    }
    return !passage.isWord(main + 2, "disagree")
      && !(isBeginning && passage.tokens[main + 2].classes.contains(.state))
  }
}

extension Passage {
  /// A word in lower case.
  func text(_ token: Int) -> String {
    words.keys.withBytes(tokens[token].word) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a negation stands in a clause's verb group, or in that of the clause before which it
  /// hangs on: "I don't think I called".
  func isDenied(_ number: Int) -> Bool {
    isDenied(clauses[number]) || hangsOnDenial(number)
  }

  /// Whether a clause hangs on one that is denied.
  func hangsOnDenial(_ number: Int) -> Bool {
    guard number > 0, clauses[number - 1].sentence == clauses[number].sentence,
      passesOnDenial(clauses[number - 1]),
      clauses[number].subjectToken <= clauses[number].tokens.lowerBound + 4
    else { return false }
    return tokens[clauses[number].tokens.lowerBound].classes.isDisjoint(with: .coordinator)
  }

  /// "I don't know of a process that I improved", "I can't think of a time when I led": there was none.
  func tellsOfNothing(_ number: Int) -> Bool {
    guard number > 0, clauses[number - 1].sentence == clauses[number].sentence,
      clauses[number - 1].subject == .own, isDenied(clauses[number - 1])
    else { return false }
    let (before, first) = (clauses[number - 1], clauses[number].tokens.lowerBound)
    let opens = (["that", "which", "where", "when"] as [StaticString]).contains {
      isWord(first, $0)
    }
    let isKnown = (["know", "remember", "recall", "think", "have"] as [StaticString]).contains {
      isWord(before.mainVerb, $0)
    }
    return opens && isKnown
      && (max(before.mainVerb, first - 4)..<first).contains {
        isWord($0, "a") || isWord($0, "an") || isWord($0, "any") || isWord($0, "one")
      }
  }

  /// Whether a clause denies what hangs on it: "I don't think", "I didn't believe that".
  func passesOnDenial(_ clause: ClauseView) -> Bool {
    guard clause.mainVerb > clause.verb, isDenied(clause),
      clause.tokens.upperBound <= clause.mainVerb + 2
    else { return false }
    return (["think", "believe", "suppose", "say", "saying", "mean"] as [StaticString]).contains {
      isWord(clause.mainVerb, $0)
    }
  }

  /// Whether a negation stands in the clause's own verb group.
  func isDenied(_ clause: ClauseView) -> Bool {
    guard clause.verb >= 0 else { return false }
    if deniesSubject(clause) { return true }
    let start = max(clause.tokens.lowerBound, clause.verb - 1)
    return (start..<clause.mainVerb + 1).contains { tokens[$0].classes.contains(.negator) }
  }

  /// "No nurse called", "not a single doctor called", "none of them called".
  private func deniesSubject(_ clause: ClauseView) -> Bool {
    guard clause.subjectToken > clause.tokens.lowerBound, clause.subject == .other else {
      return false
    }
    let start = max(clause.tokens.lowerBound, clause.subjectToken - 3)
    return (start..<clause.subjectToken).contains { token in
      let isDeterminer =
        isWord(token, "no") || isWord(token, "none") || isWord(token, "neither")
        || isWord(token, "not") && isWord(token + 1, "a")
      return isDeterminer && (token + 1...clause.subjectToken).allSatisfy { isAdjacent($0) }
    }
  }
}
