// Sees named systems, roles and places: what makes a claim concrete.
internal import Interview

/// Capitalised names in the middle of a sentence, acronyms, named units ("4 West"), and names that are
/// known however they are written ("boston", an acronym of the lexicon). The finding's name says of
/// what sort it is. Only known names score: nobody should gain or lose by the capitals that they type.
enum SpecificDetector: Detector {
  /// What a name stands for.
  enum Sort: String {
    case system
    case role
    case place
    case organisation
    case person
    /// A name that nothing around it explains.
    case name
  }

  static func detect(_ passage: Passage, into found: inout [Finding]) {
    let isShouting = isShouting(passage)
    let isSystem = systems(passage)
    var index = 0
    while index < passage.tokens.count {
      let isKnown = isSystem[index] || isKnownName(passage, index)
      guard isKnown || !isShouting && isName(passage, index) else {
        index += 1
        continue
      }
      var end = index + 1
      var rule = isSystem[index] ? "specific.system" : isKnown ? "specific.known" : "specific.name"
      while passage.isAdjacent(end) {
        let isNextKnown = isSystem[end] || isKnownName(passage, end)
        guard isNextKnown || !isShouting && isName(passage, end) else { break }
        if isNextKnown, rule == "specific.name" {
          rule = isSystem[end] ? "specific.system" : "specific.known"
        }
        end += 1
      }
      let start = isNumberedUnit(passage, index) ? index - 1 : index
      found.append(
        Finding(
          kind: .specific, name: sort(passage, start..<end).rawValue,
          span: passage.span(start..<end), rule: rule,
          clause: passage.clause(at: index)))
      index = end
    }
  }

  /// A given name, a state or city, or a numbered unit.
  private static func isKnownName(_ passage: Passage, _ index: Int) -> Bool {
    let classes = passage.tokens[index].classes
    if !classes.isDisjoint(with: [.givenName, .place]) { return classes.isDisjoint(with: .known) }
    return isNumberedUnit(passage, index)
  }

  /// Whether each token belongs to an acronym of the lexicon or what one stands for: a system, a
  /// standard, a law.
  private static func systems(_ passage: Passage) -> [Bool] {
    var isSystem = Array(repeating: false, count: passage.tokens.count)
    for hit in passage.concepts where hit.form >= 0 {
      let form = passage.lexicon.tables.forms[Int(hit.form)]
      guard form.kind == .acronym || !form.expansion.isEmpty || form.initials != nil else {
        continue
      }
      for token in hit.tokens { isSystem[token] = true }
    }
    return isSystem
  }

  private static func isName(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage.tokens[index]
    guard token.shape.contains(.capitalised),
      token.classes.isDisjoint(with: [.function, .month, .weekday, .title])
    else { return false }
    return !token.gap.contains(.sentence) || token.shape.contains(.allCapitals)
  }

  /// "4 West", "3 North Tower": wards are named so.
  private static func isNumberedUnit(_ passage: Passage, _ index: Int) -> Bool {
    guard index > 0, passage.isAdjacent(index), passage.tokens[index - 1].shape.contains(.digits),
      !passage.tokens[index - 1].shape.contains(.letters)
    else { return false }
    return isQuarter(passage, index)
  }

  private static func isQuarter(_ passage: Passage, _ index: Int) -> Bool {
    (["west", "east", "north", "south", "tower", "wing", "icu"] as [StaticString]).contains {
      passage.isWord(index, $0)
    }
  }

  private static func sort(_ passage: Passage, _ tokens: Range<Int>) -> Sort {
    let first = tokens.lowerBound
    var classes: WordClass = []
    for token in tokens { classes.formUnion(passage.tokens[token].classes) }
    if !classes.isDisjoint(with: [.institution, .group]) { return .organisation }
    if classes.contains(.person) { return .role }
    if classes.contains(.place) || tokens.contains(where: { isQuarter(passage, $0) }) {
      return .place
    }
    if passage.tokens[first].shape.contains(.allCapitals) { return .system }
    if classes.contains(.givenName) { return .person }
    return first > 0 && passage.isWord(first - 1, "at") ? .organisation : .name
  }

  /// Whether most words are in capitals, so that capitals tell nothing.
  private static func isShouting(_ passage: Passage) -> Bool {
    let capitals = passage.tokens.reduce(0) { $0 + ($1.shape.contains(.allCapitals) ? 1 : 0) }
    return capitals * 2 > passage.tokens.count
  }
}
