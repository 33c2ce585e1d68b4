// A command that begins with a slash. Its definition feeds the prompt, the help and the completion.
import Interview

/// One slash command.
package struct SlashCommand: Sendable {
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
    .help, .repeat, .clarify, .hint, .skip, .pause, .dossier, .scores, .why, .dispute, .save,
    .quit,
  ]

  /// The command that `line` (`/name argument`) names, also by an unmistakable beginning.
  static func named(_ line: String) -> SlashCommand? {
    let name = line.dropFirst().prefix { !$0.isWhitespace }.lowercased()
    if let exact = all.first(where: { $0.name == name }) { return exact }
    let beginnings = all.filter { $0.name.hasPrefix(name) }
    return name.isEmpty || beginnings.count != 1 ? nil : beginnings[0]
  }

  /// The commands that a half-typed line may become, for Tab; none unless it begins with a slash.
  package static func completions(of line: String) -> [String] {
    guard line.hasPrefix("/"), !line.contains(" ") else { return [] }
    return all.map { "/" + $0.name }.filter { $0.hasPrefix(line.lowercased()) }
  }
}

extension PracticeShell {
  /// Does what a line that begins with a slash says.
  func command(_ line: String) async {
    guard let command = SlashCommand.named(line) else {
      let name = String(line.prefix { !$0.isWhitespace })
      let near = Suggestion.nearest(to: name, among: SlashCommand.all.map { "/" + $0.name })
      let advice = near.map { "Did you mean \($0)?" } ?? "/help lists the commands."
      return screen.note(
        "There is no command \(name). \(advice) An answer that begins with a slash: type two.")
    }
    let argument = String(line.drop { !$0.isWhitespace }).trimmed
    await command.run(self, argument)
  }
}
