// Holds the conversations of a file of tests and compares what comes of each turn.
public import Interview

/// Runs conversations with one persona. Analysis is handed in, so that this target needs none.
public struct ConversationRun {
  private let script: Script
  private let organizationName: String
  private let findings: (String, AnalysisContext) -> Findings

  /// A run with a script.
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

  /// The conversation as it goes now. A turn that is refused ends it.
  public func result(of test: ConversationTest) -> ConversationResult {
    let interviewer = Interviewer(
      script: script.following(test.agenda), settings: test.settings,
      organizationName: organizationName, seed: test.seed)
    var stage = Stage(interviewer: interviewer, findings: findings)
    var steps: [ConversationResult.Step] = []
    do throws(Refusal) {
      _ = try stage.perform(.open(candidate: "Candidate"))
      for turn in test.turns { steps.append(try stage.step(turn)) }
    } catch {
      let turn = test.turns[min(steps.count, test.turns.count - 1)]
      steps.append(
        ConversationResult.Step(turn: turn, failures: [.refused(error)], reading: nil))
    }
    let interview = HeldInterview(
      interviewer, events: stage.events, scores: interviewer.scores(of: stage.session).turns)
    return ConversationResult(test: test, steps: steps, interview: interview)
  }
}

/// An interview in the making.
private struct Stage {
  let interviewer: Interviewer
  let findings: (String, AnalysisContext) -> Findings
  private(set) var session = Session()
  private(set) var events: [Event] = []

  init(interviewer: Interviewer, findings: @escaping (String, AnalysisContext) -> Findings) {
    self.interviewer = interviewer
    self.findings = findings
  }

  mutating func perform(_ wish: Wish) throws(Refusal) -> (events: [Event], lines: [String]) {
    let more = try interviewer.decide(Command(elapsedMilliseconds: 0, wish: wish), in: session)
    var lines: [String] = []
    for event in more {
      for case .say(let line) in session.apply(event, at: 0) where !line.isEmpty {
        lines.append(line)
      }
    }
    events += more
    return (more, lines)
  }

  mutating func step(
    _ turn: ConversationTest.Turn
  ) throws(Refusal) -> ConversationResult.Step {
    let before = session
    let (wish, seen) = wish(turn.act)
    let (events, lines) = try perform(wish)
    let reading = reading(before: before, seen: seen, events: events, lines: lines)
    return ConversationResult.Step(
      turn: turn,
      failures: TurnComparison(reading, script: interviewer.script, before: before)
        .failures(turn.expected), reading: reading)
  }

  private func wish(_ act: ConversationTest.Act) -> (Wish, Findings?) {
    switch act {
    case .command(.skip): return (.skip, nil)
    case .command(.repeat): return (.repeat, nil)
    case .command(.clarify): return (.clarify, nil)
    case .command(.hint): return (.hint, nil)
    case .say(let text):
      let seen = findings(text, interviewer.analysisContext(in: session))
      return (.answer(text: text, findings: seen), seen)
    }
  }

  private func reading(
    before: Session, seen: Findings?, events: [Event], lines: [String]
  ) -> ConversationResult.Reading {
    let open = before.openTurn?.number
    let turn = session.turns.first { $0.number == open }
    let reply = events.lazy.compactMap(\.repliedWith).first
    return ConversationResult.Reading(
      asked: before.lastAsked, findings: seen,
      followUp: turn == nil ? nil : InlineTestResult.FollowUp(events),
      decision: events.lazy.compactMap(\.followUpDecision).first,
      unmet: interviewer.unmetConditions(in: before.upToAnswer(of: events)),
      reply: before.stage == .candidateQuestions ? reply : nil,
      answers: turn?.answers.map(\.text) ?? [], score: turn.flatMap(score),
      rapport: interviewer.rapport(in: session), outcome: turn?.outcome.testName,
      next: session.testedStage, lines: lines)
  }

  private func score(_ turn: Turn) -> TurnScore? {
    guard let question = interviewer.script.question(turn.question), question.kind != .warmUp,
      !turn.answers.isEmpty
    else { return nil }
    return interviewer.rubric.score(
      turn: turn.number, question: question, answers: turn.findings)
  }
}

/// What came of a turn beside what should have come.
private struct TurnComparison {
  private let reading: ConversationResult.Reading
  private let script: Script
  private let before: Session

  init(_ reading: ConversationResult.Reading, script: Script, before: Session) {
    self.reading = reading
    self.script = script
    self.before = before
  }

  func failures(
    _ expected: ConversationTest.Expectations
  ) -> [ConversationResult.Failure] {
    let probe = expected.probe.flatMap { isAsked($0) ? nil : ("probe", $0, followUp) }
    let said = expected.says.flatMap { words in
      reading.lines.joined(separator: " ").contains(words)
        ? nil : ("says", "\"\(words)\"", "\"\(reading.lines.joined(separator: " "))\"")
    }
    let words: [(name: String, expected: String, got: String)?] = [
      probe, differing("reply", expected.reply, reading.reply),
      differing("rapport", expected.rapport.map(String.init), String(reading.rapport)),
      differing("outcome", expected.outcome, reading.outcome),
      differing("next", expected.next, reading.next), said,
    ]
    return words.compactMap(\.self).map {
      .differs(name: $0.name, expected: $0.expected, got: $0.got)
    } + expected.levels.compactMap(level)
  }

  private var followUp: String { reading.followUp?.name ?? "no question was open" }

  private func isAsked(_ expected: String) -> Bool {
    guard let followUp = reading.followUp else { return false }
    if followUp.name == expected { return true }
    guard case .probe(let id) = followUp, let open = before.openTurn?.question else { return false }
    let own = script.question(open)?.probes ?? []
    return (own + script.probes).first { $0.id == id }?.whenText == expected
  }

  private func differing(
    _ name: String, _ expected: String?, _ got: String?
  ) -> (name: String, expected: String, got: String)? {
    guard let expected, expected != got else { return nil }
    return (name, expected, got ?? "nothing")
  }

  private func level(_ expected: ExpectedLevel) -> ConversationResult.Failure? {
    let range = expected.lowest...expected.highest
    let level = reading.score.map { score in
      Dimension(rawValue: expected.name).flatMap { score[$0]?.level } ?? score.overall
    }
    if let level, range.contains(level) { return nil }
    return .differs(
      name: expected.name, expected: range.levelText, got: level.map(String.init) ?? "no score")
  }
}

extension ClosedRange<Int> {
  /// A level, or a range of levels as tests write it.
  var levelText: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)"
  }
}

extension Script {
  /// The script of an interview with these steps; its own agenda for none.
  fileprivate func following(_ steps: [String]) -> Script {
    guard !steps.isEmpty else { return self }
    var script = self
    script.agenda = steps.map { step in
      switch step {
      case "candidate-questions": .candidateQuestions
      case "closing": .closing
      default: .question(step)
      }
    }
    return script
  }
}

extension Session {
  /// What is asked now, as tests call it.
  fileprivate var testedStage: String {
    switch stage {
    case .question: openTurn?.question ?? ""
    case .candidateQuestions: ConversationStage.candidateQuestions.rawValue
    case .closing: ConversationStage.closing.rawValue
    case .unopened, .between, .selfRating, .over: ConversationStage.goodbye.rawValue
    }
  }
}

extension Event {
  /// The prepared answer that was given to the candidate, or `none`.
  fileprivate var repliedWith: String? {
    guard case .replied(let answer, _) = self else { return nil }
    return answer ?? "none"
  }
}
