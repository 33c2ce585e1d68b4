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
        print(
          "\(code.rawValue)  \(code.severity.rawValue.padding(toLength: 7, withPad: " ", startingAt: 0))  \(code.title)"
        )
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
    print("\(code.rawValue): \(code.title) (\(code.severity.rawValue))\n")
    print(WordWrap(width: 76).text(code.explanation))
    print("\nAn example: docs/diagnostics/\(code.rawValue).md")
  }
}
