// hotseat persona try: talk to an interviewer while its file is being written.
import ArgumentParser
import Console
import Interview
import PersonaScript

/// Holds a trial interview. Exits with 0, 65 when the file is not sound at first, 66 when it is missing.
struct PersonaTry: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Talk to an interviewer while you write it.",
    discussion: """
      When the file, or another of its pack, changes on disk, the interview goes on from the same \
      turn with what is there; while it has an error, with what was there before. What was seen in \
      each answer is shown; /why says why a follow-up was asked, and /again gives the last answer \
      once more. Nothing is saved.
      """)

  @Argument(help: "The persona's file, in its pack's folder.")
  var file: String

  @Option(help: ArgumentHelp("The number that every chance comes from.", valueName: "n"))
  var seed: UInt32 = 1

  @Option(help: "gentle, standard or tough.")
  var level: PressureLevel = .standard

  @Option(help: "short, standard or full.")
  var length: InterviewLength = .full

  @OptionGroup var display: DisplayOptions

  @MainActor
  func run() async throws {
    try await reportingFailure {
      var file = TriedFile(path: file)
      guard case .changed(let pack, let script) = try sound(file.look(evenHalfWritten: true)) else {
        return
      }
      let shell = TrialShell(
        file: file, pack: pack, script: script,
        settings: SessionSettings(level: level, length: length), seed: UInt64(seed),
        style: display.style)
      shell.run()
    }
  }

  private func sound(_ look: TriedFile.Look) throws -> TriedFile.Look {
    guard case .unsound(let lines) = look else { return look }
    let isMissing = !FileDescriptor.exists(file)
    throw Failure(isMissing ? .noInput : .badData, lines.joined(separator: "\n"))
  }
}
