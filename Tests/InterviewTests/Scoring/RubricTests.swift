// The rubric as data: it must be whole before it can be fair.
import Interview
import Testing

@Suite struct RubricTests {
  @Test(arguments: Rubric.standard.scales)
  func everyScaleIsWhole(scale: Scale) {
    #expect(scale.dimensions.map(\.dimension) == Dimension.allCases)
    #expect(scale.dimensions.reduce(0) { $0 + $1.weight } == 100)
    #expect(scale.anchors.count == 5 && Set(scale.anchors).count == 5)
    #expect(scale.rungs.map(\.level) == [2, 3, 4, 5])
    #expect(scale.length.shortest < scale.length.longest)
    for dimension in scale.dimensions {
      #expect(dimension.thresholds.count == 4)
      #expect(dimension.thresholds == Array(Set(dimension.thresholds)).sorted())
      #expect(dimension.thresholds.allSatisfy { (1...1000).contains($0) })
      #expect(dimension.anchors.count == 5 && Set(dimension.anchors).count == 5)
      #expect(!dimension.anchors.contains(""))
    }
  }

  @Test(arguments: Rubric.standard.scales)
  func everyLevelOfEveryPartCanBeReached(scale: Scale) {
    for (dimension, credits) in [(Dimension.structure, scale.parts), (.evidence, scale.proofs)] {
      let most = credits.flatMap(\.points).reduce(0, +)
      #expect(scale[dimension].level(for: min(1000, most)) == 5, "\(dimension)")
    }
  }

  @Test func everyKindButTheWarmUpHasItsScale() {
    #expect(
      Rubric.standard.scales.map(\.kind) == [.behavioural, .situational, .knowledge, .motivation])
    #expect(Rubric.standard.scale(for: .knowledge).kind == .knowledge)
    #expect(Rubric.standard.scale(for: .warmUp).kind == .behavioural)
  }

  @Test func everyGateHasACap() {
    #expect(Rubric.standard.caps.map(\.gate) == Gate.allCases)
    #expect(Rubric.standard.caps.map(\.level) == [1, 2, 2, 2])
  }

  @Test func readsALevelOffItsThresholds() {
    let scale = Rubric.standard.scale(for: .behavioural)[.content]
    let levels = [0, 149, 150, 299, 300, 499, 500, 699, 700, 1000].map(scale.level)
    #expect(levels == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  }

  static func turn(_ turn: Int, _ overall: Int) -> TurnScore {
    TurnScore(
      turn: turn, question: "q", overall: overall, dimensions: [], gates: [], content: 0,
      form: .story)
  }

  @Test(
    arguments: [
      (what: "one", levels: [4], unanswered: [], overall: 4, spread: 4...4),
      (what: "halves go up", levels: [3, 4], unanswered: [], overall: 4, spread: 3...4),
      (
        what: "less than half goes down", levels: [3, 3, 4], unanswered: [], overall: 3,
        spread: 3...4
      ),
      (what: "unanswered counts as 1", levels: [4, 4], unanswered: [3], overall: 3, spread: 1...4),
      (what: "unanswered counts once", levels: [4, 4], unanswered: [2], overall: 3, spread: 1...4),
    ] as [(what: String, levels: [Int], unanswered: [Int], overall: Int, spread: ClosedRange<Int>)])
  func takesTheMeanOfTheQuestions(
    _ example: (
      what: String, levels: [Int], unanswered: [Int], overall: Int, spread: ClosedRange<Int>
    )
  ) {
    let turns = example.levels.enumerated().map { Self.turn($0 + 1, $1) }
    let card = Rubric.standard.scorecard(turns: turns, unanswered: example.unanswered)
    #expect(card.overall == example.overall, "\(example.what)")
    #expect(card.spread == example.spread, "\(example.what)")
    #expect(card.rubric == Rubric.standard.version)
  }

  @Test func hasNoLevelWhereNothingWasScored() {
    let card = Rubric.standard.scorecard(turns: [], unanswered: [1, 2])
    #expect(card.overall == nil)
    #expect(card.spread == nil)
  }
}
