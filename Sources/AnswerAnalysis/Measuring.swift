// Counts and shares over a whole answer.
internal import Interview

/// Measures a passage once its findings are known.
struct Measuring {
  let passage: Passage
  let found: [Finding]

  /// Repeated trigrams above this share, per mille, are one phrase over and over: half of what is said
  /// was said before. People who ramble repeat their phrases too, a third of the time and more, around
  /// something that they do tell; that costs clarity, and what was told twice counts once.
  static let mostlyRepeated = 500
  /// Function words below this share, per mille, are no sentences (scoring.md: .40).
  static let functionWordLimit = 400

  /// The measures.
  func measures() -> Measures {
    var measures = Measures()
    let tokens = passage.tokens
    measures.bytes = passage.bytes.count
    measures.words = tokens.count
    measures.sentences = passage.sentences.count
    guard !tokens.isEmpty else { return measures }
    let functions = tokens.reduce(0) { $0 + ($1.classes.contains(.function) ? 1 : 0) }
    measures.functionWordShare = functions * 1000 / tokens.count
    measures.repeatedTrigramShare = repeatedTrigrams()
    measures.echoShare = passage.echoes.reduce(0) { $0 + $1.count } * 1000 / tokens.count
    let mentions = passage.concepts.count
    measures.concepts = distinctConcepts()
    let relevance = Relevance(passage)
    measures.relevance = relevance.value()
    measures.referenceShare = passage.asked.models.share(of: passage)
    measures.toldWords = toldWords()
    measures.tradeWords = tradeWords()
    measures.isStuffed = isStuffed(measures, mentions)
    measures.isOffTopic = relevance.isOffTopic(measures, mentions)
    return measures
  }

  /// Words of the clauses that tell something: of the past, of the candidate or their group, of what
  /// was asked, or in which something was seen besides the manner of speaking. "Life goes on" tells
  /// nothing.
  private func toldWords() -> Int {
    var isTold = passage.clauses.map { clause in
      clause.verb >= 0
        && (clause.mood == .past || clause.subject == .own || clause.subject == .shared)
        || clause.tokens.contains(where: isAsked)
    }
    for finding in found {
      guard let clause = finding.clause else { continue }
      switch finding.kind {
      case .hedge, .filler, .preamble, .echo, .jargon, .misspelling, .question, .recall: continue
      case .specific: if !finding.isName { continue }
      default: break
      }
      isTold[clause] = true
    }
    let words = zip(isTold, passage.clauses).reduce(0) { $0 + ($1.0 ? $1.1.tokens.count : 0) }
    // An acronym tells as much as what it stands for.
    return passage.concepts.reduce(words) { sum, hit in
      guard hit.form >= 0, isTold[passage.clause(at: hit.tokens.lowerBound) ?? 0] else {
        return sum
      }
      return sum + max(0, passage.lexicon.tables.forms[Int(hit.form)].expansion.count - 1)
    }
  }

  /// How many different words of the trade were used, the question's own handed back left out.
  private func tradeWords() -> Int {
    // A bit a stem.
    var seen = [UInt64](repeating: 0, count: passage.words.stems.count / 64 + 1)
    var count = 0
    var echoes = passage.echoes[...]
    for (index, token) in passage.tokens.enumerated() {
      while let echo = echoes.first, echo.upperBound <= index { echoes.removeFirst() }
      if echoes.first?.contains(index) == true { continue }
      let word = passage.words.entries[Int(token.word)]
      guard word.isOfTrade, word.stem >= 0 else { continue }
      let bit = UInt64(1) << UInt64(word.stem & 63)
      if seen[Int(word.stem) / 64] & bit == 0 { count += 1 }
      seen[Int(word.stem) / 64] |= bit
    }
    return count
  }

  /// Whether a word is one of the question's content words, or of one of its themes.
  private func isAsked(_ token: Int) -> Bool {
    let word = passage.words.entries[Int(passage.tokens[token].word)]
    return passage.asked.slot(of: word.stem) != nil || word.topics & passage.asked.topics != 0
  }

