// Sees how far from an estimate, a plan or a deadline something came to stand.
internal import Interview

/// "40,000 dollars under the estimate", "two weeks ahead of schedule": a quantity, a direction and a
/// yardstick. What came out over budget or behind schedule is no change for the better and none here.
struct YardstickReader {
  let passage: Passage

  /// The comparison that `quantity` opens before `end`, or nil.
  func read(_ quantity: Quantity, end: Int) -> (name: String, span: Span)? {
    guard quantity.unit != nil else { return nil }
    let start = quantity.tokens.upperBound
    guard start < end, passage.isAdjacent(start) else { return nil }
    if isEarly(start, quantity, end: end) {
      return ("reduced", Span(quantity.span.start, Int(passage.tokens[start].end)))
    }
    guard let name = direction(start) else { return nil }
    for index in start + 1..<max(start + 1, min(start + 6, end)) {
      guard passage.isAdjacent(index) else { return nil }
      let classes = passage.tokens[index].classes
      if classes.contains(.yardstick) {
        return (name, Span(quantity.span.start, Int(passage.tokens[index].end)))
      }
      guard
        !classes.isDisjoint(with: [.determiner, .preposition, .possessive, .adverb])
          || passage.tokens[index].shape.contains(.letters) && classes.isDisjoint(with: .function)
      else { return nil }
    }
    return nil
  }

  /// "We came in two weeks early": what was to be finished was finished before its time.
  private func isEarly(_ early: Int, _ quantity: Quantity, end: Int) -> Bool {
    guard quantity.unit == .time, passage.isWord(early, "early") else { return false }
    let first = quantity.tokens.lowerBound
    return (max(0, first - 4)..<first).contains { token in
      passage.clause(at: token) == passage.clause(at: first)
        && Self.finishing.contains { passage.isWord(token, $0) }
    }
  }

  private static let finishing: [StaticString] = [
    "came", "finished", "landed", "delivered", "shipped", "launched", "opened", "completed",
    "closed", "done", "live", "finish", "ready", "wrapped",
  ]

  private func direction(_ index: Int) -> String? {
    for word in ["under", "below", "before", "ahead", "inside", "short"] as [StaticString]
    where passage.isWord(index, word) {
      return "reduced"
    }
    return passage.isWord(index, "above") ? "increased" : nil
  }
}
