// Conversations pass where the interview goes as they say, and fail in the turn where it does not.
import Interview
import PersonaScript
import Testing

@Suite struct ConversationRunTests {
  /// The only conversation of a file with these turns, held with the sample's clinician.
  private func result(
    _ turns: String, agenda: String = "[ pushback, closing ]", level: String = "standard"
  ) throws -> ConversationResult {
    let text = """
      format: 1
      persona: clinician
      conversations:
        talk:
          agenda: \(agenda)
          level: \(level)
          turns:
      \(turns.split(separator: "\n").map { "        " + $0 }.joined(separator: "\n"))

      """
    let file = SourceFile(name: "clinician.test.yaml", text: text)
    let (pack, diagnostics) = PackCompiler.compile(SamplePack.files + [file])
    #expect(diagnostics.map { $0.text() } == [])
    let script = try #require(pack?.script("clinician"))
    let test = try #require(pack?.conversations.first)
    return ConversationRun(
      script: script, organizationName: "Here", findings: ScriptedFindings.findings
    ).result(of: test)
  }

  private let whole = """
    - answer: "The !super-users came."
      probe: how-many
      rapport: -1
      next: pushback
      says: "You mentioned The. How many?"
    - answer: "!result !number"
      probe: none
      outcome: answered
      levels: { overall: 1-5 }
      next: closing
    - answer: "Thank you."
      next: goodbye
    """

  @Test func aConversationPassesWhenEveryTurnGoesAsItSays() throws {
    let result = try result(whole)
    #expect(result.steps.map(\.failures) == [[], [], []])
    #expect(result.hasPassed)
    #expect(result.interview.events.last == .saidGoodbye(line: "Goodbye, Candidate."))
  }

  @Test(
    "Each expectation that is not met is named",
    arguments: [
      ("probe: how-many", "probe: no-number", "probe", "how-many"),
      ("rapport: -1", "rapport: 0", "rapport", "-1"),
      ("next: pushback", "next: closing", "next", "pushback"),
      ("outcome: answered", "outcome: unanswered", "outcome", "answered"),
      ("next: goodbye", "next: closing", "next", "goodbye"),
      ("says: \"You mentioned The.", "says: \"You said The.", "says", ""),
    ])
  func eachExpectationThatIsNotMetIsNamed(
    right: String, wrong: String, name: String, got: String
  ) throws {
    let result = try result(whole.replacing(right, with: wrong))
    let failures = result.steps.flatMap(\.failures)
    #expect(failures.map(\.name) == [name])
    guard case .differs(_, _, let came) = failures.first else { return #expect(Bool(false)) }
    #expect(got.isEmpty || came == got)
    #expect(!result.hasPassed)
  }

  @Test func levelsAreThoseOfTheQuestionSoFar() throws {
    let result = try result("- answer: \"!result\"\n  levels: { overall: 5 }")
    let level = try #require(result.steps[0].reading?.score?.overall)
    #expect(
      result.steps[0].failures == [
        .differs(name: "overall", expected: "5", got: "\(level)")
      ])
  }

  @Test func aGuardIsExpectedByItsReasonAndSetsTheAnswerAside() throws {
    let result = try result(
      """
      - answer: "!stuffed"
        probe: reprompt:stuffing
        levels: { overall: 1 }
      """)
    #expect(
      result.steps[0].failures == [
        .differs(name: "overall", expected: "1", got: "no score")
      ])
    #expect(result.steps[0].reading?.answers == [])
  }

  @Test func commandsAreTurnsToo() throws {
    let result = try result(
      """
      - command: hint
        says: "Think of one event"
      - command: clarify
        next: pushback
      - command: repeat
        next: pushback
      - command: skip
        outcome: unanswered
        next: closing
      """)
    #expect(result.steps.map(\.failures) == [[], [], [], []])
  }

  @Test func theCandidatesQuestionsGetPreparedAnswers() throws {
    let result = try result(
      "- answer: \"Hello.\"\n  reply: none\n  next: candidate-questions",
      agenda: "[ candidate-questions, closing ]")
    #expect(result.hasPassed)
  }

  @Test func aRefusedTurnEndsTheConversation() throws {
    let result = try result(
      """
      - answer: "!none"
        probe: reprompt:non-answer
      - command: skip
        next: closing
      - command: hint
        next: closing
      - answer: "Thanks."
        next: goodbye
      """)
    #expect(result.steps.map(\.failures) == [[], [], [.refused(.nothingAsked)]])
    let script = try #require(PackCompiler.compile(SamplePack.files).pack?.script("clinician"))
    let lines = ConversationReport(result, file: "talk.yaml", script: script).lines
    #expect(lines.contains("  refused   no question is open"))
    #expect(lines.last == "  left      1 more in this conversation, not tried")
  }

  @Test func aConversationThatExpectsNothingFails() throws {
    let result = try result("- answer: \"Hello.\"")
    #expect(result.expectsNothing)
    #expect(!result.hasPassed)
  }

  @Test func theLevelAndThePersonasOwnAgendaCount() throws {
    let turns = """
      - answer: "One."
        probe: lacks(result)
      - answer: "Two."
        probe: no-number
      - answer: "Three !super-users."
        probe: PROBE
      """
    let standard = turns.replacing("PROBE", with: "none")
    let tough = turns.replacing("PROBE", with: "how-many")
    #expect(try result(standard).hasPassed)
    #expect(try result(tough, level: "tough").hasPassed)
    #expect(try !result(standard, level: "tough").hasPassed)
  }

  @Test func aReportShowsTheTurnTheTraceAndTheConditions() throws {
    let result = try result(whole.replacing("probe: how-many", with: "probe: no-number"))
    let script = try #require(PackCompiler.compile(SamplePack.files).pack?.script("clinician"))
    let lines = ConversationReport(result, file: "a.test.yaml", script: script).lines
    #expect(lines.first == "a.test.yaml:8: failed: talk, turn 1")
    for line in [
      "  probe     expected no-number, got how-many",
      "  asked     \"Tell me about a time that clinicians pushed back.\"",
      "  follow-up how-many: asked; when mentions(super-users) and lacks(number)",
      "            pushback#1: lower priority; when lacks(result)",
      "  now at    pushback",
    ] { #expect(lines.contains(line), "\(line) in \(lines)") }
  }
}
