// Runs the tests that stand beside questions: each answer, in an interview of one question.
public import Interview

/// What became of one inline test.
public struct InlineTestResult: Sendable, Equatable {
  /// The persona's id.
  public var persona: String
  /// The question's id.
  public var question: String
  /// The test's line in the persona's file, 1-based.
  public var line: Int
  /// What was not as expected; empty for a test that passed.
  public var failures: [Failure]
  /// How the follow-up was chosen; nil when a guard went first.
  public var decision: FollowUpDecision?

  /// Something that was not as a test expects.
  public enum Failure: Sendable, Equatable {
    /// Another follow-up came.
    case followUp(expected: String, got: FollowUp)
    /// Another level came; `name` is a dimension's or `overall`.
    case level(name: String, expected: ClosedRange<Int>, got: Int)
    /// The interview did not take the answer.
    case refused(Refusal)
  }

  /// What the interviewer did after an answer.
  public enum FollowUp: Sendable, Equatable {
    /// Asked this probe.
    case probe(String)
    /// Went on.
    case none
    /// Put the question again, or left it.
    case reprompt(RepromptReason)
    /// Took the answer for a request, or for no answer.
    case noAnswer
  }
}

/// Runs inline tests. Analysis is handed in, so that this target needs none.
public struct InlineTestRun {
  private let script: Script
  private let organizationName: String
  private let findings: (String, AnalysisContext) -> Findings

  /// A run of a script's tests.
  ///
  /// - Parameter findings: What analysis sees in an answer.
  public init(
    script: Script, organizationName: String,
    findings: @escaping (String, AnalysisContext) -> Findings
  ) {
    self.script = script
    self.organizationName = organizationName
    self.findings = findings
  }

  /// The result of every test, in file order.
  public func results() -> [InlineTestResult] {
    script.questions.flatMap { question in
      question.tests.map { result(of: $0, question) }
    }
  }

  private func result(of test: InlineTest, _ question: Question) -> InlineTestResult {
    var result = InlineTestResult(
      persona: script.persona.id, question: question.id, line: test.line, failures: [])
    do throws(Refusal) {
      let (events, seen) = try answer(test.answer, to: question)
      result.decision = events.lazy.compactMap(\.followUpDecision).first
      checkFollowUp(events, test, question, &result)
      checkLevels(seen, test, question, &result)
    } catch {
      result.failures.append(.refused(error))
    }
    return result
  }

  /// Holds an interview of one question up to the interviewer's reply.
  private func answer(
    _ text: String, to question: Question
  ) throws(Refusal) -> (events: [Event], findings: Findings) {
    var single = script
    single.agenda = [.question(question.id), .closing]
    let interviewer = Interviewer(
      script: single, organizationName: organizationName, seed: 1)
    var session = Session()
    for event in try interviewer.decide(
      Command(elapsedMilliseconds: 0, wish: .open(candidate: "Candidate")), in: session)
    {
      _ = session.apply(event, at: 0)
    }
    let seen = findings(text, interviewer.analysisContext(in: session))
    let command = Command(
      elapsedMilliseconds: 0, wish: .answer(text: text, findings: seen))
    return (try interviewer.decide(command, in: session), seen)
  }

  private func checkFollowUp(
    _ events: [Event], _ test: InlineTest, _ question: Question, _ result: inout InlineTestResult
  ) {
    guard !test.probe.isEmpty else { return }
    let got = events.lazy.compactMap(\.followUp).first ?? .noAnswer
    if case .probe(let id) = got {
      let probe = (question.probes + script.probes).first { $0.id == id }
      if test.probe == id || test.probe == probe?.whenText { return }
    }
    if got == .none, test.probe == "none" { return }
    result.failures.append(.followUp(expected: test.probe, got: got))
  }

  private func checkLevels(
    _ findings: Findings, _ test: InlineTest, _ question: Question,
    _ result: inout InlineTestResult
  ) {
    guard !test.levels.isEmpty else { return }
    let score = Rubric.standard.score(turn: 1, question: question, answers: [findings])
    for expected in test.levels {
      let level = Dimension(rawValue: expected.name).flatMap { score[$0]?.level } ?? score.overall
      let range = expected.lowest...expected.highest
      guard !range.contains(level) else { continue }
      result.failures.append(.level(name: expected.name, expected: range, got: level))
    }
  }
}

extension Event {
  fileprivate var followUpDecision: FollowUpDecision? {
    switch self {
    case .probed(_, _, _, let decision), .acknowledged(_, let decision): decision
    default: nil
    }
  }

  fileprivate var followUp: InlineTestResult.FollowUp? {
    switch self {
    case .probed(let probe, _, _, _): .probe(probe)
    case .acknowledged: InlineTestResult.FollowUp.none
    case .reprompted(let reason, _): .reprompt(reason)
    case .repeated, .clarified, .leftUnanswered: .noAnswer
    default: nil
    }
  }
}
