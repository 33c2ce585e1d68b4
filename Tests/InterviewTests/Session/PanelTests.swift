// A panel: who has the word, who breaks in, where two disagree, and what each makes of it.
import Interview
import Testing

@Suite struct PanelTests {
  private static func member(_ id: String, _ questions: [String]) -> Script {
    var script = Fixture.script(patience: 0)
    script.persona.id = id
    script.persona.name = id.uppercased()
    script.questions =
      (id == "a" ? [Question(id: "settle", kind: .warmUp, topic: "nerves", ask: ["Well?"])] : [])
      + questions.map {
        Question(
          id: $0, kind: .behavioural, topic: "tests", ask: ["\(id) asks \($0)?"],
          expects: [Expectation(concept: "training", weight: 1)])
      }
    script.agenda =
      (id == "a" ? [.question("settle")] : []) + questions.map { .question($0) }
      + [.candidateQuestions, .closing]
    script.probes = []
    script.acknowledgements = [Acknowledgement(when: .always, say: ["\(id) thanks."])]
    script.candidateQuestions.answers = [
      PreparedAnswer(id: "\(id)-team", about: ["\(id) team"], say: ["\(id) answers."])
    ]
    script.manner = PanelManner(
      handOver: ["\(id) to {colleague}."], takeOver: ["\(id) is here."],
      interjections: [
        Fixture.probe("\(id)-beside", .mentions("training"), ["\(id) breaks in?"])
      ])
    return script
  }

  private static let tension = Tension(
    first: "b", second: "a", opening: ["No, {colleague}."], reply: ["Yes, {colleague}."],
    question: Question(id: "clash", kind: .situational, topic: "tests", ask: ["Which?"]))

  private static func panel(
    level: PressureLevel = .standard, length: InterviewLength = .full,
    tensions: [Tension] = [tension]
  ) throws -> Conversation {
    let scripts = [member("a", ["one", "two", "both"]), member("b", ["three", "both", "four"])]
    let script = try #require(Script.panel(of: scripts, tensions: tensions))
    return Conversation(
      Fixture.interviewer(script, settings: SessionSettings(level: level, length: length)))
  }

  private static func names(_ events: [Event]) -> [String] {
    events.map { String(String(describing: $0).prefix { $0 != "(" }) }
  }

