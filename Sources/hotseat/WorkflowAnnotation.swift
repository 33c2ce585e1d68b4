// Lines that GitHub's workflows show beside the files of a change: `::error file=…,line=…::message`.
import Console
import PersonaScript

/// One remark about a file as a workflow command.
struct WorkflowAnnotation {
  private let severity: String
  private let properties: [(name: String, value: String)]
  private let message: String

  /// A remark of the compiler.
  init(_ diagnostic: Diagnostic, path: String) {
    severity = diagnostic.severity.rawValue
    properties = [
      ("file", path), ("line", "\(diagnostic.line)"), ("col", "\(diagnostic.column)"),
      ("endColumn", "\(diagnostic.column + diagnostic.length)"),
      ("title", diagnostic.code.rawValue),
    ]
    message = diagnostic.message + (diagnostic.help.map { "\nhelp: \($0)" } ?? "")
  }

  /// A file that could not be read.
  init(_ failure: PackReadError) {
    severity = "error"
    properties = [("file", failure.path)]
    message = failure.message
  }

  /// The line.
  var text: String {
    let list = properties.map { "\($0.name)=\(Self.property($0.value))" }.joined(separator: ",")
    return "::\(severity) \(list)::\(Self.escaped(message))"
  }

  /// Percent, and whatever would end the line, as the format has it; other controls made visible.
  private static func escaped(_ text: String) -> String {
    let encoded = text.replacing("%", with: "%25").replacing("\r", with: "%0D")
      .replacing("\n", with: "%0A")
    return TerminalText.visible(encoded, keeping: [.tab])
  }

  private static func property(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
