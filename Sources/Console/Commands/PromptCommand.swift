// What slash commands of any shell have in common: names, unmistakable beginnings, help.
import Interview
package import Report

/// A command that begins with a slash, as the prompt, the help and the completion see it.
package protocol PromptCommand: Sendable {
  /// Its name without the slash.
  var name: String { get }
  /// What follows it: `[FOLDER]`; empty for nothing.
  var argument: String { get }
  /// One line for `/help`.
  var summary: String { get }
  /// Every command of the shell, in the order of `/help`.
  static var all: [Self] { get }
}

extension PromptCommand {
  /// The command that `line` (`/name argument`) names, also by an unmistakable beginning.
  package static func named(_ line: String) -> Self? {
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

  /// Words for a line that names no command.
  package static func unknown(_ line: String) -> String {
    let name = String(line.prefix { !$0.isWhitespace })
    let near = Suggestion.nearest(to: name, among: all.map { "/" + $0.name })
    let advice = near.map { "Did you mean \($0)?" } ?? "/help lists the commands."
    return "There is no command \(name). \(advice) An answer that begins with a slash: type two."
  }

  /// The list of the commands, then `note`.
  package static func help(_ note: String) -> Document {
    var document = Document()
    for command in all {
      let usage = "/" + command.name + (command.argument.isEmpty ? "" : " " + command.argument)
      let padding = String(repeating: " ", count: max(0, 16 - usage.count))
      document.append(.item(marker: usage + padding, [Run(command.summary)]))
    }
    document.append(.paragraph([Run(note, .dim)]))
    return document
  }
}