  @Test func everybodyAsksInRoundsAndNoQuestionComesTwice() throws {
    var panel = try Self.panel()
    try panel.wish(.open(candidate: "Kim"))
    #expect(
      panel.session.plan == [
        "settle", "one", "two", "three", "clash", "both", "four", "candidate-questions", "closing",
      ])
  }

  @Test(arguments: [(InterviewLength.short, 4), (.standard, 6), (.full, 6)])
  func theLengthIsShared(length: InterviewLength, scored: Int) throws {
    var panel = try Self.panel(length: length, tensions: [])
    try panel.wish(.open(candidate: "Kim"))
    #expect(panel.session.plan.count - 3 == min(scored, 5))
  }

  @Test func theWordIsHandedOverAndTheNewcomerSaysWhoItIsOnce() throws {
    var panel = try Self.panel(level: .gentle, tensions: [])
    try panel.wish(.open(candidate: "Kim"))
    var handed: [[Event]] = []
    while panel.session.stage == .question {
      let events = try panel.answer()
      if Self.names(events).contains("handedOver") { handed.append(events) }
    }
    #expect(handed.count == 4, "to b, to a, to b, and to the chair for the end")
    #expect(
      handed[0].suffix(3) == [
        .handedOver(persona: "b", line: "a to B."), .remarked(persona: "b", line: "b is here."),
        .asked(turn: 4, question: "three", wording: 0, line: "b asks three?"),
      ])
    #expect(!Self.names(handed[2]).contains("remarked"), "b has been here")
    #expect(panel.session.speaker == "a")
  }

  @Test func theScreenIsToldWhoSpeaks() throws {
    var panel = try Self.panel(level: .gentle, tensions: [])
    try panel.wish(.open(candidate: "Kim"))
    while panel.session.speaker == "a" { try panel.answer() }
    #expect(
      panel.effects.suffix(6) == [
        .say("a thanks."), .say("a to B."), .speaks("b"), .say("b is here."),
        .say("b asks three?"), .listen(.answer),
      ])
  }

  @Test func twoDisagreeAndTheFirstAsks() throws {
    var panel = try Self.panel(level: .gentle)
    try panel.wish(.open(candidate: "Kim"))
    var events: [Event] = []
    while panel.session.openTurn?.question != "clash" { events = try panel.answer() }
    #expect(
      events.suffix(3) == [
        .remarked(persona: "b", line: "No, A."), .remarked(persona: "a", line: "Yes, B."),
        .asked(turn: 5, question: "clash", wording: 0, line: "Which?"),
      ])
    #expect(panel.session.voice == "b")
  }

  @Test(arguments: [(PressureLevel.gentle, 0), (.standard, 1), (.tough, 1)])
  func aColleagueBreaksInOnceInAnInterview(level: PressureLevel, times: Int) throws {
    var panel = try Self.panel(level: level, tensions: [])
    try panel.wish(.open(candidate: "Kim"))
    let mention = Fixture.findings(items: [Fixture.mention("training")])
    while panel.session.stage == .question { try panel.answer(mention) }
    let interjected = panel.log.filter { Self.names([$0.event]) == ["interjected"] }
    #expect(interjected.count == 2 * times, "each of the two has one follow-up for the other")
    #expect(panel.session.turns.allSatisfy { $0.outcome == .answered })
    guard case .interjected("b", "b-beside", 0, "b breaks in?", _)? = interjected.first?.event
    else { return #expect(times == 0) }
  }

  @Test func noColleagueBreaksInOnTheWarmUpOrWithoutACause() throws {
    var panel = try Self.panel(level: .tough)
    try panel.wish(.open(candidate: "Kim"))
    try panel.answer(Fixture.findings(items: [Fixture.mention("training")]))
    while panel.session.stage == .question { try panel.answer() }
    #expect(!panel.log.contains { Self.names([$0.event]) == ["interjected"] })
  }

  @Test func theQuestionIsAnsweredByWhoKnows() throws {
    var panel = try Self.panel(level: .gentle, tensions: [])
    try panel.wish(.open(candidate: "Kim"))
    while panel.session.stage == .question { try panel.answer() }
    let asked = Fixture.findings(items: [Fixture.mention("answer:b-team")])
    let events = try panel.answer(asked, "How is the b team?")
    #expect(
      events[1...2] == [
        .handedOver(persona: "b", line: "a to B."), .replied(answer: "b-team", line: "b answers."),
      ])
    while panel.session.stage == .candidateQuestions { try panel.wish(.skip) }
    #expect(panel.session.speaker == "a", "the chair ends it")
  }

  @Test func eachWeighsTheSameLevelsInItsOwnWay() throws {
    var a = Self.member("a", ["one"])
    let b = Self.member("b", ["two"])
    a.manner.weighing = PanelWeighing(weights: [0, 0, 0, 0, 100], why: "clarity is all")
    let script = try #require(Script.panel(of: [a, b]))
    let interviewer = Fixture.interviewer(script)
    let findings = Findings.of(.situation, .action, .mention("training"))
    let question = try #require(script.question("one"))
    let score = Rubric.standard.score(turn: 1, question: question, answers: [findings])
    let clarity = try #require(score[.clarity]?.level)
    try #require(clarity != score.overall)
    let card = interviewer.scorecard(turns: [score], unanswered: [])
    #expect(card.views?.map(\.level) == [clarity, score.overall])
    #expect(card.views?.map(\.weights) == [[0, 0, 0, 0, 100], nil])
    #expect(card.overall == score.overall, "the interview's level is nobody's own")
    var capped = score
    capped.gates = [.patientDetails]
    capped.overall = 2
    #expect(interviewer.scorecard(turns: [capped], unanswered: []).views?.map(\.level) == [2, 2])
    #expect(
      interviewer.scorecard(turns: [score], unanswered: [2]).views?.first?.level
        == (clarity + 2) / 2)
  }

  @Test func oneInterviewerIsNoPanel() throws {
    let script = Self.member("a", ["one"])
    #expect(Script.panel(of: [script], tensions: [Self.tension]) == script)
    #expect(Script.panel(of: []) == nil)
    #expect(Fixture.interviewer(script).scorecard(turns: [], unanswered: []).views == nil)
  }

  @Test func aPanelIsVerifiedLikeAnyInterview() throws {
    var panel = try Self.panel(level: .tough)
    try panel.wish(.open(candidate: "Kim"))
    let mention = Fixture.findings(items: [Fixture.mention("training")])
    while panel.session.stage != .selfRating { try panel.answer(mention) }
    try panel.wish(.rateSelf(level: 3))
    let verification = Verification(panel.log, by: panel.interviewer)
    #expect(verification.confirmed == panel.log.count)
    #expect(verification.session == panel.session)
    #expect(panel.session.scorecard?.views?.count == 2)
  }
}
