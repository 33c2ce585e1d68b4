// Every diagnostic has a page whose example fails as the page says. With RECORD=1 in the environment
// the pages are written anew from the table of codes and what the compiler says, to be reviewed as a
// diff.
import Foundation
import PersonaScript
import Testing

@Suite struct DiagnosticPagesTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// What `hotseat persona check` says about a page's example.
  private func report(_ examples: [DocumentationPage.Block]) -> (
    codes: [DiagnosticCode], text: String
  ) {
    let named = examples.filter { $0.info.count > 1 }
    var sources = SamplePack.overlaying(
      named.filter { !$0.info.contains("whole") }.map { ($0.info[1], $0.text) })
    for example in named where example.info.contains("whole") {
      sources.removeAll { $0.name == example.info[1] }
      sources.append(SourceFile(name: example.info[1], text: example.text))
    }
    let isAboutWords = named.contains { $0.info[1] == "lexicon.yaml" }
    let context: CheckContext = isAboutWords ? .forTests : .dated
    let diagnostics = PackCompiler.compile(sources, context: context).diagnostics
    let text = diagnostics.map { $0.text() + "\n" + $0.excerpt(margin: "  | ") + "\n" }.joined()
    return (diagnostics.map(\.code), text)
  }

  private func page(_ code: DiagnosticCode, _ examples: [DocumentationPage.Block]) -> String {
    let blocks = examples.map { "```\($0.info.joined(separator: " "))\n\($0.text)```\n\n" }.joined()
    return """
      # \(code.rawValue): \(code.title)

      \(code.explanation)

      ## Example

      \(blocks)```text
      \(report(examples).text)```

      """
  }

  @Test(arguments: DiagnosticCode.allCases)
  func aPageShowsAnExampleThatFailsAsItSays(code: DiagnosticCode) throws {
    let page = try DocumentationPage("diagnostics/\(code.rawValue).md")
    let examples = page.blocks.filter { $0.info.first == "yaml" }
    let expected = self.page(code, examples)
    if Self.isRecording {
      try expected.write(to: page.url, atomically: true, encoding: .utf8)
    } else {
      #expect(page.text == expected)
    }
    #expect(report(examples).codes.contains(code))
    #expect(report(examples).codes.allSatisfy { $0 == code }, "one problem a page")
  }

  @Test(arguments: DiagnosticCode.allCases)
  func thePageInTheProgramIsThatOfTheFolder(code: DiagnosticCode) throws {
    let page = try DocumentationPage("diagnostics/\(code.rawValue).md")
    #expect(DiagnosticPage(code).text == page.text)
    #expect(DiagnosticPage(code).parts.first == .prose(code.explanation))
  }

  @Test func everyPageHasACodeAndStandsInTheList() throws {
    let folder = DocumentationPage.root.appending(path: "docs/diagnostics")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let codes = DiagnosticCode.allCases.map(\.rawValue)
    #expect(names.filter { $0 != "README.md" }.sorted() == codes.map { $0 + ".md" }.sorted())
    let rows = DiagnosticCode.allCases.map { code in
      "| [\(code.rawValue)](\(code.rawValue).md) | \(code.severity.rawValue) | \(code.title) |"
    }
    let expected = """
      # What `hotseat persona check` can say

      Each message carries a code, which never changes its meaning. Each page explains one and shows an
      example: the part of a file that is wrong, in a pack that is sound otherwise. Tests compile the
      examples and compare what is said about them with the pages.

      | code | severity | what it says |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      """
    let url = folder.appending(path: "README.md")
    if Self.isRecording { try expected.write(to: url, atomically: true, encoding: .utf8) }
    #expect(try String(contentsOf: url, encoding: .utf8) == expected)
  }
}
