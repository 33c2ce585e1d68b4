// hotseat persona check: every problem of every file at once.
import ArgumentParser
import Foundation
import Interview
import PersonaScript

/// Checks packs. Exits with 0 when no pack has an error, 1 when one has, 66 when there is nothing to
/// read.
struct PersonaCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check persona files and say what is wrong with them.")

  @OptionGroup var arguments: PackArguments

  @Option(help: "text, json, or github: a line for each remark, as GitHub's workflows show them.")
  var format: CheckFormat = .text

  func run() throws {
    let (inputs, failures) = arguments.inputs()
    let results = inputs.map { PackCheckResult($0, context: .current) }
    switch format {
    case .text: printText(results, failures)
    case .json: try printJSON(results, failures)
    case .github: printAnnotations(results, failures)
    }
    let unread = failures + inputs.flatMap(\.failures)
    if unread.contains(where: \.isMissingInput) { throw ExitCode(66) }
    if !unread.isEmpty || results.contains(where: \.hasErrors) { throw ExitCode(1) }
  }

  private func printText(_ results: [PackCheckResult], _ failures: [PackReadError]) {
    for failure in failures + results.flatMap(\.input.failures) { show(failure.message) }
    for result in results {
      for diagnostic in result.diagnostics {
        show(diagnostic.text(path: result.input.shownPath(diagnostic.file)))
        show(diagnostic.excerpt(margin: "  | "))
      }
      show(result.summary)
    }
  }

  private func printAnnotations(_ results: [PackCheckResult], _ failures: [PackReadError]) {
    for failure in failures + results.flatMap(\.input.failures) {
      print(WorkflowAnnotation(failure).text)
    }
    for result in results {
      for diagnostic in result.diagnostics {
        print(WorkflowAnnotation(diagnostic, path: result.input.shownPath(diagnostic.file)).text)
      }
    }
  }

  private func printJSON(_ results: [PackCheckResult], _ failures: [PackReadError]) throws {
    let report = CheckReport(
      packs: results.map { result in
        CheckReport.Pack(
          path: result.input.path, id: result.pack?.id, personas: result.personas,
          diagnostics: result.diagnostics)
      },
      unread: (failures + results.flatMap(\.input.failures)).map {
        CheckReport.Unread(path: $0.path, message: $0.message)
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }
}

/// How `persona check` reports.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case github
}

/// What `--format json` writes.
private struct CheckReport: Encodable {
  var packs: [Pack]
  var unread: [Unread]

  struct Pack: Encodable {
    var path: String?
    var id: String?
    var personas: [String]
    var diagnostics: [Diagnostic]
  }

  struct Unread: Encodable {
    var path: String
    var message: String
  }
}

/// What became of one pack.
struct PackCheckResult {
  let input: PackInput
  let pack: RolePack?
  /// Those that were asked about.
  let diagnostics: [Diagnostic]

  /// Compiles a pack, unless a file of it could not be read: what depends on it would be blamed.
  ///
  /// - Parameters:
  ///   - personas: The only personas to compile; empty for all.
  ///   - context: What is known beside the pack's files: only checks of packs ask for it.
  init(_ input: PackInput, only personas: [String] = [], context: CheckContext = .none) {
    self.input = input
    guard input.failures.isEmpty else {
      pack = nil
      diagnostics = []
      return
    }
    let (pack, diagnostics) = PackCompiler.compile(
      input.sources, only: personas.isEmpty ? nil : personas, context: context)
    self.pack = pack
    self.diagnostics = diagnostics.filter { input.only == nil || $0.file == input.only }
  }

  /// Whether any error was found in what was asked about.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The personas of a pack that compiled.
  var personas: [String] { pack?.scripts.map(\.persona.id) ?? [] }

  /// One line: what was found.
  var summary: String {
    let path = input.shownPath(input.only ?? "")
    let name = input.path == nil ? "built-in pack" : path.isEmpty ? "." : path
    guard input.failures.isEmpty else { return "\(name): not checked" }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let counts = "\(count(errors, "error")), \(count(warnings, "warning"))"
    guard let pack else { return "\(name): \(counts)" }
    return "\(name): \(counts); \(count(pack.scripts.count, "persona")), "
      + "\(count(pack.lexicon.concepts.count, "concept"))"
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
