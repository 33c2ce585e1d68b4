// Cuts sentences into clauses and finds each one's verb and subject, without a parser.
internal import Interview

/// Finds clauses. A clause has at most one finite verb; words without a verb join a neighbour.
struct ClauseFinder {
  private let tokens: [Token]
  private let passage: Passage
  private let subjects: SubjectFinder
  private let verbs: VerbReader
  private var clauses: [ClauseView] = []

  private init(_ passage: Passage) {
    tokens = passage.tokens
    self.passage = passage
    subjects = SubjectFinder(tokens: tokens)
    verbs = VerbReader(tokens: tokens, passage: passage)
  }

  /// Fills the passage's sentences and clauses.
  static func find(in passage: Passage) {
    guard !passage.tokens.isEmpty else { return }
    var finder = ClauseFinder(passage)
    var start = 0
    for index in 1...passage.tokens.count
    where index == passage.tokens.count || passage.tokens[index].gap.contains(.sentence) {
      let after = index == passage.tokens.count ? passage.ending : passage.tokens[index].gap
      passage.sentences.append(start..<index)
      passage.isQuestion.append(after.contains(.question))
      finder.cut(
        start..<index, sentence: passage.sentences.count - 1,
        isQuestion: after.contains(.question))
      start = index
    }
    passage.clauses = finder.clauses
    passage.clauseOfToken = Array(repeating: 0, count: passage.tokens.count)
    for (number, clause) in finder.clauses.enumerated() {
      for token in clause.tokens { passage.clauseOfToken[token] = Int32(number) }
    }
  }

  /// Cuts one sentence: segments at every possible boundary, then joins those without a verb.
  private mutating func cut(_ sentence: Range<Int>, sentence number: Int, isQuestion: Bool) {
    var start = sentence.lowerBound
    var verb = -1
    var boundary = -1
    for index in sentence {
      if index > start, isBoundary(index, in: sentence) {
        if verb >= 0, boundary < 0 { boundary = index }
        if verb < 0, boundary >= 0 { boundary = index }
      }
      guard isFinite(index, in: sentence, clauseStart: start, after: verb) else { continue }
      if verb < 0 {
        verb = index
      } else if boundary > start {
        close(start..<boundary, verb: verb, number, isQuestion)
        start = boundary
        verb = index
      }
      boundary = -1
    }
    close(start..<sentence.upperBound, verb: verb, number, isQuestion)
  }

  private mutating func close(
    _ range: Range<Int>, verb: Int, _ sentence: Int, _ isQuestion: Bool
  ) {
    var clause = ClauseView(
      tokens: range, sentence: sentence, subject: .none, subjectToken: -1, verb: verb,
      mainVerb: verb, mood: .present, isPassive: false, isPerson: false)
    if verb >= 0 {
      let before = clauses.last.flatMap { $0.sentence == sentence ? $0 : nil }
      subjects.find(&clause, before: before)
      verbs.read(&clause, before: before)
    }
    if isQuestion { clause.mood = .question }
    clauses.append(clause)
  }

  /// Whether a clause may begin at `index`.
  private func isBoundary(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    if !token.gap.isDisjoint(with: [
      .comma, .semicolon, .colon, .dash, .opening, .closing, .stop, .blankLine, .bullet,
    ]) {
      return true
    }
    if !token.classes.isDisjoint(with: [.coordinator, .subordinator, .relative]) { return true }
    return token.classes.contains(.subject) && token.classes.isDisjoint(with: .determiner)
      && !isObject(index, in: sentence) && !tokens[index - 1].classes.contains(.coordinator)
      && !tokens[index - 1].classes.contains(.subordinator)
      && !tokens[index - 1].classes.contains(.relative)
  }

