// Reads a clause's verb: which word carries the meaning, when it happens, whether it is supposed.
internal import Interview

/// Reads the verb group of a clause.
struct VerbReader {
  let tokens: [Token]
  let passage: Passage

  /// Sets main verb, mood and voice of `clause`, whose finite verb is known.
  /// `before` is the clause before it in the same sentence: "mapped it and cut it" is past.
  func read(_ clause: inout ClauseView, before: ClauseView?) {
    if let done = named(clause) {
      clause.mainVerb = done
      clause.mood = .past
      return
    }
    clause.mainVerb = caused(clause) ?? mainVerb(clause)
    let finite = tokens[clause.verb].classes
    let main = tokens[clause.mainVerb].classes
    clause.isPassive =
      clause.mainVerb != clause.verb && isBe(clause)
      && !main.isDisjoint(with: [.past, .participle]) && !main.contains(.gerund)
    if opensWithIf(clause) || supposes(clause, main, before) || isBackshifted(clause, before)
      || isWished(clause, before)
    {
      clause.mood = .hypothetical
    } else if isPast(clause, finite, main) || refuses(clause) || regrets(clause)
      || before == nil && isOmitted(clause)
    {
      clause.mood = clause.subject == .own && isHabitual(clause) ? .present : .past
    } else if clause.subjectToken < 0, finite.contains([.base, .past]), let before {
      clause.mood = before.mood
    }
  }

  /// "I had the list moved", "we had a pharmacist check it": the verb of what was had done.
  private func caused(_ clause: ClauseView) -> Int? {
    let start = clause.verb + 1
    if let made = gotDone(clause) { return made }
    guard isWord(clause.verb, "had"), start < clause.tokens.upperBound,
      tokens[start].classes.isDisjoint(with: .negator),
      !tokens[start].classes.isDisjoint(with: [.determiner, .object, .third, .thing, .person])
    else { return nil }
    for index in start + 1..<max(start + 1, min(start + 6, clause.tokens.upperBound)) {
      let classes = tokens[index].classes
      guard tokens[index].gap.isDisjoint(with: Token.Gap.barriers),
        classes.isDisjoint(with: [.preposition, .coordinator, .relative, .subordinator, .be])
      else { return nil }
      let isDone =
        classes.contains(.past) && !classes.contains(.noun) || classes.contains(.participle)
      if isDone { return isWord(index, "left") || !isPhraseEnd(index, clause) ? nil : index }
      let isDoer =
        tokens[index - 1].classes.contains(.person)
        || index == start + 1 && tokens[start].classes.isDisjoint(with: .determiner)
      if classes.contains(.base), isDoer { return index }
    }
    return nil
  }

  /// Whether no noun follows that the word at `index` would describe ("had a broken screen").
  private func isPhraseEnd(_ index: Int, _ clause: ClauseView) -> Bool {
    let next = index + 1
    guard next < clause.tokens.upperBound, tokens[next].gap.isDisjoint(with: Token.Gap.barriers)
    else { return true }
    return !tokens[next].classes.isDisjoint(with: [
      .preposition, .adverb, .coordinator, .subordinator, .relative, .determiner, .number, .object,
    ])
  }

  /// "I wish I'd asked": what is wished did not happen.
  private func isWished(_ clause: ClauseView, _ before: ClauseView?) -> Bool {
    guard let before, before.verb >= 0, before.tokens.upperBound == clause.tokens.lowerBound else {
      return false
    }
    return (["wish", "wished", "hope", "hoped"] as [StaticString]).contains {
      isWord(before.mainVerb, $0)
    }
  }

  /// Decides about forms that are past and present alike ("cut", "put") by the words beside them and
  /// by the other clauses of their sentence, which begin at `first`.
  func settle(_ clauses: inout [ClauseView], from first: Int) {
    for index in first..<clauses.count where isAmbiguous(clauses[index]) {
      if isHabit(clauses[index]) || isAmongPresent(clauses[first...], index) {
        clauses[index].mood = .present
      }
    }
  }

