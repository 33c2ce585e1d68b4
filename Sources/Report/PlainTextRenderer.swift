// Documents as plain wrapped text: for pipes, files and goldens. Console draws colour by itself.

/// Draws documents as text of at most `width` columns, a grapheme being one column.
public struct PlainTextRenderer: Sendable {
  /// Columns, 20 or more.
  public let width: Int

  /// A renderer for this width; anything below 20 is taken as 20.
  public init(width: Int) {
    self.width = max(20, width)
  }

  /// The document as lines, each ended by a line feed.
  public func render(_ document: Document) -> String {
    document.blocks.flatMap(lines).map { $0 + "\n" }.joined()
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let rank, let runs): heading(rank: rank, runs)
    case .paragraph(let runs, let indent): wrapped(runs, first: spaces(indent))
    case .quote(let runs, let note): quote(runs, note: note)
    case .item(let marker, let runs, let indent):
      wrapped(runs, first: spaces(indent) + marker + " ")
    case .speaker(let name, let words):
      wrapped([name, ": "] + words, first: "", hanging: 2)
    case .level(let label, let level, let anchor): self.level(label, level, anchor)
    case .table(let header, let rows): table(header, rows)
    case .rule: [String(repeating: "-", count: min(width, 72))]
    case .gap: [""]
    }
  }

  private func heading(rank: Int, _ runs: [Run]) -> [String] {
    let text = wrapped(runs, first: "")
    guard rank == 1 else { return text }
    return text + [String(repeating: "=", count: text.map(\.count).max() ?? 0)]
  }

  private func quote(_ runs: [Run], note: [Run]) -> [String] {
    let quoted = [Run("\"")] + runs + [Run("\"")]
    return wrapped(quoted + (note.isEmpty ? [] : [" "] + note), first: "    ", hanging: 5)
  }

  private func level(_ label: String, _ level: Int, _ anchor: [Run]) -> [String] {
    let bar = String(repeating: "#", count: level) + String(repeating: ".", count: 5 - level)
    let figure = level == 0 ? "-" : String(level)
    let padded = label + spaces(max(0, 10 - label.count))
    let head = "\(padded) \(figure)  [\(bar)]"
    let together = wrapped(anchor, first: head + "  ")
    let alone = head.count <= width ? [head] : wrapped([Run(head)], first: "")
    guard !anchor.isEmpty else { return alone }
    return width >= 60 ? together : alone + wrapped(anchor, first: spaces(2))
  }
}

// MARK: - Tables

extension PlainTextRenderer {
  private func table(_ header: [String], _ rows: [[Run]]) -> [String] {
    let cells = rows.map { row in row.map { $0.text.visible } }
    let widths = header.indices.map { column in
      ([header[column]] + cells.map { $0.indices.contains(column) ? $0[column] : "" })
        .map(\.count).max() ?? 0
    }
    guard widths.reduce(0, +) + 2 * (widths.count - 1) <= width else { return stacked(cells) }
    return ([header] + cells).map { padded($0, widths) }
  }

  private func padded(_ cells: [String], _ widths: [Int]) -> String {
    let line = zip(cells, widths).map { $0 + spaces($1 - $0.count) }.joined(separator: "  ")
    return line.trimmingTrailingSpaces
  }

  /// One row as a list item, for widths that the table does not fit.
  private func stacked(_ cells: [[String]]) -> [String] {
    cells.flatMap { row in
      wrapped([Run(row.filter { !$0.isEmpty }.joined(separator: " | "))], first: "- ")
    }
  }
}

// MARK: - Wrapping

extension PlainTextRenderer {
  /// Lines of at most ``width`` columns; the first begins with `first`, the others hang under it.
  private func wrapped(_ runs: [Run], first: String, hanging: Int? = nil) -> [String] {
    let text = runs.map { $0.text.visible }.joined()
    var lines: [String] = []
    var line = first
    let hang = spaces(min(hanging ?? first.count, width / 3))
    for (index, row) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        lines.append(line.trimmingTrailingSpaces)
        line = hang
      }
      add(row, to: &line, lines: &lines, hang: hang)
    }
    return lines + [line.trimmingTrailingSpaces]
  }

  private func add(_ row: Substring, to line: inout String, lines: inout [String], hang: String) {
    var lineHasWord = !line.allSatisfy { $0 == " " } && line.last != " "
    for word in row.split(separator: " ").flatMap(pieces) {
      let space = lineHasWord ? " " : ""
      if line.count + space.count + word.count > width && !line.allSatisfy({ $0 == " " }) {
        lines.append(line.trimmingTrailingSpaces)
        line = hang + word
      } else {
        line += space + word
      }
      lineHasWord = true
    }
  }

  /// The word, cut where it is longer than a line can hold.
  private func pieces(_ word: Substring) -> [String] {
    let longest = width - width / 3
    var rest = word
    var result: [String] = []
    while rest.count > longest {
      result.append(String(rest.prefix(longest)))
      rest = rest.dropFirst(longest)
    }
    return result + [String(rest)]
  }

  private func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
