// The program: arguments and wiring, nothing else.
import ArgumentParser
import Console
import Interview

@main
struct Hotseat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hotseat",
    abstract: "Practise job interviews against scripted interviewers, in a terminal.",
    discussion: """
      No language model: the same answer gets the same follow-up and the same score everywhere, \
      and every point shows the words that earned it. Nothing leaves this machine.

      Alone, at a terminal, hotseat offers a menu of interviewers.
      """,
    version: "0.1.0",
    subcommands: [
      PracticeCommand.self, ReplayCommand.self, ScoreCommand.self, ExplainCommand.self,
      DisputeCommand.self, DisputesCommand.self, EmailCommand.self, RescoreCommand.self,
      TranscriptsCommand.self, DossierCommand.self, GroupsCommand.self, PersonaCommand.self,
      SelftestCommand.self,
    ])

  static func main() async {
    FileDescriptor.openMissingStandardDescriptors()
    await main(nil)
  }

  @MainActor
  func run() async throws {
    guard FileDescriptor.standardInput.isTerminal else { throw CleanExit.helpRequest(self) }
    try await PracticeCommand.parse([]).run()
  }
}