  private func isAmbiguous(_ clause: ClauseView) -> Bool {
    clause.verb >= 0 && clause.mood == .past && clause.mainVerb == clause.verb
      && (clause.subject != .other || clause.subjectToken >= 0 && isMany(clause.subjectToken))
      && tokens[clause.verb].classes.contains([.base, .past])
      && tokens[clause.verb].classes.isDisjoint(with: .auxiliaries)
  }

  private func isMany(_ subject: Int) -> Bool {
    passage.isPlural(subject) || isWord(subject, "they") || isWord(subject, "people")
      || tokens[subject].classes.contains(.second)
  }

  private func isHabit(_ clause: ClauseView) -> Bool {
    let words: [StaticString] = [
      "now", "always", "usually", "often", "whenever", "normally", "typically", "nowadays", "today",
      "generally",
    ]
    return clause.tokens.prefix(while: { $0 <= clause.verb }).contains { token in
      words.contains { isWord(token, $0) }
    }
  }

  /// Whether the sentence tells what is usually done, and nothing past: clauses that hang on a word
  /// ("what I need") and those that think or are do not count.
  private func isAmongPresent(_ clauses: ArraySlice<ClauseView>, _ own: Int) -> Bool {
    var isPresent = false
    for (index, clause) in clauses.enumerated() where clause.verb >= 0 {
      guard clauses.startIndex + index != own, !isAmbiguous(clause) else { continue }
      if clause.mood == .past { return false }
      let isMain = tokens[clause.tokens.lowerBound].classes.isDisjoint(with: .relative)
      if isMain, clause.mood == .present, clause.subject == .own || clause.subject == .shared,
        tokens[clause.mainVerb].classes.isDisjoint(with: .state)
      {
        isPresent = true
      }
    }
    return isPresent
  }

  private func isBe(_ clause: ClauseView) -> Bool {
    for index in clause.verb..<clause.mainVerb
    where tokens[index].classes.contains(.be) || isWord(index, "been") || isWord(index, "be")
      || isWord(index, "being")
    {
      return true
    }
    return false
  }

  /// The verb after auxiliaries, negations and adverbs; the finite verb itself when none follows.
  private func mainVerb(_ clause: ClauseView) -> Int {
    guard !tokens[clause.verb].classes.isDisjoint(with: .auxiliaries) else { return clause.verb }
    var main = clause.verb
    for index in clause.verb + 1..<max(clause.verb + 1, clause.tokens.upperBound) {
      let classes = tokens[index].classes
      guard tokens[index].gap.isDisjoint(with: Token.Gap.barriers) else { break }
      if !classes.isDisjoint(with: [.adverb, .negator]) { continue }
      if isWord(index, "be") || isWord(index, "been") || isWord(index, "being")
        || isWord(index, "able") || isForced(index, in: clause)
        || isWord(index, "to") || classes.contains(.have)
      {
        main = index
        continue
      }
      if !classes.isDisjoint(with: [.base, .past, .gerund, .participle]) { return index }
      if classes.contains(.subject) { continue }
      break
    }
    return tokens[main].classes.isDisjoint(with: [.base, .past, .participle, .be])
      ? clause.verb : main
  }

  /// "I was forced to call them": what one was forced to do was done.
  private func isForced(_ index: Int, in clause: ClauseView) -> Bool {
    guard index + 2 < clause.tokens.upperBound, isWord(index + 1, "to"),
      tokens[index + 2].classes.contains(.base)
    else { return false }
    return isWord(index, "forced") || isWord(index, "compelled") || isWord(index, "obliged")
  }

  private func opensWithIf(_ clause: ClauseView) -> Bool {
    for index in clause.tokens.prefix(2) where isWord(index, "if") { return true }
    return false
  }

  /// "I would ask them before I changed anything": the past form belongs to the supposition.
  private func isBackshifted(_ clause: ClauseView, _ before: ClauseView?) -> Bool {
    guard let before, before.mood == .hypothetical else { return false }
    // "…and talk to them before I changed anything": the conjunction may stand inside.
    let inside = before.subject == clause.subject ? clause.subjectToken - 1 : -1
    return [clause.tokens.lowerBound, max(clause.tokens.lowerBound, inside)].contains { place in
      (["before", "until", "once", "when", "after"] as [StaticString]).contains {
        isWord(place, $0)
      }
    }
  }

