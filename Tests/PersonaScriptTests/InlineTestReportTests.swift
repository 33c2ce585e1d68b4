// The report of a failed test shows what differed and what led to it.
import Interview
import PersonaScript
import Testing

@Suite struct InlineTestReportTests {
  private static let answer =
    "We had two super users,\nand I trained them all myself, day and night."

  private var findings: Findings {
    Findings(
      form: .halfStory, nonAnswer: nil, measures: Measures(), clauses: [],
      items: [
        Finding(
          kind: .mention, name: "super-users", span: Span(11, 22), status: .negated, rule: "test")
      ])
  }

  private func result(
    _ failures: [InlineTestResult.Failure], failedWordings: Int = 3
  ) -> InlineTestResult {
    InlineTestResult(
      persona: "clinician", question: "pushback",
      test: InlineTest(answer: Self.answer, probe: "the-end", levels: [], line: 41),
      failures: failures,
      reading: InlineTestResult.Reading(
        asked: "When was it?", findings: findings, followUp: .probe("how-many"),
        decision: FollowUpDecision(
          candidates: [
            FollowUpCandidate(probe: "how-many", verdict: .chosen),
            FollowUpCandidate(probe: "the-end", verdict: .lessUrgent),
            FollowUpCandidate(probe: "blame", verdict: .conditionFalse),
            FollowUpCandidate(probe: "vague", verdict: .conditionFalse),
          ], patienceLeft: 2),
        score: TurnScore(
          turn: 1, question: "pushback", overall: 2,
          dimensions: [
            DimensionScore(
              dimension: .content, level: 3, points: 0,
              evidence: [
                Evidence(
                  answer: 0, span: Span(24, 37), label: "training", rule: "test", counts: true)
              ], notSeen: ["workflow", "rounds"])
          ], gates: [.offTopic], content: 0, form: .halfStory)),
      wordings: 3, failedWordings: failedWordings)
  }

  @Test func aReportShowsPlaceDifferencesTraceAndEvidence() {
    let failures: [InlineTestResult.Failure] = [
      .followUp(expected: "the-end", got: .probe("how-many")),
      .level(name: "overall", expected: 3...4, got: 2),
      .level(name: "content", expected: 5...5, got: 3),
    ]
    #expect(
      InlineTestReport(result(failures), file: "pack/clinician.yaml").lines == [
        "pack/clinician.yaml:41: failed: pushback",
        "  answer    \"We had two super users, and I trained them all myself, day and night.\"",
        "  probe     expected the-end, got how-many",
        "  overall   expected 3-4, got 2",
        "  content   expected 5, got 3",
        "  seen      half-story, 0 words",
        "            concepts: super-users \"super users\" (negated)",
        "  follow-up how-many: asked",
        "            the-end: its kind is less urgent",
        "            blame: condition does not hold",
        "            vague: condition does not hold",
        "  levels    overall 2, capped: off-topic",
        "            content 3: training \"and I trained\"; not seen: workflow, rounds",
      ])
  }

  @Test func aReportNamesTheWordingWhenOnlySomeFail() {
    let lines = InlineTestReport(result([.notScored], failedWordings: 1), file: "f").lines
    #expect(
      lines.contains(
        "  only with 1 of 3 wordings of the question, such as \"When was it?\""))
  }

  @Test(
    "A test that could not be held says why",
    arguments: [
      (InlineTestResult.Failure.expectsNothing, "empty     expects neither a probe nor a level"),
      (.refused(.emptyAnswer), "refused   the answer holds no word"),
      (.notScored, "levels    a warm-up is not scored, so it has none"),
    ])
  func aTestThatCouldNotBeHeldSaysWhy(failure: InlineTestResult.Failure, words: String) {
    var result = result([failure])
    result.reading = nil
    #expect(InlineTestReport(result, file: "f").lines.last == "  " + words)
  }

  @Test func aRecordNamesWhatDiffers() {
    let record = InlineTestRecord(
      result([
        .followUp(expected: "the-end", got: .noAnswer),
        .level(name: "content", expected: 5...5, got: 3),
      ]), file: "f")
    #expect(record.differs == ["probe", "content"])
    #expect(record.passed == false)
    #expect(record.got?.probe == "how-many")
    #expect(record.got?.levels == ["overall": 2, "content": 3])
  }
}
