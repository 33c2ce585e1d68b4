// hotseat persona lines: every line that a candidate can see, with the id that lines.yaml names.
import ArgumentParser
import Foundation
import Interview
import PersonaScript

/// Lists the lines of packs. Exits with 0, 65 when a pack has an error, 66 when there is nothing to
/// read.
struct PersonaLines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lines", abstract: "List every line that is said, with its id.",
    discussion: """
      What is printed is a file of lines: save it as lines.yaml in the pack and put other words, or \
      another language, in the place of the lines.
      """)

  @OptionGroup var arguments: PackArguments

  @Option(help: ArgumentHelp("The only interviewer to list.", valueName: "id"))
  var persona: String?

  func run() throws {
    let (inputs, failures) = arguments.inputs()
    for failure in failures + inputs.flatMap(\.failures) { StandardError.write(failure.message) }
    if !failures.isEmpty { throw ExitCode(66) }
    for input in inputs {
      let result = PackCheckResult(input)
      guard let pack = result.pack else {
        let lines = [result.summary] + result.errorLines
        throw Failure(.badData, lines.joined(separator: "\n")).reported()
      }
      print("format: 2\nlines:")
      for script in pack.scripts where persona == nil || script.persona.id == persona {
        print("  \(script.persona.id):")
        for line in script.lines { show("    " + line.yaml) }
      }
    }
  }
}
