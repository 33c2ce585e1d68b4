// Cuts sentences into clauses and finds each one's verb and subject, without a parser.
internal import Interview

/// Finds clauses. A clause has at most one finite verb; words without a verb join a neighbour.
struct ClauseFinder {
  private let tokens: [Token]
  private let passage: Passage
  private let subjects: SubjectFinder
  private let verbs: VerbReader
  private let boundaries: ClauseBoundaries
  private var clauses: [ClauseView] = []

  private init(_ passage: Passage) {
    tokens = passage.tokens
    self.passage = passage
    subjects = SubjectFinder(tokens: tokens, passage: passage)
    boundaries = ClauseBoundaries(tokens: tokens, passage: passage)
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
    QuotedSpeech.attribute(in: passage)
  }

  /// Cuts one sentence where its finite verbs part; words without a verb join a neighbour.
  private mutating func cut(_ sentence: Range<Int>, sentence number: Int, isQuestion: Bool) {
    let first = clauses.count
    var start = sentence.lowerBound
    var verb = -1
    var boundary = -1
    for index in sentence {
      if verb >= 0, index > start, boundaries.isBoundary(index, in: sentence) {
        boundary = boundaries.later(index, than: boundary, in: sentence)
      }
      guard isFinite(index, in: sentence, after: verb) else { continue }
      if verb < 0 || boundary < 0 && isMain(index, behind: verb) {
        verb = index
      } else if boundary > start {
        close(start..<boundary, verb: verb, number, isQuestion)
        start = boundary
        verb = index
      }
      boundary = -1
    }
    if verb < 0, start == sentence.lowerBound { verb = omitted(in: sentence) }
    close(start..<sentence.upperBound, verb: verb, number, isQuestion)
    verbs.settle(&clauses, from: first)
  }

  /// "The first thing I fixed was a radio": the verb of the sentence stands right behind that of a
  /// clause which belongs to its subject.
  private func isMain(_ index: Int, behind verb: Int) -> Bool {
    let isBehind =
      index == verb + 1
      || index == verb + 2 && passage.isAdjacent(verb + 1)
        && !tokens[verb + 1].classes.isDisjoint(with: [.adverb, .preposition])
    return isBehind && tokens[index].classes.contains(.be)
      && tokens[verb].classes.isDisjoint(with: .auxiliaries)
      && tokens[index].gap.isDisjoint(with: Token.Gap.barriers)
  }

  /// The verb of a sentence that leaves out who acts and that has no other: "Moved on Sunday.",
  /// "Took over a project.", "Cut scope by 30%.". -1 for none.
  private func omitted(in sentence: Range<Int>) -> Int {
    let first = sentence.lowerBound
    let classes = tokens[first].classes
    guard classes.contains(.past), classes.isDisjoint(with: .descriptive) else { return -1 }
    let next = first + 1
    guard next < sentence.upperBound else { return classes.isDisjoint(with: .base) ? first : -1 }
    guard passage.isAdjacent(next) else { return -1 }
    if classes.contains(.base) { return isMeasured(behind: first, in: sentence) ? first : -1 }
    return tokens[next].classes.isDisjoint(with: [.preposition, .adverb, .determiner])
      ? -1 : first
  }

  /// Whether "by" or "from" and a number follow closely: "cut scope by 30%".
  private func isMeasured(behind verb: Int, in sentence: Range<Int>) -> Bool {
    for index in verb + 1..<min(verb + 5, sentence.upperBound) {
      guard passage.isAdjacent(index) else { return false }
      guard isFrom(index), index + 1 < sentence.upperBound else { continue }
      return tokens[index + 1].shape.contains(.digits)
        || !tokens[index + 1].classes.isDisjoint(with: [.number, .determiner])
    }
    return false
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
    // A question further on in a sentence is what one asks oneself or others: a step that was told.
    let isFirst = clauses.last?.sentence != sentence
    if isQuestion || isFirst && asks(clause) {
      clause.mood = .question
    } else if verb >= 0 {
      subjects.invert(&clause)
    }
    clauses.append(clause)
  }

