// Conditions about an interview as a whole: visits, earlier questions' answers, settings.
import Interview
import Testing

@Suite struct SessionConditionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var condition: Condition
    var holds: Bool

    init(_ description: String, _ condition: Condition, _ holds: Bool) {
      (testDescription, self.condition, self.holds) = (description, condition, holds)
    }
  }

  /// Two questions done: `past` reprompted once and answered with a mention, `plan` skipped.
  private func isAsked(when condition: Condition) throws -> Bool {
    var script = Fixture.script(patience: 0)
    script.agenda = [
      "past", "plan", .step(GuardedStep(when: condition, item: "facts")), .closing,
    ]
    let settings = SessionSettings(level: .gentle, length: .full)
    var talk = Conversation(Fixture.interviewer(script, settings: settings))
    try talk.wish(.open(candidate: "Sam"))
    try talk.answer(Fixture.findings(nonAnswer: .doesNotKnow))
    try talk.answer(Fixture.findings(items: [Fixture.mention("training")]))
    try talk.wish(.skip)
    return talk.session.stage == .question
  }

  @Test(arguments: [
    Case("reprompts count as visits", .visits(question: "past", .equal, 2), true),
    Case("a question put once", .visits(question: "plan", .equal, 1), true),
    Case("a question not put", .visits(question: "facts", .equal, 0), true),
    Case("an answer was taken", .answered("past"), true),
    Case("a skipped question", .answered("plan"), false),
    Case("asked, though skipped", .asked("plan"), true),
    Case("a concept of an earlier answer", .within(question: "past", .asserts("training")), true),
    Case("the same elsewhere", .within(question: "plan", .asserts("training")), false),
    Case("a question not put has nothing", .within(question: "facts", .always), false),
    Case(
      "words of an earlier answer", .within(question: "past", .compare(.words, .greater, 29)), true),
    Case("nothing remembered", .remembered("x"), false),
    Case("the level, by order", .level(.less, .standard), true),
    Case("the level itself", .level(.equal, .gentle), true),
    Case("another level", .level(.greaterOrEqual, .tough), false),
    Case("the length, by order", .length(.greater, .standard), true),
    Case("rapport", .compare(.rapport, .equal, 0), true),
    Case("an answer, with none open", .has(.part(.result)), false),
    Case("joined", .all([.answered("past"), .not(.answered("plan"))]), true),
    Case("either", .any([.answered("plan"), .level(.equal, .tough)]), false),
  ])
  func holds(_ item: Case) throws {
    #expect(try isAsked(when: item.condition) == item.holds)
  }
}
