// Each dimension by cases: what moves it, and by how much.
import Interview
import Testing

@Suite struct DimensionTests {
  static func score(
    _ kind: QuestionKind, _ answers: [Sketch]..., expects: [(String, Int)]? = nil
  ) -> TurnScore {
    let question =
      expects.map { pairs in
        Question.sample(kind, expects: pairs.map { (concept: $0.0, weight: $0.1) })
      } ?? .sample(kind)
    return Rubric.standard.score(
      turn: 1, question: question, answers: answers.map { Findings.of($0) })
  }

  static let listed = Sketch.mention("training").with(subject: .none).withoutVerb()
  static let told = Sketch(
    subject: .other, mood: .present, seen: [(.mention, "training", .asserted)])

  @Test func whatIsHeldOfAModelAnswerIsTheContent() {
    let question = Question.sample(.knowledge)
    func score(_ shares: Int?...) -> TurnScore {
      Rubric.standard.score(
        turn: 1, question: question,
        answers: shares.map { share in
          Findings.of(.mention("training")).changing { $0.referenceShare = share }
        })
    }
    #expect(score(nil).content == 666, "without a model answer, the expected concepts")
    #expect(score(900).content == 900)
    #expect(score(900).level(.content) == 5)
    #expect(score(310, 120).content == 310, "the best of several answers")
    #expect(score(310).level(.content) == 3)
    #expect(score(0).content == 0)
  }

  /// Expected: `training` with weight 2, `audit` with weight 1.
  @Test(arguments: [
    (what: "claimed", kind: QuestionKind.behavioural, answer: [.mention("training")], points: 666),
    (
      what: "both claimed", kind: .behavioural, answer: [.mention("training"), .mention("audit")],
      points: 1000
    ),
    (what: "listed without a verb", kind: .behavioural, answer: [listed], points: 333),
    (
      what: "listed, then claimed", kind: .behavioural, answer: [listed, .mention("training")],
      points: 666
    ),
    (
      what: "claimed, then listed", kind: .behavioural, answer: [.mention("training"), listed],
      points: 666
    ),
    (what: "named in a remark", kind: .behavioural, answer: [told], points: 333),
    (what: "explained where knowledge is asked", kind: .knowledge, answer: [told], points: 666),
    (
      what: "named with a number", kind: .behavioural, answer: [told.with(.number, "people")],
      points: 666
    ),
    (what: "denied", kind: .behavioural, answer: [.mention("training", .negated)], points: 0),
    (what: "echoed", kind: .behavioural, answer: [.mention("training", .echoed)], points: 0),
    (what: "someone else's", kind: .behavioural, answer: [.mention("training", .other)], points: 0),
    (
      what: "planned, past asked", kind: .behavioural,
      answer: [.mention("training", .hypothetical)], points: 0
    ),
    (
      what: "planned, plan asked", kind: .situational,
      answer: [Sketch.mention("training", .hypothetical).with(mood: .hypothetical)], points: 666
    ),
    (what: "something else", kind: .behavioural, answer: [.mention("other")], points: 0),
  ])
  func creditsContent(
    _ example: (what: String, kind: QuestionKind, answer: [Sketch], points: Int)
  ) {
    let score = Self.score(example.kind, example.answer)
    #expect(score.points(.content) == example.points, "\(example.what)")
    #expect(score.content == example.points, "\(example.what)")
  }

  @Test func creditsTwoConceptsAClause() {
    let expects = [("a", 1), ("b", 1), ("c", 1), ("d", 1)]
    let list = Sketch.mention("a").with(.mention, "b", .asserted).with(.mention, "c", .asserted)
      .with(.mention, "a", .asserted)
    #expect(Self.score(.behavioural, [list], expects: expects).content == 500)
    let spread = Self.score(.behavioural, [list, .mention("c")], expects: expects)
    #expect(spread.content == 750)
    #expect(spread[.content]?.notSeen == ["d"])
  }

  /// Six concepts are expected, with the weights 2, 2, 2, 1, 1 and 1: half of 9 is enough.
  @Test(arguments: [
    (kind: QuestionKind.behavioural, claimed: ["f"], points: 200, level: 2),
    (kind: .behavioural, claimed: ["a", "f"], points: 600, level: 4),
    (kind: .behavioural, claimed: ["a", "b"], points: 800, level: 5),
    (kind: .behavioural, claimed: ["a", "b", "c"], points: 1000, level: 5),
    (kind: .knowledge, claimed: ["a", "b"], points: 444, level: 3),
  ])
  func asksForEnoughOfTheContentUnlessKnowledgeIsAsked(
    example: (kind: QuestionKind, claimed: [String], points: Int, level: Int)
  ) {
    let expects = [("a", 2), ("b", 2), ("c", 2), ("d", 1), ("e", 1), ("f", 1)]
    let answer = example.claimed.map { Sketch.mention($0) }
    let question = Question.sample(
      example.kind, expects: expects.map { (concept: $0.0, weight: $0.1) })
    let score = Rubric.standard.score(
      turn: 1, question: question,
      answers: [Findings.of(answer).changing { $0.relevance = 0 }])
    #expect(score.points(.content) == example.points)
    #expect(score.level(.content) == example.level)
  }

