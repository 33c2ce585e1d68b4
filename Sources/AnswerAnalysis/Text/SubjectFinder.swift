// Finds who acts in a clause, looking left from its finite verb.
internal import Interview

/// Finds a clause's subject.
struct SubjectFinder {
  let tokens: [Token]
  let passage: Passage

  /// Sets the subject of `clause`, whose finite verb is known; `before` is the clause before it in
  /// the same sentence.
  func find(_ clause: inout ClauseView, before: ClauseView?) {
    if tokens[clause.verb].classes.contains(.contraction) {
      return set(&clause, clause.verb)
    }
    var index = clause.verb - 1
    while index >= clause.tokens.lowerBound {
      let classes = tokens[index].classes
      if !classes.isDisjoint(with: [.adverb, .negator]), !classes.contains(.subject) {
        index -= 1
        continue
      }
      if !classes.isDisjoint(with: [.coordinator, .subordinator]),
        classes.isDisjoint(with: .subject)
      {
        break
      }
      if classes.contains(.relative) { return relative(&clause, index, before) }
      if classes.contains(.subject), isPronoun(index, before: clause.verb) {
        return set(&clause, index)
      }
      return noun(&clause, head: index, before)
    }
    inherit(&clause, before)
  }

  /// Whether "this" and the like stand alone rather than before a noun.
  private func isPronoun(_ index: Int, before verb: Int) -> Bool {
    !tokens[index].classes.contains(.determiner) || index == verb - 1
  }

  /// "The vendor who missed it": whoever stands before the pronoun. "I was the one who saw it" is the
  /// candidate's own.
  private func relative(_ clause: inout ClauseView, _ index: Int, _ before: ClauseView?) {
    clause.subject = .other
    clause.subjectToken = index
    guard index > 0, tokens[index].gap.isSubset(of: [.space, .comma]) else { return }
    // "It was me who called".
    if tokens[index - 1].classes.contains(.object), index > 1,
      tokens[index - 2].classes.contains(.be)
    {
      let me = tokens[index - 1].classes
      if me.contains(.own) { clause.subject = .own }
      if me.contains(.shared) { clause.subject = .shared }
    }
    let isOne = isWord(index - 1, "one") || isWord(index - 1, "ones")
    clause.isPerson =
      isWord(index, "who") || isOne
      || !tokens[index - 1].classes.isDisjoint(with: [.person, .group, .givenName])
    guard isOne, let before, before.subject != .other,
      tokens[before.mainVerb].classes.contains(.be)
    else { return }
    clause.subject = before.subject
  }

  private func isWord(_ index: Int, _ text: StaticString) -> Bool {
    passage.words.isWord(tokens[index].word, text)
  }

  private func set(_ clause: inout ClauseView, _ index: Int) {
    let classes = tokens[index].classes
    clause.subjectToken = index
    if classes.contains(.own) {
      clause.subject = isJoined(index, from: clause.tokens.lowerBound) ? .shared : .own
    } else if classes.contains(.shared) {
      clause.subject = .shared
    } else {
      clause.subject = .other
    }
    clause.isPerson =
      !classes.isDisjoint(with: [.own, .shared, .third, .second]) || isDepartment(index)
  }

  /// "IT" in capitals, where the word behind it is in none.
  private func isDepartment(_ index: Int) -> Bool {
    tokens[index].shape.contains(.allCapitals) && isWord(index, "it")
      && index + 1 < tokens.count && !tokens[index + 1].shape.contains(.allCapitals)
  }

  /// "Then: is it one ward", "what did we change": in a question that is told the subject stands behind
  /// the verb.
  func invert(_ clause: inout ClauseView) {
    let subject = clause.verb + 1
    guard tokens[clause.verb].classes.isDisjoint(with: [.contraction, .have]),
      !tokens[clause.verb].classes.isDisjoint(with: .auxiliaries),
      subject < clause.tokens.upperBound, tokens[subject].gap == .space,
      tokens[subject].classes.contains(.subject),
      tokens[subject].classes.isDisjoint(with: [.determiner, .contraction])
    else { return }
    let before = clause.verb - 1
    let opens =
      before < clause.tokens.lowerBound
      || !tokens[clause.verb].gap.isDisjoint(with: Token.Gap.barriers)
      || !tokens[before].classes.isDisjoint(with: [.relative, .coordinator, .subordinator])
    guard opens, before < clause.tokens.lowerBound || !isWord(before, "nor") else { return }
    set(&clause, subject)
  }

  /// "My team and I": a noun and "and" before, without a mark and without a preposition.
  private func isJoined(_ index: Int, from start: Int) -> Bool {
    let and = index - 1
    guard and > start, isAnd(and), tokens[and].gap.isDisjoint(with: Token.Gap.barriers),
      tokens[index].gap.isDisjoint(with: Token.Gap.barriers), isNoun(and - 1)
    else { return false }
    return !phrase(endingAt: and - 1, from: start).1
  }

