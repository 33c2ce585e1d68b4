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
    for task in Tasks.all where explain == nil || explain == task.name {
      try task.run(data, explain != nil)
    }
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
