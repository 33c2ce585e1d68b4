// hotseat persona test: does each answer beside a question lead where its author expects?
import AnswerAnalysis
import ArgumentParser
import Interview
import PersonaScript

/// Runs the tests beside questions. Exits with 0 when all pass, 1 when one fails or a pack has an
/// error, 66 when there is nothing to read.
struct PersonaTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the tests that stand beside questions.")

  @OptionGroup var arguments: PackArguments

  func run() throws {
    let (inputs, failures) = arguments.inputs()
    for failure in failures + inputs.flatMap(\.failures) { show(failure.message) }
    var total = 0
    var failed = 0
    var isBroken = false
    for result in inputs.map(PackCheckResult.init) {
      guard let pack = result.pack else {
        show("\(result.summary); see: hotseat persona check")
        isBroken = true
        continue
      }
      for test in results(of: pack, only: result.input.only) {
        total += 1
        guard !test.failures.isEmpty else { continue }
        failed += 1
        show(InlineTestText.report(test, path: result.input.shownPath(test.persona + ".yaml")))
      }
    }
    show("\(total) tests, \(failed) failed")
    if (failures + inputs.flatMap(\.failures)).contains(where: \.isMissingInput) {
      throw ExitCode(66)
    }
    if failed > 0 || isBroken || !failures.isEmpty { throw ExitCode(1) }
  }

  private func results(of pack: RolePack, only file: String?) -> [InlineTestResult] {
    let analyser = Analyser(lexicon: CompiledLexicon(pack.lexicon))
    let scripts = pack.scripts.filter { file == nil || $0.persona.id + ".yaml" == file }
    return scripts.flatMap { script in
      InlineTestRun(script: script, organizationName: pack.organization.name) { answer, context in
        analyser.findings(in: answer, context: context)
      }.results()
    }
  }
}

/// Words for inline tests that failed.
enum InlineTestText {
  /// What was expected and what came; when another follow-up came, why each probe that fitted, and
  /// the expected one, was or was not asked.
  static func report(_ test: InlineTestResult, path: String) -> String {
    var lines = test.failures.map { "\(path):\(test.line): \(test.question): \(sentence($0))" }
    let expected = test.failures.compactMap { failure in
      if case .followUp(let expected, _) = failure { expected } else { nil }
    }
    guard !expected.isEmpty else { return lines.joined(separator: "\n") }
    for candidate in test.decision?.candidates ?? []
    where candidate.verdict != .conditionFalse || expected.contains(candidate.probe) {
      lines.append("    \(candidate.probe): \(candidate.verdict.rawValue)")
    }
    return lines.joined(separator: "\n")
  }

  private static func sentence(_ failure: InlineTestResult.Failure) -> String {
    switch failure {
    case .followUp(let expected, let got): "expected \(expected), got \(text(got))"
    case .level(let name, let expected, let got):
      expected.count == 1
        ? "expected \(name) \(expected.lowerBound), got \(got)"
        : "expected \(name) \(expected.lowerBound)-\(expected.upperBound), got \(got)"
    case .refused: "the answer was not taken: it has no word in it"
    }
  }

  private static func text(_ followUp: InlineTestResult.FollowUp) -> String {
    switch followUp {
    case .probe(let id): id
    case .none: "none"
    case .reprompt(let reason): "a reprompt (\(reason.rawValue))"
    case .noAnswer: "nothing: it was not taken for an answer"
    }
  }
}
