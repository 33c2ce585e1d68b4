// A pack with more than one employer: which of them an interview knows of.
import Interview
import PersonaScript
import Testing

@Suite struct OrganizationsTests {
  private static let other = """
    format: 1
    id: other-hospital
    name: Other Hospital
    summary: "A hospital elsewhere."
    sections:
      - title: Technology
        facts: [ "No record system." ]
    known-by: [ paper only ]
    answers:
      - id: paper
        about: paper
        say: "All of it."
      - id: on-call
        about: night
        say: "Never said: the persona has an answer of its own."

    """

  /// The sample pack with a second employer, and with an answer that is true of one of the two.
  private static func sources(at place: String = "sample-hospital") -> [SourceFile] {
    let questions = """
      candidate-questions:
        limit: 2
        invite: "What would you like to know?"
        more: "Anything else?"
        answers:
          - id: on-call
            about: [ on call, night ]
            say: "One week in six."
          - id: centres
            about: [ data centres ]
            say: "Both are ours."
            at: [ \(place) ]
        fallback: "I would have to ask."
        none: "Very well."

      """
    return SamplePack.overlaying([
      ("clinician.yaml", questions), ("organizations/other.yaml", other),
    ])
  }

  private func pack(_ sources: [SourceFile]) throws -> RolePack {
    let (pack, diagnostics) = PackCompiler.compile(sources)
    #expect(diagnostics.map { $0.text() } == [])
    return try #require(pack)
  }

  private func answers(_ pack: RolePack) -> [String] {
    pack.script("clinician")?.candidateQuestions.answers.map(\.id) ?? []
  }

  @Test func theUsualEmployerIsOrganizationYaml() throws {
    let pack = try pack(Self.sources())
    #expect(pack.organization.id == "sample-hospital")
    #expect(pack.otherOrganizations.map(\.id) == ["other-hospital"])
    #expect(answers(pack) == ["on-call", "centres"])
    let terms = pack.script("clinician")?.question("pushback")?.terms.map(\.id)
    #expect(terms == ["rounding"], "its dossier names nothing to be known by")
  }

  @Test func anotherEmployerBringsItsDossierAndItsAnswers() throws {
    let pack = try pack(
      try #require(PackCompiler.sources(Self.sources(), at: "other-hospital")))
    #expect(pack.organization.name == "Other Hospital")
    #expect(pack.otherOrganizations.map(\.id) == ["sample-hospital"])
    #expect(answers(pack) == ["on-call", "paper"])
    let script = try #require(pack.script("clinician"))
    #expect(script.candidateQuestions.answers.first?.say == ["One week in six."])
    for question in script.questions {
      #expect(question.terms.last == Term(id: "dossier", forms: ["paper only"]))
    }
  }

  @Test func theUsualEmployerMayBeNamedAndAnUnknownOneIsNotThere() throws {
    let sources = Self.sources()
    #expect(PackCompiler.sources(sources, at: "sample-hospital") == sources)
    #expect(PackCompiler.sources(sources, at: "nowhere") == nil)
  }

  @Test func anAnswerForAnEmployerThatIsNotThereIsARemark() throws {
    let (_, diagnostics) = PackCompiler.compile(Self.sources(at: "sample-hospitl"))
    #expect(diagnostics.map(\.code) == [.unknownOrganization])
    #expect(diagnostics.first?.help == "did you mean 'sample-hospital'?")
  }

  @Test func twoEmployersOfOneIdAreAnError() throws {
    let twin = Self.other.replacing("id: other-hospital", with: "id: sample-hospital")
    let sources = SamplePack.files + [SourceFile(name: "organizations/twin.yaml", text: twin)]
    let (pack, diagnostics) = PackCompiler.compile(sources)
    #expect(pack == nil)
    #expect(diagnostics.map(\.code) == [.duplicateID])
  }

  @Test func noConceptOfTheLexiconIsNamedLikeTheDossier() throws {
    let lexicon = """
      concepts:
        dossier:
          name: Dossier
          forms: [ dossier ]
          examples:
            matches: [ "I read the dossier.", "A dossier lay there." ]
            does-not-match: [ "I read it.", "It lay there." ]

      """
    let (_, diagnostics) = PackCompiler.compile(
      SamplePack.overlaying("lexicon.yaml", with: lexicon))
    #expect(diagnostics.map(\.code).contains(.reservedID))
  }
}
