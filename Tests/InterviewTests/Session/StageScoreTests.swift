// The stages after the questions: what is heard there, what is scored, and old records without it.
import Interview
import Testing

@Suite struct StageScoreTests {
  private static let asking = Fixture.findings(items: [
    Finding(kind: .question, name: "open", span: Span(0, 8), rule: "fixture"),
    Finding(kind: .recall, name: "trip", span: Span(0, 4), rule: "fixture"),
    Finding(kind: .recall, name: "training", span: Span(4, 8), rule: "fixture"),
    Finding(
      kind: .mention, name: "cue:risk", span: Span(0, 8), status: .asserted, rule: "fixture"),
  ])

  /// An interview that stands where the candidate may ask, everything before it skipped.
  private func atOwnQuestions() throws -> Conversation {
    var talk = Conversation(Fixture.interviewer())
    try talk.wish(.open(candidate: "Sam"))
    while talk.session.stage != .candidateQuestions { try talk.wish(.skip) }
    return talk
  }

  private func end(_ talk: inout Conversation) throws -> Scorecard {
    while talk.session.stage != .selfRating { try talk.wish(.skip) }
    try talk.wish(.rateSelf(level: nil))
    return try #require(talk.session.scorecard)
  }

  @Test func aQuestionIsScoredBesideTheInterviewsLevel() throws {
    var talk = try atOwnQuestions()
    try talk.answer(Self.asking, "What went wrong with training on the trip?")
    let card = try end(&talk)
    #expect(card.stages?.ownQuestions?.map(\.level) == [5])
    #expect(card.stages?.ownQuestionsLevel == 5)
    #expect(card.overall == nil, "no question of the interviewer's was answered")
  }

  @Test func thanksForNothingAreNoQuestion() throws {
    var talk = try atOwnQuestions()
    try talk.answer(Self.asking, "What went wrong with training on the trip?")
    try talk.answer(
      Fixture.findings(nonAnswer: .declines), "No, thank you.")
    let card = try end(&talk)
    #expect(card.stages?.ownQuestions?.count == 1)
  }

  @Test func whoAsksNothingAndSaysNothingIsAtLevelOne() throws {
    var talk = try atOwnQuestions()
    let card = try end(&talk)
    #expect(card.stages?.ownQuestions == [])
    #expect(card.stages?.ownQuestionsLevel == 1)
    #expect(card.stages?.closing?.level == 1)
  }

  @Test func stagesThatWereNotReachedAreNotScored() throws {
    var script = Fixture.script()
    script.agenda = [.question("past")]
    var talk = Conversation(Fixture.interviewer(script))
    try talk.wish(.open(candidate: "Sam"))
    let card = try end(&talk)
    #expect(card.stages == StageScores(ownQuestions: nil, closing: nil))
  }

  @Test func onlyWhatWasSaidBeforeIsHeard() throws {
    var talk = try atOwnQuestions()
    let before = talk.interviewer.analysisContext(in: talk.session)
    #expect(before.isAsking)
    #expect(before.heard.contains("How was the trip?"))
    #expect(!before.heard.contains("Six people."))
    let team = Fixture.mention("answer:team")
    try talk.answer(Fixture.findings(items: [team]), "How large is the team?")
    let after = talk.interviewer.analysisContext(in: talk.session)
    #expect(after.heard.contains("Six people."), "the answer may be taken up")
    try talk.wish(.skip)
    let closing = talk.interviewer.analysisContext(in: talk.session)
    #expect(!closing.isAsking)
    #expect(closing.heard.contains("How was the trip?"))
  }

  @Test func aQuestionOfTheInterviewersHearsNothing() throws {
    var talk = Conversation(Fixture.interviewer())
    try talk.wish(.open(candidate: "Sam"))
    #expect(talk.interviewer.analysisContext(in: talk.session).heard.isEmpty)
    #expect(!talk.interviewer.analysisContext(in: talk.session).isAsking)
  }

  @Test func recordsOfProgramsThatDidNotScoreStagesAreStillConfirmed() throws {
    var talk = try atOwnQuestions()
    try talk.answer(Self.asking)
    _ = try end(&talk)
    let old = talk.log.map { entry -> (event: Event, elapsedMilliseconds: Int) in
      guard case .scored(var card) = entry.event else { return entry }
      card.stages = nil
      return (.scored(scorecard: card), entry.elapsedMilliseconds)
    }
    #expect(Verification(talk.log, by: talk.interviewer).difference == nil)
    let verified = Verification(old, by: talk.interviewer)
    #expect(verified.difference == nil)
    #expect(verified.session.scorecard?.stages == nil, "nothing is added to what was recorded")
    let forged = talk.log.map { entry -> (event: Event, elapsedMilliseconds: Int) in
      guard case .scored(var card) = entry.event else { return entry }
      card.stages?.ownQuestions?[0].level = 1
      return (.scored(scorecard: card), entry.elapsedMilliseconds)
    }
    #expect(Verification(forged, by: talk.interviewer).difference != nil)
  }

  @Test func rescoringReadsTheStagesAgain() throws {
    var talk = try atOwnQuestions()
    try talk.answer(Fixture.findings(), "What went wrong?")
    let card = try end(&talk)
    #expect(card.stages?.ownQuestionsLevel == 1, "nothing was seen then")
    let rescoring = Rescoring(talk.log, by: talk.interviewer) { _, context in
      context.isAsking ? Self.asking : Fixture.findings()
    }
    #expect(rescoring.recorded?.stages == card.stages)
    #expect(rescoring.rescored?.stages?.ownQuestionsLevel == 5)
  }

  @Test func whatTheDossierAnswersIsRemarkedOn() throws {
    var script = Fixture.script()
    script.candidateQuestions.answers = [
      PreparedAnswer(id: "team", about: ["team"], say: ["Six people."]),
      PreparedAnswer(id: "beds", about: ["beds"], say: ["110 beds."], isTheEmployers: true),
    ]
    script.candidateQuestions.noticed = ["That was in your papers."]
    script.candidateQuestions.limit = 3
    func said(_ cue: String, _ script: Script) throws -> [Event] {
      var talk = Conversation(Fixture.interviewer(script))
      try talk.wish(.open(candidate: "Sam"))
      while talk.session.stage != .candidateQuestions { try talk.wish(.skip) }
      return try talk.answer(
        Fixture.findings(items: [Fixture.mention("answer:" + cue)]), "How many?")
    }
    let noticed = Event.remarked(persona: script.persona.id, line: "That was in your papers.")
    let beds = try said("beds", script)
    let reply = try #require(beds.firstIndex(of: .replied(answer: "beds", line: "110 beds.")))
    #expect(beds[reply + 1] == noticed)
    #expect(!(try said("team", script)).contains(noticed))
    script.candidateQuestions.noticed = []
    #expect(try said("beds", script).count == beds.count - 1)
  }
}
