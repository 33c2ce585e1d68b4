// Sees who did what: the candidate, the candidate's group, someone else.
internal import Interview

/// One action a clause: a past verb of doing with someone as its subject, not denied.
enum ActionDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    for (number, clause) in passage.clauses.enumerated() where clause.verb >= 0 {
      guard let kind = kind(passage, clause) else { continue }
      let start = clause.subjectToken >= 0 ? min(clause.subjectToken, clause.mainVerb) : clause.verb
      found.append(
        Finding(
          kind: kind, name: passage.text(clause.mainVerb),
          span: passage.span(start..<clause.mainVerb + 1),
          rule: clause.subjectToken >= 0 ? "action.subject" : "action.shared-subject",
          clause: number))
    }
  }

  private static func kind(_ passage: Passage, _ clause: ClauseView) -> FindingKind? {
    let isPlan = clause.mood == .hypothetical && passage.context.kind == .situational
    guard clause.mood == .past || isPlan, !clause.isPassive, !passage.isDenied(clause),
      !passage.deniesObject(clause)
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
}

extension Passage {
  /// A word in lower case.
  func text(_ token: Int) -> String {
    words.keys.withBytes(tokens[token].word) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a negation stands in the clause's verb group.
  func isDenied(_ clause: ClauseView) -> Bool {
    let start = max(clause.tokens.lowerBound, clause.verb - 1)
    return (start..<clause.mainVerb + 1).contains { tokens[$0].classes.contains(.negator) }
  }
}
