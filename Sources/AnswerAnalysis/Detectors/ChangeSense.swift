// Verbs of change that are said of other things too: badges are dropped off, tickets are raised.
internal import Interview

/// Tells whether a verb of change says how a quantity moved.
struct ChangeSense {
  let passage: Passage

  /// Whether the verb at `token` moves a quantity: not "dropped off 40 badges", "raised it with two
  /// directors", "raised 12 tickets".
  func moves(_ token: Int, end: Int) -> Bool {
    let next = token + 1
    guard next < end, passage.isAdjacent(next) else { return true }
    if isOne(of: ["dropped", "drop", "dropping"], token), isOne(of: ["off", "in"], next) {
      return !carries(next + 1, end: end)
    }
    if isOne(of: ["raised", "raise", "raising"], token) { return !isSpoken(next, end: end) }
    return true
  }

  /// Whether an object begins at `token`.
  private func carries(_ token: Int, end: Int) -> Bool {
    guard token < end, passage.isAdjacent(token) else { return false }
    return passage.tokens[token].shape.contains(.digits)
      || !passage.tokens[token].classes.isDisjoint(with: [.number, .determiner, .object])
  }

  /// Whether what is raised at `token` is a matter rather than a measure: a pronoun, or things that are
  /// counted, without "by", "to" or "from" behind.
  private func isSpoken(_ token: Int, end: Int) -> Bool {
    for index in token..<min(token + 4, end) {
      guard passage.isAdjacent(index) else { return false }
      if isOne(of: ["by", "to", "from"], index) { return false }
      if index == token, !passage.tokens[index].classes.isDisjoint(with: [.thing, .object]) {
        return passage.tokens[index].classes.isDisjoint(with: .determiner)
          && !(index + 1 < end && isOne(of: ["by", "to", "from"], index + 1))
      }
      if isOne(of: Self.matters, index) { return true }
    }
    return false
  }

  private static let matters: [StaticString] = [
    "ticket", "tickets", "issue", "issues", "concern", "concerns", "question", "questions", "flag",
    "flags", "point", "request", "requests", "incident", "incidents", "alarm", "defects", "bugs",
    "risks", "complaints", "eyebrows", "hands",
  ]

  /// "Saved the file to two drives": kept somewhere.
  func isKept(_ verb: Int, _ quantity: Int) -> Bool {
    guard isOne(of: ["saved", "save", "saves", "saving"], verb), quantity > verb + 1 else {
      return false
    }
    return isOne(of: ["to", "on", "in", "at", "as"], quantity - 1)
  }

  private func isOne(of words: [StaticString], _ token: Int) -> Bool {
    words.contains { passage.isWord(token, $0) }
  }
}
