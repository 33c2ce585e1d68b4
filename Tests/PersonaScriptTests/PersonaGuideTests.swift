// docs/personas.md: its samples compile, and its tables list the keys that the compiler knows.
import Interview
import Testing

@testable import PersonaScript

@Suite struct PersonaGuideTests {
  private func guide() throws -> DocumentationPage { try DocumentationPage("personas.md") }

  @Test func everySampleCompilesWithoutRemarks() throws {
    let samples = try guide().blocks.filter { $0.info.first == "yaml" }
    #expect(samples.count > 10)
    for sample in samples {
      let name = try #require(sample.info.dropFirst().first, "line \(sample.line) names no file")
      let sources = SamplePack.overlaying(name, with: sample.text)
      let diagnostics = PackCompiler.compile(sources).diagnostics
      #expect(diagnostics.map { $0.text() } == [], "the sample at line \(sample.line)")
    }
  }

  @Test(arguments: Section.allCases)
  func theTableOfASectionListsItsKeys(section: Section) throws {
    let lines = try guide().text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "<!-- keys: \(section.rawValue) -->"))
    let rows = lines[(start + 2)...].prefix { $0.hasPrefix("|") }.dropFirst(2).map { row in
      row.split(separator: "|").map { $0.trimming(" `") }
    }
    #expect(rows.map { $0[0] } == section.keys.map(\.name))
    #expect(rows.map { $0[2] == "required" } == section.keys.map(\.isRequired))
  }

  @Test func theTablesOfConditionsListWhatTheParserKnows() throws {
    let text = try guide().text
    for predicate in Predicate.allCases { #expect(text.contains("`\(predicate.rawValue)(")) }
    for measure in Measure.allCases { #expect(text.contains("`\(measure.rawValue)`")) }
    for word in Predicate.featureWords { #expect(text.contains("`\(word)`")) }
    for form in AnswerForm.allCases { #expect(text.contains("`\(form.rawValue)`")) }
  }
}

extension Substring {
  /// Without the given characters at its ends.
  fileprivate func trimming(_ characters: String) -> String {
    var rest = drop { characters.contains($0) }
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
