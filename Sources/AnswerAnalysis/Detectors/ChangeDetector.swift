// Sees changes: from one value to another, by a share, to half, to none.
internal import Interview

/// A verb of change with a quantity in its clause, or two quantities with "to" between.
enum ChangeDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    let quantities = passage.quantities
    var next = 0
    for (number, clause) in passage.clauses.enumerated() {
      while next < quantities.count, quantities[next].tokens.lowerBound < clause.tokens.lowerBound {
        next += 1
      }
      var end = next
      while end < quantities.count, quantities[end].tokens.lowerBound < clause.tokens.upperBound {
        end += 1
      }
      let change =
        change(passage, clause, quantities[next..<end]) ?? beforeAfter(passage, next..<end)
      if let change {
        found.append(
          Finding(
            kind: .change, name: change.name, span: change.span, rule: "change.\(change.name)",
            clause: number))
      }
      next = end
    }
  }

  /// Two values at two times, the later of which is among the quantities of a clause.
  private static func beforeAfter(
    _ passage: Passage, _ quantities: Range<Int>
  ) -> (name: String, span: Span)? {
    let reader = BeforeAfterReader(passage: passage)
    for later in quantities where later > 0 {
      if let span = reader.read(passage.quantities[later - 1], passage.quantities[later]) {
        return ("from-to", span)
      }
    }
    return nil
  }

  private static func change(
    _ passage: Passage, _ clause: ClauseView, _ quantities: ArraySlice<Quantity>
  ) -> (name: String, span: Span)? {
    let verb = changeVerb(passage, clause)
    if let range = fromTo(passage, clause, quantities) {
      var span = range
      if let verb, passage.tokens[verb].start < span.start {
        span.start = Int(passage.tokens[verb].start)
      }
      return ("from-to", span)
    }
    let yardsticks = YardstickReader(passage: passage)
    for quantity in quantities {
      if let compared = yardsticks.read(quantity, end: clause.tokens.upperBound) { return compared }
    }
    if let compared = ComparisonReader(passage: passage).read(clause, quantities) {
      return compared
    }
    let movement = MovementReader(passage: passage)
    if let taken = movement.takenOff(clause, quantities) { return ("reduced", taken) }
    guard let verb = verb ?? movement.verb(of: clause) else { return nil }
    let start = Int(passage.tokens[verb].start)
    if isHalf(passage, verb) { return ("half", passage.tokens[verb].span) }
    if let share = MovementReader(passage: passage).share(in: clause, behind: verb) {
      return (share.name, Span(start, Int(passage.tokens[share.token].end)))
    }
    guard
      let quantity = quantities.last(where: { $0.tokens.lowerBound > verb || $0.unit == .percent }),
      quantity.unit != nil || isBy(passage, quantity.tokens.lowerBound),
      !ChangeSense(passage: passage).isKept(verb, quantity.tokens.lowerBound)
    else { return nil }
    let span = Span(
      min(start, quantity.span.start), max(quantity.span.end, Int(passage.tokens[verb].end)))
    return (quantity.unit == .percent ? "percent" : direction(passage, verb), span)
  }

  /// The first word of change in the clause.
  private static func changeVerb(_ passage: Passage, _ clause: ClauseView) -> Int? {
    let senses = ChangeSense(passage: passage)
    return clause.tokens.first {
      passage.tokens[$0].classes.contains(.change)
        && senses.moves($0, end: clause.tokens.upperBound)
    }
  }

  private static func isBy(_ passage: Passage, _ token: Int) -> Bool {
    token > 0 && (passage.isWord(token - 1, "by") || passage.isWord(token - 1, "to"))
  }

  private static func direction(_ passage: Passage, _ verb: Int) -> String {
    let up: [StaticString] = [
      "increased", "increase", "raised", "improved", "improve", "grew", "gained", "rose", "boosted",
      "climbed", "exceeded", "increases", "increasing", "improving", "doubled", "tripled",
    ]
    if passage.isWord(verb, "saved") || passage.isWord(verb, "saves") { return "saved" }
    let isUp =
      up.contains { passage.isWord(verb, $0) } || MovementReader(passage: passage).isUp(verb)
    return isUp ? "increased" : "reduced"
  }

  private static func isHalf(_ passage: Passage, _ verb: Int) -> Bool {
    (["halved", "doubled", "tripled", "halving", "doubling"] as [StaticString]).contains {
      passage.isWord(verb, $0)
    }
  }

  /// "From 40 to 12 minutes", "thirty a night to none", "40 → 12".
  private static func fromTo(
    _ passage: Passage, _ clause: ClauseView, _ quantities: ArraySlice<Quantity>
  ) -> Span? {
    guard let first = quantities.first else { return nil }
    let isChanging = hasChange(passage, clause)
    for (earlier, later) in zip(quantities, quantities.dropFirst())
    where joins(passage, earlier.tokens.upperBound, later.tokens.lowerBound) {
      let start = opening(passage, clause, earlier)
      guard start.isFrom || later.unit != nil || earlier.unit != nil else { continue }
      guard start.isFrom || isChanging else { continue }
      if !isChanging, start.isFrom, isHours(passage, clause, earlier, later) { continue }
      return Span(start.offset, later.span.end)
    }
    let last = quantities.last ?? first
    let end = min(last.tokens.upperBound + 6, clause.tokens.upperBound)
    for token in min(last.tokens.upperBound + 1, end)..<end
    where passage.isWord(token - 1, "to")
      && (passage.isWord(token, "none") || passage.isWord(token, "zero")
        || passage.isWord(token, "nothing")
        || isChanging && passage.isWord(token, "one") && standsAlone(passage, token, clause))
    {
      return Span(opening(passage, clause, last).offset, Int(passage.tokens[token].end))
    }
    return isChanging ? lengthInWords(passage, clause, quantities) : nil
  }

  /// "Three nights from eleven to seven", "open from eight to five": times of a day.
  private static func isHours(
    _ passage: Passage, _ clause: ClauseView, _ earlier: Quantity, _ later: Quantity
  ) -> Bool {
    guard earlier.unit == nil, later.unit == nil, earlier.tokens.count == 1,
      later.tokens.count == 1
    else { return false }
    let start = earlier.tokens.lowerBound
    let words: [StaticString] = [
      "shift", "shifts", "work", "worked", "working", "open", "opened", "stay", "stayed", "sat",
      "call", "daily", "weekdays",
    ]
    return (max(clause.tokens.lowerBound, start - 6)..<start).contains { token in
      passage.tokens[token].classes.contains(.timeUnit)
        || words.contains { passage.isWord(token, $0) }
    }
  }

  /// Whether no noun follows a number: "from five a month to one".
  private static func standsAlone(
    _ passage: Passage, _ token: Int, _ clause: ClauseView
  ) -> Bool {
    let next = token + 1
    return next >= clause.tokens.upperBound || !passage.isAdjacent(next)
      || passage.tokens[next].classes.contains(.function)
  }

  /// "From a full day to four minutes": one side is a length of time without a number.
  private static func lengthInWords(
    _ passage: Passage, _ clause: ClauseView, _ quantities: ArraySlice<Quantity>
  ) -> Span? {
    for quantity in quantities where quantity.unit == .time {
      let first = quantity.tokens.lowerBound
      let limit = max(clause.tokens.lowerBound, first - 8)
      let words = limit..<max(limit, first)
      if let to = words.last(where: { passage.isWord($0, "to") }), to >= first - 2,
        let from = words.last(where: { $0 < to && passage.isWord($0, "from") }),
        isLength(passage, from + 1..<to)
      {
        return Span(Int(passage.tokens[from].start), quantity.span.end)
      }
      let to = quantity.tokens.upperBound
      guard first > clause.tokens.lowerBound, passage.isWord(first - 1, "from"),
        to < clause.tokens.upperBound, passage.isWord(to, "to"),
        let unit = (to + 1..<min(to + 5, clause.tokens.upperBound)).first(where: {
          passage.tokens[$0].classes.contains(.timeUnit)
        }), isLength(passage, to + 1..<unit + 1)
      else { continue }
      return Span(Int(passage.tokens[first - 1].start), Int(passage.tokens[unit].end))
    }
    return nil
  }

  /// "A full day", "most of a week", "half an hour".
  private static func isLength(_ passage: Passage, _ words: Range<Int>) -> Bool {
    guard let last = words.last, words.count >= 2, words.count <= 5,
      passage.tokens[last].classes.contains(.timeUnit)
    else { return false }
    return words.contains { passage.isWord($0, "a") || passage.isWord($0, "an") }
  }

  private static func hasChange(_ passage: Passage, _ clause: ClauseView) -> Bool {
    changeVerb(passage, clause) != nil
      || clause.tokens.contains {
        passage.isWord($0, "down") || passage.isWord($0, "up") || passage.isWord($0, "went")
      }
  }

  /// Whether "to" or an arrow stands between two quantities, at most six words apart.
  private static func joins(_ passage: Passage, _ end: Int, _ start: Int) -> Bool {
    guard start - end <= 6, start > end || start == end else { return false }
    if start > 0, passage.isWord(start - 1, "to") { return true }
    return start > end && (end..<start).contains { passage.isWord($0, "to") }
  }

  private static func opening(
    _ passage: Passage, _ clause: ClauseView, _ quantity: Quantity
  ) -> (offset: Int, isFrom: Bool) {
    var index = quantity.tokens.lowerBound - 1
    let limit = max(clause.tokens.lowerBound, index - 3)
    while index >= limit {
      if passage.isWord(index, "from") { return (Int(passage.tokens[index].start), true) }
      index -= 1
    }
    return (quantity.span.start, false)
  }
}
