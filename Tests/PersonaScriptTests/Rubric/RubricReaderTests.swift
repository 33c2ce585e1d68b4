// rubric.yaml over the program's own rubric, and the weights that a persona may change.
import Foundation
import Interview
import Testing

@testable import PersonaScript

@Suite struct RubricReaderTests {
  private func compile(_ rubric: String) -> (rubric: Rubric?, remarks: [String]) {
    let file = "format: 2\nversion: \"t\"\n" + rubric
    let (pack, diagnostics) = PackCompiler.compile(
      SamplePack.replacing("rubric.yaml", with: file))
    return (
      pack?.rubric, diagnostics.map { "\($0.line):\($0.column) \($0.code.rawValue) \($0.message)" }
    )
  }

  @Test func theShippedFileIsTheProgramsOwnRubricWrittenOut() throws {
    let url = DocumentationPage.root.appending(path: "Personas/healthcare-it-pm/rubric.yaml")
    let text = try String(contentsOf: url, encoding: .utf8)
    let (pack, diagnostics) = PackCompiler.compile(
      SamplePack.replacing("rubric.yaml", with: text))
    #expect(diagnostics.isEmpty)
    #expect(pack?.rubric == .standard)
    // Whole: whatever it says is read, so a changed number in it cannot go unseen.
    for kind in QuestionKind.scored { #expect(text.contains("\n  \(kind.rawValue):\n")) }
    #expect(text.split(separator: "\n").count { $0.hasSuffix("anchors:") } == 24)
    #expect(text.split(separator: "\n").count { $0.contains(" source: ") } == 28)
    #expect(text.split(separator: "\n").count { $0.contains("thresholds: [") } == 20)
  }

  @Test func aPackWithoutAFileScoresByTheProgramsOwn() {
    #expect(PackCompiler.compile(SamplePack.files).pack?.rubric == .standard)
  }

  @Test func whatAFileLeavesOutIsTheProgramsOwn() throws {
    var expected = Rubric.standard
    expected.version = "t"
    expected.caps[2].level = 1
    expected.scales[0].length = WordBand(shortest: 50, longest: 180)
    expected.scales[1].acceptsPlans = false
    expected.scales[2].rungs[1].needs = [.explanation]
    let (rubric, remarks) = compile(
      """
      caps: { off-topic: 1 }
      scales:
        behavioural: { length: { shortest: 50, longest: 180, source: "a choice" } }
        situational: { counts: facts }
        knowledge: { needs: { 3: explanation }, source: "a choice" }
      """)
    #expect(remarks == [])
    #expect(rubric == expected)
  }

  @Test(arguments: [
    ("scales: { warm-up: { counts: facts } }", "3:11 P010 'scales' cannot be 'warm-up'"),
    ("scales: { knowledge: { counts: deeds } }", "3:32 P010 'counts' cannot be 'deeds'"),
    (
      "scales: { knowledge: { needs: { 3: magic }, source: \"a choice\" } }",
      "3:36 P010 'needs' cannot be 'magic'"
    ),
    (
      "scales: { knowledge: { needs: { 6: reason }, source: \"a choice\" } }",
      "3:33 P010 'needs' cannot be '6'"
    ),
    ("caps: { stuffed: 6 }", "3:18 P009 'stuffed' must be a whole number from 1 to 5, not '6'"),
    (
      "scales: { knowledge: { dimensions: { clarity: { thresholds: [ 1, 2, 3 ], source: s } } } }",
      "3:49 P041 a dimension has four thresholds, not 3"
    ),
  ])
  func refusesWhatARubricCannotSay(_ example: (text: String, remark: String)) {
    let (rubric, remarks) = compile(example.text)
    #expect(rubric == nil)
    #expect(remarks == [example.remark])
  }

  // MARK: - A persona's weights

  private func persona(_ scoring: String) -> (script: Script?, remarks: [String]) {
    let (pack, diagnostics) = PackCompiler.compile(
      SamplePack.overlaying("clinician.yaml", with: "format: 2\n" + scoring))
    return (pack?.script("clinician"), diagnostics.map { "\($0.code.rawValue) \($0.message)" })
  }

  @Test func aPersonaWeighsOtherwiseWithAReason() {
    let (script, remarks) = persona(
      """
      scoring:
        behavioural:
          weights: { evidence: 15, ownership: 20 }
          reason: "I listen for your own part."
      """)
    #expect(remarks == [])
    let scale = script?.scoring.scale(for: .behavioural)
    #expect(scale?.dimensions.map(\.weight) == [25, 25, 15, 20, 15])
    #expect(scale?.weightsReason == "I listen for your own part.")
    #expect(script?.scoring.scale(for: .knowledge) == Rubric.standard.scale(for: .knowledge))
  }

  @Test(arguments: [
    (
      "scoring: { knowledge: { weights: { content: 40 }, reason: \"I want it short.\" } }",
      "P040 the five weights add up to 90, not to 100"
    ),
    (
      "scoring: { knowledge: { weights: { content: 45, clarity: 30 }, reason: \"so there\" } }",
      "P044 nothing says why knowledge answers are weighed otherwise"
    ),
  ])
  func refusesWeightsThatDoNotAddUpOrHaveNoReason(_ example: (text: String, remark: String)) {
    let (script, remarks) = persona(example.text)
    #expect(script == nil)
    #expect(remarks == [example.remark])
  }
}
