// The state machine, stage by stage.
import Interview
import Testing

@Suite struct InterviewerTests {
  /// An interview that stands at its first scored question.
  func atFirstQuestion(
    _ script: Script = Fixture.script(), settings: SessionSettings = SessionSettings()
  ) throws -> Conversation {
    var talk = Conversation(Fixture.interviewer(script, settings: settings))
    try talk.wish(.open(candidate: "Sam"))
    try talk.wish(.skip)
    return talk
  }

  func names(_ events: [Event]) -> [String] {
    events.map { String("\($0)".prefix { $0 != "(" }) }
  }

  @Test func opensWithAGreetingAndTheWarmUp() throws {
    var talk = Conversation(Fixture.interviewer())
    let events = try talk.wish(.open(candidate: "Sam"))
    #expect(names(events) == ["opened", "asked"])
    #expect(
      talk.effects == [
        .startClock, .say("Hello, Sam, welcome to Test Valley."), .say("How was the trip?"),
        .listen(.answer),
      ])
  }

  @Test func theWarmUpGetsOneFollowUpOfItsOwnAtMostAndNoScore() throws {
    var script = Fixture.script()
    script.questions[0].probes = ["a", "b"].map { Fixture.probe($0, .always, ["\($0)?"]) }
    var talk = Conversation(Fixture.interviewer(script))
    try talk.wish(.open(candidate: "Sam"))
    for _ in 0..<2 { try talk.answer() }
    #expect(talk.session.turns.map(\.probes) == [["a"], []])
    #expect(talk.interviewer.scores(of: talk.session).turns.isEmpty)
  }

  @Test func aNonAnswerIsRepromptedOnceInOtherWordsThenLeft() throws {
    var talk = try atFirstQuestion()
    let question = talk.session.turns[1].line
    let doesNotKnow = Fixture.findings(nonAnswer: .doesNotKnow)
    #expect(names(try talk.answer(doesNotKnow)) == ["answered", "reprompted"])
    #expect(talk.session.lastAsked != question)
    #expect(
      names(try talk.answer(doesNotKnow)) == ["answered", "leftUnanswered", "asked"])
    #expect(talk.session.turns[1].outcome == .unanswered)
  }

  @Test func aGentleInterviewRepromptsTwiceAndNotInTheSameWords() throws {
    var talk = try atFirstQuestion(settings: SessionSettings(level: .gentle))
    var lines: Set<String> = []
    for _ in 0..<2 {
      try talk.answer(Fixture.findings(nonAnswer: .evades))
      lines.insert(talk.session.lastAsked)
    }
    #expect(lines.count == 2)
    #expect(talk.session.turns[1].outcome == .open)
  }

  @Test func aFollowUpWithoutAnAnswerIsOnRecordAndTheQuestionStaysAnswered() throws {
    var talk = try atFirstQuestion()
    #expect(names(try talk.answer()) == ["answered", "probed"])
    let events = try talk.answer(Fixture.findings(nonAnswer: .doesNotKnow))
    #expect(names(events) == ["answered", "leftUnanswered", "asked"])
    #expect(talk.session.turns[1].outcome == .partlyAnswered)
    #expect(talk.interviewer.scores(of: talk.session).turns.map(\.turn) == [2])
  }

  @Test(arguments: [(PressureLevel.gentle, 1), (.standard, 2), (.tough, 3)])
  func patienceFollowsTheLevel(level: PressureLevel, follows: Int) throws {
    let probes = ["a", "b", "c", "d"].map { Fixture.probe($0, .always, ["\($0)?"]) }
    let script = Fixture.script(probes: probes)
    var talk = try atFirstQuestion(script, settings: SessionSettings(level: level))
    for _ in 0..<follows { #expect(names(try talk.answer()) == ["answered", "probed"]) }
    #expect(names(try talk.answer()) == ["answered", "acknowledged", "asked"])
  }

  @Test(arguments: [
    (Fixture.findings(stuffed: true), RepromptReason.stuffing),
    (Fixture.findings(offTopic: true), .offTopic),
    (
      Fixture.findings(items: [
        Finding(kind: .identifier, name: "name", span: Span(0, 3), rule: "fixture")
      ]), .patientDetails
    ),
  ])
  func aGuardSetsTheAnswerAsideOnce(findings: Findings, reason: RepromptReason) throws {
    var talk = try atFirstQuestion()
    guard case .reprompted(let given, _) = try talk.answer(findings).last else {
      Issue.record("no reprompt")
      return
    }
    #expect(given == reason)
    #expect(talk.session.turns[1].answers.isEmpty)
    #expect(talk.session.turns[1].setAside.count == 1)
    #expect(names(try talk.answer(findings)) == ["answered", "probed"])
    #expect(talk.session.turns[1].answers.count == 1)
  }

  @Test func nothingIsOffTopicInAWarmUp() throws {
    var talk = Conversation(Fixture.interviewer())
    try talk.wish(.open(candidate: "Sam"))
    let events = try talk.answer(Fixture.findings(offTopic: true))
    #expect(names(events) == ["answered", "acknowledged", "asked"])
  }

  @Test func aSorryIsRepeatedAndCostsNothing() throws {
    var talk = try atFirstQuestion()
    let question = talk.session.lastAsked
    let events = try talk.answer(Fixture.findings(nonAnswer: .asksToRepeat))
    #expect(names(events) == ["answered", "repeated"])
    #expect(talk.session.lastAsked == question)
    #expect(talk.session.turns[1].reprompts == [])
  }

  @Test func aProbeQuotesTheCandidate() throws {
    var talk = try atFirstQuestion()
    let withResult = Fixture.findings(items: [Fixture.mention("training"), Fixture.part(.result)])
    try talk.answer(withResult, "Training took a week and it went well.")
    #expect(talk.session.lastAsked == "You said Training?")
  }

  @Test func theCandidateAsksAndIsAnsweredUntilTheLimit() throws {
    var talk = try atFirstQuestion()
    while talk.session.stage == .question { try talk.wish(.skip) }
    #expect(talk.session.stage == .candidateQuestions)
    let aboutTeam = Finding(
      kind: .mention, name: "answer:team", span: Span(0, 4), rule: "fixture")
    let first = try talk.answer(Fixture.findings(items: [aboutTeam]), "How big is the team?")
    #expect(first.contains(.replied(answer: "team", line: "Six people.")))
    #expect(names(first).last == "invitedQuestions")
    let second = try talk.answer(Fixture.findings(), "And the weather?")
    #expect(second.contains(.replied(answer: nil, line: "I will find out.")))
    #expect(names(second).last == "invitedClosing")
  }

  @Test func theEndIsGoodbyeThenARatingThenTheScorecard() throws {
    var talk = try atFirstQuestion()
    while talk.session.stage != .closing(seconds: 60) { try talk.wish(.skip) }
    #expect(names(try talk.answer()).last == "saidGoodbye")
    #expect(throws: Refusal.ratingExpected) { try talk.answer() }
    #expect(throws: Refusal.ratingOutOfRange(6)) { try talk.wish(.rateSelf(level: 6)) }
    #expect(names(try talk.wish(.rateSelf(level: 3))) == ["selfRated", "scored", "ended"])
    #expect(talk.effects.last == .finish)
    #expect(throws: Refusal.over) { try talk.answer() }
  }

  @Test func aPauseRefusesEverythingButGoingOn() throws {
    var talk = try atFirstQuestion()
    try talk.wish(.pause)
    #expect(throws: Refusal.paused) { try talk.answer() }
    #expect(throws: Refusal.paused) { try talk.wish(.pause) }
    try talk.wish(.resume)
    #expect(throws: Refusal.notPaused) { try talk.wish(.resume) }
    #expect(talk.effects.suffix(2) == [.say(talk.session.lastAsked), .listen(.answer)])
  }

  @Test func timeNeverGoesBack() throws {
    var talk = try atFirstQuestion()
    try talk.wish(.repeat, at: 500)
    #expect(throws: Refusal.timeWentBackwards(latest: 500)) { try talk.wish(.repeat, at: 499) }
  }

  @Test func editingOneQuestionReshufflesNoOther() throws {
    let script = Fixture.script()
    var edited = script
    edited.questions[0].ask.append("Did you find us?")
    edited.questions[2].ask.append("plan, three?")
    for seed in UInt64(0)..<50 {
      let lines = [script, edited].map { script in
        var talk = Conversation(Fixture.interviewer(script, seed: seed))
        #expect(throws: Never.self) {
          try talk.wish(.open(candidate: "Sam"))
          while talk.session.stage == .question { try talk.wish(.skip) }
        }
        return talk.session.turns.filter { ["past", "facts"].contains($0.question) }.map(\.line)
      }
      #expect(lines[0] == lines[1], "seed \(seed)")
    }
  }

  @Test func theLengthSetsHowManyQuestionsComeUp() {
    var script = Fixture.script()
    script.agenda = [
      .question("settle"), .pick(count: 1, from: ["past", "plan"]), .question("facts"), .closing,
    ]
    let counts = InterviewLength.allCases.map { length in
      var talk = Conversation(
        Fixture.interviewer(script, settings: SessionSettings(length: length)))
      #expect(throws: Never.self) { try talk.wish(.open(candidate: "Sam")) }
      return talk.session.plan.count
    }
    #expect(counts == [4, 4, 5])
  }

  @Test func aTornDecisionIsFoundAndCompleted() throws {
    var talk = try atFirstQuestion()
    try talk.answer()
    let whole = Verification(talk.log, by: talk.interviewer)
    #expect(whole.missing.isEmpty)
    let torn = Verification(Array(talk.log.dropLast()), by: talk.interviewer)
    #expect(torn.difference == nil)
    #expect(torn.missing == [talk.log[talk.log.count - 1].event])
  }

  @Test func aForgedRecordIsFoundWhereverItStands() throws {
    var talk = try atFirstQuestion()
    for _ in 0..<3 { try talk.answer() }
    for index in talk.log.indices {
      var log = talk.log
      log[index].event = .hinted(line: "Forged.")
      let verification = Verification(log, by: talk.interviewer)
      #expect(verification.difference?.index == index)
      #expect(verification.confirmed == index)
    }
  }
}
