// docs/personas.md: its samples compile, and its tables list the keys that the compiler knows. With
// RECORD=1 in the environment the tables get the keys, types and defaults of the schema, and what a
// new key is in the schema's words, to be reviewed as a diff.
import Foundation
import Interview
import Testing

@testable import PersonaScript

@Suite struct PersonaGuideTests {
  private func guide() throws -> DocumentationPage { try DocumentationPage("personas.md") }

  @Test func everySampleCompilesWithoutRemarks() throws {
    let samples = try guide().blocks.filter { $0.info.first == "yaml" }
    #expect(samples.count > 10)
    let shared = samples.filter { $0.info.contains { $0.hasPrefix("shared/") } }
    for sample in samples {
      let name = try #require(sample.info.dropFirst().first, "line \(sample.line) names no file")
      // A shared file is compiled with the sample that extends it.
      if name.hasPrefix("shared/") { continue }
      let isWhole = sample.text.hasPrefix("format:")
      let fragment = (name: name, text: isWhole ? sample.text : "format: 2\n" + sample.text)
      let others = sample.text.contains("extends:") ? shared.map { ($0.info[1], $0.text) } : []
      // Lines name probes as format 2 does.
      let interviewer = (name: "clinician.yaml", text: "format: 2\n")
      let before = name == "lines.yaml" ? [interviewer] : []
      let sources =
        name == PackCompiler.panelFile
        ? SamplePack.withTwoPersonas + [SourceFile(name: name, text: fragment.text)]
        : SamplePack.overlaying(before + [fragment] + others)
      let diagnostics = PackCompiler.compile(
        sources, context: name == "lexicon.yaml" ? .forTests : .dated
      ).diagnostics
      #expect(diagnostics.map { $0.text() } == [], "the sample at line \(sample.line)")
    }
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD"] == "1"))
  func recordsTheTables() throws {
    let page = try guide()
    var lines = page.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for section in Section.allCases {
      let marker = "<!-- keys: \(section.rawValue) -->"
      let start = try #require(lines.firstIndex(of: marker), "\(marker)")
      let first = start + 4
      let rows = lines[first...].prefix { $0.hasPrefix("|") }
      let told = Dictionary(
        rows.map { $0.split(separator: "|").map { $0.trimming(" ") } }.map { ($0[0], $0.last) },
        uniquingKeysWith: { first, _ in first })
      lines.replaceSubrange(
        first..<(first + rows.count),
        with: section.keys.map { key in
          let about = key.about.prefix(1).uppercased() + key.about.dropFirst() + "."
          let told = told["`\(key.name)`"] ?? about
          return
            "| `\(key.name)` | \(key.type.name) | \(key.fallback ?? "required") | \(told ?? about) |"
        })
    }
    try lines.joined(separator: "\n").write(to: page.url, atomically: true, encoding: .utf8)
  }

  @Test(arguments: Section.allCases)
  func theTableOfASectionListsItsKeysWithTheirTypesAndDefaults(section: Section) throws {
    let lines = try guide().text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "<!-- keys: \(section.rawValue) -->"))
    let rows = lines[(start + 2)...].prefix { $0.hasPrefix("|") }.dropFirst(2).map { row in
      row.split(separator: "|").map { $0.trimming(" ") }
    }
    #expect(rows.map { $0[0] } == section.keys.map { "`\($0.name)`" })
    #expect(rows.map { $0[1] } == section.keys.map(\.type.name))
    #expect(rows.map { $0[2] } == section.keys.map { $0.fallback ?? "required" })
    #expect(rows.allSatisfy { $0.count == 4 && $0[3].hasSuffix(".") })
  }

  @Test(arguments: Section.allCases)
  func everyKeyStandsInASample(section: Section) throws {
    var used = KeysInUse()
    for sample in try guide().blocks where sample.info.first == "yaml" {
      used.add(sample.text, named: try #require(sample.info.dropFirst().first))
    }
    let names = section.keys.map(\.name)
    #expect(names.filter { used.keys[section]?.contains($0) != true } == [], "\(section.noun)")
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
