// Measures the analyser against data that nobody in this project wrote; script/validity runs it.
import AnswerAnalysis
import Foundation
import Interview

/// Reads the data folder named by the first argument and prints one line a task.
@main
enum Validity {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      print("usage: validity DATA-FOLDER [explain]")
      exit(64)
    }
    if arguments.count >= 3, arguments[2] == "show" {
      return show(arguments.dropFirst(3).joined(separator: " "))
    }
    let data = DataFolder(URL(fileURLWithPath: arguments[1], isDirectory: true))
    let explain = arguments.dropFirst(2).first
    if let explain, ["floors", "raise"].contains(explain), arguments.count >= 4 {
      return try keepFloors(data, arguments[3], isRaising: explain == "raise")
    }
    for task in Tasks.all where explain == nil || explain == task.name {
      _ = try task.run(data, explain != nil)
    }
  }

  /// Measures what has a floor and compares; exits with 1 when anything is below.
  static func keepFloors(_ data: DataFolder, _ path: String, isRaising: Bool) throws {
    var floors = try Floors(URL(fileURLWithPath: path))
    let names = ["negation", "identifiers", "own-question", "short-answers", "correctness"]
    let metrics = try Tasks.all.filter { names.contains($0.name) }.flatMap {
      try $0.run(data, false)
    }
    let holds = floors.hold(metrics)
    if isRaising { try floors.rise(to: metrics) }
    if !holds { exit(1) }
  }

  static func show(_ text: String) {
    let analyser = Analyser(
      lexicon: CompiledLexicon(Lexicon(version: "0", concepts: [], parties: [])))
    let findings = analyser.findings(in: text, context: AnalysisContext(kind: .behavioural))
    print(findings.form, findings.nonAnswer.map { $0.rawValue } ?? "-", findings.measures)
    for clause in findings.clauses {
      print("  ", clause.subject, clause.hasVerb, clause.mood, "|", clause.span.text(in: text))
    }
    for item in findings.items {
      print("  -", item.kind, item.name, item.rule, "|", item.span.text(in: text))
    }
  }
}