  @Test func countsNothingThatIsStuffed() {
    let list = Findings.of(.mention("training"), .mention("audit")).changing { $0.isStuffed = true }
    let score = Rubric.standard.score(turn: 1, question: .sample(.behavioural), answers: [list])
    #expect(score.points(.content) == 0)
  }

  @Test func reachesNoMoreThanThreeWithoutALinkToTheQuestionAndFourWithAFaintOne() {
    let story: [Sketch] = [.situation, .action, .measuredResult, .reason]
    let levels = [149, 150, 299, 300].map { relevance in
      Rubric.standard.score(
        turn: 1, question: .sample(.behavioural),
        answers: [Findings.of(story).changing { $0.relevance = relevance }]
      ).overall
    }
    #expect(levels == [3, 4, 4, 5])
  }

  @Test func keepsWhatCanHardlyBeFollowedTwoLevelsBelowTheBest() {
    let story: [Sketch] = [.situation, .action, .action, .measuredResult, .reason]
    let long = story.map { $0.with(words: 200) }
    #expect(Self.score(.behavioural, story).overall == 5)
    #expect(Self.score(.behavioural, long).level(.clarity) == 2)
    #expect(Self.score(.behavioural, long).overall == 4)
  }

  @Test func takesNoNameThatOnlyCapitalsTell() {
    func answer(_ rule: String) -> Findings {
      var findings = Findings.of(.action)
      findings.items.append(
        Finding(kind: .specific, name: "name", span: Span(0, 5), rule: rule, clause: 0))
      return findings
    }
    let points = ["specific.name", "specific.known"].map { rule in
      Rubric.standard.score(turn: 1, question: .sample(.behavioural), answers: [answer(rule)])
        .points(.evidence)
    }
    #expect(points == [0, 125])
  }

  @Test func creditsNoSuccessForHarmThatIsCounted() {
    let result = Sketch(subject: .other, seen: [(.storyPart, "result", nil)])
    let harmed = Self.score(.behavioural, [.action, result.with(.number, "harm")])
    let plain = Self.score(.behavioural, [.action, result])
    #expect(harmed.points(.evidence) == 0)
    #expect(plain.points(.evidence) == 200)
  }

  @Test func leavesOutClausesThatRepeatTheQuestion() {
    let echo = Sketch.situation.with(.echo, "question")
    var pasted = Findings.of([echo, .action])
    pasted.items[1].span = pasted.clauses[0].span
    let score = Rubric.standard.score(
      turn: 1, question: .sample(.behavioural), answers: [pasted])
    #expect(score.points(.structure) == 300)
  }

  @Test func takesRelevanceForContentWhereNothingIsExpected() {
    #expect(Self.score(.behavioural, [.action], expects: []).points(.content) == 400)
  }

  @Test(
    arguments: [
      (
        what: "nothing", answer: [.opinion], points: 0,
        notSeen: ["situation", "task", "action", "result", "reason"]
      ),
      (
        what: "situation and action", answer: [.situation, .action], points: 550,
        notSeen: ["task", "result", "reason"]
      ),
      (
        what: "with a result", answer: [.situation, .action, .result], points: 850,
        notSeen: ["task", "reason"]
      ),
      (
        what: "a change before anyone acted", answer: [.result, .situation, .action], points: 550,
        notSeen: ["task", "result", "reason"]
      ),
      (
        what: "the own result first",
        answer: [Sketch.result.with(subject: .own), .situation, .action], points: 700,
        notSeen: ["task", "result-after-action", "reason"]
      ),
      (
        what: "a date inside the action", answer: [Sketch.action.with(.date, "month"), .result],
        points: 750, notSeen: ["situation", "task", "reason"]
      ),
      (
        what: "what was done, and what came of it", answer: [.action, .result], points: 750,
        notSeen: ["situation", "task", "reason"]
      ),
      (
        what: "three actions", answer: [.action, .action, .action], points: 450,
        notSeen: ["situation", "task", "result", "reason"]
      ),
      (
        what: "whole", answer: [.situation, .task, .action, .result, .reason], points: 970,
        notSeen: []
      ),
      (
        what: "supposed", answer: [.situation, .action.with(mood: .hypothetical)], points: 250,
        notSeen: ["task", "action", "result", "reason"]
      ),
      (
        what: "asked", answer: [.situation.with(mood: .question)], points: 0,
        notSeen: ["situation", "task", "action", "result", "reason"]
      ),
    ] as [(what: String, answer: [Sketch], points: Int, notSeen: [String])])
  func addsUpTheStory(
    _ example: (what: String, answer: [Sketch], points: Int, notSeen: [String])
  ) {
    let score = Self.score(.behavioural, example.answer)
    #expect(score.points(.structure) == example.points, "\(example.what)")
    #expect(score[.structure]?.notSeen == example.notSeen, "\(example.what)")
  }