  /// "Can we skip it", "what did I do": a question by its order, with a question mark or without.
  private func asks(_ clause: ClauseView) -> Bool {
    guard clause.verb >= 0, clause.subjectToken < 0, clause.verb + 2 < clause.tokens.upperBound,
      clause.verb == clause.tokens.lowerBound
        || tokens[clause.verb - 1].classes.isDisjoint(with: .negator)
    else { return false }
    return isAsked(clause.verb + 2, clause.verb + 1, in: clause.tokens)
  }

  /// Whether the verb at `index` belongs to an auxiliary before its subject at `place`: "did you call".
  private func isAsked(_ index: Int, _ place: Int, in sentence: Range<Int>) -> Bool {
    guard place > sentence.lowerBound, index == place + 1, tokens[place].gap == .space,
      tokens[index].gap == .space, tokens[index].classes.contains(.base),
      tokens[place].classes.isDisjoint(with: .contraction),
      tokens[place].classes.contains(.subject)
    else { return false }
    let auxiliary = tokens[place - 1].classes
    guard !auxiliary.isDisjoint(with: [.doing, .modal]),
      auxiliary.isDisjoint(with: .contraction)
    else { return false }
    let before = place - 2
    return before < sentence.lowerBound
      || !tokens[place - 1].gap.isDisjoint(with: Token.Gap.barriers)
      || !tokens[before].classes.isDisjoint(with: [
        .relative, .coordinator, .subordinator, .adverb, .filler, .preposition,
      ])
  }

  /// The nearest token before `index` that is no adverb, -1 past the clause's start or a mark.
  private func before(_ index: Int, from start: Int) -> Int {
    var place = index
    while place > start {
      if !tokens[place].gap.isDisjoint(with: Token.Gap.barriers) { return -1 }
      place -= 1
      let classes = tokens[place].classes
      if classes.isDisjoint(with: [.adverb, .negator]) || classes.contains(.subject) {
        return place
      }
    }
    return -1
  }

  /// Whether the token at `index` is a finite verb, given the finite verb found so far.
  private func isFinite(_ index: Int, in sentence: Range<Int>, after verb: Int) -> Bool {
    let classes = tokens[index].classes
    if classes.isDisjoint(with: [
      .be, .have, .doing, .modal, .base, .past, .presentS,
    ]) {
      return false
    }
    if classes.contains(.contraction) { return true }
    if classes.contains(.descriptive), isDescription(index, in: sentence, after: verb) {
      return false
    }
    let place = before(index, from: sentence.lowerBound)
    let previous = place < 0 ? [] : tokens[place].classes
    if !classes.isDisjoint(with: .auxiliaries) {
      if place >= 0, place == index - 1, isTo(place) { return false }
      return previous.isDisjoint(with: .auxiliaries)
    }
    if !previous.isDisjoint(with: .auxiliaries) || place >= 0 && isTo(place) { return false }
    if place < 0 {
      return isElided(index, in: sentence) || verb < 0 && resumes(index, in: sentence)
    }
    return isLexical(index, place, in: sentence, after: verb)
  }

