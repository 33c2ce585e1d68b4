// hotseat persona test: does each answer beside a question lead where its author expects?
import AnswerAnalysis
import ArgumentParser
import Console
import Foundation
import Interview
import PersonaScript

/// Runs the tests beside questions. Exits with 0 when all pass, 1 when one fails or there is none, 65
/// when a pack has an error, 66 when there is nothing to read.
struct PersonaTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the tests that stand beside questions.",
    discussion: """
      A test is an answer, with the probe that it should draw and the levels that it should get. \
      Each is tried with every wording of its question. See docs/personas.md.
      """)

  @OptionGroup var arguments: PackArguments

  @Option(help: "text or json.")
  var format: ReportFormat = .text

  @Option(
    help: ArgumentHelp("Only the tests of the question with this id.", valueName: "question"))
  var filter: String?

  func run() throws {
    let (inputs, failures) = arguments.inputs()
    let unread = failures + inputs.flatMap(\.failures)
    let results = inputs.map { PackCheckResult($0) }
    let packs = results.compactMap(TestedPack.init)
    let broken = results.filter { $0.pack == nil }
    for failure in unread { StandardError.write(failure.message) }
    for result in broken where result.input.failures.isEmpty {
      StandardError.write(([result.summary] + result.errorLines).joined(separator: "\n"))
    }
    if let filter, broken.isEmpty, unread.isEmpty { try checkIsKnown(filter, packs) }
    let tests = packs.flatMap { $0.tests(question: filter) }
    try report(tests)
    if unread.contains(where: \.isMissingInput) { throw ExitCode(66) }
    if !unread.isEmpty || !broken.isEmpty { throw ExitCode(65) }
    if tests.isEmpty { throw Failure(.checkFailed, "there is no test to run").reported() }
    if tests.contains(where: { !$0.hasPassed }) { throw ExitCode(1) }
  }

  private func checkIsKnown(_ question: String, _ packs: [TestedPack]) throws {
    let known = packs.flatMap { $0.scripts.flatMap(\.questions).map(\.id) }
    guard !known.contains(question) else { return }
    let nearest = Suggestion.nearest(to: question, among: known)
    let help = nearest.map { "\n  help: did you mean '\($0)'?" } ?? ""
    throw Failure(.usage, "no question is named '\(question)'" + help).reported()
  }

  private func report(_ tests: [TestedPack.Test]) throws {
    let failed = tests.filter { !$0.hasPassed }
    switch format {
    case .text:
      for test in failed {
        for line in InlineTestReport(test.result, file: test.file).lines { show(line) }
      }
      show("\(tests.count - failed.count) passed, \(failed.count) failed")
    case .json:
      let report = TestReport(
        passed: tests.count - failed.count, failed: failed.count,
        tests: tests.map { InlineTestRecord($0.result, file: $0.file) })
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
  }
}

/// What `--format json` writes.
private struct TestReport: Encodable {
  var passed: Int
  var failed: Int
  var tests: [InlineTestRecord]
}

/// A pack without errors, whose tests are run.
private struct TestedPack {
  private let input: PackInput
  private let pack: RolePack
  /// The interviewers that are asked about: one, where a path names its file.
  let scripts: [Script]

  /// A test's result, with what to print for its file.
  struct Test {
    let file: String
    let result: InlineTestResult

    var hasPassed: Bool { result.failures.isEmpty }
  }

  /// The pack of a result; nil when it has an error.
  init?(_ result: PackCheckResult) {
    guard let pack = result.pack else { return nil }
    self.pack = pack
    input = result.input
    let named = pack.scripts.filter { $0.persona.id + ".yaml" == result.input.only }
    scripts = named.isEmpty ? pack.scripts : named
  }

  func tests(question: String?) -> [Test] {
    let analyser = Analyser(lexicon: CompiledLexicon(pack.lexicon))
    return scripts.flatMap { script in
      let file = input.shownPath(script.persona.id + ".yaml")
      let run = InlineTestRun(script: script, organizationName: pack.organization.name) {
        analyser.findings(in: $0, context: $1)
      }
      return run.results(question: question).map { Test(file: file, result: $0) }
    }
  }
}
