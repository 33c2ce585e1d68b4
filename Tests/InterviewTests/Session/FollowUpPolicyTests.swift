// Which probe wins, and what is said of the others.
import Interview
import Testing

@Suite struct FollowUpPolicyTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let probes: [Probe]
    let winner: String?
    let loser: FollowUpVerdict
  }

  static let cases: [Case] = [
    Case(
      testDescription: "the author's priority beats urgency",
      probes: [
        Fixture.probe("a", .always, ["a?"], kind: .contradiction),
        Fixture.probe("b", .always, ["b?"], kind: .generic, priority: 1),
      ], winner: "b", loser: .lowerPriority),
    Case(
      testDescription: "a contradiction is more urgent than a missing part",
      probes: [
        Fixture.probe("a", .always, ["a?"], kind: .missingPart),
        Fixture.probe("b", .always, ["b?"], kind: .contradiction),
      ], winner: "b", loser: .lessUrgent),
    Case(
      testDescription: "more conditions are more specific",
      probes: [
        Fixture.probe("a", .mentions("training"), ["a?"]),
        Fixture.probe(
          "b", .all([.mentions("training"), .not(.has(.number))]), ["b?"]),
      ], winner: "b", loser: .lessSpecific),
    Case(
      testDescription: "the file's order decides last",
      probes: [
        Fixture.probe("a", .always, ["a?"]), Fixture.probe("b", .always, ["b?"]),
      ], winner: "a", loser: .laterInFile),
    Case(
      testDescription: "a condition that does not hold",
      probes: [
        Fixture.probe("a", .always, ["a?"]), Fixture.probe("b", .has(.number), ["b?"]),
      ], winner: "a", loser: .conditionFalse),
    Case(
      testDescription: "words that were not said cannot be quoted",
      probes: [
        Fixture.probe("a", .always, ["a?"]),
        Fixture.probe("b", .always, ["You said {quote:vendor}?"], kind: .contradiction),
      ], winner: "a", loser: .nothingToQuote),
  ]

  @Test(arguments: cases)
  func theBestProbeWins(_ example: Case) throws {
    var script = Fixture.script(probes: example.probes)
    script.probes = []
    script.agenda = [.question("past"), .closing]
    var talk = Conversation(Fixture.interviewer(script))
    try talk.wish(.open(candidate: "Sam"))
    let events = try talk.answer(Fixture.findings(items: [Fixture.mention("training")]))
    guard case .probed(let probe, _, _, let decision) = events.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(probe == example.winner)
    #expect(decision.candidates.first?.verdict == .chosen)
    #expect(decision.candidates.last?.verdict == example.loser)
    #expect(decision.candidates.count == 2)
  }

  @Test func aSharedProbeThatWasUsedLessRecentlyComesFirst() throws {
    var script = Fixture.script(patience: 1, probes: [])
    script.probes = [
      Fixture.probe("a", .always, ["a?"]), Fixture.probe("b", .always, ["b?"]),
    ]
    script.agenda = [.question("past"), .question("plan"), .question("facts"), .closing]
    script.questions = script.questions.map { question in
      var question = question
      question.probes = []
      return question
    }
    var talk = Conversation(Fixture.interviewer(script))
    try talk.wish(.open(candidate: "Sam"))
    while talk.session.stage == .question { try talk.answer() }
    #expect(talk.session.turns.map(\.probes) == [["a"], ["b"], ["a"]])
  }

  @Test func aSharedProbeWithTheSameConditionAsAnOwnOneIsNotAskedAfterIt() throws {
    let vague = Condition.not(.has(.number))
    var script = Fixture.script(probes: [Fixture.probe("own", vague, ["How many?"])])
    script.probes = [Fixture.probe("shared", vague, ["What number?"])]
    script.agenda = [.question("past"), .closing]
    var talk = Conversation(Fixture.interviewer(script))
    try talk.wish(.open(candidate: "Sam"))
    for _ in 0..<2 { try talk.answer() }
    #expect(talk.session.turns[0].probes == ["own"])
  }

  @Test func aContradictionWithAnEarlierAnswerIsSeen() throws {
    let contradiction = Fixture.probe(
      "clash", .contradicts("training"), ["Earlier it was {recall:training}?"],
      kind: .contradiction)
    var script = Fixture.script(probes: [])
    script.questions[2].probes = [contradiction]
    script.agenda = [.question("past"), .question("plan"), .closing]
    script.probes = []
    var talk = Conversation(Fixture.interviewer(script))
    try talk.wish(.open(candidate: "Sam"))
    try talk.answer(Fixture.findings(items: [Fixture.mention("training")]), "training first")
    try talk.answer(
      Fixture.findings(items: [Fixture.mention("training", .negated)]), "no training")
    #expect(talk.session.lastAsked == "Earlier it was training?")
  }
}
