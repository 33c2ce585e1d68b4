// Documents as Markdown (CommonMark with GitHub's tables), for pages that are sent or printed.

/// Draws documents as Markdown. What people typed is escaped: it never becomes markup.
public struct MarkdownRenderer {
  /// A renderer.
  public init() {}

  /// The document, each block apart from the next by an empty line, list items and levels excepted.
  public func render(_ document: Document) -> String {
    var text = ""
    var last: Block?
    for block in document.blocks {
      let drawn = draw(block)
      guard !drawn.isEmpty else { continue }
      if let last, !(isLine(last) && isLine(block)) { text += "\n" }
      text += drawn + "\n"
      last = block
    }
    return text
  }

  /// Whether the block is a line of a list.
  private func isLine(_ block: Block) -> Bool {
    switch block {
    case .item, .level: true
    default: false
    }
  }

  private func draw(_ block: Block) -> String {
    switch block {
    case .heading(let rank, let runs):
      String(repeating: "#", count: rank) + " " + plain(runs)
    case .paragraph(let runs, _): inline(runs)
    case .quote(let runs, let note):
      "> " + plain(runs).replacing("\n", with: "\n> ") + (note.isEmpty ? "" : " — " + inline(note))
    case .annotated(let text, _): "> " + escaped(text).replacing("\n", with: "\n> ")
    case .item(let marker, let runs, _):
      "- " + (Self.isBullet(marker) ? "" : escaped(marker) + " ")
        + inline(runs).replacing("\n", with: "\n  ")
    case .speaker(let name, let words):
      "**" + escaped(name.text) + ":** " + inline(words).replacing("\n", with: "  \n")
    case .level(let label, let level, let anchor):
      "- **\(escaped(label)):** \(level == 0 ? "-" : "\(level) of 5")"
        + (anchor.isEmpty ? "" : " — " + inline(anchor))
    case .table(let header, let rows): table(header, rows)
    case .rule: "---"
    case .gap: ""
    }
  }

  private static func isBullet(_ marker: String) -> Bool { marker == "-" || marker == "*" }

  private func table(_ header: [String], _ rows: [[Run]]) -> String {
    let lines =
      [row(header.map(escaped)), row(header.map { _ in "---" })]
      + rows.map { row($0.map { inline([$0]).replacing("\n", with: " ") }) }
    return lines.joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func plain(_ runs: [Run]) -> String { runs.map { escaped($0.text) }.joined() }

  private func inline(_ runs: [Run]) -> String {
    runs.map { run in
      let text = escaped(run.text)
      guard run.role == .strong, let first = text.first, !first.isWhitespace,
        let last = text.last, !last.isWhitespace, !text.contains("\n")
      else { return text }
      return "**\(text)**"
    }.joined()
  }

  /// Text with control characters made visible and everything that could be markup escaped; a line
  /// never begins as a list, a heading, a quote or code would.
  private func escaped(_ text: String) -> String {
    text.visible.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var result = ""
      for character in line {
        if "\\`*_[]<>|#~&".contains(character) { result.append("\\") }
        result.append(character)
      }
      let trimmed = result.drop { $0 == " " }
      guard let first = trimmed.first else { return "" }
      if first == "-" || first == "+" || first == "=" { return "\\" + trimmed }
      let digits = trimmed.prefix { $0.isNumber }
      let mark = trimmed.dropFirst(digits.count).first
      guard !digits.isEmpty, mark == "." || mark == ")" else { return leading(result) }
      return digits + "\\" + trimmed.dropFirst(digits.count)
    }.joined(separator: "\n")
  }

  /// Four spaces at the beginning would make code: they become one.
  private func leading(_ line: String) -> String {
    line.hasPrefix("    ") ? " " + line.drop { $0 == " " } : line
  }
}
