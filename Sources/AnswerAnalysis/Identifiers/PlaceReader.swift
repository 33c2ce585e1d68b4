// Places that tell where a patient was: smaller than a state (HIPAA Safe Harbor).
internal import Interview

/// Reads names of hospitals, clinics and cities.
struct PlaceReader {
  let passage: Passage

  /// Places whose first token `isNear` allows, in order.
  func places(where isNear: (Int) -> Bool) -> [Identifier] {
    var found: [Identifier] = []
    var index = 0
    while index < passage.tokens.count {
      guard isNear(index), let end = place(at: index) else {
        index += 1
        continue
      }
      found.append(
        Identifier(
          tokens: index..<end, span: passage.span(index..<end), name: "place",
          rule: "identifier.place"))
      index = end
    }
    return found
  }

  private func isPart(_ index: Int) -> Bool {
    guard index < passage.tokens.count else { return false }
    let token = passage.tokens[index]
    return token.shape.contains(.capitalised) && !token.shape.contains(.digits)
      && (token.classes.isDisjoint(with: [.function, .month, .weekday])
        || token.classes.contains(.title))
  }

  /// "123 Maple Street": a number, capitals and a word for a street.
  private func street(at index: Int) -> Int? {
    guard let (_, suffix) = passage.leadingNumber(index), suffix.isEmpty else { return nil }
    var end = index + 1
    while end < passage.tokens.count, end - index < 4, isPart(end), passage.isAdjacent(end) {
      end += 1
      for word in [
        "street", "st", "avenue", "ave", "road", "rd", "lane", "drive", "boulevard", "blvd",
      ]
        as [StaticString]
      where passage.isWord(end - 1, word) && end - index > 2 {
        return end
      }
    }
    return nil
  }

  /// The end of a run of capitals at `index` that names a place, or nil.
  private func place(at index: Int) -> Int? {
    if passage.tokens[index].shape.contains(.digits), let end = street(at: index) { return end }
    guard isPart(index) else { return nil }
    var end = index + 1
    while end < passage.tokens.count, end - index < 7, isPart(end) || isLink(end), continues(end) {
      end += 1
    }
    while end > index + 1, isLink(end - 1) { end -= 1 }
    if (index..<end).contains(where: { isPlaceWord($0) }) { return end }
    return isAfterAt(index) ? end : nil
  }

  private func isPlaceWord(_ index: Int) -> Bool {
    !passage.tokens[index].classes.isDisjoint(with: [.institution, .place])
  }

  /// "of", "and" or "the" inside a name: "University of Chicago".
  private func isLink(_ index: Int) -> Bool {
    passage.isWord(index, "of") && index + 1 < passage.tokens.count && isPart(index + 1)
  }

  private func continues(_ index: Int) -> Bool {
    let gap = passage.tokens[index].gap
    if gap.isSubset(of: [.space, .hyphen, .quote]) { return true }
    return gap.isSubset(of: [.space, .stop]) && passage.tokens[index - 1].classes.contains(.title)
  }

  /// "At", "from", "in", "near": a place follows, even one whose name says nothing.
  private func isAfterAt(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    var before = index - 1
    if before > 0, passage.isWord(before, "the") || passage.isWord(before, "our") { before -= 1 }
    return (["at", "from", "in", "near", "to", "by"] as [StaticString]).contains {
      passage.isWord(before, $0)
    } && !passage.isWord(before, "by")
  }
}
