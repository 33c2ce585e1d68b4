// Results told as a state that was reached: how many of them, how soon.
internal import Interview

extension Passage {
  /// Whether a thing is said to have reached a share of a whole or a time: "99 percent of the records
  /// matched", "four out of five invoices were paid", "the results were back within 40 minutes".
  ///
  /// Only of things, and of people to whom it happened: "I was 40 percent short" is no result.
  func tellsAttainment(_ clause: ClauseView) -> Bool {
    guard clause.mood == .past, clause.subject == .other, !clause.isPerson || clause.isPassive,
      !isDenied(clause)
    else { return false }
    return clause.tokens.contains { isShare($0, in: clause) || isWithinTime($0, in: clause) }
  }

  /// Whether a share is told at which something came to stand, behind the verb: "we were at 44 percent",
  /// "it's been above 95% since". What it fell short by, or was late by, is none.
  func tellsLevel(_ clause: ClauseView) -> Bool {
    guard clause.verb >= 0, !isDenied(clause),
      clause.mood == .past || isWord(clause.mainVerb, "been")
    else { return false }
    let isStanding =
      tokens[clause.mainVerb].classes.contains(.be) || isWord(clause.mainVerb, "been")
      || isWord(clause.mainVerb, "got") || isWord(clause.mainVerb, "stayed")
      || isWord(clause.mainVerb, "ended") || isWord(clause.mainVerb, "reached")
    guard isStanding else { return false }
    let verb = clause.mainVerb
    return (verb + 1..<min(verb + 4, clause.tokens.upperBound)).contains { first in
      guard isLevel(first - 1, clause), let quantity = quantity(at: first) else { return false }
      return quantity.unit == .percent && !isShortfall(quantity.tokens.upperBound)
    }
  }

  private func isLevel(_ token: Int, _ clause: ClauseView) -> Bool {
    if token == clause.mainVerb { return isWord(token, "reached") }
    return (["at", "above", "over", "to", "under", "below", "around"] as [StaticString]).contains {
      isWord(token, $0)
    }
  }

  private func isShortfall(_ token: Int) -> Bool {
    guard isAdjacent(token) else { return false }
    return (["short", "behind", "late", "over", "down", "capacity"] as [StaticString]).contains {
      isWord(token, $0)
    }
  }

  /// "99 percent", "four out of five", "two samples out of 900", before the verb.
  private func isShare(_ token: Int, in clause: ClauseView) -> Bool {
    guard token <= clause.verb else { return false }
    if tokens[token].classes.contains(.percentUnit) { return true }
    if token > clause.tokens.lowerBound, tokens[token].gap.contains(.percent) { return true }
    guard isWord(token, "out"), token > clause.tokens.lowerBound, token + 2 < clause.verb,
      isWord(token + 1, "of"), isNumber(token + 2)
    else { return false }
    return (max(clause.tokens.lowerBound, token - 2)..<token).contains(where: isNumber)
  }

  /// "Within 40 minutes", "in under a week", after the verb.
  private func isWithinTime(_ token: Int, in clause: ClauseView) -> Bool {
    guard token > clause.verb, isWord(token, "within") || isWord(token, "under") else {
      return false
    }
    return (token + 1..<min(token + 4, clause.tokens.upperBound)).contains {
      tokens[$0].classes.contains(.timeUnit)
    }
  }

  private func isNumber(_ token: Int) -> Bool {
    tokens[token].shape.contains(.digits) || tokens[token].classes.contains(.number)
  }

  /// Whether what a clause's verb acts on is denied: "I called nobody", "we tested none of them".
  func deniesObject(_ clause: ClauseView) -> Bool {
    guard clause.verb >= 0, !clause.isPassive else { return false }
    let object = clause.mainVerb + 1
    guard object < clause.tokens.upperBound, isAdjacent(object) else { return false }
    if isWord(object, "no"), object + 1 < clause.tokens.upperBound, isWord(object + 1, "one") {
      return true
    }
    return (["nobody", "nothing", "none", "neither"] as [StaticString]).contains {
      isWord(object, $0)
    }
  }
}
