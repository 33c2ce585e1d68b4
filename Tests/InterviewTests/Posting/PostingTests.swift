// Interviews for a posting: the agenda leans to it, and the answers are held against it.
import Testing

@testable import Interview

@Suite struct PostingTests {
  /// An agenda of a warm-up, a choice of one in three and one of two in four; each question expects
  /// the concept that is its id.
  private static func script() -> Script {
    var script = Fixture.script()
    let (warmUp, template) = (script.questions[0], script.questions[1])
    let ids = ["a1", "a2", "a3", "b1", "b2", "b3", "b4"]
    script.questions =
      [warmUp]
      + ids.map { id in
        var question = template
        question.id = id
        question.expects = [Expectation(concept: id, weight: 1)]
        return question
      }
    script.agenda = [
      .question("settle"), .pick(count: 1, from: ["a1", "a2", "a3"]),
      .pick(count: 2, from: ["b1", "b2", "b3", "b4"]), .candidateQuestions, .closing,
    ]
    return script
  }

  private static func posting(_ concepts: [String]...) -> JobPosting {
    JobPosting(concepts.map { JobPosting.Requirement("line", concepts: $0) })
  }

  private static func plan(
    _ posting: JobPosting?, seed: UInt64, length: InterviewLength = .standard
  ) throws -> [String] {
    var talk = Conversation(
      Fixture.interviewer(
        script(), seed: seed, settings: SessionSettings(length: length, posting: posting)))
    try talk.wish(.open(candidate: "Sam"))
    return talk.session.plan
  }

  @Test(arguments: UInt64(0)..<20)
  func ofAChoiceWhatThePostingAsksForComes(seed: UInt64) throws {
    let plan = try Self.plan(Self.posting(["a2"], ["b4", "b1"]), seed: seed)
    #expect(plan.contains("a2"), "seed \(seed): \(plan)")
    #expect(plan.contains("b1") || plan.contains("b4"), "seed \(seed): \(plan)")
    let both = try Self.plan(Self.posting(["b4"], ["b1"]), seed: seed)
    #expect(both.contains("b1") && both.contains("b4"), "seed \(seed): \(both)")
  }

  @Test func whatMustBeThereCountsMoreThanWhatWouldBeWelcome() throws {
    let posting = JobPosting([
      JobPosting.Requirement("welcome", kind: .wished, concepts: ["a1"]),
      JobPosting.Requirement("also welcome", kind: .wished, concepts: ["a1"]),
      JobPosting.Requirement("needed", kind: .required, concepts: ["a3"]),
    ])
    for seed in UInt64(0)..<20 { #expect(try Self.plan(posting, seed: seed).contains("a3")) }
  }

  @Test func aPostingOfNothingKnownChangesNothing() throws {
    for seed in UInt64(0)..<20 {
      #expect(
        try Self.plan(Self.posting(["zzz"], []), seed: seed) == (try Self.plan(nil, seed: seed)))
    }
  }

  @Test func aShortInterviewKeepsWhatThePostingAsksFor() throws {
    var script = Self.script()
    script.agenda = [.question("settle")] + script.questions.dropFirst().map { .question($0.id) }
    let plan = AgendaPlan(
      script: script, seed: 1, length: .short, posting: Self.posting(["b3"], ["b4"]))
    let facts = SessionFacts(
      script: script, settings: SessionSettings(), turns: [], earlierTurns: [], memory: [:],
      rapport: 0)
    #expect(plan.rest(after: [], facts) == ["settle", "a1", "a2", "b3", "b4"])
    #expect(plan.rest(after: ["settle", "a1"], facts) == ["a2", "b3", "b4"])
  }

  // MARK: evidence

  private static func review(
    _ answer: Findings, text: String = "training was done"
  ) throws -> [RequirementReview] {
    var talk = Conversation(Fixture.interviewer())
    try talk.wish(.open(candidate: "Sam"))
    try talk.answer(Fixture.findings(items: [Fixture.mention("training")]), "warm training")
    while talk.session.openTurn?.question == "settle" { try talk.wish(.skip) }
    try talk.answer(answer, text)
    let posting = JobPosting([
      JobPosting.Requirement("Trains", concepts: ["training", "coaching"]),
      JobPosting.Requirement("Budgets", concepts: ["budget"]),
      JobPosting.Requirement("Patience", concepts: []),
    ])
    return posting.reviewed(talk.session.turns, of: Fixture.script())
  }

  private static func ownAction() -> Finding {
    Finding(kind: .ownAction, name: "ran", span: Span(0, 8), rule: "fixture")
  }

  @Test func aDeedIsAnExampleAndAMentionIsNot() throws {
    let told = try Self.review(
      Fixture.findings(items: [Fixture.mention("training"), Self.ownAction()]))
    #expect(told.map(\.status) == [.shown, .notSeen, .notRecognised])
    #expect(told[0].sightings.map(\.words) == ["training"])
    #expect(told[0].sightings.map(\.turn) == [2], "the warm-up is no evidence")
    let spoken = try Self.review(Fixture.findings(items: [Fixture.mention("training")]))
    #expect(spoken[0].status == .mentioned)
  }

  @Test(arguments: [
    ("denied", Fixture.findings(items: [Fixture.mention("training", .negated)])),
    ("supposed", Fixture.findings(items: [Fixture.mention("training", .hypothetical)])),
    ("a list of words", Fixture.findings(stuffed: true, items: [Fixture.mention("training")])),
    ("off the question", Fixture.findings(offTopic: true, items: [Fixture.mention("training")])),
  ])
  func whatEarnsNothingIsNoEvidence(name: String, findings: Findings) throws {
    #expect(try Self.review(findings)[0].status == .notSeen, "\(name)")
  }

  @Test func evidenceIsTheWholeClause() throws {
    var findings = Fixture.findings(items: [Fixture.mention("training")])
    findings.items[0].clause = 0
    findings.clauses = [
      Clause(span: Span(0, 17), sentence: 0, subject: .own, hasVerb: true, mood: .past)
    ]
    #expect(try Self.review(findings)[0].sightings.map(\.words) == ["training was done"])
  }

  @Test func anInterviewForAPostingVerifies() throws {
    let posting = Self.posting(["a2"], ["b4"])
    let interviewer = Fixture.interviewer(
      Self.script(), settings: SessionSettings(posting: posting))
    var talk = Conversation(interviewer)
    try talk.wish(.open(candidate: "Sam"))
    while talk.session.openTurn != nil { try talk.wish(.skip) }
    #expect(Verification(talk.log, by: interviewer).difference == nil)
    let others = Fixture.interviewer(Self.script(), settings: SessionSettings())
    let differs = (UInt64(0)..<20).contains { seed in
      (try? Self.plan(posting, seed: seed)) != (try? Self.plan(nil, seed: seed))
    }
    #expect(differs && others.settings.posting == nil)
  }
}
