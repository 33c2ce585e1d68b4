// The smallest change that raises a level is found by rescoring, so it must raise it.
import Interview
import Testing

@Suite struct NextStepTests {
  static let story: [Sketch] = [.situation, .task, .action, .mention("training"), .action]

  @Test(arguments: [
    (
      what: "a story without an end", dimension: Dimension.structure, answer: story,
      changes: [AnswerChange.tell(.result)]
    ),
    (
      what: "an end before the deed", dimension: .structure,
      answer: [Sketch.result.with(subject: .own), .situation, .action],
      changes: [.tell(.task), .tell(.resultAfterAction)]
    ),
    (
      what: "an unmeasured result", dimension: .evidence, answer: story + [.result, .detail],
      changes: [.measureResult]
    ),
    (
      what: "what we did", dimension: .ownership, answer: [.situation, .groupAction],
      changes: [.tell(.ownAction)]
    ),
    (
      what: "one of two concepts", dimension: .content, answer: [.mention("audit"), .action],
      changes: [.claim("training")]
    ),
    (
      what: "nothing that was asked for", dimension: .content, answer: [.action],
      changes: [.claim("training")]
    ),
    (
      what: "a few words", dimension: .clarity, answer: [Sketch.action.with(words: 12)],
      changes: [.atLeastWords(40)]
    ),
    (
      what: "far too many words", dimension: .clarity, answer: [Sketch.action.with(words: 500)],
      changes: [.atMostWords(195)]
    ),
    (
      what: "hedges", dimension: .clarity,
      answer: [.hedge, .hedge, .hedge, .hedge, .action], changes: [.fewerHedges]
    ),
  ])
  func namesTheSmallestChange(
    _ example: (what: String, dimension: Dimension, answer: [Sketch], changes: [AnswerChange])
  ) {
    let step = Rubric.standard.nextStep(
      for: example.dimension, question: .sample(.behavioural), answers: [.of(example.answer)])
    #expect(step?.changes == example.changes, "\(example.what)")
  }

  @Test func raisesTheOverallLevelByItsNextRung() {
    let step = Rubric.standard.nextStep(
      for: nil, question: .sample(.behavioural), answers: [.of(Self.story + [.result])])
    #expect(
      step == NextStep(dimension: nil, level: 5, changes: [.tell(.measuredResult), .tell(.reason)]))
  }

  @Test func advisesAnOccasionWhereAHabitWasDescribed() {
    let habit = Array(repeating: Sketch.trait, count: 8) + [.action, .mention("audit")]
    let step = Rubric.standard.nextStep(
      for: nil, question: .sample(.behavioural), answers: [.of(habit)])
    #expect(step == NextStep(dimension: nil, level: 3, changes: [.tell(.occasion)]))
  }

  @Test func hasNothingToAddAtTheTop() {
    let answer = Findings.of(Self.story + [.measuredResult, .reason, .mention("audit")])
    for dimension in [Dimension.content, .structure, .ownership, .clarity] {
      #expect(
        Rubric.standard.nextStep(
          for: dimension, question: .sample(.behavioural), answers: [answer]) == nil)
    }
  }

  @Test func hasNoAdviceForNoAnswer() {
    for dimension in Dimension.allCases {
      #expect(
        Rubric.standard.nextStep(
          for: dimension, question: .sample(.behavioural), answers: [.dontKnow]) == nil)
    }
  }

  @Test(arguments: ScoringLawTests.kinds)
  func findsAStepForNearlyEveryAnswerBelowTheTop(kind: QuestionKind) {
    var random = SplitMix64(seed: 7, key: "steps \(kind.rawValue)")
    let question = Question.sample(kind)
    var without: [String] = []
    for round in 0..<40 {
      let answers = [Findings.of([.opinion] + ScoringLawTests.answer(&random))]
      let score = Rubric.standard.score(turn: 1, question: question, answers: answers)
      for dimension in [Dimension.content, .structure, .evidence, .ownership]
      where score.level(dimension) < 5 {
        let step = Rubric.standard.nextStep(for: dimension, question: question, answers: answers)
        if (step?.level ?? 0) <= score.level(dimension) { without.append("\(dimension) \(round)") }
      }
    }
    #expect(without == [])
  }
}
