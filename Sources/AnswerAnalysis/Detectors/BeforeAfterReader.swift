// Reads two values of one thing at two times.
internal import Interview

/// "31 a month before and 6 a month after", "it used to take nine days; now it takes four".
///
/// The earlier time and the later one must both be named, each with its number: by an adverb that ends
/// its clause or opens it ("before", "previously"; "after", "now"), or by "used to".
struct BeforeAfterReader {
  let passage: Passage

  /// The bytes of two neighbouring quantities that say what something was and what it became.
  func read(_ earlier: Quantity, _ later: Quantity) -> Span? {
    guard earlier.unit != nil || later.unit != nil, areAlike(earlier, later) else { return nil }
    let sentence = passage.sentence(at: earlier.tokens.lowerBound)
    let further = passage.sentence(at: later.tokens.lowerBound)
    guard further.lowerBound <= sentence.upperBound, differ(earlier, later) else { return nil }
    let before = max(sentence.lowerBound, earlier.tokens.lowerBound - 8)
    guard
      let start = marker(Self.befores, before..<later.tokens.lowerBound, around: earlier)
        ?? usedTo(before..<earlier.tokens.lowerBound)
        ?? taken(earlier, later)
    else { return nil }
    let end = min(further.upperBound, later.tokens.upperBound + 4)
    guard
      let last = marker(
        Self.afters, max(start, earlier.tokens.upperBound - 1) + 1..<end, around: later)
    else { return nil }
    return passage.span(
      min(start, earlier.tokens.lowerBound)..<max(last + 1, later.tokens.upperBound))
  }

  private static let befores: [StaticString] = [
    "before", "beforehand", "previously", "originally", "initially",
  ]
  private static let afters: [StaticString] = [
    "after", "afterwards", "afterward", "now", "today", "nowadays",
  ]

  /// Whether one may be the other's new value: the same family of units, or one left out.
  private func areAlike(_ earlier: Quantity, _ later: Quantity) -> Bool {
    guard let first = earlier.unit, let second = later.unit else { return true }
    return first == second
  }

  /// Whether the numbers are written differently: "31 before and 31 after" is no change.
  private func differ(_ earlier: Quantity, _ later: Quantity) -> Bool {
    passage.tokens[earlier.tokens.lowerBound].word != passage.tokens[later.tokens.lowerBound].word
  }

  /// The first of `words` in `range` that stands alone, as an adverb.
  private func marker(_ words: [StaticString], _ range: Range<Int>, around: Quantity) -> Int? {
    range.first { token in
      words.contains { passage.isWord(token, $0) } && standsAlone(token, behind: around)
    }
  }

  /// "Before" with a noun behind it is a preposition, and "three weeks before" an hour on the calendar
  /// unless something took or lasted three weeks.
  private func standsAlone(_ token: Int, behind quantity: Quantity) -> Bool {
    if passage.isWord(token, "now") || passage.isWord(token, "today") { return true }
    let next = token + 1
    let isOpen = next < passage.tokens.count && passage.isAdjacent(next)
    let joins = isOpen && (passage.isWord(next, "and") || passage.isWord(next, "but"))
    guard !isOpen || joins || passage.isWord(next, "it") else { return false }
    guard token == quantity.tokens.upperBound, quantity.unit == .time else { return true }
    return lasts(quantity)
  }

  /// Whether a verb of lasting stands before a length of time.
  private func lasts(_ quantity: Quantity) -> Bool {
    let first = quantity.tokens.lowerBound
    return (max(0, first - 4)..<first).contains { token in
      Self.lasting.contains { passage.isWord(token, $0) }
    }
  }

  private static let lasting: [StaticString] = [
    "took", "take", "takes", "needed", "lasted", "waited", "averaged", "spent", "was", "were",
  ]

  /// "It took three days and now it takes half of one": the same verb, then and now.
  private func taken(_ earlier: Quantity, _ later: Quantity) -> Int? {
    let first = earlier.tokens.lowerBound, second = later.tokens.lowerBound
    guard
      let took = (max(0, first - 4)..<first).last(where: { passage.isWord($0, "took") }),
      (max(0, second - 4)..<second).contains(where: {
        passage.isWord($0, "takes") || passage.isWord($0, "take")
      })
    else { return nil }
    return took + 1
  }

  /// "It used to take nine days".
  private func usedTo(_ range: Range<Int>) -> Int? {
    range.first {
      passage.isWord($0, "used") && passage.isAdjacent($0 + 1) && passage.isWord($0 + 1, "to")
    }
  }
}
