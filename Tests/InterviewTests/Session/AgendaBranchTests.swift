// Agendas that branch: what is asked depends on what was said, and replays the same.
import Interview
import Testing

@Suite struct AgendaBranchTests {
  private static func step(
    _ item: AgendaItem, when: Condition = .always, label: String = ""
  ) -> AgendaItem {
    .step(GuardedStep(label: label, when: when, item: item))
  }

  /// An interview that is answered with `findings`, question by question, to its end.
  private func talk(
    _ agenda: [AgendaItem], _ findings: [Findings] = [], length: InterviewLength = .standard
  ) throws -> Conversation {
    var script = Fixture.script(patience: 0)
    script.agenda = agenda
    var talk = Conversation(
      Fixture.interviewer(script, settings: SessionSettings(length: length)))
    try talk.wish(.open(candidate: "Sam"))
    var left = findings[...]
    while talk.session.stage == .question {
      try talk.answer(left.popFirst() ?? Fixture.findings())
    }
    return talk
  }

  private func asked(_ talk: Conversation) -> [String] { talk.session.turns.map(\.question) }

  private static let number = Fixture.findings(items: [
    Finding(kind: .number, name: "4", span: Span(0, 8), rule: "fixture")
  ])

  @Test func aStepIsTakenWhenItsConditionHolds() throws {
    let agenda: [AgendaItem] = [
      "past", Self.step("plan", when: .within(question: "past", .has(.number))), "facts", .closing,
    ]
    #expect(asked(try talk(agenda)) == ["past", "facts"])
    #expect(asked(try talk(agenda, [Self.number])) == ["past", "plan", "facts"])
  }

  @Test func aJumpLeadsToAnotherStep() throws {
    let agenda: [AgendaItem] = [
      "past", Self.step(.goto("end"), when: .not(.within(question: "past", .has(.number)))),
      "plan", Self.step("facts", label: "end"), .closing,
    ]
    #expect(asked(try talk(agenda)) == ["past", "facts"])
    #expect(asked(try talk(agenda, [Self.number])) == ["past", "plan", "facts"])
  }

  @Test func aJumpBackTakesUpWhatWasPassedAndNeverEndsInACircle() throws {
    let agenda: [AgendaItem] = [
      Self.step("plan", when: .answered("facts"), label: "start"), "past", "facts",
      .goto("start"), .closing,
    ]
    let talk = try talk(agenda)
    #expect(asked(talk) == ["past", "facts", "plan"])
    #expect(talk.session.planPosition == talk.session.plan.count)
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func aChoiceMayHoldChoices(seed: UInt64) throws {
    var script = Fixture.script(patience: 0)
    script.agenda = [
      .pick(count: 1, from: ["settle", .pick(count: 2, from: ["past", "plan", "facts"])]), .closing,
    ]
    var talk = Conversation(Fixture.interviewer(script, seed: seed))
    try talk.wish(.open(candidate: "Sam"))
    while talk.session.stage == .question { try talk.wish(.skip) }
    #expect(asked(talk) == ["settle"] || talk.session.turns.count == 2)
  }

  @Test func whatIsToComeIsOnRecordWhenItChangesAndOnlyThen() throws {
    let agenda: [AgendaItem] = [
      "past", Self.step("plan", when: .within(question: "past", .has(.number))), "facts", .closing,
    ]
    func plans(_ talk: Conversation) -> [[String]] {
      talk.log.compactMap { if case .replanned(let plan) = $0.event { plan } else { nil } }
    }
    #expect(plans(try talk(agenda)) == [])
    #expect(plans(try talk(agenda, [Self.number])) == [["plan", "facts", "closing"]])
    #expect(plans(try talk(["past", "plan", .closing], [Self.number])) == [])
  }

  @Test func aBranchedInterviewVerifiesAndATornOneIsCompleted() throws {
    let agenda: [AgendaItem] = [
      "past", Self.step("plan", when: .within(question: "past", .has(.number))), "facts", .closing,
    ]
    let talk = try talk(agenda, [Self.number])
    for count in 1...talk.log.count {
      let verification = Verification(Array(talk.log.prefix(count)), by: talk.interviewer)
      #expect(verification.difference == nil, "after \(count) records")
      let next = talk.log.dropFirst(count).map(\.event)
      #expect(next.starts(with: verification.missing), "after \(count) records")
    }
  }
}
