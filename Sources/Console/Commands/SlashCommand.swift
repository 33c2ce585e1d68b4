// A command that begins with a slash. Its definition feeds the prompt, the help and the completion.
import Interview

/// One slash command.
package struct SlashCommand: PromptCommand {
  /// Its name without the slash.
  package let name: String
  /// What follows it: `[FOLDER]`; empty for nothing.
  package let argument: String
  /// One line for `/help`.
  package let summary: String
  /// Does it; the text is what followed the name.
  let run: @MainActor @Sendable (PracticeShell, String) async -> Void

  init(
    _ name: String, argument: String = "", _ summary: String,
    run: @escaping @MainActor @Sendable (PracticeShell, String) async -> Void
  ) {
    self.name = name
    self.argument = argument
    self.summary = summary
    self.run = run
  }

  /// Every command, in the order of `/help`.
  package static let all: [SlashCommand] = [
    .help, .repeat, .clarify, .hint, .skip, .pause, .dossier, .scores, .why, .dispute, .email,
    .save, .quit,
  ]
}

extension PracticeShell {
  /// Does what a line that begins with a slash says.
  func command(_ line: String) async {
    guard let command = SlashCommand.named(line) else {
      return screen.note(SlashCommand.unknown(line))
    }
    let argument = String(line.drop { !$0.isWhitespace }).trimmed
    await command.run(self, argument)
  }
}
