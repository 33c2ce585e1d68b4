// Where a sentence ends: not every full stop ends one.

/// The rules of sentence boundaries, told from the two tokens on either side.
enum Sentences {
  /// Whether `token` begins a sentence when it stands after `last`.
  static func begins(_ token: Token, after last: Token) -> Bool {
    let gap = token.gap
    if gap.isDisjoint(with: [
      .stop, .exclamation, .question, .blankLine, .bullet,
    ]) {
      return false
    }
    if !gap.isDisjoint(with: [.exclamation, .question, .blankLine]) {
      return gap.contains(.space) || token.shape.contains(.capitalised)
    }
    if gap.contains(.bullet) { return gap.contains(.newline) }
    return stopEnds(last, before: token)
  }

  /// Whether the full stop between `last` and `token` ends a sentence.
  private static func stopEnds(_ last: Token, before token: Token) -> Bool {
    let capital = token.shape.contains(.capitalised)
    if !token.gap.contains(.space) {
      return capital && !last.shape.contains(.digits) && !last.shape.contains(.single)
    }
    if token.gap.contains(.ellipsis), !capital, token.classes.isDisjoint(with: .subject) {
      return false
    }
    if last.classes.contains(.title) { return false }
    // "No. 7", but "They said no."
    if last.classes.contains([.abbreviation, .negator]) { return !token.shape.contains(.digits) }
    // "Lists, charts, etc. Nurses came", "at 6 a.m. Nurses came", but "at 6 a.m. Monday".
    if last.classes.contains([.abbreviation, .adverb]) {
      return capital && token.classes.isDisjoint(with: [.weekday, .month])
    }
    if last.classes.contains(.abbreviation) {
      return capital && token.classes.contains(.function)
    }
    if last.shape.contains([.single, .capitalised]), !last.classes.contains(.own) {
      return token.classes.contains(.function) && capital
    }
    return true
  }
}
