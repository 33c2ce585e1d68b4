// Rescoring: today's levels beside the recorded ones, the interview's course untouched.
import Interview
import Testing

@Suite struct RescoringTests {
  /// An interview of one scored question: an answer, a follow-up's answer, then everything is skipped.
  static func held(_ answers: [(String, Findings)]) throws -> Conversation {
    var script = Fixture.script(patience: 1)
    script.agenda = [.question("past"), .closing]
    var conversation = Conversation(Fixture.interviewer(script))
    try conversation.wish(.open(candidate: "Kim"))
    for (text, findings) in answers { try conversation.answer(findings, text) }
    while conversation.session.stage != .selfRating { try conversation.wish(.skip) }
    try conversation.wish(.rateSelf(level: nil))
    return conversation
  }

  /// What analysis would see today: a mention in a clause of the candidate's own where the text says
  /// "trained".
  private static func today(_ text: String, _ context: AnalysisContext) -> Findings {
    text.contains("trained") ? .of(.mention("training"), .action) : .of(.trait)
  }

  static func rescoring(_ conversation: Conversation) -> Rescoring {
    Rescoring(conversation.log, by: conversation.interviewer, findings: today)
  }

  @Test func newLevelsStandBesideTheRecordedOnes() throws {
    let held = try Self.held([("I trained them.", .of(.trait)), ("Fine.", .of(.trait))])
    let rescoring = Self.rescoring(held)
    let turn = try #require(rescoring.turns.first)
    #expect(rescoring.turns.count == 1)
    #expect(turn.recorded == held.session.scorecard?.turns.first)
    #expect(turn.recorded.content == 0)
    #expect(turn.rescored.content == 1000)
    #expect(turn.turn.answers.map(\.text) == ["I trained them.", "Fine."])
    #expect(rescoring.recorded == held.session.scorecard)
    #expect(rescoring.rescored?.turns == [turn.rescored])
  }

  @Test func equalFindingsGiveEqualScores() throws {
    let texts = ["I trained them.", "It went well."]
    let context = AnalysisContext()
    let held = try Self.held(texts.map { ($0, Self.today($0, context)) })
    let rescoring = Self.rescoring(held)
    #expect(rescoring.rescored == rescoring.recorded)
  }

  @Test func anAnswerThatWasSetAsideStaysSetAside() throws {
    let held = try Self.held([
      ("I trained them, MRN 1234567.", Fixture.findings(items: [Self.identifier])),
      ("Fine.", .of(.trait)), ("Fine.", .of(.trait)),
    ])
    #expect(held.session.turns[0].setAside.count == 1)
    let turn = try #require(Self.rescoring(held).turns.first)
    #expect(turn.rescored.content == 0, "only what was taken in is scored")
  }

  @Test func aNonAnswerStaysOne() throws {
    let held = try Self.held([
      ("trained? no idea", Fixture.findings(nonAnswer: .doesNotKnow)), ("Fine.", .of(.trait)),
      ("Fine.", .of(.trait)),
    ])
    let turn = try #require(Self.rescoring(held).turns.first)
    #expect(turn.rescored.content == 0)
  }

  @Test func theAnalyserIsToldWhatWasAskedThen() throws {
    let held = try Self.held([("I trained them.", .of(.trait)), ("Fine.", .of(.trait))])
    var contexts: [AnalysisContext] = []
    _ = Rescoring(held.log, by: held.interviewer) { text, context in
      contexts.append(context)
      return Self.today(text, context)
    }
    #expect(contexts.map(\.kind) == [.behavioural, .behavioural])
    #expect(contexts[0].question != contexts[1].question, "the second answers a follow-up")
    #expect(contexts.allSatisfy { $0.expected == ["training"] })
  }

  @Test func anUnfinishedInterviewHasNoScores() throws {
    var conversation = Conversation(Fixture.interviewer())
    try conversation.wish(.open(candidate: "Kim"))
    try conversation.answer(.of(.trait))
    let rescoring = Self.rescoring(conversation)
    #expect(rescoring.recorded == nil)
    #expect(rescoring.rescored == nil)
    #expect(rescoring.turns.isEmpty)
  }

  private static let identifier = Finding(
    kind: .identifier, name: "record", span: Span(0, 3), rule: "test")
}

@Suite struct StoredRescoringTests {
  private static let versions = TranscriptHeader.Versions(
    engine: "1", analyser: "9", rubric: "9", lexicon: "9")

  @Test func newScoresStandBesideTheRecordedOnesWhichStay() throws {
    var held = try RescoringTests.held([("I trained them.", .of(.trait)), ("Fine.", .of(.trait))])
    let card = try #require(RescoringTests.rescoring(held).rescored)
    let recorded = held.session.scorecard
    try held.wish(.rescore(versions: Self.versions, scorecard: card))
    #expect(held.session.scorecard == recorded)
    #expect(held.session.rescorings == [StoredRescoring(versions: Self.versions, scorecard: card)])
    #expect(Verification(held.log, by: held.interviewer).confirmed == held.log.count)
  }

  @Test func aCardOfAnotherInterviewIsRefused() throws {
    var held = try RescoringTests.held([("I trained them.", .of(.trait)), ("Fine.", .of(.trait))])
    let card = Rubric.standard.scorecard(turns: [], unanswered: [1])
    #expect(throws: Refusal.foreignScorecard) {
      try held.wish(.rescore(versions: Self.versions, scorecard: card))
    }
  }

  @Test func thereIsNoneBeforeTheEnd() throws {
    var conversation = Conversation(Fixture.interviewer())
    try conversation.wish(.open(candidate: "Kim"))
    let card = Rubric.standard.scorecard(turns: [], unanswered: [])
    #expect(throws: Refusal.notOver) {
      try conversation.wish(.rescore(versions: Self.versions, scorecard: card))
    }
  }
}
