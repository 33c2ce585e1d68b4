// The overall level follows its anchors, and gates cap it.
import Interview
import Testing

@Suite struct OverallLevelTests {
  struct Example: CustomTestStringConvertible {
    let testDescription: String
    let kind: QuestionKind
    let answers: [[Sketch]]
    let level: Int

    init(_ what: String, _ kind: QuestionKind, _ answers: [Sketch]..., level: Int) {
      self.testDescription = what
      self.kind = kind
      self.answers = answers
      self.level = level
    }
  }

  static let story: [Sketch] = [.situation, .task, .action, .mention("training"), .action]

  @Test(arguments: [
    Example(
      "terms without a verb", .behavioural, [Sketch.mention("training").withoutVerb()], level: 1),
    Example("a trait", .behavioural, [.trait, .trait, .trait, .trait], level: 2),
    Example("an opinion", .behavioural, [.opinion, .opinion, .opinion, .opinion], level: 2),
    Example(
      "a plan where a past was asked for", .behavioural, [.plan, .plan, .plan, .plan], level: 2),
    Example("situation only", .behavioural, [.situation, .situation, .task], level: 2),
    Example("situation and action", .behavioural, story, level: 3),
    Example(
      "three actions with no setting of their own", .behavioural,
      [.action, .action, .action, .mention("audit")], level: 3),
    Example("a single action", .behavioural, [.action, .mention("audit")], level: 2),
    Example(
      "an action with a date in it", .behavioural,
      [Sketch.action.with(.date, "month"), .mention("audit")], level: 3),
    Example(
      "a habit with one recollection", .behavioural,
      [
        .situation, .action, .mention("audit"), .trait, .trait, .trait, .trait, .trait, .opinion,
        .opinion,
      ], level: 2),
    Example("a result told as well", .behavioural, story + [.result], level: 4),
    Example(
      "a result of what only a group did", .behavioural,
      [.situation, .groupAction, .groupAction, .mention("training"), .result], level: 3),
    Example(
      "a measured result without a reason", .behavioural, story + [.measuredResult], level: 4),
    Example(
      "a measured result with a reason", .behavioural, story + [.measuredResult, .reason], level: 5),
    Example(
      "the parts spread over two answers", .behavioural, story, [.measuredResult, .reason], level: 5
    ),
    Example("principles only", .situational, [.opinion, .opinion, .opinion], level: 2),
    Example("a slogan", .situational, [.plan, .opinion, .opinion], level: 2),
    Example("a step with something in it", .situational, [.plan, .detail, .opinion], level: 3),
    Example("three steps", .situational, [.plan, .plan, .plan], level: 3),
    Example(
      "steps and a reason", .situational,
      [.plan, .plan, .mention("audit", .hypothetical), .reason], level: 4),
    Example(
      "steps and reason on the point", .situational,
      [.plan, .plan, .mention("training", .hypothetical), .mention("audit"), .reason, .detail],
      level: 5),
    Example("talk around it", .knowledge, [.opinion, .opinion, .trait], level: 2),
    Example("part of it", .knowledge, [.mention("audit"), .opinion, .opinion], level: 3),
    Example("most of it", .knowledge, [.mention("training"), .opinion, .opinion], level: 4),
    Example(
      "all of it, with an example", .knowledge,
      [.mention("training"), .mention("audit"), .reason, .action], level: 5),
    Example("praise", .motivation, [.opinion, .opinion, .opinion], level: 2),
    Example("an own reason", .motivation, [.reason, .trait, .trait], level: 3),
    Example(
      "a reason tied to the job", .motivation, [.reason, .mention("training"), .trait], level: 4),
    Example(
      "a tied reason borne out", .motivation,
      [.reason, .mention("training"), .mention("audit"), .action, .measuredResult], level: 5),
  ])
  func followsTheAnchors(_ example: Example) {
    let score = Rubric.standard.score(
      turn: 1, question: .sample(example.kind), answers: example.answers.map { Findings.of($0) })
    #expect(score.overall == example.level)
  }

  @Test func aReasonForPraiseIsNoReasonForTheJob() {
    var question = Question.sample(.motivation)
    let answer = Findings.of(
      Sketch.reason.with(.mention, "perfectionist", .asserted), .trait, .trait)
    #expect(Rubric.standard.score(turn: 1, question: question, answers: [answer]).overall == 3)
    question.terms = [Term(id: "perfectionist", forms: ["perfectionist"])]
    #expect(Rubric.standard.score(turn: 1, question: question, answers: [answer]).overall == 2)
    let tied = Findings.of(
      Sketch.reason.with(.mention, "perfectionist", .asserted)
        .with(.mention, "training", .asserted), .trait, .trait)
    #expect(Rubric.standard.score(turn: 1, question: question, answers: [tied]).overall > 2)
  }

  static let best = Findings.of(story + [.measuredResult, .reason])

