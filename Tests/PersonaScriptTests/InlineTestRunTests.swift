// Tests beside questions pass where the interview goes as they say, and fail where it does not.
import Interview
import PersonaScript
import Testing

@Suite struct InlineTestRunTests {
  /// An answer to the sample's question with these expectations, and what analysis makes of it.
  private func result(
    probe: String? = nil, levels: String? = nil, kind: String = "behavioural",
    asks: [String] = ["Tell me about a time."], of findings: Findings,
    toOthers: Findings? = nil
  ) throws -> InlineTestResult {
    let expectations = [probe.map { "probe: \($0)" }, levels.map { "levels: \($0)" }]
    let fragment = """
      agenda: [ pushback, closing ]
      questions:
        pushback:
          kind: \(kind)
          topic: collaboration
          ask: [ \(asks.map { "\"\($0)\"" }.joined(separator: ", ")) ]
          probes:
            - id: the-end
              when: lacks(result)
              say: "How did it end?"
          tests:
            - answer: "I sat with them."
              \(expectations.compactMap(\.self).joined(separator: "\n        "))

      """
    let sources = SamplePack.overlaying("clinician.yaml", with: fragment)
    let (pack, diagnostics) = PackCompiler.compile(sources)
    #expect(diagnostics.filter { $0.code != .unreachableLevel }.map { $0.text() } == [])
    let script = try #require(pack?.script("clinician"))
    let run = InlineTestRun(script: script, organizationName: "Here") { answer, context in
      #expect(answer == "I sat with them.")
      #expect(asks.contains(context.question))
      return context.question == asks[0] ? findings : toOthers ?? findings
    }
    #expect(run.results(question: "settle-in") == [])
    return try #require(run.results(question: "pushback").first)
  }

  private func findings(
    _ items: [Finding] = [], nonAnswer: NonAnswer? = nil, isStuffed: Bool = false
  ) -> Findings {
    var measures = Measures()
    measures.words = 4
    measures.isStuffed = isStuffed
    return Findings(
      form: .halfStory, nonAnswer: nonAnswer, measures: measures, clauses: [], items: items)
  }

  private let outcome = Finding(
    kind: .storyPart, name: "result", span: Span(0, 1), rule: "test")
  private let number = Finding(kind: .number, name: "people", span: Span(0, 1), rule: "test")

  @Test(arguments: ["the-end", "lacks(result)"])
  func aTestPassesWhenItsProbeComes(probe: String) throws {
    let result = try result(probe: probe, of: findings())
    #expect(result.failures == [])
    #expect(result.reading?.decision?.candidates.first?.probe == "the-end")
    #expect([result.persona, result.question] == ["clinician", "pushback"])
    #expect(result.test.line == 12)
  }

  @Test func aTestFailsWhenAnotherProbeComes() throws {
    let result = try result(probe: "the-end", of: findings([outcome]))
    #expect(result.failures == [.followUp(expected: "the-end", got: .probe("no-number"))])
  }

  @Test func noneMeansThatNoFollowUpComes() throws {
    #expect(try result(probe: "none", of: findings([outcome, number])).failures == [])
    #expect(
      try result(probe: "none", of: findings()).failures == [
        .followUp(expected: "none", got: .probe("the-end"))
      ])
  }

  @Test func aGuardThatGoesFirstFailsATestOfAProbe() throws {
    #expect(
      try result(probe: "the-end", of: findings(isStuffed: true)).failures == [
        .followUp(expected: "the-end", got: .reprompt(.stuffing))
      ])
    #expect(
      try result(probe: "none", of: findings(nonAnswer: .asksToRepeat)).failures == [
        .followUp(expected: "none", got: .noAnswer)
      ])
  }

  @Test func aTestCanExpectARepromptByItsReason() throws {
    let stuffed = findings(isStuffed: true)
    #expect(try result(probe: "reprompt:stuffing", of: stuffed).failures == [])
    #expect(
      try result(probe: "reprompt:off-topic", of: stuffed).failures == [
        .followUp(expected: "reprompt:off-topic", got: .reprompt(.stuffing))
      ])
  }

  @Test func aTestPassesOnlyWhenItPassesWithEveryWordingOfTheQuestion() throws {
    let asks = ["Tell me about a time.", "When was it?", "How was it?"]
    let passed = try result(probe: "the-end", asks: asks, of: findings())
    #expect(passed.failures == [])
    #expect([passed.wordings, passed.failedWordings] == [3, 0])
    let failed = try result(
      probe: "the-end", asks: asks, of: findings(), toOthers: findings(isStuffed: true))
    #expect(
      failed.failures == [.followUp(expected: "the-end", got: .reprompt(.stuffing))])
    #expect([failed.wordings, failed.failedWordings] == [3, 2])
    #expect(failed.reading?.asked == "When was it?")
  }

  @Test func aWarmUpHasNoLevels() throws {
    let result = try result(levels: "{ overall: 1-5 }", kind: "warm-up", of: findings())
    #expect(result.failures == [.notScored])
    #expect(result.reading?.score == nil)
  }

  @Test func aTestThatExpectsNothingFails() throws {
    let question = Question(
      id: "pushback", kind: .behavioural, topic: "", ask: ["Tell me about a time."],
      tests: [InlineTest(answer: "I sat with them.", probe: "", levels: [], line: 1)])
    var script = try #require(PackCompiler.compile(SamplePack.files).pack?.script("clinician"))
    script.questions = [question]
    let run = InlineTestRun(script: script, organizationName: "Here") { _, _ in findings() }
    #expect(run.results().map(\.failures) == [[.expectsNothing]])
  }

  @Test func anAnswerThatCannotBeGivenFailsItsTest() throws {
    let result = try result(probe: "none", of: findings(nonAnswer: .empty))
    #expect(result.failures == [.refused(.emptyAnswer)])
    #expect(result.reading == nil)
  }

  @Test func levelsAreThoseOfTheRubric() throws {
    let script = Question(id: "pushback", kind: .behavioural, topic: "", ask: ["?"])
    let score = Rubric.standard.score(turn: 1, question: script, answers: [findings()])
    let clarity = try #require(score[.clarity]?.level)
    let passing = "{ overall: \(score.overall), clarity: \(clarity) }"
    #expect(try result(levels: passing, of: findings()).failures == [])
    let wrong = score.overall == 5 ? 4 : score.overall + 1
    #expect(
      try result(levels: "{ overall: \(wrong) }", of: findings()).failures == [
        .level(name: "overall", expected: wrong...wrong, got: score.overall)
      ])
  }
}
