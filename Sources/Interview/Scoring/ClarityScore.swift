// Clarity: how easy the main answer is to follow. Starts full and loses points.

extension TurnReading {
  /// How easy the answer is to follow, by its length, hedges, fillers, preamble, unexplained terms
  /// and whether it is made of sentences.
  ///
  /// Read off the turn's main answer, except that a term explained later is explained.
  func clarityScore() -> DimensionScore {
    guard let main else {
      return DimensionScore(
        dimension: .clarity, level: 1, points: 0, evidence: [], notSeen: [])
    }
    let answer = answers[main]
    let jargon = unexplainedTerms(in: main)
    let words = wordsBesideResults(in: main)
    let said = wordsTold(in: answer)
    let lost =
      lengthLoss(shortest: said, longest: words)
      + crowdLoss(answer.items(.hedge).count, answer.measures)
      + crowdLoss(answer.items(.filler).count, answer.measures) / 2
      + (answer.items(.preamble).isEmpty ? 0 : 100) + min(400, 150 * jargon.count)
      + proseLoss(answer) + asideLoss(main)
    let points = max(0, 1000 - lost)
    return DimensionScore(
      dimension: .clarity, level: scale[.clarity].level(for: points), points: points,
      evidence: clutter(in: main, jargon),
      notSeen: lengthNeed(shortest: said, longest: words))
  }

  /// What the length costs: too few words that tell something, or too many of any kind. Below and above the band in steps: a choice, made so that a complete
  /// answer of 60 words stands above one of 10 and above one of 400 with the same facts.
  private func lengthLoss(shortest: Int, longest: Int) -> Int {
    let band = scale.length
    switch shortest {
    case ..<(band.shortest / 4): return 600
    case ..<(band.shortest / 2): return 400
    case ..<band.shortest: return 200
    default: break
    }
    switch longest {
    case ...band.longest: return 0
    case ...(band.longest * 3 / 2): return 100
    case ...(band.longest * 2): return 250
    case ...(band.longest * 3): return 400
    default: return 550
    }
  }

  private func lengthNeed(shortest: Int, longest: Int) -> [String] {
    if shortest < scale.length.shortest { return [Need.enoughWords.rawValue] }
    return longest > scale.length.longest ? [Need.fewerWords.rawValue] : []
  }

  /// The words of an answer that can make it long enough: in an answer to a question about the past
  /// those that tell something, so that padding gains nothing.
  private func wordsTold(in answer: Findings) -> Int {
    guard scale.kind == .behavioural else { return answer.measures.words }
    return answer.measures.toldWords ?? answer.measures.words
  }

  /// The words of an answer outside the clauses that tell its result: nobody should gain by leaving
  /// the end out.
  func wordsBesideResults(in main: Int) -> Int {
    let measures = answers[main].measures
    guard measures.bytes > 0 else { return measures.words }
    let results = clauses.filter { $0.answer == main && $0.outcome != nil }
    let bytes = results.compactMap(\.clause).reduce(0) {
      $0 + $1.span.end - $1.span.start
    }
    return measures.words * max(0, measures.bytes - bytes) / measures.bytes
  }

  /// What hedges or fillers cost: the first is free (one hedge is none), every further one 50 points
  /// in 100 words; answers under 50 words are taken as 50, so that a short one is not drowned by two.
  private func crowdLoss(_ count: Int, _ measures: Measures) -> Int {
    count < 2 ? 0 : min(500, (count - 1) * 5000 / max(measures.words, 50))
  }

  /// What it costs not to be prose: few function words, mostly clauses without a verb, phrases
  /// repeated (over 100 per mille of trigrams, as for stuffing). Function words make up 400 per mille
  /// and more of people's answers; 250 leaves room for terse technical ones.
  private func proseLoss(_ answer: Findings) -> Int {
    let verbs = answer.clauses.count { $0.hasVerb }
    var lost = 0
    if answer.measures.words >= 12 && answer.measures.functionWordShare < 250 { lost += 300 }
    if verbs * 2 < answer.clauses.count { lost += 300 }
    if answer.measures.repeatedTrigramShare > 100 { lost += 400 }
    return answer.measures.isStuffed ? max(lost, 500) : lost
  }

  /// What words beside the story cost: two points for each beyond 15, at most 150, so never more than
  /// one level. A choice: a remark or two is how people talk, a song is not.
  private func asideLoss(_ main: Int) -> Int {
    min(150, 2 * max(0, asideWords(main) - 15))
  }

  /// Words in clauses in which nothing was seen. Only in stories, where what counts leaves its traces.
  private func asideWords(_ main: Int) -> Int {
    let measures = answers[main].measures
    guard scale.kind == .behavioural, let told = measures.toldWords else { return 0 }
    return max(0, measures.words - told)
  }

  /// Terms of the main answer that no answer explains, each once.
  func unexplainedTerms(in main: Int) -> [Finding] {
    var known = Set(read.flatMap { answers[$0].items(.explanation).map(\.name) })
    return answers[main].items(.jargon).filter { known.insert($0.name).inserted }
  }

  private func clutter(in main: Int, _ jargon: [Finding]) -> [Evidence] {
    let hedges = answers[main].items(.hedge)
    let fillers = answers[main].items(.filler)
    let counted =
      (hedges.count > 1 ? hedges : []) + (fillers.count > 1 ? fillers : [])
      + answers[main].items(.preamble) + jargon
    return counted.map {
      Evidence(
        answer: main, span: $0.span, label: $0.kind == .jargon ? $0.name : $0.kind.rawValue,
        rule: $0.rule, counts: false)
    }.sorted { $0.order < $1.order }
  }
}
