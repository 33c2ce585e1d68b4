// A picture for Graphviz.
import Interview

extension DialogueGraph {
  /// The graph in the DOT language.
  public var dot: String {
    var lines = [
      "digraph \(JSONTree.quoted(persona)) {", "  rankdir=TB; nodesep=0.4;",
      "  node [shape=box, style=rounded, fontname=\"Helvetica\"];",
      "  edge [fontname=\"Helvetica\", fontsize=10];",
    ]
    for node in nodes { lines += dotLines(node) }
    for edge in edges {
      let label = Self.wrapped(edge.label).joined(separator: "\n")
      let attributes = edge.label.isEmpty ? "" : " [label=\(JSONTree.quoted(label))]"
      lines.append("  \(JSONTree.quoted(edge.from)) -> \(JSONTree.quoted(edge.to))\(attributes);")
    }
    if !sharedProbeLines.isEmpty { lines.append(Self.note("shared", sharedProbeLines)) }
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  /// A box, and a note beside it with the follow-ups.
  private func dotLines(_ node: Node) -> [String] {
    let id = JSONTree.quoted(node.id)
    let label = JSONTree.quoted(node.lines.joined(separator: "\n"))
    let followUps = node.question.map(followUpLines) ?? []
    let box = "  \(id) [label=\(label)\(Self.shape(node.kind))];"
    guard !followUps.isEmpty else { return [box] }
    let note = node.id + "/follow-ups"
    return [
      box, Self.note(note, followUps),
      "  { rank=same; \(id) -> \(JSONTree.quoted(note)) [style=dashed, dir=none]; }",
    ]
  }

  private static func note(_ id: String, _ lines: [String]) -> String {
    let label = lines.map { JSONTree.quoted($0).dropFirst().dropLast() + "\\l" }.joined()
    return "  \(JSONTree.quoted(id)) [shape=note, style=solid, fontsize=10, label=\"\(label)\"];"
  }

  private static func shape(_ kind: Kind) -> String {
    switch kind {
    case .pick, .condition: ", shape=diamond, style=solid"
    case .opening, .goodbye: ", shape=oval, style=solid"
    case .question, .candidateQuestions, .closing: ""
    }
  }
}
