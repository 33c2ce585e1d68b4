// The conversations of the repository's pack go as their authors wrote, with the real analyser.
import AnswerAnalysis
import Interview
import PersonaScript
import TestSupport
import Testing

@Suite struct BuiltInPackConversationTests {
  @Test func everyConversationPasses() throws {
    let folder = PackFolder(path: ProjectFile.path("Personas/healthcare-it-pm"))
    let (pack, diagnostics) = PackCompiler.compile(try folder.read().sources)
    #expect(diagnostics.map { $0.text() } == [])
    let analyser = Analyser(lexicon: CompiledLexicon(try #require(pack).lexicon))
    let tests = try #require(pack?.conversations)
    #expect(tests.count > 5)
    for test in tests {
      let script = try #require(pack?.script(test.persona))
      let run = ConversationRun(
        script: script, organizationName: pack?.organization.name ?? ""
      ) { analyser.findings(in: $0, context: $1) }
      let result = run.result(of: test)
      let report = ConversationReport(result, file: test.file, script: script).lines
      #expect(result.hasPassed, "\(report.joined(separator: "\n"))")
    }
  }
}
