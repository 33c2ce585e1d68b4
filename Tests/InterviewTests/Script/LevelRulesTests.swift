// What changes with the level of an interview.
import Interview
import Testing

@Suite struct LevelRulesTests {
  private static func script() -> Script {
    var script = Fixture.script()
    script.levels = [
      LevelRules(
        level: .tough, patience: 5, tries: 0, opening: ["Sit down, {candidate}."],
        probes: [Fixture.probe("prove-it", .always, ["Prove it."], priority: 9)],
        reprompts: Reprompts(moveOn: ["Next."]),
        acknowledgements: [Acknowledgement(when: .has(.number), say: ["Hm."])])
    ]
    return script
  }

  private static func interviewer(_ level: PressureLevel) -> Interviewer {
    Fixture.interviewer(script(), settings: SessionSettings(level: level))
  }

  @Test func aLevelsRulesReplaceAndAdd() {
    let tough = Self.interviewer(.tough)
    #expect(tough.patience == 5)
    #expect(tough.reprompts == 0)
    #expect(tough.script.opening == ["Sit down, {candidate}."])
    #expect(tough.script.probes.map(\.id) == ["no-result", "anything", "recall", "prove-it"])
    #expect(tough.script.reprompts.moveOn == ["Next."])
    #expect(tough.script.reprompts.offTopic == ["Back to it."])
    #expect(tough.script.acknowledgements.first?.say == ["Hm."])
  }

  @Test(arguments: [PressureLevel.gentle, .standard])
  func otherLevelsStayAsTheyAre(level: PressureLevel) {
    let plain = Fixture.interviewer(settings: SessionSettings(level: level))
    let interviewer = Self.interviewer(level)
    #expect(interviewer.patience == plain.patience)
    #expect(interviewer.reprompts == plain.reprompts)
    #expect(interviewer.script.probes == plain.script.probes)
    #expect(interviewer.script.opening == plain.script.opening)
  }

  @Test func holdingAScriptTwiceIsHoldingItOnce() {
    let once = Self.script().held(at: .tough)
    #expect(once.held(at: .tough) == once)
  }

  @Test func withoutTriesANonAnswerIsLeftAtOnce() throws {
    var talk = Conversation(Self.interviewer(.tough))
    try talk.wish(.open(candidate: "Sam"))
    try talk.answer(Fixture.findings(nonAnswer: .declines))
    #expect(talk.session.turns[0].outcome == .unanswered)
    #expect(talk.effects.contains(.say("Next.")))
  }
}
