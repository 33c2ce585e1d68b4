// Where one clause may end and the next begin, told from the words around a place.
internal import Interview

/// Finds places where clauses may meet, and chooses among several between two verbs.
struct ClauseBoundaries {
  let tokens: [Token]
  let passage: Passage

  /// Whether a clause may begin at `index`, which is not the first token of `sentence`.
  func isBoundary(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    if !token.gap.isDisjoint(with: Self.marks) { return true }
    // "Since then" is one.
    if isWord(index, "then"), isWord(index - 1, "since") { return false }
    if !token.classes.isDisjoint(with: [.coordinator, .subordinator, .relative]) {
      return joins(index, in: sentence)
    }
    return token.classes.contains(.subject) && token.classes.isDisjoint(with: .determiner)
      && !isObject(index, in: sentence) && !isInverted(index)
      && tokens[index - 1].classes.isDisjoint(with: [.coordinator, .subordinator, .relative])
  }

  /// Which of two places the next clause begins at: `cut`, the choice so far (-1 for none), or
  /// `index`, which stands behind it with no verb between.
  ///
  /// What opens with a conjunction or an adverbial belongs to the verb that follows ("and, after a
  /// week, they left"); a list belongs to the verb before ("I told the nurses, the clerks, and I
  /// left").
  func later(_ index: Int, than cut: Int, in sentence: Range<Int>) -> Int {
    guard cut >= 0 else { return index }
    if index == cut + 1, isConjunction(cut) { return cut }
    guard isConjunction(index) else { return opensAdverbial(cut, in: sentence) ? cut : index }
    if tokens[index].classes.contains(.coordinator) {
      return isStrong(index, in: sentence) ? index : cut
    }
    return tokens[index].classes.contains(.preposition) && isConjunction(cut) ? cut : index
  }

  private static let marks: Token.Gap = [
    .comma, .semicolon, .colon, .dash, .opening, .closing, .stop, .blankLine, .bullet,
  ]

  private func isConjunction(_ index: Int) -> Bool {
    !tokens[index].classes.isDisjoint(with: [.coordinator, .subordinator, .relative])
  }

  /// Whether a coordinator joins clauses rather than nouns: a mark, a subject or a verb is beside it.
  private func isStrong(_ index: Int, in sentence: Range<Int>) -> Bool {
    if !tokens[index].gap.isDisjoint(with: Self.marks) { return true }
    var next = index + 1
    while next < sentence.upperBound, !tokens[next].classes.isDisjoint(with: [.adverb, .negator]) {
      next += 1
    }
    guard next < sentence.upperBound else { return false }
    let classes = tokens[next].classes
    if classes.contains(.subject) { return classes.isDisjoint(with: .determiner) }
    return !classes.isDisjoint(with: .auxiliaries)
      || classes.contains(.past) && classes.isDisjoint(with: .noun)
  }

  /// Whether what begins at `index` goes with a verb behind it: "in the end they left".
  private func opensAdverbial(_ index: Int, in sentence: Range<Int>) -> Bool {
    let classes = tokens[index].classes
    if classes.contains(.coordinator) {
      guard index + 1 < sentence.upperBound, !isStrong(index, in: sentence) else { return true }
      return opensAdverbial(index + 1, in: sentence)
    }
    if !classes.isDisjoint(with: [.preposition, .adverb, .subordinator, .relative, .gerund]) {
      return true
    }
    return (index..<min(index + 2, sentence.upperBound)).contains {
      !tokens[$0].classes.isDisjoint(with: [.timeUnit, .weekday, .month])
    }
  }

  // MARK: words that join only sometimes

