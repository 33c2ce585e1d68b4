// hotseat persona: what someone who writes personas needs.
import ArgumentParser
import Console
import Foundation
import PersonaScript

/// Commands for people who write personas.
struct PersonaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "persona",
    abstract: "Write interviewers: list them, check, test and migrate their files.",
    subcommands: [
      PersonaList.self, PersonaCheck.self, PersonaExplain.self, PersonaTest.self, PersonaCover.self,
      PersonaSimulate.self, PersonaGraph.self, PersonaSchema.self, PersonaNew.self, PersonaTry.self,
      PersonaMigrate.self, PersonaLines.self,
    ])
}

/// How a command reports.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// Where packs are found.
struct PackOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of role packs; without it HOTSEAT_PERSONAS, then the data folder, then the "
        + "packs that are part of the program.",
      valueName: "folder"))
  var personas: String?
}

/// Packs that a command is asked about.
struct PackArguments: ParsableArguments {
  @Argument(
    help: "Packs' folders, folders of packs, or files of packs; without any, your personas.")
  var paths: [String] = []

  @OptionGroup var packs: PackOptions

  /// The packs as they are found, and the paths where none is.
  func inputs() -> (inputs: [PackInput], failures: [PackReadError]) {
    let location = PackLocation.resolve(
      option: packs.personas, environment: ProcessInfo.processInfo.environment)
    var inputs: [PackInput] = []
    var failures: [PackReadError] = []
    for load in paths.isEmpty ? [location] : paths.map(PackLocation.folder) {
      do throws(PackReadError) {
        inputs.append(contentsOf: try load.packs())
      } catch {
        failures.append(error)
      }
    }
    return (inputs, failures)
  }
}

/// Prints lines whose file names may hold anything: control characters are made visible.
func show(_ text: String) {
  print(TerminalText.visible(text, keeping: [.newline, .tab]))
}