  /// Whether "it" or "you" belongs to the verb before: no verb of its own follows ("fix it tonight").
  private func isObject(_ index: Int, in sentence: Range<Int>) -> Bool {
    let classes = tokens[index].classes
    guard !classes.isDisjoint(with: [.thing, .second]) || isIndefinite(index),
      !classes.contains(.contraction)
    else {
      return false
    }
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

  /// The nearest token before `index` that is no adverb, -1 past the clause's start or a mark.
  private func before(_ index: Int, from start: Int) -> Int {
    var place = index
    while place > start {
      if !tokens[place].gap.isDisjoint(with: Token.Gap.barriers) { return -1 }
      place -= 1
      if tokens[place].classes.isDisjoint(with: [.adverb, .negator]) { return place }
    }
    return -1
  }

  /// Whether the token at `index` is a finite verb, given the finite verb found so far.
  private func isFinite(
    _ index: Int, in sentence: Range<Int>, clauseStart: Int, after verb: Int
  ) -> Bool {
    let classes = tokens[index].classes
    if classes.isDisjoint(with: [
      .be, .have, .doing, .modal, .base, .past, .presentS,
    ]) {
      return false
    }
    if classes.contains(.contraction) { return true }
    let place = before(index, from: sentence.lowerBound)
    let previous = place < 0 ? [] : tokens[place].classes
    if !classes.isDisjoint(with: .auxiliaries) {
      if place >= 0, place == index - 1, isTo(place) { return false }
      return previous.isDisjoint(with: .auxiliaries)
    }
    if !previous.isDisjoint(with: .auxiliaries) || place >= 0 && isTo(place) { return false }
    if place < 0 { return isElided(index, in: sentence) }
    return isLexical(index, place, in: sentence, after: verb)
  }

  /// Whether a verb that is no auxiliary is finite here, by the word before it.
  private func isLexical(
    _ index: Int, _ place: Int, in sentence: Range<Int>, after verb: Int
  ) -> Bool {
    let classes = tokens[index].classes
    let previous = tokens[place].classes
    if previous.contains(.subject), previous.isDisjoint(with: .determiner) {
      return !classes.isDisjoint(with: .finiteForms)
    }
    if previous.contains(.relative) { return !classes.isDisjoint(with: [.past, .presentS, .base]) }
    if !previous.isDisjoint(with: [.possessive, .preposition]) { return false }
    if previous.contains(.determiner) {
      return previous.contains(.thing) && !classes.isDisjoint(with: [.past, .presentS])
        && !classes.contains(.noun) && objectFollows(index, in: sentence)
    }
    if previous.contains(.coordinator) { return agrees(classes, with: verb) }
    if !previous.isDisjoint(with: [.base, .past, .gerund]), !previous.contains(.noun) {
      return false
    }
    if classes.contains(.noun) {
      return !classes.isDisjoint(with: [.past, .presentS]) && objectFollows(index, in: sentence)
    }
    if classes.contains(.past) { return true }
    return classes.contains(.presentS) || classes.contains(.base) && isPlural(place)
  }

  /// Whether a verb after "and" goes on like the finite verb before it.
  private func agrees(_ classes: WordClass, with verb: Int) -> Bool {
    guard verb >= 0 else { return classes.contains(.past) && !classes.contains(.base) }
    let first = tokens[verb].classes
    if classes.contains(.past) { return true }
    return classes.contains(.base) && first.contains(.base) && !first.contains(.past)
      || classes.contains(.presentS) && first.contains(.presentS) && !classes.contains(.noun)
  }

  /// Whether a sentence or a part of one opens with a verb whose subject is left out: "Led a team".
  private func isElided(_ index: Int, in sentence: Range<Int>) -> Bool {
    let classes = tokens[index].classes
    guard classes.contains(.past) else { return false }
    return objectFollows(index, in: sentence)
  }

  /// Whether an object or a quantity begins right after `index`.
  private func objectFollows(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound, tokens[next].gap.isDisjoint(with: Token.Gap.barriers) else {
      return false
    }
    let token = tokens[next]
    return !token.classes.isDisjoint(with: [.determiner, .number, .object, .thing])
      || token.shape.contains(.digits) || isFrom(next)
  }

  private func isTo(_ index: Int) -> Bool { isWord(index, "to") }

  private func isFrom(_ index: Int) -> Bool { isWord(index, "from") || isWord(index, "by") }

  private func isWord(_ index: Int, _ text: StaticString) -> Bool {
    passage.words.isWord(tokens[index].word, text)
  }

  /// Whether the word ends in s, as plural nouns do, and is no verb.
  private func isPlural(_ index: Int) -> Bool {
    passage.words.keys.withBytes(tokens[index].word) { bytes in
      bytes.count > 3 && bytes[bytes.count - 1] == UInt8(ascii: "s")
        && bytes[bytes.count - 2] != UInt8(ascii: "s")
    }
  }
}
