// A pack whose tests are run: which of them were asked about, and what became of them.
import AnswerAnalysis
import Interview
import PersonaScript

/// A pack without errors.
struct TestedPack {
  let pack: RolePack
  let input: PackInput
  /// The interviewers whose inline tests are asked about.
  let scripts: [Script]
  /// The conversations that are asked about.
  let conversations: [ConversationTest]

  /// The pack of a result; nil when it has an error. Where a path names one file, only its tests.
  init?(_ result: PackCheckResult) {
    guard let pack = result.pack else { return nil }
    self.pack = pack
    input = result.input
    guard let only = input.only else {
      (scripts, conversations) = (pack.scripts, pack.conversations)
      return
    }
    if PackCompiler.isTest(only) {
      (scripts, conversations) = ([], pack.conversations.filter { $0.file == only })
      return
    }
    let named = pack.scripts.filter { $0.persona.id + ".yaml" == only }
    scripts = named.isEmpty ? pack.scripts : named
    let personas = scripts.map(\.persona.id)
    conversations = pack.conversations.filter { personas.contains($0.persona) }
  }

  private init(_ pack: TestedPack, persona: String) {
    self.pack = pack.pack
    input = pack.input
    scripts = pack.scripts.filter { $0.persona.id == persona }
    conversations = pack.conversations.filter { $0.persona == persona }
  }

  /// The pack with only the tests of one interviewer.
  func only(persona: String) -> TestedPack { TestedPack(self, persona: persona) }

  /// Where it is; nil for the pack in the program.
  var folder: String? { input.path }

  /// What `--filter` may name.
  var filterableIDs: [String] {
    let personas = scripts.map(\.persona.id)
    return scripts.flatMap(\.questions).map(\.id)
      + pack.tensions.filter { personas.contains($0.first) }.map(\.question.id)
      + conversations.map(\.id)
  }

  /// Runs the tests: those of a question or a conversation, or all.
  func outcome(filter: String?) -> TestOutcome {
    let analyser = Analyser(lexicon: CompiledLexicon(pack.lexicon))
    let inline = pack.inlineResults(of: scripts, question: filter) {
      analyser.findings(in: $0, context: $1)
    }
    let held = conversations.filter { filter == nil || $0.id == filter }.compactMap { test in
      pack.script(test.persona).map { script in
        ConversationRun(script: script, organizationName: pack.organization.name) {
          analyser.findings(in: $0, context: $1)
        }.result(of: test)
      }
    }
    return TestOutcome(pack: pack, input: input, inline: inline, conversations: held)
  }
}

/// What became of a pack's tests.
struct TestOutcome {
  let pack: RolePack
  let input: PackInput
  let inline: [InlineTestResult]
  let conversations: [ConversationResult]

  var count: Int { inline.count + conversations.count }

  var failed: Int {
    inline.count { !$0.failures.isEmpty } + conversations.count { !$0.hasPassed }
  }

  /// What to print of the tests that failed.
  var failureLines: [String] {
    let besideQuestions = inline.filter { !$0.failures.isEmpty }.flatMap { result in
      InlineTestReport(
        result, file: input.shownPath(result.file),
        script: pack.script(result.persona)
      ).lines
    }
    let inFiles = conversations.filter { !$0.hasPassed }.flatMap { result in
      pack.script(result.test.persona).map { script in
        ConversationReport(result, file: input.shownPath(result.test.file), script: script).lines
      } ?? []
    }
    return besideQuestions + inFiles
  }

  var inlineRecords: [InlineTestRecord] {
    inline.map { InlineTestRecord($0, file: input.shownPath($0.file)) }
  }

  var conversationRecords: [ConversationRecord] {
    conversations.map { ConversationRecord($0, file: input.shownPath($0.test.file)) }
  }
}
