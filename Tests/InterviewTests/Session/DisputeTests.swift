// Disputes: what may be called wrong and when, and that no score follows silently.
import Interview
import Testing

@Suite struct DisputeTests {
  /// What was done, told of the group's doing, and a mention that another made.
  private static let seen = Findings.of(
    .situation, .groupAction, .mention("training", .other))

  /// An interview of one scored question with `seen` in its only answer.
  private static func held() throws -> Conversation {
    var script = Fixture.script(patience: 0)
    script.agenda = [.question("past"), .closing]
    var conversation = Conversation(Fixture.interviewer(script))
    try conversation.wish(.open(candidate: "Kim"))
    try conversation.answer(seen, "We mapped it. Then the vendor did the training for us there.")
    while conversation.session.stage != .selfRating { try conversation.wish(.skip) }
    try conversation.wish(.rateSelf(level: nil))
    return conversation
  }

  private static func dispute(_ kind: FindingKind, note: String = "That was me.") throws -> Dispute
  {
    let finding = try #require(seen.items.first { $0.kind == kind })
    return Dispute(turn: 1, answer: 0, finding: finding, note: note)
  }

  @Test func aDisputeIsKeptAndMovesNoScore() throws {
    var held = try Self.held()
    let before = held.session.scorecard
    let dispute = try Self.dispute(.sharedAction)
    #expect(try held.wish(.dispute(dispute)).count == 1)
    #expect(held.session.disputes == [dispute])
    #expect(held.session.scorecard == before)
    #expect(held.session.stage == .over)
  }

  @Test func aNewNoteReplacesTheOldOneAndAWithdrawalTakesItBack() throws {
    var held = try Self.held()
    try held.wish(.dispute(try Self.dispute(.sharedAction)))
    try held.wish(.dispute(try Self.dispute(.mention)))
    let again = try Self.dispute(.sharedAction, note: "I mapped it alone.")
    try held.wish(.dispute(again))
    #expect(held.session.disputes == [try Self.dispute(.mention), again])
    try held.wish(.withdrawDispute(try Self.dispute(.mention, note: "")))
    #expect(held.session.disputes == [again])
  }

  @Test func bothScoresStandSideBySide() throws {
    var held = try Self.held()
    #expect(held.interviewer.disputedScores(of: held.session) == nil)
    try held.wish(.dispute(try Self.dispute(.mention)))
    try held.wish(.dispute(try Self.dispute(.sharedAction)))
    let scores = try #require(held.interviewer.disputedScores(of: held.session))
    #expect(scores.computed == held.session.scorecard)
    #expect(
      scores.disputes.map(\.finding.kind) == [.sharedAction, .mention], "in the text's order")
    let (old, new) = (scores.computed.turns[0], scores.accepted.turns[0])
    #expect(old.content == 0 && new.content == 1000, "the concept is the candidate's own now")
    let ownership = (old[.ownership]?.level, new[.ownership]?.level)
    #expect(try #require(ownership.0) < (try #require(ownership.1)))
  }

  @Test func aDisputedSightThatEarnedSomethingEarnsNothing() throws {
    var held = try Self.held()
    let situation = try #require(Self.seen.items.first { $0.name == "situation" })
    try held.wish(
      .dispute(Dispute(turn: 1, answer: 0, finding: situation, note: "That was a joke.")))
    let scores = try #require(held.interviewer.disputedScores(of: held.session))
    let levels = (
      scores.computed.turns[0][.structure]?.level, scores.accepted.turns[0][.structure]?.level
    )
    #expect(try #require(levels.0) > (try #require(levels.1)))
  }

  /// A finding, and what stands there if it is wrong.
  struct Correction: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var finding: Finding
    var corrected: Finding?

    init(
      _ description: String, _ kind: FindingKind, _ status: MentionStatus? = nil,
      _ becomes: (FindingKind, MentionStatus?)?
    ) {
      testDescription = description
      finding = Finding(kind: kind, name: "x", span: Span(0, 4), status: status, rule: "test")
      corrected = becomes.map {
        Finding(kind: $0.0, name: "x", span: Span(0, 4), status: $0.1, rule: "test")
      }
    }
  }

  @Test(arguments: [
    Correction("an asserted mention was none", .mention, .asserted, nil),
    Correction("a denied mention is asserted", .mention, .negated, (.mention, .asserted)),
    Correction("a supposed one too", .mention, .hypothetical, (.mention, .asserted)),
    Correction("somebody else's too", .mention, .other, (.mention, .asserted)),
    Correction("the group's action is one's own", .sharedAction, nil, (.ownAction, nil)),
    Correction("somebody else's action too", .othersAction, nil, (.ownAction, nil)),
    Correction("one's own action was none", .ownAction, nil, nil),
    Correction("a number was none", .number, nil, nil),
  ])
  func whatIsWrongIsOtherwise(correction: Correction) {
    #expect(correction.finding.ifDisputed == correction.corrected)
  }

  @Test func whatCannotBeDisputedIsRefused() throws {
    var held = try Self.held()
    var dispute = try Self.dispute(.sharedAction)
    #expect(throws: Refusal.noSuchDispute) { try held.wish(.withdrawDispute(dispute)) }
    dispute.note = " \n"
    #expect(throws: Refusal.noNote) { try held.wish(.dispute(dispute)) }
    dispute = try Self.dispute(.sharedAction)
    for (turn, answer) in [(2, 0), (1, 1), (1, -1)] {
      let other = Dispute(turn: turn, answer: answer, finding: dispute.finding, note: "No.")
      #expect(throws: Refusal.noSuchFinding) { try held.wish(.dispute(other)) }
    }
    dispute.finding.rule = "another"
    #expect(throws: Refusal.noSuchFinding) { try held.wish(.dispute(dispute)) }
    #expect(held.session.disputes.isEmpty)
    #expect(throws: Refusal.over) { try held.wish(.skip) }
  }

  @Test func nothingIsDisputedBeforeTheEnd() throws {
    var conversation = Conversation(Fixture.interviewer())
    try conversation.wish(.open(candidate: "Kim"))
    try conversation.answer(Self.seen)
    let dispute = try Self.dispute(.sharedAction)
    #expect(throws: Refusal.notOver) { try conversation.wish(.dispute(dispute)) }
  }

  @Test func whatStandsAfterTheEndIsVerifiedToo() throws {
    var held = try Self.held()
    let dispute = try Self.dispute(.sharedAction)
    try held.wish(.dispute(dispute))
    try held.wish(.withdrawDispute(dispute))
    let verification = Verification(held.log, by: held.interviewer)
    #expect(verification.confirmed == held.log.count)
    #expect(verification.session == held.session)
    var log = held.log
    log[log.count - 2].event = .disputed(
      turn: 1, answer: 3, finding: dispute.finding, note: "x")
    #expect(Verification(log, by: held.interviewer).difference?.index == log.count - 2)
  }
}