  @Test(arguments: [
    (what: "no gate", answers: [best], gates: [], level: 5),
    (what: "no answer", answers: [.dontKnow, .dontKnow], gates: [Gate.nonAnswer], level: 1),
    (what: "an answer after none", answers: [.dontKnow, best], gates: [], level: 5),
    (
      what: "patient details",
      answers: [Findings.of(story + [.measuredResult, .reason, .identifier])],
      gates: [.patientDetails], level: 2
    ),
    (
      what: "patient details in a later answer", answers: [best, .of(.identifier)],
      gates: [.patientDetails], level: 2
    ),
    (
      what: "another question's answer", answers: [best.changing { $0.isOffTopic = true }],
      gates: [.offTopic], level: 2
    ),
    (
      what: "an off-topic answer, then the right one",
      answers: [Findings.of(.opinion).changing { $0.isOffTopic = true }, best], gates: [], level: 5
    ),
    (
      what: "stuffing", answers: [best.changing { $0.isStuffed = true }], gates: [.stuffed],
      level: 2
    ),
    (
      what: "stuffing after an answer",
      answers: [Findings.of(story), best.changing { $0.isStuffed = true }], gates: [], level: 3
    ),
  ])
  func gatesCapIt(_ example: (what: String, answers: [Findings], gates: [Gate], level: Int)) {
    let score = Rubric.standard.score(
      turn: 1, question: .sample(.behavioural), answers: example.answers)
    #expect(score.gates == example.gates, "\(example.what)")
    #expect(score.overall == example.level, "\(example.what)")
  }

  // MARK: - The link with the question

  struct Link: CustomTestStringConvertible {
    let testDescription: String
    var relevance = 0
    var tradeWords: Int? = 0
    var words: Int?
    var sketches = elsewhere
    var expects = [(concept: "training", weight: 2), ("audit", 1)]
    let level: Int
    var gates: [Gate] = []

    static let elsewhere: [Sketch] = [
      .situation, .task, .action, .action, .measuredResult, .reason,
    ]
  }

  @Test(arguments: [
    Link(testDescription: "no sign of a link", level: 2, gates: [.offTopic]),
    Link(testDescription: "one word of the trade", tradeWords: 1, level: 2, gates: [.offTopic]),
    Link(testDescription: "words of the trade", tradeWords: 2, level: 3),
    Link(
      testDescription: "something of the question", relevance: 150, level: 2, gates: [.offTopic]),
    Link(testDescription: "much of the question", relevance: 300, level: 3),
    Link(
      testDescription: "the trade and something of the question", relevance: 150, tradeWords: 2,
      level: 4),
    Link(
      testDescription: "the trade and much of the question", relevance: 300, tradeWords: 2, level: 5
    ),
    Link(
      testDescription: "a single expected concept", sketches: Link.elsewhere + [.mention("audit")],
      level: 2, gates: [.offTopic]),
    Link(
      testDescription: "a single expected concept and a touch of the question", relevance: 1,
      sketches: Link.elsewhere + [.mention("audit")], level: 3),
    Link(
      testDescription: "an expected concept and a word of the question", relevance: 150,
      sketches: Link.elsewhere + [.mention("training")], level: 5),
    Link(
      testDescription: "two expected concepts",
      sketches: Link.elsewhere + [.mention("training"), .mention("audit")], level: 5),
    Link(
      testDescription: "an expected concept, denied",
      sketches: Link.elsewhere + [.mention("training", .negated)], level: 2, gates: [.offTopic]),
    Link(testDescription: "nothing expected", expects: [], level: 3),
    Link(
      testDescription: "nothing expected, something of the question", relevance: 150, expects: [],
      level: 4),
    Link(
      testDescription: "a transcript from before the trade was counted", tradeWords: nil, level: 3),
    Link(testDescription: "too few words to tell", words: 19, level: 3),
  ])
  func whatAStoryEarnsIsGatedByItsLinkWithTheQuestion(_ link: Link) {
    let answer = Findings.of(link.sketches, form: .story).changing {
      $0.relevance = link.relevance
      $0.tradeWords = link.tradeWords
      $0.words = link.words ?? $0.words
      $0.toldWords = $0.words
    }
    let score = Rubric.standard.score(
      turn: 1, question: .sample(.behavioural, expects: link.expects), answers: [answer])
    #expect(score.overall == link.level)
    #expect(score.gates == link.gates)
  }

  @Test func weightsMoveTheStandingWithinALevel() {
    let heavy = Rubric.standard.weighted(
      by: [Weighting(kind: .behavioural, weights: [5, 5, 5, 5, 80], reason: "Be plain.")])
    let answer = [Findings.of(Self.story)]
    let plain = Rubric.standard.score(turn: 1, question: .sample(.behavioural), answers: answer)
    let weighed = heavy.score(turn: 1, question: .sample(.behavioural), answers: answer)
    #expect(plain.dimensions == weighed.dimensions)
    #expect(plain.points < weighed.points)
    #expect(heavy.scale(for: .behavioural).weightsReason == "Be plain.")
    #expect(heavy.scale(for: .knowledge) == Rubric.standard.scale(for: .knowledge))
  }
}
