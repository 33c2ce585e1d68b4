// The laws themselves.
internal import Interview

extension Law {
  /// Every law, in the order in which they are printed.
  package static let all = [
    addition, deletion, letterCase, spacing, quotes, unicodeForm, acronyms, typo, padding, spans,
  ]

  private static let evidenceDimensions: [Dimension] = [
    .content, .structure, .evidence, .ownership,
  ]

  static let addition = Law(
    name: "addition",
    claim: "A relevant, asserted, new clause at the end lowers no content, structure, evidence or "
      + "ownership."
  ) { random, scorer in
    let made = MadeAnswer(&random)
    let rest = made.story.whole.sentences.filter { !made.sentences.contains($0) }
    guard !rest.isEmpty else { return nil }
    var longer = made
    longer.sentences.append(random.pick(rest))
    let (before, after) = (made.score(by: scorer), longer.score(by: scorer))
    let holds = evidenceDimensions.allSatisfy {
      after.score.points(of: $0) >= before.score.points(of: $0)
        && after.score.level(of: $0) >= before.score.level(of: $0)
    }
    return breach("added a sentence", (made.text, before), (longer.text, after), unless: holds)
  }

  static let deletion = Law(
    name: "deletion", claim: "Leaving the result out raises nothing."
  ) { random, scorer in
    var made = MadeAnswer(&random)
    let outcome = made.story.outcome.sentences
    made.sentences.removeAll { outcome.contains($0) }
    guard !made.sentences.isEmpty else { return nil }
    var whole = made
    whole.sentences += outcome
    let (with, without) = (whole.score(by: scorer), made.score(by: scorer))
    let holds =
      without.score.points <= with.score.points
      && Dimension.allCases.allSatisfy {
        without.score.level(of: $0) <= with.score.level(of: $0)
      }
    return breach("left the result out", (whole.text, with), (made.text, without), unless: holds)
  }

  static let letterCase = same("case", "Capitals or small letters change nothing.") {
    text, random in
    random.next(below: 2) == 0 ? text.lowercased() : text.uppercased()
  }

  static let spacing = same("spacing", "Spaces and line breaks change nothing.") { text, random in
    text.split(separator: " ").joined(separator: random.pick(["  ", "\n", " \t ", "\u{A0}"]))
  }

  static let quotes = same("quotes", "Curly quotes and apostrophes change nothing.") { text, _ in
    text.replacing("'", with: "\u{2019}").replacing("\"", with: "\u{201D}")
  }

  static let unicodeForm = same("unicode-form", "Composed and decomposed letters are the same.") {
    text, _ in text.replacing("é", with: "e\u{301}").replacing("ü", with: "u\u{308}")
  }

  /// A law that a way of writing changes no level.
  private static func same(
    _ name: String, _ claim: String,
    _ change: @escaping @Sendable (String, inout SplitMix64) -> String
  ) -> Law {
    Law(name: name, claim: claim) { random, scorer in
      var made = MadeAnswer(&random)
      made.sentences.append("It wasn't the \"café\" way, and the Müllers didn't mind.")
      let text = change(made.text, &random)
      let (before, after) = (made.score(by: scorer), scorer.score(text, to: made.story.asked))
      return breach(
        name, (made.text, before), (text, after), unless: before.score.levels == after.score.levels)
    }
  }

  static let acronyms = Law(
    name: "acronyms", claim: "An acronym and its expansion are worth the same."
  ) { random, scorer in
    let pairs = scorer.acronyms
    guard !pairs.isEmpty else { return nil }
    let pair = random.pick(pairs)
    var made = MadeAnswer(&random)
    let place = random.next(below: made.sentences.count + 1)
    made.sentences.insert("I went through the %% with two colleagues.", at: place)
    let texts = [pair.acronym, pair.expansion].map { made.text.replacing("%%", with: $0) }
    let asked = Asked(made.story.asked.question, concepts: made.story.asked.concepts)
    let scores = texts.map { scorer.score($0, to: asked) }
    let claims = scores.map {
      $0.findings.items(.mention).map { "\($0.name) \($0.status?.rawValue ?? "")" }
    }
    return breach(
      "\(pair.acronym) written out", (texts[0], scores[0]), (texts[1], scores[1]),
      unless: scores[0].score.levels == scores[1].score.levels && claims[0] == claims[1])
  }

  static let typo = Law(
    name: "typo",
    claim: "One slip of the keys moves the mean of the dimensions by at most half a level, and the "
      + "overall level by at most one."
  ) { random, scorer in
    let made = MadeAnswer(&random)
    guard let text = made.text.withOneSlip(&random) else { return nil }
    let (before, after) = (made.score(by: scorer), scorer.score(text, to: made.story.asked))
    return breach(
      "one typo", (made.text, before), (text, after),
      unless: abs(before.score.meanLevel - after.score.meanLevel) <= 50
        && abs(before.score.overall - after.score.overall) <= 1)
  }

  static let padding = Law(
    name: "padding", claim: "Words that say nothing raise nothing: length is no merit."
  ) { random, scorer in
    let made = MadeAnswer(&random)
    var longer = made
    for _ in 0...random.next(below: 4) { longer.sentences.append(random.pick(Self.emptyWords)) }
    let (before, after) = (made.score(by: scorer), longer.score(by: scorer))
    let holds =
      after.score.points <= before.score.points
      && Dimension.allCases.allSatisfy { after.score.level(of: $0) <= before.score.level(of: $0) }
    return breach("padded", (made.text, before), (longer.text, after), unless: holds)
  }

  private static let emptyWords = [
    "That is how these things are, and people are people.", "There is always more to it than that.",
    "Life goes on, as they say.", "One day follows another, and so it goes.",
    "It takes all kinds to make a world.", "And that is really all there is to it.",
  ]

  static let spans = Law(
    name: "spans", claim: "Every place that is named cuts valid text."
  ) { random, scorer in
    var made = MadeAnswer(&random)
    let odd = ["漢字 ", "👩‍⚕️", "e\u{301}", "\u{FEFF}", "İ", "ß ", "…", "\u{200D}", "\u{0}", "’s "]
    for _ in 0..<6 {
      let index = random.next(below: made.sentences.count)
      let words = made.sentences[index].split(separator: " ", omittingEmptySubsequences: false)
      let place = random.next(below: words.count + 1)
      made.sentences[index] =
        (words[..<place].map(String.init) + [random.pick(odd)] + words[place...].map(String.init))
        .joined(separator: " ")
    }
    let scored = made.score(by: scorer)
    let bytes = Array(made.text.utf8)
    let spans =
      scored.findings.items.map(\.span) + scored.findings.clauses.map(\.span)
      + scored.score.dimensions.flatMap { $0.evidence.map(\.span) }
    let holds = spans.allSatisfy { span in
      span.start >= 0 && span.start <= span.end && span.end <= bytes.count
        && [span.start, span.end].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
    }
    return breach("odd characters", (made.text, scored), (made.text, scored), unless: holds)
  }
}

extension TurnScore {
  /// The mean of the levels of the dimensions by the behavioural scale's weights, times 100.
  fileprivate var meanLevel: Int {
    let scale = Rubric.standard.scale(for: .behavioural)
    return dimensions.reduce(0) { $0 + scale[$1.dimension].weight * $1.level }
  }

  fileprivate func points(of dimension: Dimension) -> Int { self[dimension]?.points ?? 0 }
  fileprivate func level(of dimension: Dimension) -> Int { self[dimension]?.level ?? 0 }
}
