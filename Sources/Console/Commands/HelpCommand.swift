// /help: the commands, from their own definitions.
import Report

extension SlashCommand {
  static let help = SlashCommand("help", "this list") { shell, _ in
    var document = Document()
    for command in SlashCommand.all {
      let usage = "/" + command.name + (command.argument.isEmpty ? "" : " " + command.argument)
      document.append(.item(marker: usage.padded(to: 16), [Run(command.summary)]))
    }
    document.append(
      .paragraph([
        Run(
          "Anything else is your answer. Enter sends it; paste keeps its line breaks;"
            + " Ctrl-C asks whether to leave.", .dim)
      ]))
    shell.screen.show(document)
  }
}

extension String {
  /// With spaces at the end up to `count` characters.
  fileprivate func padded(to count: Int) -> String {
    self + String(repeating: " ", count: max(0, count - self.count))
  }
}
