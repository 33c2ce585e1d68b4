// A follow-up that was not asked says which part of its condition did not hold.
import Interview
import PersonaScript
import Testing

@Suite struct DecisionTraceTests {
  private static let questions = """
    format: 2
    agenda: [ settle-in, pushback, closing ]
    questions:
      settle-in: { kind: warm-up, topic: opening, ask: How was your journey? }
      pushback:
        kind: behavioural
        topic: collaboration
        ask: "Tell me about a time clinicians pushed back."
        probes:
          - { id: probed, when: "WHEN", say: "And then?" }

    """

  /// The lines about the follow-up `probed`, after `answer` at a level.
  private func trace(
    when condition: String, answer: String, level: PressureLevel = .standard, more: String = ""
  ) throws -> [String] {
    let text = Self.questions.replacing("WHEN", with: condition) + more
    let compiled = PackCompiler.compile(SamplePack.overlaying("clinician.yaml", with: text))
    let script = try #require(
      compiled.pack?.script("clinician"), "\(compiled.diagnostics.map { $0.text() })")
    let test = ConversationTest(
      id: "talk", persona: "clinician", file: "clinician.test.yaml", line: 1,
      settings: SessionSettings(level: level),
      turns: [
        ConversationTest.Turn(act: .say("By train."), line: 2),
        ConversationTest.Turn(
          act: .say(answer), expected: ConversationTest.Expectations(rapport: 99), line: 3),
      ])
    let result = ConversationRun(
      script: script, organizationName: "Here", findings: ScriptedFindings.findings
    ).result(of: test)
    let lines = ConversationReport(result, file: "clinician.test.yaml", script: script).lines
    return lines.filter { $0.contains("probed: ") || $0.contains("curt: ") }
      .map { String($0.drop { $0 == " " }).replacing("follow-up ", with: "") }
  }

  @Test(
    "Of a longer condition the part that does not hold is named",
    arguments: [
      (
        "mentions(super-users) and lacks(number)", "!super-users !number",
        "condition does not hold: lacks(number); when mentions(super-users) and lacks(number)"
      ),
      (
        "mentions(super-users) and lacks(number)", "Nothing !number",
        "condition does not hold: mentions(super-users), lacks(number); "
          + "when mentions(super-users) and lacks(number)"
      ),
      (
        "has(result) or words > 30", "Short.",
        "condition does not hold: has(result), words > 30; when has(result) or words > 30"
      ),
      (
        "not (has(result) or has(number))", "!number",
        "condition does not hold: lacks(number); when not (has(result) or has(number))"
      ),
      (
        "has(result, in settle-in) and words < 50", "Short.",
        "condition does not hold: has(result, in settle-in); "
          + "when has(result, in settle-in) and words < 50"
      ),
      (
        "words(in settle-in) > 4 and has(number)", "!number",
        "condition does not hold: words(in settle-in) > 4; "
          + "when words(in settle-in) > 4 and has(number)"
      ),
      ("lacks(number)", "!number", "condition does not hold; when lacks(number)"),
      ("lacks(number)", "Short.", "asked; when lacks(number)"),
    ])
  func theFailingPartIsNamed(condition: String, answer: String, line: String) throws {
    #expect(try trace(when: condition, answer: answer) == ["probed: " + line])
  }

  @Test func whatOneLevelHasIsShownWithItsCondition() throws {
    let more = """
      levels:
        tough:
          probes: [ { id: curt, when: has(number) and has(result), priority: 9, say: "So?" } ]

      """
    let lines = try trace(when: "lacks(result)", answer: "!number", level: .tough, more: more)
    #expect(
      lines == [
        "probed: asked; when lacks(result)",
        "curt: condition does not hold: has(result); when has(number) and has(result)",
      ])
  }
}
