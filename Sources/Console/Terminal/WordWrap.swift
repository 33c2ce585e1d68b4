// Breaks prose into rows at spaces, by columns rather than characters, down to very narrow windows.

/// Wraps text to a width.
package struct WordWrap: Sendable {
  /// Columns of a row, indent included.
  package let width: Int
  /// Spaces before the first row of the text.
  package let firstIndent: Int
  /// Spaces before every other row.
  package let hangingIndent: Int

  /// - Parameters:
  ///   - width: At least 2; less counts as 2.
  ///   - firstIndent: What stands before the first row; indents that leave less than half the
  ///     width to the text are shortened to that.
  ///   - hangingIndent: What stands before every other row, likewise.
  package init(width: Int, firstIndent: Int = 0, hangingIndent: Int = 0) {
    self.width = max(2, width)
    let deepest = min(self.width / 2, self.width - 2)  // two columns for a wide character
    self.firstIndent = max(0, min(firstIndent, deepest))
    self.hangingIndent = max(0, min(hangingIndent, deepest))
  }

  /// The rows of `text`, none wider than ``width``, without newlines and without spaces at the end.
  ///
  /// A newline in `text` begins a new row; an empty line stays an empty row. A word wider than a
  /// row is cut between grapheme clusters. Sequences of ``Style`` take no room; every other
  /// control character is made visible, a tab is a space.
  package func rows(_ text: some StringProtocol) -> [String] {
    var rows: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      wrap(line, into: &rows)
    }
    return rows
  }

  /// ``rows(_:)`` joined by newlines.
  package func text(_ text: some StringProtocol) -> String {
    rows(text).joined(separator: "\n")
  }

  private func wrap(_ line: some StringProtocol, into rows: inout [String]) {
    var row = Row(indent: rows.isEmpty ? firstIndent : hangingIndent)
    let cells = Cell.cells(of: line.map { $0 == "\t" ? " " : String($0) }.joined())
    for word in cells.split(omittingEmptySubsequences: false, whereSeparator: \.isSpace) {
      let columns = word.reduce(0) { $0 + $1.columns }
      if row.columns > 0, row.indent + row.columns + row.spaces + columns > width {
        finish(&row, into: &rows)
      }
      row.addSpaces()
      for cell in word {
        if row.columns > 0, row.indent + row.columns + cell.columns > width {
          finish(&row, into: &rows)
        }
        row.add(cell)
      }
      row.spaces += 1
    }
    rows.append(row.text)
  }

  private func finish(_ row: inout Row, into rows: inout [String]) {
    rows.append(row.text)
    row = Row(indent: hangingIndent)
  }

  /// A row being filled; spaces wait until a word follows them.
  private struct Row {
    let indent: Int
    var columns = 0
    var spaces = 0
    private var content = ""

    init(indent: Int) {
      self.indent = indent
    }

    var text: String {
      content.isEmpty ? "" : String(repeating: " ", count: indent) + content
    }

    mutating func addSpaces() {
      guard columns > 0 else { return spaces = 0 }
      content += String(repeating: " ", count: spaces)
      columns += spaces
      spaces = 0
    }

    mutating func add(_ cell: Cell) {
      content += cell.text
      columns += cell.columns
    }
  }
}