  @Test(
    arguments: [
      (what: "nothing", answer: [.action], level: 1),
      (what: "one name", answer: [.action, .detail], level: 2),
      (what: "the same date again", answer: [.action, .date, .date, .date], level: 2),
      (what: "a number in the problem", answer: [.measuredResult, .action], level: 2),
      (what: "it went well", answer: [.action, .result], level: 2),
      (what: "a number beside the result", answer: [.action, .result, .number], level: 3),
      (what: "a number in the result", answer: [.action, .measuredResult], level: 3),
      (
        what: "a measured result and a name", answer: [.action, .measuredResult, .detail], level: 4
      ),
      (
        what: "and one more measured result",
        answer: [.action, .measuredResult, .detail, .measuredResult, .number], level: 5
      ),
    ] as [(what: String, answer: [Sketch], level: Int)])
  func weighsEvidence(_ example: (what: String, answer: [Sketch], level: Int)) {
    #expect(
      Self.score(.behavioural, example.answer).level(.evidence) == example.level,
      "\(example.what)")
  }

  @Test(
    arguments: [
      (what: "nobody", answer: [.opinion], level: 1),
      (what: "others", answer: [.othersAction], level: 1),
      (what: "a trait", answer: [.trait], level: 2),
      (what: "we", answer: [.groupAction, .groupAction], level: 2),
      (what: "a role, and we", answer: [.trait, .groupAction], level: 3),
      (what: "I, once", answer: [.action], level: 4),
      (
        what: "I, once, among many others",
        answer: [.action, .othersAction, .othersAction, .othersAction, .othersAction], level: 3
      ),
      (what: "I", answer: [.action, .action], level: 5),
      (
        what: "I within a we story",
        answer: [.groupAction, .action, .groupAction, .groupAction, .action], level: 5
      ),
    ] as [(what: String, answer: [Sketch], level: Int)])
  func seesWhoActs(_ example: (what: String, answer: [Sketch], level: Int)) {
    #expect(
      Self.score(.behavioural, example.answer).level(.ownership) == example.level,
      "\(example.what)")
  }

  static let sixty = Array(repeating: Sketch.action, count: 5)

  @Test(
    arguments: [
      (what: "sixty words", answer: sixty, points: 1000),
      (what: "one hedge", answer: sixty + [.hedge], points: 1000),
      (what: "three hedges", answer: sixty + [.hedge, .hedge, .hedge], points: 896),
      (
        what: "six fillers", answer: [Sketch](repeating: .action.with(.filler, "um"), count: 6),
        points: 827
      ),
      (what: "a preamble", answer: sixty + [.opinion.with(.preamble, "so")], points: 900),
      (what: "an unexplained term", answer: sixty + [.opinion.with(.jargon, "fhir")], points: 850),
      (
        what: "the term twice",
        answer: sixty + [.opinion.with(.jargon, "fhir"), .opinion.with(.jargon, "fhir")],
        points: 832
      ),
      (
        what: "the term explained",
        answer: sixty + [.opinion.with(.jargon, "fhir"), .opinion.with(.explanation, "fhir")],
        points: 1000
      ),
      (what: "ten words", answer: [.action.with(words: 10)], points: 600),
      (what: "five words", answer: [.action.with(words: 5)], points: 400),
      (what: "four hundred words", answer: [.action.with(words: 400)], points: 600),
      (
        what: "mostly no verbs",
        answer: [.action, .trait.withoutVerb(), .trait.withoutVerb(), .trait.withoutVerb()],
        points: 258
      ),
    ] as [(what: String, answer: [Sketch], points: Int)])
  func takesFromClarity(_ example: (what: String, answer: [Sketch], points: Int)) {
    #expect(
      Self.score(.behavioural, example.answer).points(.clarity) == example.points,
      "\(example.what)")
  }

  @Test func readsClarityOffTheMainAnswer() {
    let score = Self.score(.behavioural, Self.sixty, [.measuredResult])
    #expect(score.points(.clarity) == 1000)
    let explained = Self.score(
      .behavioural, Self.sixty + [.opinion.with(.jargon, "fhir")],
      [.opinion.with(.explanation, "fhir")])
    #expect(explained.points(.clarity) == 1000)
  }

  @Test func pointsEvidenceAtTheAnswerItStandsIn() throws {
    let score = Self.score(.behavioural, [.situation, .action], [.opinion, .measuredResult])
    let result = try #require(score[.structure]?.evidence.last)
    #expect(result.answer == 1)
    #expect(result.label == "result")
    #expect(result.span == Span(72, 144))
  }

  @Test func showsADenialWithoutCountingIt() throws {
    let score = Self.score(.behavioural, [.mention("training", .negated)])
    let evidence = try #require(score[.content]?.evidence.first)
    #expect(!evidence.counts)
    #expect(evidence.rule == "sketch (negated)")
    #expect(score[.content]?.notSeen == ["training", "audit"])
  }
}
