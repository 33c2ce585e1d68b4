// An explained answer: every finding in its place, and why what does not count does not.
import Interview
import Report
import Testing

@Suite struct ExplanationTests {
  /// An explanation of one clause with one finding in it.
  private static func obstacle(
    _ finding: Finding, kind: QuestionKind = .behavioural, mood: Mood = .past, hasVerb: Bool = true,
    expects: [String] = ["training"]
  ) -> Explanation.Obstacle? {
    let clause = Clause(
      span: Span(0, 20), sentence: 0, subject: .own, hasVerb: hasVerb, mood: mood)
    let findings = Findings(
      form: .halfStory, nonAnswer: nil, measures: Measures(), clauses: [clause], items: [finding])
    let question = Question(
      id: "q", kind: kind, topic: "", ask: ["?"],
      expects: expects.map { Expectation(concept: $0, weight: 1) })
    let score = Rubric.standard.score(turn: 1, question: question, answers: [findings])
    return Explanation(
      question: question, line: "", texts: ["I trained the nurses"], findings: [findings],
      score: score
    ).notes[0].obstacle
  }

  private static func finding(
    _ kind: FindingKind, _ name: String = "training", _ status: MentionStatus? = nil,
    clause: Int? = 0
  ) -> Finding {
    Finding(
      kind: kind, name: name, span: Span(2, 9), status: status, rule: "test", clause: clause)
  }

  @Test(arguments: [
    (MentionStatus.asserted, nil), (.negated, .negated), (.hypothetical, .hypothetical),
    (.other, .other), (.echoed, Explanation.Obstacle.echoed),
  ])
  func aMentionCountsOnlyWhenAsserted(
    status: MentionStatus, obstacle: Explanation.Obstacle?
  ) {
    #expect(Self.obstacle(Self.finding(.mention, "training", status)) == obstacle)
  }

  @Test func aPlanCountsWherePlansAreAskedFor() {
    let mention = Self.finding(.mention, "training", .hypothetical)
    #expect(Self.obstacle(mention, kind: .situational, mood: .hypothetical) == nil)
  }

  @Test func aConceptThatNobodyAskedForDoesNotCount() {
    let mention = Self.finding(.mention, "budget", .asserted)
    #expect(Self.obstacle(mention) == .notExpected)
    #expect(Self.obstacle(mention, expects: []) == nil)
  }

  @Test func aClauseIsCreditedWithTwoConcepts() {
    let names = ["a", "b", "c"]
    let clause = Clause(span: Span(0, 9), sentence: 0, subject: .own, hasVerb: true, mood: .past)
    let findings = Findings(
      form: .halfStory, nonAnswer: nil, measures: Measures(), clauses: [clause],
      items: names.enumerated().map { index, name in
        Finding(
          kind: .mention, name: name, span: Span(index, index + 1), status: .asserted,
          rule: "test", clause: 0)
      })
    let question = Question(
      id: "q", kind: .behavioural, topic: "", ask: ["?"],
      expects: names.map { Expectation(concept: $0, weight: 1) })
    let explanation = Explanation(
      question: question, line: "", texts: ["abc"], findings: [findings],
      score: Rubric.standard.score(turn: 1, question: question, answers: [findings]))
    #expect(explanation.notes.map(\.obstacle) == [nil, nil, .list])
  }

  @Test(arguments: [
    FindingKind.storyPart, .number, .change, .duration, .date, .ownAction, .sharedAction, .specific,
  ])
  func whatNoClauseClaimsDoesNotCount(kind: FindingKind) {
    #expect(Self.obstacle(Self.finding(kind)) == nil)
    #expect(Self.obstacle(Self.finding(kind), hasVerb: false) == .fragment)
    #expect(Self.obstacle(Self.finding(kind, clause: nil)) == .fragment)
    #expect(Self.obstacle(Self.finding(kind), mood: .hypothetical) == .supposed)
    #expect(Self.obstacle(Self.finding(kind), mood: .question) == .asked)
  }

  @Test func whatCostsOrWarnsHasNoObstacle() {
    for kind in [FindingKind.hedge, .filler, .preamble, .jargon, .identifier, .blame] {
      #expect(Self.obstacle(Self.finding(kind, clause: nil)) == nil, "\(kind)")
    }
    #expect(Self.obstacle(Self.finding(.othersAction)) == .other)
    #expect(Self.obstacle(Self.finding(.echo)) == .echoed)
  }
}

@Suite struct ExplanationDocumentTests {
  private static var sample: Explanation {
    Explanation(
      question: Sample.question, line: "When did clinicians push back?",
      texts: [Sample.first.text, Sample.second.text],
      findings: [Sample.first.findings, Sample.second.findings], score: Sample.score)
  }

  private static func text(_ explanation: Explanation, width: Int = 80) -> String {
    TextRenderer(width: width).render(
      ExplanationDocument(explanation, names: { "<\($0)>" }).document)
  }

  @Test func everyFindingHasItsNumberItsRuleAndItsPlace() {
    let text = Self.text(Self.sample)
    let notes = Self.sample.notes
    #expect(notes.map(\.number) == Array(1...9))
    for note in notes {
      #expect(text.contains("  \(note.number) "), "\(note.number)")
      #expect(text.contains("(\(note.finding.rule))"))
    }
    #expect(
      text.contains(
        """
          I sat with them for two nights,
          3------------------------------
          4------------------------------
          3 action (storyPart.sample)
          4 your own action (ownAction.sample)

        """))
    #expect(text.contains("concept: <training> (mention.sample)"))
  }

  @Test func theAnswersAreTakenOneAfterAnotherAndThenTheLevels() throws {
    let text = Self.text(Self.sample)
    let places = try [
      "Question: When did", "Kind: behavioural", "Answer 1", "In May the night staff", "Answer 2",
      "Calls to the desk fell", "Overall", "Content", "Structure", "Evidence", "Ownership",
      "Clarity",
    ].map { try #require(text.firstRange(of: $0), "\($0)").lowerBound }
    #expect(places == places.sorted())
    #expect(text.contains("I did not see <super-users>."))
  }

  @Test func whatDoesNotCountSaysWhy() {
    var explanation = Self.sample
    explanation.findings[0].items = explanation.findings[0].items.map { item in
      var item = item
      if item.kind == .mention { item.status = .negated }
      return item
    }
    let text = Self.text(explanation)
    #expect(text.contains("(mention.sample) Not counted: it is denied."))
    #expect(text.contains("6 findings, 1 not counted."))
  }

  @Test func anAnswerWithoutScoreSaysSo() {
    var explanation = Self.sample
    explanation.score = nil
    let text = Self.text(explanation)
    #expect(text.contains("Not scored."))
    #expect(!text.contains("Overall"))
  }

  @Test func anEmptyAnswerIsExplainedToo() {
    let nothing = Findings(
      form: .nonAnswer, nonAnswer: .empty, measures: Measures(), clauses: [], items: [])
    let explanation = Explanation(
      question: Sample.question, line: "", texts: [""], findings: [nothing],
      score: Rubric.standard.score(turn: 1, question: Sample.question, answers: [nothing]))
    let text = Self.text(explanation)
    #expect(text.contains("0 findings."))
    #expect(text.contains("Overall     1"))
    #expect(!text.contains("Question:"))
  }

  @Test(arguments: [20, 40, 80])
  func noLineIsWiderThanAsked(width: Int) {
    for line in Self.text(Self.sample, width: width).split(separator: "\n") {
      #expect(line.count <= width, "\(line)")
    }
  }
}
