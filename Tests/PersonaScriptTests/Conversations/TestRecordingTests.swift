// Recording changes the values that differ and nothing else: comments, quotes and line ends stay.
import PersonaScript
import Testing

@Suite struct TestRecordingTests {
  /// The file with what its conversations come to, and the lines that could not be recorded.
  private func recorded(_ text: String) throws -> (text: String, unrecorded: [Int]) {
    let file = SourceFile(name: "clinician.test.yaml", text: text)
    let (pack, diagnostics) = PackCompiler.compile(SamplePack.files + [file])
    #expect(diagnostics.map { $0.text() } == [])
    let script = try #require(pack?.script("clinician"))
    let run = ConversationRun(
      script: script, organizationName: "Here", findings: ScriptedFindings.findings)
    var recording = TestRecording(file)
    for test in pack?.conversations ?? [] { recording.record(run.result(of: test)) }
    return (recording.text, recording.unrecorded)
  }

  private let head = """
    # A comment.
    format: 1
    persona: clinician
    conversations:
      talk:
        agenda: [ pushback, closing ]
        turns:

    """

  @Test func onlyWhatDiffersIsChanged() throws {
    let turns = """
          - answer: "The !super-users came."   # first
            probe: "no-number"   # quoted
            rapport:   3
            next: pushback       # right already

          # Then the end.
          - answer: |
              !result !number

            levels: { structure: 1-5, overall: 5 }
            says: 'Thanks'

      """
    let result = try recorded(head + turns)
    #expect(result.unrecorded == [])
    let expected = turns.replacing("no-number", with: "how-many")
      .replacing("rapport:   3", with: "rapport:   -1")
      .replacing("'Thanks'", with: "\"Clear. Sum up, please.\"")
    #expect(
      result.text.replacing(/overall: \d/, with: "overall: N")
        == (head + expected).replacing("overall: 5", with: "overall: N"))
    #expect(try recorded(result.text).text == result.text, "what was recorded passes")
  }

  @Test func aTurnThatExpectsNothingIsGivenWhatComes() throws {
    let turns = """
          - answer: >
              The !super-users
              came.

          # Then the end.
          - { command: skip }
          - answer: Thanks.
      """
    let result = try recorded(head + turns).text.replacing(/overall: \d/, with: "overall: N")
    #expect(
      result == head + """
            - answer: >
                The !super-users
                came.
              probe: how-many
              levels: { overall: N }
              next: pushback

            # Then the end.
            - { outcome: partly-answered, levels: { overall: N }, next: closing, command: skip }
            - answer: Thanks.
              next: goodbye

        """)
  }

  @Test func lineEndsStayWhatTheyAre() throws {
    let turns = "      - answer: \"!result\"\n        probe: none\n"
    let text = (head + turns).replacing("\n", with: "\r\n")
    let result = try recorded(text).text
    #expect(result == text.replacing("probe: none", with: "probe: no-number"))
  }

  @Test func whatCannotBeWrittenIsNamed() throws {
    let turns = """
          - answer: "Hello."
            says: "a sentence
              over two lines"
          - answer: Thanks.
            reply: on-call

      """
    #expect(try recorded(head + turns).unrecorded == [8])
  }

  @Test func testsBesideQuestionsAreRecordedToo() throws {
    let persona = try #require(SamplePack.files.first { $0.name == "clinician.yaml" })
    let script = try #require(PackCompiler.compile(SamplePack.files).pack?.script("clinician"))
    let run = InlineTestRun(script: script, organizationName: "Here") { _, context in
      ScriptedFindings.findings(in: "!result", context: context)
    }
    var recording = TestRecording(persona)
    for result in run.results() { recording.record(result) }
    let text = recording.text
    #expect(text.contains("        probe: no-number\n"))
    #expect(text.replacing("no-number", with: "lacks(result)").count >= persona.text.count - 8)
    #expect(recording.recorded > 0)
  }
}
