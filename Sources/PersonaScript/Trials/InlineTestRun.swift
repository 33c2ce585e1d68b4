// Runs the tests that stand beside questions: each answer, in interviews of one question.
public import Interview

/// Runs inline tests. Analysis is handed in, so that this target needs none.
///
/// Each test is an interview of its own, at the standard level, whose agenda is the test's question
/// alone. It is held once with each wording of the question, because what echoes a question and what
/// is about it depends on the words that were used; a test passes when it passes with all of them.
public struct InlineTestRun {
  private let script: Script
  private let file: String?
  private let organizationName: String
  private let findings: (String, AnalysisContext) -> Findings

  /// A run of a script's tests.
  ///
  /// - Parameters:
  ///   - file: The name of the script's file; nil for the persona's.
  ///   - findings: What analysis sees in an answer.
  public init(
    script: Script, file: String? = nil, organizationName: String,
    findings: @escaping (String, AnalysisContext) -> Findings
  ) {
    self.script = script
    self.file = file
    self.organizationName = organizationName
    self.findings = findings
  }

  /// The result of every test, in file order.
  ///
  /// - Parameter question: The only question whose tests are run; nil for all.
  public func results(question: String? = nil) -> [InlineTestResult] {
    script.questions.filter { question == nil || $0.id == question }.flatMap { question in
      question.tests.map { result(of: $0, question) }
    }
  }

  private func result(of test: InlineTest, _ question: Question) -> InlineTestResult {
    // A wording that quotes an earlier answer is not said where there was none.
    let wordings = question.ask.indices.filter { !LineReader.needsEarlierWords(question.ask[$0]) }
    let trials = wordings.map { trial(of: test, question, wording: $0) }
    let failed = trials.filter { !$0.failures.isEmpty }
    let shown = failed.first ?? trials.first
    return InlineTestResult(
      persona: script.persona.id, file: file, question: question.id, test: test,
      failures: shown?.failures ?? [], reading: shown?.reading, wordings: trials.count,
      failedWordings: failed.count, interviews: trials.compactMap(\.interview))
  }

  private typealias Trial = (
    failures: [InlineTestResult.Failure], reading: InlineTestResult.Reading?,
    interview: HeldInterview?
  )

  private func trial(of test: InlineTest, _ question: Question, wording: Int) -> Trial {
    if test.probe.isEmpty, test.levels.isEmpty { return ([.expectsNothing], nil, nil) }
    do throws(Refusal) {
      let (reading, events) = try reading(of: test.answer, to: question, wording: wording)
      let failures =
        followUpFailures(reading, test, question) + levelFailures(reading.score, test)
      let interview = HeldInterview(
        persona: script.persona.id, events: events.map { $0.asking(inWording: wording) },
        scores: reading.score.map { [$0] } ?? [])
      return (failures, reading, interview)
    } catch {
      return ([.refused(error)], nil, nil)
    }
  }

  /// Holds an interview of one question up to the interviewer's reply.
  private func reading(
    of answer: String, to question: Question, wording: Int
  ) throws(Refusal) -> (reading: InlineTestResult.Reading, events: [Event]) {
    // The seed only chooses wordings, and of the question there is one.
    let interviewer = Interviewer(
      script: script.asking(question, as: question.ask[wording]),
      organizationName: organizationName, seed: 1)
    var session = Session()
    let opening = Command(elapsedMilliseconds: 0, wish: .open(candidate: "Candidate"))
    let opened = try interviewer.decide(opening, in: session)
    for event in opened { _ = session.apply(event, at: 0) }
    let seen = findings(answer, interviewer.analysisContext(in: session))
    let wish = Wish.answer(text: answer, findings: seen)
    let events = try interviewer.decide(Command(elapsedMilliseconds: 0, wish: wish), in: session)
    let isScored = question.kind != .warmUp
    let reading = InlineTestResult.Reading(
      asked: session.lastAsked, findings: seen, followUp: InlineTestResult.FollowUp(events),
      decision: events.lazy.compactMap(\.followUpDecision).first,
      unmet: interviewer.unmetConditions(in: session.upToAnswer(of: events)),
      score: isScored
        ? interviewer.rubric.score(turn: 1, question: question, answers: [seen]) : nil)
    return (reading, opened + events)
  }

  private func followUpFailures(
    _ reading: InlineTestResult.Reading, _ test: InlineTest, _ question: Question
  ) -> [InlineTestResult.Failure] {
    guard !test.probe.isEmpty, test.probe != reading.followUp.name else { return [] }
    if case .probe(let id) = reading.followUp {
      let shared = script.held(at: .standard).probes
      let probe = (question.probes + shared).first { $0.id == id }
      if test.probe == probe?.whenText { return [] }
    }
    return [.followUp(expected: test.probe, got: reading.followUp)]
  }

  private func levelFailures(
    _ score: TurnScore?, _ test: InlineTest
  ) -> [InlineTestResult.Failure] {
    guard let score else { return test.levels.isEmpty ? [] : [.notScored] }
    return test.levels.compactMap { expected in
      let level = Dimension(rawValue: expected.name).flatMap { score[$0]?.level } ?? score.overall
      let range = expected.lowest...expected.highest
      return range.contains(level)
        ? nil : .level(name: expected.name, expected: range, got: level)
    }
  }
}

extension RolePack {
  /// A run of everything that stands beside the pack's questions, those of disagreements included:
  /// these are asked by whoever begins the disagreement.
  ///
  /// - Parameters:
  ///   - scripts: Those whose tests are run.
  ///   - question: The only question whose tests are run; nil for all.
  ///   - findings: What analysis sees in an answer.
  public func inlineResults(
    of scripts: [Script], question: String? = nil,
    findings: @escaping (String, AnalysisContext) -> Findings
  ) -> [InlineTestResult] {
    let quarrels = scripts.flatMap { script in
      tensions.filter { $0.first == script.persona.id }.map { tension in
        var quarrel = script
        quarrel.questions = [tension.question]
        return quarrel
      }
    }
    let files = [(scripts, nil), (quarrels, PackCompiler.panelFile)] as [([Script], String?)]
    return files.flatMap { scripts, file in
      scripts.flatMap { script in
        InlineTestRun(
          script: script, file: file, organizationName: organization.name, findings: findings
        ).results(question: question)
      }
    }
  }
}

extension Script {
  /// The script of an interview that asks one question in one wording.
  fileprivate func asking(_ question: Question, as wording: String) -> Script {
    var script = self
    var question = question
    question.ask = [wording]
    script.questions = [question]
    script.agenda = [.question(question.id), .closing]
    return script
  }
}

extension Event {
  /// The event as it would be if the question's only wording were this one of several.
  fileprivate func asking(inWording wording: Int) -> Event {
    guard case .asked(let turn, let question, _, let line) = self else { return self }
    return .asked(turn: turn, question: question, wording: wording, line: line)
  }

  /// How a follow-up was chosen, where one was looked for.
  package var followUpDecision: FollowUpDecision? {
    switch self {
    case .probed(_, _, _, let decision), .acknowledged(_, let decision): decision
    default: nil
    }
  }
}