  /// How many different concepts were mentioned.
  private func distinctConcepts() -> Int {
    guard passage.concepts.count > 1 else { return passage.concepts.count }
    let sorted = passage.concepts.map(\.concept).sorted()
    return zip(sorted, sorted.dropFirst()).reduce(1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
  }

  /// Trigrams that occurred before, per mille; told apart by their whole words.
  private func repeatedTrigrams() -> Int {
    let tokens = passage.tokens
    guard tokens.count >= 3 else { return 0 }
    var first = FirstPlaces(count: tokens.count)
    var repeated = 0
    for index in 2..<tokens.count {
      var hash = UInt64(UInt32(bitPattern: tokens[index - 2].word))
      hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(UInt32(bitPattern: tokens[index - 1].word))
      hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(UInt32(bitPattern: tokens[index].word))
      hash = hash &* 0x9E37_79B9_7F4A_7C15
      if first.earlier(hash, at: index, isSame: { isSameTrigram($0, index) }) != nil {
        repeated += 1
      }
    }
    return repeated * 1000 / (tokens.count - 2)
  }

  /// Whether the trigrams that end at two tokens are the same words.
  private func isSameTrigram(_ one: Int, _ other: Int) -> Bool {
    let tokens = passage.tokens
    return tokens[one].word == tokens[other].word && tokens[one - 1].word == tokens[other - 1].word
      && tokens[one - 2].word == tokens[other - 2].word
  }

  /// Few function words and many concepts to a clause, a long list of concepts without any verb, one
  /// phrase over and over, or words in an order that no English sentence has.
  private func isStuffed(_ measures: Measures, _ mentions: Int) -> Bool {
    let clauses = passage.clauses.reduce(0) { $0 + ($1.verb >= 0 ? 1 : 0) }
    if measures.functionWordShare < Self.functionWordLimit, mentions >= 5,
      mentions > max(1, clauses) * 2, clauses > 0 || mentions >= Self.longList
    {
      return true
    }
    if clauses == 0, mentions >= Self.longList { return true }
    if measures.repeatedTrigramShare > Self.mostlyRepeated, measures.words >= 30 {
      return true
    }
    return isShuffled(measures) || isFanciful()
  }

  /// Whether things do what only people do, over and over: "the process dreamed", "the colour agreed".
  ///
  /// Once is a figure of speech ("the data asked for it"); twice, in a third of all clauses, is no
  /// account of anything. None of 236 real answers does it.
  private func isFanciful() -> Bool {
    var said = 0
    var fanciful = 0
    for clause in passage.clauses where clause.verb >= 0 {
      said += 1
      guard clause.subject == .other, !clause.isPerson, !clause.isPassive,
        clause.subjectToken > clause.tokens.lowerBound,
        passage.tokens[clause.mainVerb].classes.contains(.animate), isPlainThing(clause)
      else { continue }
      fanciful += 1
    }
    return fanciful >= 2 && fanciful * 3 >= said
  }

  /// Whether the subject is a thing named by one word behind an article: no pronoun, no name, nobody's
  /// house or firm.
  private func isPlainThing(_ clause: ClauseView) -> Bool {
    let subject = passage.tokens[clause.subjectToken]
    return !subject.shape.contains(.capitalised)
      && subject.classes.isDisjoint(with: [
        .function, .person, .group, .team, .institution, .relative, .subject, .givenName,
      ])
      && passage.tokens[clause.subjectToken - 1].classes.contains(.determiner)
  }

  /// A terse answer may list five systems without a verb; eight are a list of catchwords.
  private static let longList = 8
  /// Pairs of function words that no sentence has, per mille of words: none of 236 real answers
  /// reaches it, half of them do when shuffled (docs/validity.md).
  private static let impossiblePairLimit = 35

  private func isShuffled(_ measures: Measures) -> Bool {
    guard measures.words >= 20 else { return false }
    var impossible = 0
    for index in passage.tokens.indices.dropFirst() where passage.isAdjacent(index) {
      if isImpossible(passage.tokens[index - 1].classes, passage.tokens[index].classes) {
        impossible += 1
      }
    }
    return impossible >= 3 && impossible * 1000 / measures.words > Self.impossiblePairLimit
  }

  /// "The of", "my was", "of they": an article or possessive wants a noun, a preposition an object.
  /// "Both on one board", "each of them" are English.
  private func isImpossible(_ first: WordClass, _ second: WordClass) -> Bool {
    let isPlainDeterminer =
      first.contains(.determiner)
      && first.isDisjoint(with: [.subject, .object, .contraction, .negator, .quantifier])
    if isPlainDeterminer {
      let isHeldOpen = second.isDisjoint(with: [.number, .adverb, .possessive])
      return isHeldOpen
        && (!second.isDisjoint(with: [.be, .have, .modal, .coordinator])
          || second.contains(.preposition) && second.isDisjoint(with: [.subordinator])
          || second.contains(.subject) && second.isDisjoint(with: [.determiner, .thing, .third]))
    }
    return first.contains(.preposition) && first.isDisjoint(with: [.subordinator, .adverb])
      && !second.isDisjoint(with: [.be, .coordinator]) && second.isDisjoint(with: [.subject])
  }
}
