// A pack of the repository with what became of everything that its authors wrote to try it: held once, for
// all the suites that look at it.
import AnswerAnalysis
import Interview
import PersonaScript
import TestSupport
import Testing

struct TriedPack: Sendable {
  let pack: RolePack
  /// The remarks on its files, its files of tests included.
  let remarks: [String]
  /// The tests beside questions: persona, question and place from 1 (`clinician/pushback/2`).
  let inline: [(name: String, result: InlineTestResult)]
  let conversations: [ConversationResult]

  static let names = ["healthcare-it-pm", "restaurant-manager"]

  private static let tried = names.map { name in (name, Result { try TriedPack(name) }) }

  /// The pack in a folder of `Personas`.
  static func named(_ name: String) throws -> TriedPack {
    try #require(tried.first { $0.0 == name }?.1).get()
  }

  private init(_ name: String) throws {
    let folder = PackFolder(path: ProjectFile.path("Personas/\(name)"))
    let (compiled, diagnostics) = PackCompiler.compile(try folder.read().sources)
    let pack = try #require(compiled)
    let analyser = Analyser(lexicon: CompiledLexicon(pack.lexicon))
    self.pack = pack
    remarks = diagnostics.map { $0.text() }
    inline = pack.scripts.flatMap { script in
      let quarrels = pack.tensions.filter { $0.first == script.persona.id }.map(\.question)
      return (script.questions + quarrels).flatMap { question in
        pack.inlineResults(of: [script], question: question.id) {
          analyser.findings(in: $0, context: $1)
        }.enumerated().map { index, result in
          ("\(script.persona.id)/\(question.id)/\(index + 1)", result)
        }
      }
    }
    conversations = try pack.conversations.map { test in
      let script = try #require(pack.script(test.persona))
      return ConversationRun(script: script, organizationName: pack.organization.name) {
        analyser.findings(in: $0, context: $1)
      }.result(of: test)
    }
  }

  /// What all of it reaches in a script.
  func coverage(of script: Script) -> Coverage {
    var coverage = Coverage(script)
    let interviews = inline.flatMap(\.result.interviews) + conversations.map(\.interview)
    for interview in interviews where interview.persona == script.persona.id {
      coverage.add(interview)
    }
    return coverage
  }
}
