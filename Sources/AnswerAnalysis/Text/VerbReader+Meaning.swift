// Verbs whose form says one thing and whose meaning is another: refusals, regrets, boasts, what one got
// others to do.
internal import Interview

extension VerbReader {
  /// "What I did was put both of them in a room", "the first thing we did was to ask": the verb that
  /// names what was done.
  func named(_ clause: ClauseView) -> Int? {
    guard passage.words.isWord(tokens[clause.verb].word, "did"),
      clause.subject == .own || clause.subject == .shared,
      let was = (clause.verb + 1..<min(clause.verb + 3, clause.tokens.upperBound)).first(where: {
        passage.words.isWord(tokens[$0].word, "was")
      })
    else { return nil }
    var index = was + 1
    while index < clause.tokens.upperBound, passage.isAdjacent(index) {
      let classes = tokens[index].classes
      if classes.contains(.base), classes.isDisjoint(with: .state) { return index }
      guard passage.words.isWord(tokens[index].word, "to") || classes.contains(.adverb) else {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// "The nurses wouldn't use it", told of the past: a refusal, unless the sentence has an "if".
  func refuses(_ clause: ClauseView) -> Bool {
    switch passage.context.kind {
    case .behavioural, .warmUp, nil: break
    case .situational, .knowledge, .motivation: return false
    }
    guard clause.subject == .other, clause.isPerson else { return false }
    let isNegated =
      isWord(clause.verb, "wouldn't")
      || isWord(clause.verb, "would") && clause.verb + 1 < clause.tokens.upperBound
        && isWord(clause.verb + 1, "not")
    let isBare =
      clause.mainVerb <= clause.verb + 1 || tokens[clause.mainVerb].classes.contains(.base)
    guard isNegated, isBare else { return false }
    return !passage.sentences[clause.sentence].contains { isWord($0, "if") || isWord($0, "unless") }
  }

  /// "I should have asked the night shift": a lesson from what was.
  func regrets(_ clause: ClauseView) -> Bool {
    guard clause.subject == .own || clause.subject == .shared, isWord(clause.verb, "should") else {
      return false
    }
    let next = clause.verb + 1
    return next + 1 < clause.tokens.upperBound && isWord(next, "have")
  }

  /// "I always delivered", "I've led many projects": what one is like, and no occasion.
  func isHabitual(_ clause: ClauseView) -> Bool {
    let start = max(clause.tokens.lowerBound, clause.subjectToken)
    for token in start..<max(start, clause.mainVerb)
    where isWord(token, "always") || isWord(token, "usually") || isWord(token, "typically") {
      return true
    }
    guard tokens[clause.verb].classes.contains(.have), clause.mainVerb > clause.verb else {
      return false
    }
    let object = clause.mainVerb + 1
    return (object..<max(object, min(object + 2, clause.tokens.upperBound))).contains { token in
      Self.indefinite.contains { isWord(token, $0) }
    }
  }

  private static let indefinite: [StaticString] = [
    "many", "several", "numerous", "countless", "various", "multiple", "lots", "plenty",
  ]

  /// "I got the vendor to fix it": the verb of what was brought about; nil for another "got".
  func gotDone(_ clause: ClauseView) -> Int? {
    let start = clause.verb + 1
    guard isWord(clause.verb, "got"), start + 2 < clause.tokens.upperBound,
      !tokens[start].classes.isDisjoint(with: [.determiner, .object, .person, .third])
    else { return nil }
    for index in start + 1..<min(start + 6, clause.tokens.upperBound - 1) {
      guard tokens[index].gap.isDisjoint(with: Token.Gap.barriers) else { return nil }
      guard isWord(index, "to") else { continue }
      return tokens[index + 1].classes.contains(.base) ? index + 1 : nil
    }
    return nil
  }

  private func isWord(_ index: Int, _ text: StaticString) -> Bool {
    passage.words.isWord(tokens[index].word, text)
  }
}
