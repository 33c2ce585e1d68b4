// Content: how much of what the question is after was claimed, and how.

extension TurnReading {
  /// What was claimed of one expected concept.
  struct ConceptCredit {
    /// 1000 for a claim, 500 for a bare mention, 0 for nothing that counts.
    var share = 0
    /// The mention that earned it, or the best one that did not count.
    var evidence: Evidence?
  }

  /// How far the expected content was claimed, with its evidence: 1000 points for enough of it.
  ///
  /// A clause credits at most two expected concepts (the scale's guard against lists), the first two
  /// that it names. Where a model answer was given, what the answers hold of it is their content; where
  /// a question expects nothing at all, its relevance stands for its content.
  func contentScore() -> DimensionScore {
    let credits = conceptCredits()
    let claimed = expects.isEmpty ? relevance : min(1000, earned(credits) / enoughWeight)
    let points = modelShare ?? claimed
    return DimensionScore(
      dimension: .content, level: scale[.content].level(for: max(points, onTopicPoints)),
      points: points, evidence: credits.compactMap(\.evidence).sorted { $0.order < $1.order },
      notSeen: zip(expects, credits).filter { $0.1.share == 0 }.map(\.0.concept))
  }

  /// How much of all the expected content was claimed, 0...1000; what is held of a model answer where
  /// one was given, and the relevance where nothing is expected.
  var contentShare: Int {
    if let modelShare { return modelShare }
    let weight = expects.reduce(0) { $0 + $1.weight }
    return weight == 0 ? relevance : earned(conceptCredits()) / weight
  }

  /// 1000 for each unit of weight that was claimed in full.
  private func earned(_ credits: [ConceptCredit]) -> Int {
    zip(expects, credits).reduce(0) { $0 + $1.0.weight * $1.1.share }
  }

  /// The weight that an answer has to claim to lack nothing, 1 or more.
  ///
  /// An author lists every concept that a good answer may hold, five or six of them; the best answers
  /// tell one story well and claim two or three. So half of the weight is enough for a story, a plan
  /// or a motive, though never less than the two heaviest concepts, because one may be chance. Where
  /// knowledge is asked, what is left out is a gap, and all of it counts.
  private var enoughWeight: Int {
    let weights = expects.map(\.weight).sorted(by: >)
    let all = max(1, weights.reduce(0, +))
    guard scale.kind != .knowledge else { return all }
    return max((all + 1) / 2, weights.prefix(2).reduce(0, +))
  }

  /// What was earned of each expected concept, 0, 500 or 1000, in the author's order.
  var contentShares: [Int] {
    conceptCredits().map(\.share)
  }

  /// The most that one of the answers that are read holds of a model answer, 0...1000; nil without
  /// model answers.
  private var modelShare: Int? {
    read.compactMap { answers[$0].measures.referenceShare }.max()
  }

  /// The best relevance of the answers that are read, 0...1000.
  private var relevance: Int {
    read.map { answers[$0].measures.isOffTopic ? 0 : answers[$0].measures.relevance }.max() ?? 0
  }

  /// What an answer that stays with the question in other words than the expected ones is worth: the
  /// fewest points of level 2, of level 3 where it shares much with the question and its author names
  /// nothing that it lacks, or 0.
  private var onTopicPoints: Int {
    guard clauses.contains(where: { $0.isClaim(under: scale) }) else { return 0 }
    if relevance >= Self.closeToTopic, expects.isEmpty { return scale[.content].thresholds[1] }
    return relevance >= Self.onTopic ? scale[.content].thresholds[0] : 0
  }

  /// Relevance from which an answer counts as about the question: on 236 real answers, about four
  /// fifths of those to the question itself reach it, and one in six of those to another one.
  private static let onTopic = 200
  /// Relevance from which it counts as close to it: of the same answers, more than half of those to
  /// the question itself and one in twenty of those to another one.
  private static let closeToTopic = 400

  /// The highest level that the link with the question allows: 5 with an expected concept or a term of
  /// its own. A single one may be chance where the answer has neither the trade's words nor much of the
  /// question's: then 3 with some of them, and 2 with none.
  /// Without any, something of the question's words and themes allows one level more than the
  /// least, and much of them two.
  ///
  /// The least is 3: people tell true stories without one word of the question. Where the author named
  /// what a good answer holds and none of it was said, in words that are not even the trade's, the
  /// answer is about something else: the least is 2, and a word or two of the question are chance.
  var levelByLink: Int {
    let isLinked = relevance >= Self.linked
    let mayBeElsewhere = !expects.isEmpty && !isOfTrade && !isThin
    switch claimedConcepts.count {
    case 1 where mayBeElsewhere && relevance < Self.touched: return relevance > 0 ? 3 : 2
    case 1...: return 5
    default: break
    }
    if mayBeElsewhere { return isLinked ? 3 : 2 }
    return isLinked ? 5 : relevance >= Self.touched ? 4 : 3
  }

  /// Whether too little was said to tell what it is about.
  private var isThin: Bool {
    read.reduce(0) { $0 + answers[$1].measures.words } < Self.fewestWords
  }

  /// As for what the analyser calls off-topic: fewer words are thin rather than about something else.
  private static let fewestWords = 20

  /// Whether an answer is in words of the trade. Two, because one may be chance; answers of older
  /// transcripts, where nobody counted, are taken to be.
  private var isOfTrade: Bool {
    read.contains {
      (answers[$0].measures.tradeWords ?? Self.fewestTradeWords) >= Self.fewestTradeWords
    }
  }

  private static let fewestTradeWords = 2

  /// Relevance that shows a link: of the same answers, about three quarters of those to the question
  /// itself reach it, and one in ten of those to another one.
  private static let linked = 300
  /// Half of that: something of the question was touched.
  private static let touched = 150

  /// The credit of each expectation, in their order.
  private func conceptCredits() -> [ConceptCredit] {
    var credits = Array(repeating: ConceptCredit(), count: expects.count)
    for passage in clauses {
      var slots: [String] = []
      for item in passage.items where item.kind == .mention {
        guard let index = expects.firstIndex(where: { $0.concept == item.name }) else { continue }
        let share = slots.contains(item.name) || slots.count < 2 ? share(of: item, in: passage) : 0
        if share > 0 && !slots.contains(item.name) { slots.append(item.name) }
        credits[index].take(share, evidence(of: item, in: passage, counts: share > 0))
      }
    }
    return credits
  }

  private func share(of mention: Finding, in passage: Passage) -> Int {
    guard counts(mention), !isStuffed else { return 0 }
    guard passage.isClaim(under: scale), let clause = passage.clause else { return 500 }
    let ownWords = clause.subject == .own || clause.subject == .shared
    let explains = scale.kind == .knowledge || passage.first(.explanation) != nil
    let told =
      passage.name != nil
      || passage.first(.storyPart, .ownAction, .sharedAction, .number, .change) != nil
    return ownWords || explains || told ? 1000 : 500
  }

  private func evidence(of mention: Finding, in passage: Passage, counts: Bool) -> Evidence {
    Evidence(
      answer: passage.answer, span: mention.span, label: mention.name,
      rule: counts ? mention.rule : "\(mention.rule) (\(mention.status?.rawValue ?? "list"))",
      counts: counts)
  }
}

extension TurnReading.ConceptCredit {
  fileprivate mutating func take(_ share: Int, _ evidence: Evidence) {
    guard self.evidence == nil || share > self.share else { return }
    self.share = share
    self.evidence = evidence
  }
}

extension Evidence {
  /// Orders evidence by answer, then by place, then by label.
  var order: (Int, Int, Int, String) { (answer, span.start, span.end, label) }
}
