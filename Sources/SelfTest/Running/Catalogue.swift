// Runs the catalogue and the laws, and says what held.

/// The adversarial catalogue: what scores must never get the wrong way round.
package enum Catalogue {
  /// Every relation, by number.
  package static let relations: [Relation] =
    (Relation.wholeStories + Relation.results + Relation.people + Relation.salads
    + Relation.otherWords + Relation.claims + Relation.manner + Relation.listeners
    + Relation.lengths + Relation.spelling + Relation.substance)
    .sorted { $0.number < $1.number }

  /// The outcome of each case of `relation`.
  package static func run(_ relation: Relation, by scorer: AnswerScorer) -> [CaseOutcome] {
    relation.cases.map { item in
      let scores = item.answers.map { scorer.score($0.text, to: $0.asked) }
      return CaseOutcome(
        name: item.name, texts: item.answers.map(\.text), scores: scores.map(\.score),
        holds: (item.order ?? relation.order).holds(scores))
    }
  }
}
