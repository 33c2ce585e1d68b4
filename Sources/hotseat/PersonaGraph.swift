// hotseat persona graph: a picture of an interview.
import ArgumentParser
import Interview
import PersonaScript

/// Prints the graph of one persona's interview.
struct PersonaGraph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Print an interview as a graph.",
    discussion: """
      'hotseat persona graph my-role/clinician.yaml | dot -Tsvg > clinician.svg' draws it. \
      Beside each question stand its follow-ups with the conditions that draw them, in the order \
      in which they are looked at.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot
    case mermaid
    case scxml
  }

  @OptionGroup var arguments: PackArguments

  @Option(help: ArgumentHelp("The persona; needed where a pack has several.", valueName: "id"))
  var persona: String?

  @Option(help: "dot (Graphviz), mermaid, or scxml (a W3C state chart).")
  var format: Format = .dot

  @Option(help: "gentle, standard or tough: follow-ups and patience differ.")
  var level: PressureLevel = .standard

  func run() throws {
    let scripts = try WorkshopPacks(arguments).packs(persona: persona).flatMap(\.scripts)
    guard scripts.count == 1, let script = scripts.first else {
      let ids = scripts.map(\.persona.id).joined(separator: ", ")
      throw Failure(
        .usage, "one interviewer is drawn at a time\n  help: choose one with --persona: \(ids)"
      ).reported()
    }
    let graph = DialogueGraph(script, level: level)
    switch format {
    case .dot: print(graph.dot, terminator: "")
    case .mermaid: print(graph.mermaid, terminator: "")
    case .scxml: print(graph.scxml, terminator: "")
    }
  }
}
