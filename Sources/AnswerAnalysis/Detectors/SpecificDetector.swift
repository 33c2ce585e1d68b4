// Sees named systems, roles and places: what makes a claim concrete.
internal import Interview

/// Capitalised names in the middle of a sentence, acronyms and named units ("4 West").
enum SpecificDetector: Detector {
  static func detect(_ passage: Passage, into found: inout [Finding]) {
    guard !isShouting(passage) else { return }
    var index = 0
    while index < passage.tokens.count {
      guard isName(passage, index) else {
        index += 1
        continue
      }
      var end = index + 1
      while passage.isAdjacent(end), isName(passage, end) { end += 1 }
      found.append(
        Finding(
          kind: .specific, name: "name", span: passage.span(index..<end), rule: "specific.name",
          clause: passage.clause(at: index)))
      index = end
    }
  }

  private static func isName(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage.tokens[index]
    guard token.shape.contains(.capitalised),
      token.classes.isDisjoint(with: [.function, .month, .weekday, .title])
    else { return false }
    return !token.gap.contains(.sentence) || token.shape.contains(.allCapitals)
  }

  /// Whether most words are in capitals, so that capitals tell nothing.
  private static func isShouting(_ passage: Passage) -> Bool {
    let capitals = passage.tokens.reduce(0) { $0 + ($1.shape.contains(.allCapitals) ? 1 : 0) }
    return capitals * 2 > passage.tokens.count
  }
}
