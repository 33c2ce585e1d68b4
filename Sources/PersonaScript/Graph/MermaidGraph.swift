// A picture for Mermaid, which many pages of documentation draw by themselves.
import Interview

extension DialogueGraph {
  /// The graph as a Mermaid flowchart.
  public var mermaid: String {
    let names = Dictionary(
      nodes.enumerated().map { ($0.element.id, "n\($0.offset)") },
      uniquingKeysWith: { first, _ in first })
    var lines = ["flowchart TD"]
    for node in nodes {
      guard let name = names[node.id] else { continue }
      lines.append("  " + name + Self.box(node.kind, Self.mermaidText(node.lines)))
      let followUps = node.question.map(followUpLines) ?? []
      if !followUps.isEmpty {
        lines.append("  \(name) -.- \(name)f[\(Self.mermaidText(followUps))]")
      }
    }
    for edge in edges {
      guard let from = names[edge.from], let to = names[edge.to] else { continue }
      let label = edge.label.isEmpty ? "" : "|\(Self.mermaidText([edge.label]))|"
      lines.append("  \(from) -->\(label) \(to)")
    }
    if !sharedProbeLines.isEmpty {
      lines.append("  shared[\(Self.mermaidText(sharedProbeLines))]")
    }
    return (lines + [""]).joined(separator: "\n")
  }

  private static func box(_ kind: Kind, _ text: String) -> String {
    switch kind {
    case .pick, .condition: "{\(text)}"
    case .opening, .goodbye: "([\(text)])"
    case .question, .candidateQuestions, .closing: "[\(text)]"
    }
  }

  /// Lines in quotes; what Mermaid would read as its own is written as an entity.
  private static func mermaidText(_ lines: [String]) -> String {
    "\"" + lines.map(escaped).joined(separator: "<br/>") + "\""
  }

  private static func escaped(_ text: String) -> String {
    let entities: [Character: String] = [
      "\"": "#quot;", "#": "#35;", "<": "#lt;", ">": "#gt;", "&": "#amp;", "`": "#96;",
    ]
    return text.map { entities[$0] ?? String($0) }.joined()
  }
}
