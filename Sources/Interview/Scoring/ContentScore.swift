// Content: how much of what the question is after was claimed, and how.

extension TurnReading {
  /// What was claimed of one expected concept.
  struct ConceptCredit {
    /// 1000 for a claim, 500 for a bare mention, 0 for nothing that counts.
    var share = 0
    /// The mention that earned it, or the best one that did not count.
    var evidence: Evidence?
  }

  /// The expected content that was asserted, 0...1000, with its evidence.
  ///
  /// A clause credits at most two expected concepts (the scale's guard against lists), the first two
  /// that it names. Where a model answer was given, what the answers hold of it is their content; where
  /// a question expects nothing at all, its relevance stands for its content.
  func contentScore() -> DimensionScore {
    let credits = conceptCredits()
    let weight = expects.reduce(0) { $0 + $1.weight }
    let earned = zip(expects, credits).reduce(0) { $0 + $1.0.weight * $1.1.share }
    let points = modelShare ?? (weight == 0 ? relevance : earned / weight)
    return DimensionScore(
      dimension: .content, level: scale[.content].level(for: max(points, onTopicPoints)),
      points: points, evidence: credits.compactMap(\.evidence).sorted { $0.order < $1.order },
      notSeen: zip(expects, credits).filter { $0.1.share == 0 }.map(\.0.concept))
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

  /// What keeps an answer that stays with the question in other words than the expected ones at
  /// level 2: the fewest points of that level, or 0.
  private var onTopicPoints: Int {
    let claims = clauses.contains { $0.isClaim(under: scale) }
    return claims && relevance >= Self.onTopic ? scale[.content].thresholds[0] : 0
  }

  /// Relevance from which an answer counts as about the question: on 236 real answers, about four
  /// fifths of those to the question itself reach it, and one in six of those to another one.
  private static let onTopic = 200

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
    guard counts(mention) else { return 0 }
    guard passage.isClaim(under: scale), let clause = passage.clause else { return 500 }
    let ownWords = clause.subject == .own || clause.subject == .shared
    let explains = scale.kind == .knowledge || passage.first(.explanation) != nil
    let told =
      passage.first(.storyPart, .ownAction, .sharedAction, .number, .change, .specific) != nil
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
