// /help: the commands, from their own definitions.
import Report

extension SlashCommand {
  static let help = SlashCommand("help", "this list") { shell, _ in
    shell.screen.show(
      SlashCommand.help(
        "Anything else is your answer. Enter sends it; paste keeps its line breaks;"
          + " Ctrl-C asks whether to leave."))
  }
}
