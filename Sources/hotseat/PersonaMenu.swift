// The menu that hotseat opens with at a terminal.
import Console
import Interview
import Report

/// Asks which interviewer it is to be.
@MainActor
struct PersonaMenu {
  let personas: [Persona]
  let style: Style

  /// The index of the chosen persona; the first for Enter; nil when the person leaves.
  func choose(with reader: any LineReader) -> Int? {
    show(list)
    while true {
      guard case .line(let line) = reader.read(prompt: "Number or name [1]: ") else { return nil }
      let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text.isEmpty { return 0 }
      if let number = Int(text), personas.indices.contains(number - 1) { return number - 1 }
      if let index = named(text.lowercased()) { return index }
      show(Document([.paragraph([Run("A number from 1 to \(personas.count), or a name.", .dim)])]))
    }
  }

  private func named(_ text: String) -> Int? {
    let matches = personas.indices.filter {
      personas[$0].id.hasPrefix(text) || personas[$0].name.lowercased().contains(text)
    }
    return matches.count == 1 ? matches[0] : nil
  }

  private var list: Document {
    var document = Document([.heading(rank: 2, ["Who interviews you?"])])
    for (index, persona) in personas.enumerated() {
      document.append(
        .item(
          marker: "\(index + 1)",
          [
            Run(persona.name, .name), Run(" — \(persona.role). "),
            Run("Wants: \(persona.wants)", .dim),
          ]))
    }
    return document
  }

  private func show(_ document: Document) {
    PracticeScreen.write(document, style: style)
  }
}
