// Why a level moved: each difference tried alone.
import Testing

@testable import Interview

@Suite struct RescoringCauseTests {
  private static let question = Question.sample(.behavioural)
  private static let then = Findings.of(.situation, .groupAction, .mention("training"))

  /// A turn that was seen as `then` and is seen as `now`, its old score by the rubric of today.
  private static func turn(
    _ now: Findings, recorded: (inout TurnScore) -> Void = { _ in }
  ) -> RescoredTurn {
    var turn = Turn(number: 1, question: question.id, line: "Well?")
    turn.answers = [Turn.Answer(text: "", findings: then)]
    var old = Rubric.standard.score(turn: 1, question: question, answers: [then])
    recorded(&old)
    return RescoredTurn(
      turn: turn, recorded: old,
      rescored: Rubric.standard.score(turn: 1, question: question, answers: [now]),
      findings: [now])
  }

  private static func causes(_ turn: RescoredTurn) -> [RescoringCause] {
    Rubric.standard.causes(of: turn, question: question)
  }

  @Test func nothingMovedHasNoCause() {
    #expect(Self.causes(Self.turn(Self.then)) == [])
  }

  @Test func aFindingThatIsGoneIsNamed() throws {
    var now = Self.then
    let mention = try #require(now.items.first { $0.kind == .mention })
    now.items.removeAll { $0 == mention }
    #expect(Self.causes(Self.turn(now)) == [.lost(answer: 0, mention)])
  }

  @Test func aFindingThatIsNewIsNamedAndOneThatMovesNothingIsNot() throws {
    var now = Self.then
    let own = Finding(
      kind: .ownAction, name: "mapped", span: Span(80, 85), rule: "test", clause: 1)
    let idle = Finding(
      kind: .mention, name: "unasked", span: Span(90, 95), status: .asserted, rule: "test",
      clause: 1)
    now.items.insert(contentsOf: [own, idle], at: 2)
    let turn = Self.turn(now)
    try #require(turn.recorded.levels != turn.rescored.levels)
    #expect(Self.causes(turn) == [.gained(answer: 0, own)])
  }

  @Test func whatWasMeasuredOnTheWholeIsTold() throws {
    let turn = Self.turn(Self.then.changing { $0.isStuffed = true })
    try #require(turn.recorded.levels != turn.rescored.levels)
    #expect(Self.causes(turn) == [.reading(answer: 0)])
  }

  @Test func whatMovesALevelOnlyTogetherIsNamedWithoutTheRest() throws {
    let mention = try #require(Self.then.items.first { $0.kind == .mention })
    var turn = Self.turn(Self.then)
    turn.turn.answers.append(turn.turn.answers[0])
    turn.recorded = Rubric.standard.score(
      turn: 1, question: Self.question, answers: turn.turn.findings)
    var now = Self.then
    now.items.removeAll { $0 == mention }
    now.items.append(
      Finding(kind: .mention, name: "unasked", span: Span(200, 205), status: .asserted, rule: "t"))
    turn.findings = [now, now]
    turn.rescored = Rubric.standard.score(turn: 1, question: Self.question, answers: turn.findings)
    try #require(turn.recorded.levels != turn.rescored.levels)
    #expect(
      Self.causes(turn)
        == [.together, .lost(answer: 0, mention), .lost(answer: 1, mention)])
  }

  @Test func anotherRubricIsTold() {
    let turn = Self.turn(Self.then) { $0.overall += 1 }
    #expect(Self.causes(turn) == [.rubric])
  }

  @Test func aTurnWithoutTodaysFindingsHasNoKnownCause() {
    var turn = Self.turn(Self.then) { $0.overall += 1 }
    turn.findings = []
    #expect(Self.causes(turn) == [])
  }
}
