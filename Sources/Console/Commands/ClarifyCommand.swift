// /clarify: the question in other words, or a term in plain ones.
import Interview

extension SlashCommand {
  static let clarify = SlashCommand(
    "clarify", argument: "[TERM]", "the question in plainer words, or what a term means"
  ) { shell, term in
    guard !term.isEmpty else { return await shell.grant(.clarify) }
    guard let concept = shell.setup.lexicon.concept(named: term), !concept.plain.isEmpty else {
      return shell.screen.note("“\(term)” is not in the word list of this role.")
    }
    shell.screen.note("\(concept.name): \(concept.plain)")
  }
}
