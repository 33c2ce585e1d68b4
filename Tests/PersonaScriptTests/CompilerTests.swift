// What a faultless pack becomes.
import Interview
import PersonaScript
import Testing

@Suite struct CompilerTests {
  /// The sample, compiled.
  private func pack() throws -> RolePack {
    let (pack, diagnostics) = PackCompiler.compile(SamplePack.files)
    #expect(diagnostics.map { $0.text() } == [])
    return try #require(pack)
  }

  @Test func aPackKeepsWhatItsFilesSay() throws {
    let pack = try pack()
    #expect(pack.id == "sample")
    #expect(pack.name == "Sample role")
    #expect(pack.scripts.map(\.persona.id) == ["clinician"])
    #expect(
      pack.sources.map(\.name) == [
        "pack.yaml", "lexicon.yaml", "organization.yaml", "clinician.yaml",
      ])
    #expect(
      pack.organization
        == Organization(
          id: "sample-hospital", name: "Sample Hospital", summary: "A hospital for tests.",
          sections: [
            .init(title: "Technology", facts: ["One record system.", "Two data centres."])
          ]))
  }

  @Test func theOrderOfFilesMakesNoDifference() throws {
    let pack = try pack()
    let other = try #require(PackCompiler.compile(SamplePack.files.reversed()).pack)
    #expect(other.scripts == pack.scripts)
    #expect(other.sources == pack.sources)
  }

  @Test func aLexiconKeepsFileOrderAndText() throws {
    let lexicon = try pack().lexicon
    #expect(lexicon.version == "1.10")
    #expect(
      lexicon.parties == [
        Party(id: "clinicians", forms: ["clinician", "nurse"]),
        Party(id: "vendor", forms: ["supplier"]),
      ])
    #expect(lexicon.concepts.map(\.id) == ["super-users", "training"])
    #expect(
      lexicon.concepts.first
        == Concept(
          id: "super-users", name: "Super users", forms: ["super user", "superuser*"],
          nearMisses: ["root superuser"], jargon: .project,
          plain: "Colleagues trained first, who help the others.",
          positiveExamples: ["Every shift had two super users.", "A superuser stood by."],
          negativeExamples: ["Log in as the root superuser.", "The user was super."]))
  }

  @Test func aQuestionKeepsWhatItsAuthorWrote() throws {
    let question = try #require(try pack().script("clinician")?.question("pushback"))
    #expect(question.kind == .behavioural)
    #expect(question.clarify == ["When did users say no, and what did you do?"])
    #expect(
      question.expects == [
        Expectation(concept: "super-users", weight: 2), Expectation(concept: "rounding", weight: 1),
      ])
    #expect(question.terms == [Term(id: "rounding", forms: ["rounding", "hourly rounds"])])
    #expect(
      question.probes == [
        Probe(
          id: "pushback#1", when: .not(.has(.part(.result))), whenText: "lacks(result)",
          say: ["How did it end?"], kind: .missingPart),
        Probe(
          id: "how-many", when: .all([.mentions("super-users"), .not(.has(.number))]),
          whenText: "mentions(super-users) and lacks(number)",
          say: ["You mentioned {quote:super-users}. How many?"], kind: .vague, priority: 1,
          rapport: -1),
      ])
    let test = try #require(question.tests.first)
    #expect(test.answer == "The nurses refused, so I went to the ward.")
    #expect(test.probe == "lacks(result)")
    #expect(
      test.levels == [
        ExpectedLevel(name: "structure", lowest: 3, highest: 3),
        ExpectedLevel(name: "overall", lowest: 2, highest: 4),
      ])
    #expect(test.line == 32)
  }

  @Test func aScriptKeepsWhatIsSaidAroundQuestions() throws {
    let script = try #require(try pack().script("clinician"))
    #expect(script.persona.voice == Voice(jargon: .plain, patience: 2))
    #expect(
      script.agenda == [
        .question("settle-in"), .question("pushback"), .candidateQuestions, .closing,
      ])
    #expect(script.opening == ["Good morning, {candidate}. Welcome to {organization.name}."])
    #expect(script.probes.map(\.id) == ["no-number"])
    #expect(script.reprompts.nonAnswer == ["Take your time.", "Anything at all?"])
    #expect(script.acknowledgements.map(\.when) == [.has(.part(.result)), .always])
    #expect(script.candidateQuestions.limit == 2)
    #expect(
      script.candidateQuestions.answers == [
        PreparedAnswer(id: "on-call", about: ["on call", "night"], say: ["One week in six."])
      ])
    #expect(
      script.closing
        == Closing(ask: ["Sum up, please."], seconds: 45, thanks: ["Goodbye, {candidate}."]))
  }

  @Test(
    "Whatever YAML would take a text for, it stays that text",
    arguments: ["no", "1.10", "~", "null", "2026-11-23", "0x1F", "true", "1e3"])
  func textsStayTexts(text: String) throws {
    let sources = SamplePack.overlaying("organization.yaml", with: "name: \(text)\n")
    #expect(PackCompiler.compile(sources).pack?.organization.name == text)
  }

  @Test(
    "A line is one line, however it was written",
    arguments: [
      "wants: |\n  One\n  two\n", "wants: >\n  One\n  two\n\n", "wants: \" One\\n two \"\n",
      "wants: One\n  two\n",
    ])
  func linesAreOneLine(fragment: String) throws {
    let sources = SamplePack.overlaying("clinician.yaml", with: fragment)
    #expect(PackCompiler.compile(sources).pack?.script("clinician")?.persona.wants == "One two")
  }

  @Test func aPickKeepsItsOrder() throws {
    let sources = SamplePack.overlaying(
      "clinician.yaml", with: "agenda: [ { pick: 1, from: [ settle-in, pushback ] }, closing ]\n")
    let script = PackCompiler.compile(sources).pack?.script("clinician")
    #expect(script?.agenda == [.pick(count: 1, from: ["settle-in", "pushback"]), .closing])
  }

  @Test func anAliasStandsForWhatItsAnchorMarks() throws {
    let fragment = """
      opening: &hello [ "Hello, *{candidate}*." ]
      closing:
        ask: [ "Sum up." ]
        thanks: *hello

      """
    let sources = SamplePack.overlaying("clinician.yaml", with: fragment)
    let script = PackCompiler.compile(sources).pack?.script("clinician")
    #expect(script?.closing.thanks == ["Hello, *{candidate}*."])
    #expect(script?.closing.seconds == 60)
  }
}
