// Files of tests: what is wrong with one is said with its place, and no interview is kept from.
import PersonaScript
import Testing

@Suite struct ConversationFileTests {
  private static let sound = """
    format: 1
    persona: clinician
    conversations:
      talk:
        about: "A talk."
        agenda: [ pushback, candidate-questions, closing ]
        level: tough
        length: short
        seed: 7
        turns:
          - answer: "Hello."
            probe: lacks(result)
            next: closing
          - command: skip
            reply: on-call
            outcome: unanswered

    """

  private func diagnostics(_ text: String) -> [String] {
    let file = SourceFile(name: "clinician.test.yaml", text: text)
    return PackCompiler.compile(SamplePack.files + [file]).diagnostics.map { $0.text() }
  }

  @Test func aSoundFileHasEveryValue() throws {
    #expect(diagnostics(Self.sound) == [])
    let file = SourceFile(name: "clinician.test.yaml", text: Self.sound)
    let test = try #require(
      PackCompiler.compile(SamplePack.files + [file]).pack?.conversations.first)
    #expect([test.id, test.persona, test.file] == ["talk", "clinician", "clinician.test.yaml"])
    #expect(test.agenda == ["pushback", "candidate-questions", "closing"])
    #expect(test.seed == 7)
    #expect([test.line] + test.turns.map(\.line) == [4, 11, 14])
    #expect(test.turns[1].act == .command(.skip))
  }

  @Test(
    "What is wrong is said with its place",
    arguments: [
      ("persona: clinician", "persona: clinicain", "2:10: error[P010]"),
      ("conversations:", "conversation:", "3:1: error[P002]"),
      ("[ pushback, candidate", "[ pushbak, candidate", "6:15: error[P011]"),
      ("level: tough", "level: hard", "7:12: error[P010]"),
      ("seed: 7", "seed: seven", "9:11: error[P009]"),
      ("probe: lacks(result)", "probe: lacks(task)", "12:16: error[P022]"),
      ("next: closing", "next: closng", "13:15: error[P011]"),
      ("- command: skip", "- command: leave", "14:18: error[P010]"),
      ("reply: on-call", "reply: of-call", "15:16: error[P010]"),
      ("outcome: unanswered", "outcome: lost", "16:18: error[P010]"),
      ("- answer: \"Hello.\"", "- answer: \"\"", "11:17: error[P008]"),
      ("- command: skip", "- rapport: 1", "14:9: error[P003]"),
      ("next: closing", "command: skip", "13:9: error[P005]"),
    ])
  func whatIsWrongIsSaidWithItsPlace(right: String, wrong: String, place: String) {
    let found = diagnostics(Self.sound.replacing(right, with: wrong))
    #expect(found.contains { $0.hasPrefix("clinician.test.yaml:\(place)") }, "\(found)")
  }

  @Test(
    "An empty file or conversation is refused",
    arguments: [
      ("", "P008"), ("format: 1\npersona: clinician\nconversations: {}\n", "P008"),
      ("format: 1\npersona: clinician\nconversations:\n  talk: {}\n", "P008"),
      ("format: 1\npersona: clinician\nconversations:\n  talk: { turns: [] }\n", "P008"),
      ("format: 1\npersona: clinician\n", "P003"),
      ("format: 1\npersona: [\n", "P001"),
    ])
  func anEmptyFileOrConversationIsRefused(text: String, code: String) {
    let found = diagnostics(text)
    #expect(found.contains { $0.contains("error[\(code)]") }, "\(found)")
  }

  @Test func onePersonaAloneIsCompiledWithoutTests() {
    let file = SourceFile(name: "clinician.test.yaml", text: "nonsense")
    let sources = SamplePack.files + [file]
    #expect(PackCompiler.compile(sources).pack == nil)
    #expect(PackCompiler.compile(sources, only: ["clinician"]).pack != nil)
  }
}
