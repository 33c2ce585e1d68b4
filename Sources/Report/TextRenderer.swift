// Documents as wrapped text: plain for pipes, files and goldens, painted for a terminal.

/// Draws documents as text of at most `width` columns.
public struct TextRenderer {
  /// Columns, 20 or more.
  public let width: Int
  let columns: (String) -> Int
  let paint: (String, Role) -> String

  /// A renderer for this width; anything below 20 is taken as 20.
  ///
  /// - Parameters:
  ///   - columns: How wide a text is drawn; by default one column for each grapheme.
  ///   - paint: How a piece of a line looks in its role; it must not change how wide it is drawn.
  public init(
    width: Int, columns: @escaping (String) -> Int = { $0.count },
    paint: @escaping (String, Role) -> String = { text, _ in text }
  ) {
    self.width = max(20, width)
    self.columns = columns
    self.paint = paint
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
    case .annotated(let text, let marks): annotated(text, marks)
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
    let strong = runs.map { Run($0.text, $0.role == .plain ? .strong : $0.role) }
    let text = wrapped(strong, first: "")
    guard rank == 1 else { return text }
    let length = runs.reduce(0) { $0 + columns($1.text.visible) }
    return text + [String(repeating: "=", count: min(width, length))]
  }

  private func quote(_ runs: [Run], note: [Run]) -> [String] {
    let quoted = [Run("\"")] + runs + [Run("\"")]
    return wrapped(quoted + (note.isEmpty ? [] : [" "] + note), first: "    ", hanging: 5)
  }

  private func level(_ label: String, _ level: Int, _ anchor: [Run]) -> [String] {
    let bar = String(repeating: "#", count: level) + String(repeating: ".", count: 5 - level)
    let figure = level == 0 ? "-" : String(level)
    let padded = label + spaces(max(0, 11 - label.count))
    let head = "\(padded) \(figure)  [\(bar)]"
    let together = wrapped(anchor, first: head + "  ", firstRole: .level)
    let alone = wrapped([Run(head.replacingSpaces, .level)], first: "").map(\.restoringSpaces)
    guard !anchor.isEmpty else { return alone }
    return width >= 60 ? together : alone + wrapped(anchor, first: spaces(2))
  }
}

// MARK: - Tables

extension TextRenderer {
  private func table(_ header: [String], _ rows: [[Run]]) -> [String] {
    let cells = [header.map { Run($0, .dim) }] + rows
    let widths = header.indices.map { column in
      cells.map { $0.indices.contains(column) ? columns($0[column].text.visible) : 0 }.max() ?? 0
    }
    guard widths.reduce(0, +) + 2 * (widths.count - 1) <= width else {
      return stacked(header, rows)
    }
    return cells.map { padded($0, widths) }
  }

  private func padded(_ cells: [Run], _ widths: [Int]) -> String {
    var line = ""
    var missing = 0
    for (cell, width) in zip(cells, widths) {
      let text = cell.text.visible
      guard !text.isEmpty else {
        missing += width + 2
        continue
      }
      line += spaces(missing) + paint(text, cell.role)
      missing = width - columns(text) + 2
    }
    return line
  }

  /// One row as a list item, for widths that the table does not fit: its first cell, then the others with
  /// their column's name.
  private func stacked(_ header: [String], _ rows: [[Run]]) -> [String] {
    rows.flatMap { row in
      let cells = row.enumerated().filter { !$0.element.text.isEmpty }
      let joined = cells.enumerated().flatMap { place, item -> [Run] in
        let name = header.indices.contains(item.offset) ? header[item.offset] : ""
        let label = name.isEmpty ? "" : name + ": "
        return place == 0 ? [item.element] : [Run(" | "), Run(label, .dim), item.element]
      }
      return wrapped(joined, first: "- ")
    }
  }
}

// MARK: - Wrapping

extension TextRenderer {
  /// A word, or a part of one: what is never broken, in one role.
  private struct Piece {
    let text: String
    let role: Role
    let columns: Int
  }

  /// A line being filled.
  private struct Line {
    var text: String
    var columns: Int
    var isEmpty = true

    mutating func add(_ piece: String, columns added: Int) {
      text += piece
      columns += added
    }
  }

  /// Lines of at most ``width`` columns; the first begins with `first`, the others hang under it.
  private func wrapped(
    _ runs: [Run], first: String, hanging: Int? = nil, firstRole: Role = .plain
  ) -> [String] {
    let hang = spaces(min(hanging ?? columns(first), width / 3))
    let isBlank = first.allSatisfy { $0 == " " }
    var lines: [String] = []
    var line = Line(text: isBlank ? first : paint(first, firstRole), columns: columns(first))
    var needsSpace = false
    for word in words(runs) {
      guard let word else {
        lines.append(line.text)
        (line, needsSpace) = (Line(text: hang, columns: columns(hang)), false)
        continue
      }
      let space = needsSpace ? 1 : 0
      let length = word.reduce(0) { $0 + $1.columns }
      if !line.isEmpty, line.columns + space + length > width {
        lines.append(line.text)
        line = Line(text: hang, columns: columns(hang))
      } else if space > 0 {
        line.add(" ", columns: 1)
      }
      put(word, into: &line, lines: &lines, hang: hang)
      needsSpace = true
    }
    return (lines + [line.text]).map(\.trimmingTrailingSpaces)
  }

  /// Puts a word into a line, and goes on in further lines where it is longer than one.
  private func put(_ word: [Piece], into line: inout Line, lines: inout [String], hang: String) {
    for piece in word {
      var part = ""
      for character in piece.text {
        let more = columns(part + String(character))
        if line.columns + more > width, !line.isEmpty || !part.isEmpty {
          line.add(paint(part, piece.role), columns: columns(part))
          lines.append(line.text)
          line = Line(text: hang, columns: columns(hang))
          part = ""
        }
        part.append(character)
        line.isEmpty = false
      }
      line.add(paint(part, piece.role), columns: columns(part))
    }
  }

  /// The words of the runs, nil for a line break. Runs without a space between them make one word.
  private func words(_ runs: [Run]) -> [[Piece]?] {
    var words: [[Piece]?] = []
    var word: [Piece] = []
    func finish() {
      if !word.isEmpty { words.append(word) }
      word = []
    }
    for run in runs {
      let parts = run.text.visible.split(
        omittingEmptySubsequences: false, whereSeparator: { $0 == " " || $0 == "\n" })
      var separators = run.text.visible.filter { $0 == " " || $0 == "\n" }.makeIterator()
      for part in parts {
        if !part.isEmpty {
          word.append(
            Piece(text: String(part), role: run.role, columns: columns(String(part))))
        }
        guard let separator = separators.next() else { continue }
        finish()
        if separator == "\n" { words.append(nil) }
      }
    }
    finish()
    return words
  }

  func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}

extension String {
  /// Without spaces at the end.
  var trimmingTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// With spaces that no line breaks at.
  fileprivate var replacingSpaces: String {
    String(map { $0 == " " ? "\u{A0}" : $0 })
  }

  /// With ordinary spaces again.
  fileprivate var restoringSpaces: String {
    String(map { $0 == "\u{A0}" ? " " : $0 })
  }
}