  /// Whether the verb supposes. "Could" tells of the past unless "have" follows; "would" tells of a
  /// habit beside "every"; "I'd finished" is no supposition.
  private func supposes(_ clause: ClauseView, _ main: WordClass, _ before: ClauseView?) -> Bool {
    guard tokens[clause.verb].classes.contains(.supposing), !refuses(clause), !regrets(clause)
    else { return false }
    if isWord(clause.verb, "could") || isWord(clause.verb, "couldn't") {
      return clause.tokens.contains {
        isWord($0, "have") || isWord($0, "maybe") || isWord($0, "perhaps")
      }
    }
    if isWord(clause.verb, "would") || isWord(clause.verb, "wouldn't") {
      return !clause.tokens.contains { isWord($0, "every") } && !tellsHabit(clause)
    }
    let isShort = tokens[clause.verb].classes.contains(.contraction)
    // "If it had failed we'd have rolled back."
    let between = clause.verb + 1..<max(clause.verb + 1, clause.mainVerb)
    if isShort, between.contains(where: { isWord($0, "have") }) { return true }
    // "I'd timed it, and we'd cut four minutes."
    if isShort, main.contains([.base, .past]), before?.mood == .past, endsInD(clause.verb) {
      return false
    }
    return
      !(isShort && !main.isDisjoint(with: [.past, .participle]) && !main.contains(.base)
      && endsInD(clause.verb))
  }

  /// "When I was an editor, … I would spend my mornings there": told of a time that was named before,
  /// what somebody would do is what they did. "But I would", "if", and cases that are put stay supposed.
  private func tellsHabit(_ clause: ClauseView) -> Bool {
    switch passage.context.kind {
    case .behavioural, .warmUp: break
    case .situational, .knowledge, .motivation, nil: return false
    }
    let sentence = passage.sentences[clause.sentence]
    let breaks: [StaticString] = ["if", "but", "now", "today", "unless", "however", "though"]
    guard isWord(clause.verb, "would"), clause.mainVerb > clause.verb,
      tokens[clause.mainVerb].classes.isDisjoint(with: [.be, .have]),
      !sentence.contains(where: { token in breaks.contains { isWord(token, $0) } }),
      let scene = passage.sentences.first, scene.upperBound <= sentence.lowerBound
    else { return false }
    return scene.dropLast(2).contains { token in
      (isWord(token, "when") || isWord(token, "while"))
        && (isWord(token + 1, "i") || isWord(token + 1, "we"))
        && (isWord(token + 2, "was") || isWord(token + 2, "were") || isWord(token + 2, "worked"))
    }
  }

  private func endsInD(_ index: Int) -> Bool {
    passage.words.keys.withBytes(tokens[index].word) { $0.last == UInt8(ascii: "d") }
  }

  private func isPast(_ clause: ClauseView, _ finite: WordClass, _ main: WordClass) -> Bool {
    if finite.contains(.past), finite.isDisjoint(with: .base) { return true }
    if !finite.isDisjoint(with: .auxiliaries) {
      return finite.contains(.pastAuxiliary)
        || finite.contains(.have) && clause.mainVerb != clause.verb && !isDuty(clause)
    }
    return finite.contains(.past) && clause.subjectToken >= 0
  }

  /// "Cut scope by 30%.": a sentence that leaves out who acts.
  private func isOmitted(_ clause: ClauseView) -> Bool {
    clause.verb == clause.tokens.lowerBound && tokens[clause.verb].classes.contains(.past)
  }

  /// "We have to ask", "we still have to": a duty of today, where "have asked" is past.
  private func isDuty(_ clause: ClauseView) -> Bool {
    let next = clause.verb + 1
    return next < clause.tokens.upperBound && isWord(next, "to")
  }

  private func isWord(_ index: Int, _ text: StaticString) -> Bool {
    passage.words.isWord(tokens[index].word, text)
  }
}
