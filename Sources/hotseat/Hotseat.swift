// The program: arguments and wiring, nothing else.
import ArgumentParser

@main
struct Hotseat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hotseat", subcommands: [PersonaCommand.self])
}
