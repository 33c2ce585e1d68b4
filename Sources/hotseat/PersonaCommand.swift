// hotseat persona: what someone who writes personas needs.
import ArgumentParser
import PersonaScript

/// Commands for people who write personas.
struct PersonaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "persona", abstract: "Write interviewers: list them, check their files.",
    subcommands: [PersonaList.self, PersonaCheck.self])
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
