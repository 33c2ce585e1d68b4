// What a level means is said before the interview begins, and is true.
import Console
import Interview
import PersonaScript
import Testing

@Suite struct LevelNoteTests {
  @Test(arguments: [
    (
      PressureLevel.gentle, ["cto"],
      "Level gentle: up to 2 follow-ups a question and 2 more tries at an answer that is none."
    ),
    (
      .tough, ["cto"],
      "Level tough: up to 4 follow-ups a question and a second try at an answer that is none."
    ),
    (
      .standard, ["cto", "hr"],
      "Level standard: up to 3 follow-ups a question, a second try at an answer that is none and a"
        + " colleague may break in once a question."
    ),
  ])
  func itFollowsTheInterviewersOwnNumbers(
    level: PressureLevel, personas: [String], note: String
  ) throws {
    let pack = try #require(BuiltInPack.compile().pack)
    let script = try #require(pack.script(ofPanel: personas))
    let interviewer = Interviewer(
      script: script, settings: SessionSettings(level: level), organizationName: "X", seed: 1)
    #expect(interviewer.levelNote == note)
  }
}
