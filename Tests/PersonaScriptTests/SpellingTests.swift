// Problems inside a text are shown at their own column, however the text is written.
import PersonaScript
import Testing

@Suite struct SpellingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// What follows `when:`.
    var text: String
    var line = 4
    var column: Int
    var length: Int
    var testDescription: String { name }
  }

  @Test(
    "A wrong word in a condition is shown where it stands",
    arguments: [
      Case(name: "plain", text: "lacks(reslt)", column: 17, length: 5),
      Case(
        name: "after letters beyond ASCII", text: "has(é) or lacks(reslt)", column: 15, length: 1),
      Case(name: "in single quotes", text: "'lacks(reslt)'", column: 18, length: 5),
      Case(name: "in double quotes", text: "\"lacks(reslt)\"", column: 18, length: 5),
      Case(
        name: "after an escape", text: #""\x6cacks(reslt)""#, column: 21, length: 5),
      Case(name: "after an anchor", text: "&end lacks(reslt)", column: 22, length: 5),
      Case(name: "in a block", text: "|\n          lacks(reslt)", column: 11, length: 1),
      Case(
        name: "over two lines", text: "has(task) and\n          lacks(reslt)", column: 11,
        length: 13),
    ])
  func placesAWrongWord(at place: Case) throws {
    let fragment = """
      agenda: [ settle-in, pushback, closing ]
      probes:
        - say: "Go on."
          when: \(place.text)

      """
    let sources = SamplePack.overlaying("clinician.yaml", with: fragment)
    let diagnostic = try #require(PackCompiler.compile(sources).diagnostics.first)
    #expect(diagnostic.code == .unknownConcept)
    #expect(
      [diagnostic.line, diagnostic.column, diagnostic.length] == [
        place.line, place.column, place.length,
      ])
  }

  @Test func aTemplateIsShownWhereItStands() throws {
    let sources = SamplePack.overlaying(
      "clinician.yaml", with: "opening: 'It''s {candidat}, {{candidat}}.'\n")
    let diagnostic = try #require(PackCompiler.compile(sources).diagnostics.first)
    #expect(
      diagnostic.text()
        == """
        clinician.yaml:1:18: error[P017]: lines know no {candidat}
          help: did you mean {candidate}?
        """)
    #expect(
      diagnostic.excerpt(margin: "")
        == """
        opening: 'It''s {candidat}, {{candidat}}.'
                         ^^^^^^^^
        """)
  }
}
