// What a pack says about panels: manners of a persona, disagreements of a pack.
import Interview
import PersonaScript
import Testing

@Suite struct PanelFileTests {
  private static let tension = """
    format: 1
    tensions:
      late-change:
        between: [ cto, clinician ]
        first: [ "{colleague} and I disagree." ]
        second: "So we do, {colleague}."
        question:
          kind: situational
          topic: go-live
          ask: "What now?"
          expects: { training: 1 }

    """

  private static let manner = """
    panel:
      hand-over: "{colleague}, please."
      probes:
        - id: beside
          when: lacks(number)
          say: "How many?"
      weighs: { content: 40, structure: 10, evidence: 30, ownership: 10, clarity: 10, why: "so" }

    """

  @Test func aPersonasMannerIsRead() throws {
    let (pack, diagnostics) = PackCompiler.compile(
      SamplePack.overlaying("clinician.yaml", with: Self.manner))
    #expect(diagnostics.map { $0.text() } == [])
    let manner = try #require(pack?.scripts.first?.manner)
    #expect(manner.handOver == ["{colleague}, please."])
    #expect(manner.takeOver.isEmpty)
    #expect(manner.interjections.map(\.id) == ["beside"])
    #expect(manner.weighing == PanelWeighing(weights: [40, 10, 30, 10, 10], why: "so"))
  }

  @Test func withoutAMannerItIsPlain() throws {
    let pack = try #require(PackCompiler.compile(SamplePack.files).pack)
    #expect(pack.scripts[0].manner == PanelManner())
    #expect(pack.tensions.isEmpty)
  }

  @Test func disagreementsAreRead() throws {
    let sources =
      SamplePack.withTwoPersonas + [SourceFile(name: "panel.yaml", text: Self.tension)]
    let (pack, diagnostics) = PackCompiler.compile(sources)
    #expect(diagnostics.map { $0.text() } == [])
    let tension = try #require(pack?.tensions.first)
    #expect(tension.first == "cto" && tension.second == "clinician")
    #expect(tension.question.id == "late-change")
    #expect(tension.opening == ["{colleague} and I disagree."])
    #expect(pack?.sources.map(\.name).contains("panel.yaml") == true)
    let script = try #require(pack?.script(ofPanel: ["clinician", "cto"]))
    #expect(script.panel?.tensions.count == 1)
    #expect(script.panel?.asker(of: "late-change")?.persona.id == "cto")
    #expect(pack?.script(ofPanel: ["clinician", "nobody"]) == nil)
    #expect(pack?.script(ofPanel: ["cto"])?.panel == nil)
  }

  @Test func onlyTheNamedPersonasAreCompiled() {
    let sources =
      SamplePack.withTwoPersonas + [SourceFile(name: "panel.yaml", text: Self.tension)]
    #expect(PackCompiler.compile(sources, only: ["cto"]).pack?.scripts.count == 1)
    #expect(PackCompiler.compile(sources, only: ["cto", "clinician"]).pack?.scripts.count == 2)
  }

  @Test func otherTemplatesAreCheckedBesideTheColleague() {
    let wrong = Self.tension.replacing("So we do, {colleague}.", with: "{colleague}, {nobody}.")
    let sources = SamplePack.withTwoPersonas + [SourceFile(name: "panel.yaml", text: wrong)]
    #expect(PackCompiler.compile(sources).diagnostics.map(\.code) == [.template])
  }
}
