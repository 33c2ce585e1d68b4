// What an interviewer keeps in mind: when, in whose words, and what comes of it.
import Interview
import Testing

@Suite struct MemoryTests {
  private static let mention = Fixture.findings(items: [Fixture.mention("training")])

  /// An interview of two questions in which the first remembers.
  private func talk(
    _ memories: [Memory], probes: [Probe] = [], _ answers: [Findings]
  ) throws -> Conversation {
    var script = Fixture.script(patience: 1, probes: probes)
    script.probes = [
      Fixture.probe("again", .remembered("told"), ["You said {remembered:told}."], priority: 5)
    ]
    script.questions[1].remember = memories
    script.agenda = ["past", "facts", .closing]
    var talk = Conversation(Fixture.interviewer(script))
    try talk.wish(.open(candidate: "Sam"))
    for findings in answers { try talk.answer(findings, "training was done") }
    return talk
  }

  private static let told = Memory(name: "told", words: "training")

  @Test func wordsAreKeptWhenAQuestionIsDoneAndSaidLater() throws {
    let talk = try talk([Self.told], [Self.mention, Fixture.findings()])
    #expect(talk.session.memory == ["told": "training"])
    #expect(talk.session.lastAsked == "You said training.")
  }

  @Test func wordsThatWereNotSaidAreNotKept() throws {
    let talk = try talk([Self.told], [Fixture.findings(), Fixture.findings()])
    #expect(talk.session.memory == [:])
    #expect(talk.session.turns[1].probes == [])
  }

  @Test func aMemoryWithAConditionWaitsForIt() throws {
    let memories = [
      Memory(name: "numbers", when: .has(.number)), Memory(name: "mute", when: .not(.has(.number))),
    ]
    #expect(try talk(memories, [Fixture.findings()]).session.memory == ["mute": ""])
  }

  @Test func askingAFollowUpCanBeKeptInMind() throws {
    var probe = Fixture.probe("why", .always, ["Why?"])
    probe.remember = [Memory(name: "asked-why")]
    let talk = try talk([], probes: [probe], [Fixture.findings()])
    #expect(talk.session.memory == ["asked-why": ""])
  }

  @Test func aSkippedQuestionWithoutAnAnswerLeavesNothing() throws {
    var talk = try talk([Memory(name: "seen")], [])
    try talk.wish(.skip)
    #expect(talk.session.memory == [:])
    #expect(talk.session.turns.count == 2)
  }

  @Test func aTornDecisionIsCompletedWithItsMemories() throws {
    let talk = try talk([Self.told], [Self.mention])
    for count in 1...talk.log.count {
      let verification = Verification(Array(talk.log.prefix(count)), by: talk.interviewer)
      #expect(verification.difference == nil, "after \(count) records")
      let next = talk.log.dropFirst(count).map(\.event)
      #expect(next.starts(with: verification.missing), "after \(count) records")
    }
  }
}
