// Agendas as they are written: steps with conditions, labels and jumps, and what is wrong with them.
import Interview
import Testing

@testable import PersonaScript

@Suite struct AgendaReaderTests {
  private func compile(_ agenda: String) -> (script: Script?, remarks: [String]) {
    let sources = SamplePack.overlaying("clinician.yaml", with: "format: 2\nagenda:\n" + agenda)
    let (pack, diagnostics) = PackCompiler.compile(sources)
    return (
      pack?.script("clinician"),
      diagnostics.map { "\($0.line):\($0.column) \($0.code.rawValue) \($0.message)" }
    )
  }

  @Test func readsConditionsLabelsAndJumps() {
    let (script, remarks) = compile(
      """
        - settle-in
        - { goto: end, when: "lacks(rounding, in: pushback)", label: gate }
        - { ask: pushback, when: not answered(settle-in) }
        - { ask: candidate-questions, label: end }
        - closing

      """)
    #expect(remarks == [])
    #expect(
      script?.agenda == [
        "settle-in",
        .step(
          GuardedStep(
            label: "gate",
            when: .within(question: "pushback", .not(.has(.concept("rounding")))),
            whenText: "lacks(rounding, in: pushback)", item: .goto("end"))),
        .step(
          GuardedStep(
            when: .not(.answered("settle-in")), whenText: "not answered(settle-in)",
            item: "pushback")),
        .step(GuardedStep(label: "end", item: .candidateQuestions)), .closing,
      ])
  }

  @Test func readsChoicesOfChoices() {
    let (script, remarks) = compile(
      "  - { pick: 1, from: [ settle-in, { pick: 1, from: [ pushback ] } ], when: level > gentle }\n"
        + "  - closing\n")
    #expect(remarks == [])
    #expect(
      script?.agenda.first
        == .step(
          GuardedStep(
            when: .level(.greater, .gentle), whenText: "level > gentle",
            item: .pick(count: 1, from: ["settle-in", .pick(count: 1, from: ["pushback"])]))))
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var agenda: String
    var remarks: [String]

    init(_ description: String, _ agenda: String, _ remarks: String...) {
      (testDescription, self.agenda, self.remarks) = (description, agenda, remarks)
    }
  }

  @Test(arguments: [
    Bad(
      "a jump into nowhere", "  - [ settle-in, pushback, { goto: nd }, closing ]\n",
      "3:5 P004 'agenda' must be a text, or keys and values, not a list"),
    Bad(
      "a jump to a picked question",
      "  - { pick: 1, from: [ settle-in, pushback ] }\n  - { goto: pushback, when: rapport < 0 }\n"
        + "  - closing\n",
      "4:5 P064 no step is named 'pushback'"),
    Bad(
      "a label twice",
      "  - { ask: settle-in, label: a }\n  - { ask: pushback, label: a }\n  - closing\n",
      "4:29 P006 another step is named 'a', in line 3"),
    Bad(
      "a label that is a question",
      "  - { ask: settle-in, label: pushback }\n  - pushback\n  - closing\n",
      "3:30 P028 no step can be named 'pushback': the word is taken"),
    Bad(
      "a condition about an answer",
      "  - settle-in\n  - { ask: pushback, when: lacks(result) and words < 3 }\n  - closing\n",
      "4:28 P060 'lacks' is about an answer, and no question is open here",
      "4:46 P060 'words' is about an answer, and no question is open here"),
    Bad(
      "a step behind a jump",
      "  - settle-in\n  - { goto: closing }\n  - pushback\n  - closing\n",
      "5:5 P121 after the jump in line 4, nothing leads here"),
    Bad(
      "a step after the closing", "  - settle-in\n  - closing\n  - pushback\n",
      "5:5 P107 'pushback' stands after the closing and is never reached"),
    Bad(
      "a jump in a circle",
      "  - settle-in\n  - pushback\n  - { goto: settle-in }\n  - closing\n",
      "5:5 P142 every interview has been at 'settle-in' and what follows when it comes here"),
    Bad(
      "a key of another step",
      "  - settle-in\n  - { ask: pushback, from: [ pushback ] }\n  - closing\n",
      "4:22 P002 a step has no key 'from'"),
  ])
  func refuses(_ bad: Bad) {
    let remarks = compile(bad.agenda).remarks
    #expect(bad.remarks.allSatisfy(remarks.contains), "\(remarks)")
  }

  @Test func whatAJumpPassesOverToIsReached() {
    let (_, remarks) = compile(
      """
        - settle-in
        - { goto: late, when: "words(in: settle-in) > 50" }
        - closing
        - { ask: pushback, label: late }
        - { goto: closing }

      """)
    #expect(remarks == [])
  }
}
