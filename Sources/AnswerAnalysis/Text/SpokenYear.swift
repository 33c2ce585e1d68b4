// Years as people say them: "two thousand nineteen", "twenty twenty-one", "nineteen ninety-eight".
internal import Interview

/// Reads a year in words, which stands behind a word of time and before nothing that it could count.
struct SpokenYear {
  let passage: Passage

  /// The token behind the year that begins at `index`, or nil.
  func end(at index: Int) -> Int? {
    guard isDated(index), let end = thousands(index) ?? pair(index), !isCounted(end) else {
      return nil
    }
    return end
  }

  /// Whether a word that dates stands before: "in", "since", "was", a month or a season.
  func isDated(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = index - 1
    return passage.tokens[before].classes.contains(.month)
      || Self.opening.contains { passage.isWord(before, $0) }
  }

  private static let opening: [StaticString] = [
    "in", "since", "until", "till", "of", "from", "during", "around", "to", "was", "late", "early",
    "spring", "summer", "autumn", "fall", "winter", "by", "before", "after", "year",
  ]

  /// "Two thousand", "two thousand and nineteen".
  private func thousands(_ index: Int) -> Int? {
    guard value(index) == 2, passage.isAdjacent(index + 1), passage.isWord(index + 1, "thousand")
    else { return nil }
    var next = index + 2
    if passage.isAdjacent(next), passage.isWord(next, "and") { next += 1 }
    return belowHundred(next)
  }

  /// "Twenty nineteen", "nineteen ninety-eight": a century and a year.
  private func pair(_ index: Int) -> Int? {
    let century = value(index)
    guard century == 19 || century == 20, passage.isAdjacent(index + 1), value(index + 1) >= 10
    else { return nil }
    return belowHundred(index + 1)
  }

  /// The end of a number from 1 to 99 at `index`.
  private func belowHundred(_ index: Int) -> Int? {
    guard passage.isAdjacent(index) else { return nil }
    let first = value(index)
    guard first > 0 else { return nil }
    let next = index + 1
    let isTwo = first >= 20 && passage.isAdjacent(next) && (1...9).contains(value(next))
    return isTwo ? next + 1 : next
  }

  /// Whether the words at `index` are what the number counts, or more of the number.
  private func isCounted(_ index: Int) -> Bool {
    guard passage.isAdjacent(index) else { return false }
    let token = passage.tokens[index]
    return token.gap.isSubset(of: [.space, .hyphen])
      && (passage.isPlural(index)
        || !token.classes.isDisjoint(with: [
          .number, .timeUnit, .countUnit, .moneyUnit, .dataUnit, .percentUnit, .person,
        ]))
  }

  private func value(_ index: Int) -> Int {
    Int(passage.words.entries[Int(passage.tokens[index].word)].value)
  }
}
