// The person at the keyboard, or the pipe in their place.
import Console

/// Reads lines with an editor where there is a terminal for it, plainly everywhere else.
@MainActor
struct Prompt {
  let reader: any LineReader
  /// Whether a person can be asked something.
  let isInteractive: Bool

  /// A prompt on standard input and output.
  init(
    history: HistoryFile?,
    completions: @escaping (String) -> [String] = SlashCommand.completions
  ) {
    isInteractive =
      FileDescriptor.standardInput.isTerminal && FileDescriptor.standardOutput.isTerminal
    reader = makeLineReader(history: history, completions: completions)
  }

  /// Whether the terminal understands sequences that clear it.
  var canBeCleared: Bool { (ProcessEnvironment.value("TERM") ?? "dumb") != "dumb" }

  /// What the interviewer calls the candidate: asked for at a terminal.
  func candidateName() -> String {
    guard isInteractive,
      case .line(let line) = reader.read(prompt: "Your name, as the interviewer should say it: ")
    else { return Self.unnamed }
    let name = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name.isEmpty ? Self.unnamed : String(name.prefix(Self.longestName))
  }

  private static let unnamed = "there"
  private static let longestName = 40
}
