// The catalogue and the laws hold for the program's own pack and rubric, and can fail for others.
import Interview
import PersonaScript
import SelfTest
import Testing

@Suite struct CatalogueTests {
  private func scorer(_ rubric: Rubric = .standard) throws -> AnswerScorer {
    let pack = try #require(PackCompiler.compile(BuiltInPack.sources).pack)
    return AnswerScorer(lexicon: pack.lexicon, rubric: rubric)
  }

  @Test func hasThirtyTwoRelationsWithThreePairsEach() {
    #expect(Catalogue.relations.map(\.number) == Array(1...32))
    #expect(Catalogue.relations.allSatisfy { $0.caseCount >= 3 })
  }

  @Test(arguments: Catalogue.relations)
  func holds(relation: Relation) throws {
    for outcome in Catalogue.run(relation, by: try scorer()) {
      #expect(
        outcome.holds,
        "\(relation.number). \(relation.claim): \(outcome.name) \(outcome.scores.map(\.summary))")
    }
  }

  @Test(arguments: [UInt64](1...3))
  func lawsHoldForAnswersMadeByChance(seed: UInt64) throws {
    let scorer = try scorer()
    for law in Law.all {
      let outcome = law.run(trials: 60, seed: seed, by: scorer)
      #expect(outcome.trials == 60)
      #expect(outcome.breaches.isEmpty, "seed \(seed): \(law.claim) \(outcome.breaches)")
    }
  }

  @Test func aLawIsTriedOnTheSameAnswersForTheSameSeed() throws {
    let scorer = try scorer(.generous)
    let law = try #require(Law.all.first { $0.name == "padding" })
    let first = law.run(trials: 60, seed: 5, by: scorer)
    #expect(first.breaches == law.run(trials: 60, seed: 5, by: scorer).breaches)
  }

  @Test(arguments: [1, 7, 15, 22, 26])
  func aRubricThatGivesEveryoneFivesBreaksRelations(number: Int) throws {
    let relation = try #require(Catalogue.relations.first { $0.number == number })
    let outcomes = Catalogue.run(relation, by: try scorer(.generous))
    #expect(outcomes.contains { !$0.holds })
  }
}

extension Rubric {
  /// The standard one with nothing to reach and nothing that counts.
  fileprivate static var generous: Rubric {
    var rubric = Rubric.standard
    rubric.caps = []
    for index in rubric.scales.indices {
      rubric.scales[index].rungs = [Rung(5)]
      for place in rubric.scales[index].dimensions.indices {
        rubric.scales[index].dimensions[place].thresholds = [0, 0, 0, 0]
        rubric.scales[index].dimensions[place].weight = 0
      }
    }
    return rubric
  }
}
