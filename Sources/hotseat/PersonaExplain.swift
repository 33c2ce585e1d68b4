// hotseat persona explain: what a code means, without a search for its page.
import ArgumentParser
import Console
import Foundation
import Interview
import PersonaScript

/// Explains codes of `persona check`. Exits with 0, or 64 when there is no such code.
struct PersonaExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a code that check reports, such as P011.",
    discussion: "Without a code, all of them are listed.")

  @Argument(
    help: "The code.",
    completion: .list(DiagnosticCode.allCases.map(\.rawValue)))
  var code: String?

  func run() throws {
    guard let word = code else {
      for code in DiagnosticCode.allCases {
        let severity = code.severity.rawValue.padding(toLength: 7, withPad: " ", startingAt: 0)
        print("\(code.rawValue)  \(severity)  \(code.title)")
      }
      return
    }
    let known = DiagnosticCode.allCases.map(\.rawValue)
    guard let code = DiagnosticCode(rawValue: word.uppercased()) else {
      let near = Suggestion.nearest(to: word.uppercased(), among: known)
      throw ValidationError(
        "No code is named '\(word)'."
          + (near.map { " Did you mean \($0)?" } ?? "")
          + "\nTo list them all: \(ProgramName.shown) persona explain")
    }
    show(Self.text(of: code, width: min(TerminalSize.current.columns, 76)))
  }

  /// The page of a code, wrapped; the lines of its example stay as they are.
  static func text(of code: DiagnosticCode, width: Int) -> String {
    let wrap = WordWrap(width: width)
    let heading = wrap.text("\(code.rawValue): \(code.title) (\(code.severity.rawValue))")
    let parts = DiagnosticPage(code).parts.map { part in
      switch part {
      case .prose(let text): wrap.text(text)
      case .file(let name, let lines): indented(lines, below: "For example, in \(name):")
      case .remarks(let lines): indented(lines, below: "What check says:")
      }
    }
    return ([heading] + parts).joined(separator: "\n\n")
  }

  private static func indented(_ lines: [String], below heading: String) -> String {
    ([heading] + lines.map { $0.isEmpty ? "" : "  " + $0 }).joined(separator: "\n")
  }
}