  /// Whether a verb that is no auxiliary is finite here, by the word before it.
  private func isLexical(
    _ index: Int, _ place: Int, in sentence: Range<Int>, after verb: Int
  ) -> Bool {
    let classes = tokens[index].classes
    let previous = tokens[place].classes
    if previous.contains(.subject), previous.isDisjoint(with: .determiner) {
      return !classes.isDisjoint(with: .finiteForms) && !isAsked(index, place, in: sentence)
        && !isCounted(index, by: place)
    }
    if previous.contains(.relative) {
      return !classes.isDisjoint(with: .finiteForms)
        && !(isWord(place, "that") && boundaries.isDemonstrative(place, in: sentence))
    }
    if !previous.isDisjoint(with: [.possessive, .preposition]) { return false }
    if previous.contains(.determiner) {
      return previous.contains(.thing) && !classes.isDisjoint(with: [.past, .presentS])
        && !classes.contains(.noun) && objectFollows(index, in: sentence)
    }
    if previous.contains(.coordinator) { return agrees(classes, with: verb) }
    if !previous.isDisjoint(with: [.base, .past, .gerund]), !previous.contains(.noun) {
      return classes.contains(.past) && isGerundSubject(place, in: sentence)
    }
    if classes.contains(.noun) {
      return !classes.isDisjoint(with: [.past, .presentS])
        && (objectFollows(index, in: sentence) || particleFollows(index, place, in: sentence))
    }
    if classes.contains(.past) { return true }
    return classes.contains(.presentS) || classes.contains(.base) && passage.isPlural(place)
  }

  /// "One page", "one plan": a number before a noun, where "one pages" would be somebody's deed.
  private func isCounted(_ index: Int, by place: Int) -> Bool {
    place == index - 1 && isWord(place, "one") && tokens[index].gap == .space
      && tokens[index].classes.contains([.noun, .base])
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

  /// "Waiting fell by half": what is done is what the clause is about.
  private func isGerundSubject(_ place: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[place].classes.contains(.gerund) else { return false }
    guard place > sentence.lowerBound, tokens[place].gap.isDisjoint(with: Token.Gap.barriers)
    else { return true }
    return !tokens[place - 1].classes.isDisjoint(with: [
      .determiner, .possessive, .coordinator, .subordinator,
    ])
  }

  /// Whether a verb goes on behind an aside, with its subject before it: "HL7 (a language) goes
  /// through it", "ADT, short for three words, tells every system".
  private func resumes(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound + 1,
      tokens[index].gap.isSubset(of: [.space, .comma, .closing])
    else { return false }
    let classes = tokens[index].classes
    guard classes.isDisjoint(with: .noun) else { return false }
    return classes.contains(.presentS) || Self.plainPast.contains { isWord(index, $0) }
  }

  /// Past forms that are no participles and so describe nothing.
  private static let plainPast: [StaticString] = [
    "went", "fell", "took", "gave", "began", "knew", "wrote", "drove", "grew", "rose", "spoke",
    "chose", "broke", "froze", "saw", "ran", "came",
  ]

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

  /// "My director set up the committee": someone acts, and a particle and an object follow.
  private func particleFollows(_ index: Int, _ place: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[place].classes.contains(.person), index + 1 < sentence.upperBound,
      tokens[index + 1].gap == .space
    else { return false }
    let particles: [StaticString] = ["up", "off", "out", "down", "in", "over", "back", "through"]
    return particles.contains { isWord(index + 1, $0) } && objectFollows(index + 1, in: sentence)
  }

  /// "I'm careful and very organized", "I was that tired": said of someone rather than done.
  private func isDescription(
    _ index: Int, in sentence: Range<Int>, after verb: Int
  ) -> Bool {
    let isDegree =
      index > sentence.lowerBound
      && Self.degrees.contains { isWord(index - 1, $0) }
    guard verb >= 0, tokens[verb].classes.contains(.be) else { return isDegree }
    return isDegree || !objectFollows(index, in: sentence)
  }

  private static let degrees: [StaticString] = [
    "very", "quite", "so", "too", "more", "most", "that", "pretty", "extremely", "well", "highly",
    "rather", "fairly", "really", "how",
  ]

  private func isTo(_ index: Int) -> Bool { isWord(index, "to") }

  private func isFrom(_ index: Int) -> Bool { isWord(index, "from") || isWord(index, "by") }

  private func isWord(_ index: Int, _ text: StaticString) -> Bool {
    passage.words.isWord(tokens[index].word, text)
  }
}
