// hotseat persona test: holds the interviews that authors wrote down beside questions and in files of
// tests.
import ArgumentParser
import Foundation
import Interview
import PersonaScript

/// Runs a pack's tests. Exits with 0 when all pass, 1 when one fails or there is none, 65 when a pack
/// has an error, 66 when there is nothing to read.
struct PersonaTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the tests beside questions and in *.test.yaml files.",
    discussion: """
      A test beside a question is an answer, with the probe that it should draw and the levels that \
      it should get. A file of tests holds conversations of several turns. See docs/personas.md.
      """)

  @OptionGroup var arguments: PackArguments

  @Option(help: "text or json.")
  var format: ReportFormat = .text

  @Option(
    help: ArgumentHelp(
      "Only the tests of the question, or the conversation, with this id.", valueName: "id"))
  var filter: String?

  @Flag(help: "Write what happened into the files, in place of what was expected.")
  var record = false

  func run() throws {
    let (inputs, failures) = arguments.inputs()
    let unread = failures + inputs.flatMap(\.failures)
    let results = inputs.map { PackCheckResult($0, context: .current) }
    let packs = results.compactMap(TestedPack.init)
    let broken = results.filter { $0.pack == nil }
    for failure in unread { StandardError.write(failure.message) }
    for result in broken where result.input.failures.isEmpty {
      StandardError.write(([result.summary] + result.errorLines).joined(separator: "\n"))
    }
    if let filter, broken.isEmpty, unread.isEmpty { try checkIsKnown(filter, packs) }
    if record, packs.contains(where: { $0.folder == nil }) {
      throw Failure(
        .usage, "the pack in the program cannot be written\n  help: name the folder of a pack"
      ).reported()
    }
    let outcomes = packs.map { $0.outcome(filter: filter) }
    if record { return try write(zip(packs, outcomes).map { try $0.record($1) }) }
    try report(outcomes, untried: broken.count)
    if unread.contains(where: \.isMissingInput) { throw ExitCode(66) }
    if !unread.isEmpty || !broken.isEmpty { throw ExitCode(65) }
    if outcomes.allSatisfy({ $0.count == 0 }) {
      throw Failure(.checkFailed, "there is no test to run").reported()
    }
    if outcomes.contains(where: { $0.failed > 0 }) { throw ExitCode(1) }
  }

  private func checkIsKnown(_ id: String, _ packs: [TestedPack]) throws {
    let known = packs.flatMap(\.filterableIDs)
    guard !known.contains(id) else { return }
    let nearest = Suggestion.nearest(to: id, among: known)
    let help = nearest.map { "\n  help: did you mean '\($0)'?" } ?? ""
    throw Failure(.usage, "no question or conversation is named '\(id)'" + help).reported()
  }

  private func report(_ outcomes: [TestOutcome], untried: Int) throws {
    let failed = outcomes.reduce(0) { $0 + $1.failed }
    let passed = outcomes.reduce(0) { $0 + $1.count } - failed
    switch format {
    case .text:
      for line in outcomes.flatMap(\.failureLines) { show(line) }
      let left = untried == 0 ? "" : ", \(untried) pack\(untried == 1 ? "" : "s") not tried"
      show("\(passed) passed, \(failed) failed" + left)
    case .json:
      let report = TestReport(
        passed: passed, failed: failed, tests: outcomes.flatMap(\.inlineRecords),
        conversations: outcomes.flatMap(\.conversationRecords))
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
  }

  /// Says what was recorded; what could not be is a failed check.
  private func write(_ recordings: [RecordedTests]) throws {
    for line in recordings.flatMap(\.lines) { show(line) }
    if recordings.allSatisfy({ $0.recorded == 0 && $0.unrecorded == 0 }) {
      show("nothing to record: every test passes")
    }
    if recordings.contains(where: { $0.unrecorded > 0 }) { throw ExitCode(1) }
  }
}

/// What `--format json` writes.
private struct TestReport: Encodable {
  var passed: Int
  var failed: Int
  var tests: [InlineTestRecord]
  var conversations: [ConversationRecord]
}
