// Reads how far something moved where the words are not a verb of change and a number.
internal import Interview

/// "Went down by half", "got use up to 90%", "fell by a third", "rose threefold".
struct MovementReader {
  let passage: Passage

  /// The verb of a clause in which something went, or was brought, up or down to or by some amount.
  func verb(of clause: ClauseView) -> Int? {
    guard clause.verb >= 0, clause.verb < clause.tokens.upperBound,
      Self.movers.contains(where: { passage.isWord(clause.verb, $0) })
    else { return nil }
    let end = min(clause.verb + 6, clause.tokens.upperBound)
    return (clause.verb + 1..<max(clause.verb + 1, end)).contains { isDirected($0, end: end) }
      ? clause.verb : nil
  }

  /// Verbs that move something when "up" or "down" follows; "held up to 30 people" moves nothing.
  private static let movers: [StaticString] = [
    "went", "came", "got", "brought", "took", "pushed", "drove", "moved", "shot", "was", "were",
    "is", "are",
  ]

  /// Whether "up", "down" or "back" stands before "to", "by" or a number.
  private func isDirected(_ token: Int, end: Int) -> Bool {
    guard isWay(token), token + 1 < end, passage.isAdjacent(token + 1) else { return false }
    let next = passage.tokens[token + 1]
    return passage.isWord(token + 1, "to") || passage.isWord(token + 1, "by")
      || passage.isWord(token + 1, "from")
      || next.shape.contains(.digits) || next.classes.contains(.number)
  }

  private func isWay(_ token: Int) -> Bool {
    passage.isWord(token, "up") || passage.isWord(token, "down") || passage.isWord(token, "back")
  }

  /// "Shaved 20 minutes off", "took a week out of": from the verb to the word that takes it away.
  func takenOff(_ clause: ClauseView, _ quantities: ArraySlice<Quantity>) -> Span? {
    guard clause.mainVerb >= 0, Self.takers.contains(where: { passage.isWord(clause.mainVerb, $0) })
    else { return nil }
    for quantity in quantities where quantity.unit == .time || quantity.unit == .percent {
      let off = quantity.tokens.upperBound
      guard quantity.tokens.lowerBound > clause.mainVerb,
        quantity.tokens.lowerBound <= clause.mainVerb + 3, off < clause.tokens.upperBound,
        passage.isAdjacent(off)
      else { continue }
      let isOut =
        passage.isWord(off, "out") && passage.isAdjacent(off + 1) && passage.isWord(off + 1, "of")
      guard passage.isWord(off, "off") && isMeasured(off + 1, clause) || isOut else { continue }
      return passage.span(clause.mainVerb..<off + 1)
    }
    return nil
  }

  private static let takers: [StaticString] = [
    "shaved", "knocked", "took", "trimmed", "cut", "got", "shave", "take", "knock",
  ]

  /// Whether something follows from which is taken: "I took two days off" was a holiday.
  private func isMeasured(_ token: Int, _ clause: ClauseView) -> Bool {
    guard token < clause.tokens.upperBound, passage.isAdjacent(token) else { return false }
    return !passage.tokens[token].classes.isDisjoint(with: [.determiner, .possessive, .gerund])
      || passage.isWord(clause.mainVerb, "shaved")
  }

  /// Whether "up" follows a verb that itself says no direction.
  func isUp(_ verb: Int) -> Bool {
    (verb + 1..<min(verb + 5, passage.tokens.count)).contains { passage.isWord($0, "up") }
  }

  /// The share by which something changed, behind `verb`: "in half", "by a third", "threefold".
  func share(in clause: ClauseView, behind verb: Int) -> (name: String, token: Int)? {
    let start = min(verb + 1, clause.tokens.upperBound)
    for token in start..<min(start + 8, clause.tokens.upperBound) {
      if isFold(token) { return ("times", token) }
      guard let name = part(token), isMeant(token, behind: verb) else { continue }
      return (name, token)
    }
    return nil
  }

  private func part(_ token: Int) -> String? {
    if passage.isWord(token, "half") { return "half" }
    return
      (["third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths"]
      as [StaticString]).contains { passage.isWord(token, $0) } ? "share" : nil
  }

  /// "In half", "by half", "by a third", "to two thirds", "by over a quarter".
  private func isMeant(_ token: Int, behind verb: Int) -> Bool {
    var index = token - 1
    while index > max(verb, token - 4) {
      let isBetween =
        passage.isWord(index, "a") || passage.isWord(index, "one") || passage.isWord(index, "over")
        || passage.isWord(index, "about") || passage.isWord(index, "almost")
        || passage.isWord(index, "nearly") || passage.isWord(index, "than")
        || passage.isWord(index, "more") || passage.tokens[index].classes.contains(.number)
      guard isBetween else { break }
      index -= 1
    }
    let isHalf = passage.isWord(token, "half")
    if passage.isWord(index, "in") { return isHalf }
    guard isHalf || index < token - 1 else { return false }
    return passage.isWord(index, "by") || passage.isWord(index, "to")
  }

  /// "Twofold", "threefold", "tenfold".
  private func isFold(_ token: Int) -> Bool {
    (["twofold", "threefold", "fourfold", "fivefold", "tenfold"] as [StaticString]).contains {
      passage.isWord(token, $0)
    }
  }
}