  /// Whether a conjunction opens a clause here: "how to run it" and "once a week" open none.
  private func joins(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound else { return tokens[index].classes.contains(.coordinator) }
    if isWord(index, "that") { return !isDemonstrative(index, in: sentence) }
    if tokens[index].classes.contains(.coordinator) { return true }
    if isWord(next, "to") || isNamed(index) { return false }
    return !isWord(index, "once")
      || tokens[next].classes.isDisjoint(with: [.preposition, .timeUnit])
        && !(next + 1 < sentence.upperBound && tokens[next + 1].classes.contains(.timeUnit))
  }

  /// "Did we", "can they": the subject of a question, behind its verb.
  private func isInverted(_ index: Int) -> Bool {
    tokens[index].gap == .space
      && !tokens[index - 1].classes.isDisjoint(with: [.doing, .modal])
      && tokens[index - 1].classes.isDisjoint(with: [.contraction, .subject])
  }

  /// "The cause": a noun where "cause" might be short for "because".
  private func isNamed(_ index: Int) -> Bool {
    isWord(index, "cause") && tokens[index].gap == .space
      && !tokens[index - 1].classes.isDisjoint(with: [.determiner, .possessive, .own, .shared])
  }

  /// Whether "that" points at something ("that week", "did that") rather than opening a clause: no
  /// finite verb follows it before a mark or "and".
  func isDemonstrative(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound, tokens[next].gap.isDisjoint(with: Token.Gap.barriers) else {
      return true
    }
    let classes = tokens[next].classes
    if !classes.isDisjoint(with: [.determiner, .subject, .possessive]) { return false }
    for place in next..<min(next + Self.reach, sentence.upperBound) {
      let token = tokens[place]
      guard token.gap.isDisjoint(with: Token.Gap.barriers),
        token.classes.isDisjoint(with: [.coordinator, .relative])
      else { return true }
      if !token.classes.isDisjoint(with: .auxiliaries.union(.subject)) { return false }
      if !token.classes.isDisjoint(with: [.past, .presentS]), !token.classes.contains(.noun) {
        return false
      }
      if place == next, token.classes.contains(.base), !token.classes.contains(.noun) {
        return false
      }
      if place > next, token.classes.contains(.base), passage.isPlural(place - 1) { return false }
    }
    return true
  }

  /// How many words behind "that" its verb may stand.
  private static let reach = 7

  /// Whether "it" or "you" belongs to the verb before: no verb of its own follows ("fix it tonight"),
  /// or it is what somebody had done ("had it moved").
  private func isObject(_ index: Int, in sentence: Range<Int>) -> Bool {
    let classes = tokens[index].classes
    guard !classes.isDisjoint(with: [.thing, .second]) || isIndefinite(index),
      !classes.contains(.contraction)
    else { return false }
    if tokens[index - 1].classes.contains(.have), tokens[index].gap == .space { return true }
    for next in index + 1..<max(index + 1, min(index + 4, sentence.upperBound)) {
      guard tokens[next].gap.isDisjoint(with: Token.Gap.barriers) else { return true }
      let following = tokens[next].classes
      if !following.isDisjoint(with: .finiteForms.union(.auxiliaries)) { return false }
      guard !following.isDisjoint(with: [.adverb, .negator]) else { return true }
    }
    return true
  }

  /// "Nobody", "everyone": objects as often as subjects, unlike "they".
  private func isIndefinite(_ index: Int) -> Bool {
    let words: [StaticString] = [
      "nobody", "everyone", "everybody", "someone", "somebody", "anyone",
    ]
    return tokens[index].classes.contains(.third) && words.contains { isWord(index, $0) }
  }

  private func isWord(_ index: Int, _ text: StaticString) -> Bool {
    passage.words.isWord(tokens[index].word, text)
  }
}

extension Passage {
  /// Whether the word ends in s, as plural nouns do.
  func isPlural(_ index: Int) -> Bool {
    words.keys.withBytes(tokens[index].word) { bytes in
      bytes.count > 3 && bytes[bytes.count - 1] == UInt8(ascii: "s")
        && bytes[bytes.count - 2] != UInt8(ascii: "s")
    }
  }
}
