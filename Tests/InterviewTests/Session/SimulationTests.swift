// Thousands of random interviews, each from its seed, which a failure prints.
import Interview
import Testing

@Suite struct SimulationTests {
  /// Sessions in one argument of the tests below; 40 arguments give 4,000 sessions.
  static let sessionsPerBlock = 100

  @Test(arguments: 0..<40)
  func randomSessionsKeepEveryPromise(block: Int) throws {
    for number in 0..<Self.sessionsPerBlock {
      let seed = UInt64(block * Self.sessionsPerBlock + number)
      var session = RandomSession(seed: seed)
      try session.run()
    }
  }
}

/// One interview with a candidate who does anything at all.
private struct RandomSession {
  let seed: UInt64
  var chance: SplitMix64
  var conversation: Conversation
  var time = 0
  var maximumProbes: Int

  init(seed: UInt64) {
    self.seed = seed
    chance = SplitMix64(seed: seed, key: "simulation")
    let settings = SessionSettings(
      level: PressureLevel.allCases[chance.next(below: 3)],
      length: InterviewLength.allCases[chance.next(below: 3)])
    let interviewer = Fixture.interviewer(
      Fixture.script(patience: chance.next(below: 4)), seed: seed, settings: settings)
    maximumProbes = interviewer.patience
    conversation = Conversation(interviewer)
  }

  mutating func run() throws {
    var commands = 0
    while conversation.session.stage != .over {
      commands += 1
      try #require(commands < 3_000, "seed \(seed): the session does not end")
      step(randomWish(stubborn: commands > 400))
    }
    checkWhole()
  }

  /// Does a wish or checks that its refusal changed nothing.
  private mutating func step(_ wish: Wish) {
    let before = conversation.session
    do {
      let events = try conversation.wish(wish, at: time)
      #expect(!events.isEmpty, "seed \(seed)")
      checkDecision(wish, events, before)
    } catch {
      #expect(conversation.session == before, "seed \(seed): \(error) changed the session")
    }
    time += chance.next(below: 5_000)
  }

  private func checkDecision(_ wish: Wish, _ events: [Event], _ before: Session) {
    guard case .answer(_, let findings) = wish, findings.nonAnswer != nil,
      before.stage == .question
    else { return }
    let advanced = events.contains { if case .asked = $0 { true } else { false } }
    let isOnRecord = events.contains { if case .leftUnanswered = $0 { true } else { false } }
    #expect(!advanced || isOnRecord, "seed \(seed): a non-answer advanced")
    let answered = conversation.session.turns[before.turns.count - 1].answers.count
    #expect(answered == before.turns.last?.answers.count, "seed \(seed): counted as an answer")
  }

  private func checkWhole() {
    let session = conversation.session
    var replayed = Session()
    for (event, time) in conversation.log { _ = replayed.apply(event, at: time) }
    #expect(replayed == session, "seed \(seed): live and replayed differ")
    let verification = Verification(conversation.log, by: conversation.interviewer)
    #expect(verification.difference == nil && verification.missing.isEmpty, "seed \(seed)")
    #expect(verification.session == session, "seed \(seed)")
    for turn in session.turns {
      #expect(Set(turn.probes).count == turn.probes.count, "seed \(seed): a probe was repeated")
      #expect(turn.probes.count <= maximumProbes, "seed \(seed): impatient")
      #expect(turn.outcome != .open, "seed \(seed)")
    }
    let questions = session.plan.filter { $0 != "candidate-questions" && $0 != "closing" }
    #expect(session.turns.map(\.question) == questions, "seed \(seed)")
    #expect(session.scorecard != nil, "seed \(seed)")
  }

  private mutating func randomWish(stubborn: Bool) -> Wish {
    if conversation.session.stage == .unopened, chance.next(below: 4) > 0 {
      return .open(candidate: "Sam")
    }
    switch chance.next(below: stubborn ? 30 : 20) {
    case 0: return .repeat
    case 1: return .clarify
    case 2: return .hint
    case 3: return .pause
    case 4: return .takeUp
    case 5, 6: return .resume
    case 7: return .open(candidate: "Ann")
    case 8, 9: return .rateSelf(level: chance.next(below: 7))
    case 10: return .rateSelf(level: nil)
    case 11, 20...29: return .skip
    default: return .answer(text: "training was done", findings: randomFindings())
    }
  }

  private mutating func randomFindings() -> Findings {
    let nonAnswers: [NonAnswer?] = NonAnswer.allCases + [nil, nil, nil, nil, nil, nil, nil]
    var items: [Finding] = []
    for part in StoryPart.allCases where chance.next(below: 2) == 0 {
      items.append(Fixture.part(part))
    }
    if chance.next(below: 2) == 0 {
      let status = MentionStatus.allCases[chance.next(below: MentionStatus.allCases.count)]
      items.append(Fixture.mention("training", status))
    }
    if chance.next(below: 12) == 0 {
      items.append(Finding(kind: .identifier, name: "name", span: Span(0, 3), rule: "fixture"))
    }
    return Fixture.findings(
      nonAnswer: nonAnswers[chance.next(below: nonAnswers.count)],
      stuffed: chance.next(below: 10) == 0, offTopic: chance.next(below: 10) == 0, items: items)
  }
}
