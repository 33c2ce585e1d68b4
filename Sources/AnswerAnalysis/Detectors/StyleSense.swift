// Words that weaken, fill or open an answer only where they stand so: "sort of late", "a sort of form".
internal import Interview

/// Tells a cue of style from the same words in their plain sense.
struct StyleSense {
  private let passage: Passage
  private let tokens: [Token]
  private let first: Int
  private let end: Int

  init(_ passage: Passage, _ cue: CueHit) {
    self.passage = passage
    tokens = passage.tokens
    first = cue.tokens.lowerBound
    end = cue.tokens.upperBound
  }

  // MARK: Hedges

  /// Whether a cue of hedging weakens what is said.
  var isHedge: Bool {
    if starts("sort") || starts("kind"), holds(end - 1, "of") { return !isSpecies }
    if starts("fairly") { return next.isDisjoint(with: .function) && hasNext }
    if starts("or"), holds(end - 1, "so") { return isMeasure(first - 1) }
    if holds(end - 1, "bit") { return !isNext("of") || holds(end + 1, "a") || holds(end + 1, "an") }
    if holds(end - 1, "way") { return !isNext(anyOf: ["that", "which", "to"]) }
    if holds(end - 1, "think") || holds(end - 1, "believe"), end - first == 2 {
      return !isNext(anyOf: ["about", "of", "on", "in", "through"])
    }
    return true
  }

  /// "The kind of project", "what sort of form", "a new kind of scanner": a species of something.
  private var isSpecies: Bool {
    guard hasPrevious else { return false }
    let before = previous
    if !before.isDisjoint(with: [.determiner, .possessive, .quantifier, .relative]) { return true }
    if before.contains(.negator), holds(first - 1, "no") { return true }
    guard first > 1, passage.isAdjacent(first - 1), before.isDisjoint(with: .function),
      before.isDisjoint(with: .finiteForms), !passage.isPlural(first - 1)
    else { return false }
    return tokens[first - 2].classes.contains(.determiner)
      && next.isDisjoint(with: [.past, .presentS, .be, .have])
  }

  /// "Two weeks or so", "a dozen or so".
  private func isMeasure(_ token: Int) -> Bool {
    guard token >= 0 else { return false }
    return tokens[token].shape.contains(.digits)
      || !tokens[token].classes.isDisjoint(with: [
        .number, .timeUnit, .countUnit, .moneyUnit, .percentUnit, .dataUnit,
      ])
  }

  // MARK: Fillers

  /// Whether a cue of filling says nothing.
  var isFiller: Bool {
    if starts("like"), end == first + 1 { return isLoose }
    if starts("you") { return !isGoverned }
    if starts("i"), holds(end - 1, "mean") {
      return !isGoverned && !isNext(anyOf: ["to", "by"])
    }
    if starts("honestly") { return !isManner }
    if starts("of") { return !isPrevious(anyOf: ["change", "matter", "correction"]) }
    if starts("at"), holds(end - 1, "day") { return opens }
    return true
  }

  /// "Do you know the lead", "what you know", "as you see": said of knowing and seeing.
  private var isGoverned: Bool {
    hasPrevious && !previous.isDisjoint(with: [.relative, .doing, .modal, .subordinator])
  }

  /// "She answered honestly": how something was said.
  private var isManner: Bool {
    guard hasPrevious, previous.isDisjoint(with: .auxiliaries),
      !previous.isDisjoint(with: [.past, .base, .presentS, .gerund, .participle])
    else { return false }
    return !hasNext || !next.isDisjoint(with: [.preposition, .coordinator])
  }

  /// "It was, like, two weeks", "for like two weeks": neither liking nor likeness.
  private var isLoose: Bool {
    let isSetOff =
      tokens[first].gap.contains(.comma) && end < tokens.count
      && tokens[end].gap.contains(.comma)
    if isSetOff { return true }
    // An aside between subject and verb has been read as an adverb.
    if tokens[first].classes == [.function, .adverb] { return true }
    guard hasPrevious, hasNext else { return false }
    let isNumber = next.contains(.number) || tokens[end].shape.contains(.digits)
    return isNumber && !previous.isDisjoint(with: [.preposition, .be, .coordinator, .past])
  }

  /// Whether nothing of the clause stands before, or only what joins it to another.
  private var opens: Bool {
    !hasPrevious
      || !previous.isDisjoint(with: [.coordinator, .subordinator, .filler, .adverb])
  }

  // MARK: Preambles

  /// Whether a cue of beginning comes before the answer rather than into it.
  var isPreamble: Bool {
    guard end == first + 1, hasNext else { return true }
    if starts("so") { return !isNext(anyOf: ["that", "many", "much", "few", "far", "long"]) }
    if starts("well") {
      return tokens[end].gap != .hyphen && next.isDisjoint(with: [.participle, .past])
    }
    if starts("right") || starts("sure") {
      return next.contains(.subject) || next.contains(.contraction)
    }
    return true
  }

  // MARK: Words beside the cue

  private func starts(_ word: StaticString) -> Bool { passage.isWord(first, word) }

  private func holds(_ token: Int, _ word: StaticString) -> Bool {
    token >= 0 && token < tokens.count && passage.isWord(token, word)
  }

  private var hasPrevious: Bool { first > 0 && passage.isAdjacent(first) }
  private var hasNext: Bool { passage.isAdjacent(end) }
  private var previous: WordClass { hasPrevious ? tokens[first - 1].classes : [] }
  private var next: WordClass { hasNext ? tokens[end].classes : [] }

  private func isNext(_ word: StaticString) -> Bool { hasNext && passage.isWord(end, word) }

  private func isNext(anyOf words: [StaticString]) -> Bool {
    hasNext && words.contains { passage.isWord(end, $0) }
  }

  private func isPrevious(anyOf words: [StaticString]) -> Bool {
    hasPrevious && words.contains { passage.isWord(first - 1, $0) }
  }
}