  /// Takes the noun phrase whose last word is `head`; one after a preposition belongs to the noun
  /// before it ("the nurses on my team").
  private func noun(_ clause: inout ClauseView, head: Int, _ before: ClauseView?) {
    var head = head
    while true {
      let (opening, isAfterPreposition) = phrase(endingAt: head, from: clause.tokens.lowerBound)
      let outer = opening - 2
      guard isAfterPreposition, outer >= clause.tokens.lowerBound,
        isNoun(outer), tokens[outer + 1].gap.isDisjoint(with: Token.Gap.barriers)
      else {
        clause.subjectToken = head
        let classes = tokens[head].classes
        let isOurs = opening < head && !tokens[opening].classes.isDisjoint(with: [.own, .shared])
        let isTheTeam = isTeam(head, opening: opening)
        let isShared =
          classes.contains(.group) && (isOurs || isTheTeam)
          || self.isOurs(head, from: clause.tokens.lowerBound)
        clause.subject = isShared ? .shared : .other
        clause.isPerson = isShared || !classes.isDisjoint(with: [.person, .group, .givenName])
        return
      }
      head = outer
    }
  }

  /// "The team" is one's own; "the IT team" and "the department" may be anyone's.
  private func isTeam(_ head: Int, opening: Int) -> Bool {
    guard tokens[head].classes.contains(.team), !tokens[opening].classes.contains(.third) else {
      return false
    }
    let between = opening + 1..<max(head, opening + 1)
    return between.allSatisfy { tokens[$0].classes.contains(.whole) }
      && (opening == head || tokens[opening].classes.contains(.determiner))
  }

  /// "And" and its like, which alone join people: "yeah so I led it" is the candidate's own.
  private func isAnd(_ index: Int) -> Bool {
    isWord(index, "and") || isWord(index, "&") || isWord(index, "plus") || isWord(index, "n")
  }

  /// "Me and my analyst", "Dana and myself", "us managers": a phrase that ends at `head` and holds
  /// the candidate beside others.
  private func isOurs(_ head: Int, from start: Int) -> Bool {
    if isWord(start, "us"), head > start, head < start + 4 {
      return (start + 1...head).allSatisfy {
        passage.isAdjacent($0) && tokens[$0].classes.isDisjoint(with: .function)
      }
    }
    let me = tokens[head].classes
    if me.contains([.own, .object]) {
      return head > start + 1 && isAnd(head - 1) && passage.isAdjacent(head) && isNoun(head - 2)
    }
    var index = head
    while index > start, index > head - Self.companyReach, passage.isAdjacent(index) {
      index -= 1
      guard isAnd(index) else { continue }
      return index > start && tokens[index - 1].classes.contains([.own, .object])
        && passage.isAdjacent(index)
        && (index - 1 == start || tokens[index - 2].classes.isDisjoint(with: .preposition))
    }
    return false
  }

  /// How many words behind "me and" the last one may stand.
  private static let companyReach = 5

  private func isNoun(_ index: Int) -> Bool {
    tokens[index].classes.isDisjoint(with: [
      .preposition, .coordinator, .subordinator, .be, .have, .modal, .doing,
    ])
  }

  /// Where the noun phrase that ends at `head` opens, and whether a preposition stands before it.
  private func phrase(endingAt head: Int, from start: Int) -> (opening: Int, Bool) {
    var index = head
    while index > start, tokens[index].gap.isDisjoint(with: Token.Gap.barriers) {
      let classes = tokens[index].classes
      if classes.contains(.determiner) { break }
      let next = tokens[index - 1].classes
      if next.contains(.preposition) { return (index, true) }
      if !next.isDisjoint(with: [.coordinator, .subordinator, .relative, .be, .have, .modal]) {
        return (index, false)
      }
      index -= 1
    }
    let isAfter =
      index > start && tokens[index - 1].classes.contains(.preposition)
      && tokens[index].gap.isDisjoint(with: Token.Gap.barriers)
    return (index, isAfter)
  }

  /// "I mapped it and cut it": the second verb has the first one's subject. A verb that opens its
  /// sentence before an object has the candidate's ("Led a team of five").
  private func inherit(_ clause: inout ClauseView, _ before: ClauseView?) {
    if let before {
      clause.subject = before.subject
      clause.isPerson = before.isPerson
    } else if clause.verb == clause.tokens.lowerBound, tokens[clause.verb].classes.contains(.past) {
      clause.subject = .own
      clause.isPerson = true
    }
  }
}
