// Searches an answer for the lexicon's patterns; an answer without any of their words costs nothing.
internal import Interview

/// Finds each pattern from left to right, no two places of one pattern with words in common.
struct PatternMatcher {
  private let passage: Passage
  private let table: PatternTable
  /// The phrases in the answer, by where they begin.
  private var found: [(phrase: Int32, tokens: Range<Int>)] = []

  /// Adds what holds to the passage's concepts, in order. Where another form of the same concept
  /// stands among a pattern's words, that form alone is told.
  static func search(_ passage: Passage) {
    guard !passage.lexicon.tables.patterns.phrases.isEmpty else { return }
    var matcher = PatternMatcher(passage)
    matcher.findPhrases()
    guard !matcher.found.isEmpty else { return }
    let spoken = matcher.spokenForms()
    var hits: [ConceptHit] = []
    matcher.eachReach { pattern, places in
      for place in places where !spoken.holds(pattern.concept, within: place.tokens) {
        hits.append(
          ConceptHit(
            concept: pattern.concept, tokens: place.tokens, form: pattern.form,
            isMisspelt: false, apart: Int32(passage.patternWords.count)))
        passage.patternWords.append(place.words)
      }
    }
    passage.concepts = (passage.concepts + hits).enumerated().sorted {
      ($0.element.tokens.lowerBound, $0.offset) < ($1.element.tokens.lowerBound, $1.offset)
    }.map(\.element)
  }

  private init(_ passage: Passage) {
    self.passage = passage
    table = passage.lexicon.tables.patterns
  }

  /// Every phrase at every token, also those that share words.
  private mutating func findPhrases() {
    for start in passage.tokens.indices where passage.tokens[start].begins.contains(.patterns) {
      walk(node: 0, at: start, start: start)
    }
  }

  private mutating func walk(node: Int32, at index: Int, start: Int) {
    guard index < passage.tokens.count else { return }
    var node = node
    let token = passage.tokens[index]
    if index > start, !token.gap.isDisjoint(with: Token.Gap.barriers) {
      guard let next = table.phrases.child(of: node, .barrier) else { return }
      node = next
    }
    let word = passage.words.entries[Int(token.word)]
    if word.stem >= 0 { step(node, .stem(word.stem), index, start) }
    if word.intended >= 0 { step(node, .stem(word.intended), index, start) }
    for hit in word.prefixes {
      step(node, .prefix(passage.words.prefixHits[Int(hit)]), index, start)
    }
  }

  private mutating func step(_ node: Int32, _ symbol: Symbol, _ index: Int, _ start: Int) {
    guard let next = table.phrases.child(of: node, symbol) else { return }
    table.phrases.numbers(at: next) { found.append(($0, start..<index + 1)) }
    walk(node: next, at: index + 1, start: start)
  }

  /// Calls `body` with each pattern that may hold, once for each sentence or for the answer, and the
  /// places where it does.
  private func eachReach(_ body: (PatternTable.Pattern, [PatternPlace]) -> Void) {
    var places = PatternPlaces(
      phrases: Array(repeating: [], count: table.patternsOfPhrase.count))
    var start = found.startIndex
    while start < found.endIndex {
      let sentence = passage.sentence(at: found[start].tokens.lowerBound)
      let end = found[start...].firstIndex { $0.tokens.lowerBound >= sentence.upperBound }
      evaluate(found[start..<(end ?? found.endIndex)], .sentence, &places, body)
      start = end ?? found.endIndex
    }
    evaluate(found[...], .answer, &places, body)
  }

  private func evaluate(
    _ found: ArraySlice<(phrase: Int32, tokens: Range<Int>)>, _ reach: WordPattern.Reach,
    _ places: inout PatternPlaces, _ body: (PatternTable.Pattern, [PatternPlace]) -> Void
  ) {
    for hit in found { places.phrases[Int(hit.phrase)].append(hit.tokens) }
    let met = Set(found.map(\.phrase))
    for number in Set(met.flatMap { table.patternsOfPhrase[Int($0)] }).sorted() {
      let pattern = table.patterns[Int(number)]
      guard pattern.reach == reach else { continue }
      body(pattern, Self.apart(places.places(of: pattern.root)))
    }
    for phrase in met { places.phrases[Int(phrase)].removeAll(keepingCapacity: true) }
  }

  /// Places from left to right, without those that share words with one before.
  private static func apart(_ places: [PatternPlace]) -> [PatternPlace] {
    var end = 0
    return places.filter { place in
      guard place.tokens.lowerBound >= end else { return false }
      end = place.tokens.upperBound
      return true
    }
  }

  private func spokenForms() -> SpokenForms {
    var spoken = SpokenForms()
    for hit in passage.concepts { spoken.add(hit) }
    return spoken
  }
}

/// Where the concepts' forms stand.
private struct SpokenForms {
  private var tokens: [Int32: [Range<Int>]] = [:]

  mutating func add(_ hit: ConceptHit) {
    tokens[hit.concept, default: []].append(hit.tokens)
  }

  func holds(_ concept: Int32, within range: Range<Int>) -> Bool {
    guard let places = tokens[concept] else { return false }
    let next = places.partitioningIndex { $0.upperBound > range.lowerBound }
    return next < places.count && places[next].lowerBound < range.upperBound
  }
}
