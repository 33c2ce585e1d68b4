// Reads amounts by which one thing is more or less than another.
internal import Interview

/// "20 minutes faster", "three times as many", "twice as fast".
struct ComparisonReader {
  let passage: Passage

  /// The comparison among the `quantities` of a clause, or one that "twice" makes.
  func read(
    _ clause: ClauseView, _ quantities: ArraySlice<Quantity>
  ) -> (name: String, span: Span)? {
    for quantity in quantities {
      let next = quantity.tokens.upperBound
      guard next < clause.tokens.upperBound, passage.isAdjacent(next) else { continue }
      if quantity.unit == .time || quantity.unit == .percent, isLess(next) {
        return ("compared", Span(quantity.span.start, Int(passage.tokens[next].end)))
      }
      let isTimes = next > 0 && passage.isWord(next - 1, "times")
      if isTimes, let end = asMuch(next, clause) {
        return ("times", Span(quantity.span.start, Int(passage.tokens[end].end)))
      }
    }
    for token in clause.tokens where passage.isWord(token, "twice") {
      if let end = asMuch(token + 1, clause) {
        return ("times", Span(Int(passage.tokens[token].start), Int(passage.tokens[end].end)))
      }
    }
    return nil
  }

  /// Words that compare how long, how much or how dear; "two years earlier" only says when.
  private func isLess(_ token: Int) -> Bool {
    (["faster", "quicker", "shorter", "cheaper", "slower", "longer", "smaller", "lower", "higher"]
      as [StaticString]).contains { passage.isWord(token, $0) }
  }

  /// The end of "as many", "as fast", "faster" from `token`.
  private func asMuch(_ token: Int, _ clause: ClauseView) -> Int? {
    guard token < clause.tokens.upperBound, passage.isAdjacent(token) else { return nil }
    if isLess(token) { return token }
    guard passage.isWord(token, "as"), token + 1 < clause.tokens.upperBound,
      passage.isAdjacent(token + 1),
      passage.tokens[token + 1].classes.isDisjoint(with: [.determiner, .subject, .preposition])
    else { return nil }
    return token + 1
  }
}
