// A line that is said must be readable on a narrow terminal too.

/// Checks the length of what is said.
struct LineLengthCheck {
  let sink: DiagnosticSink

  /// The columns of a narrow terminal.
  static let columns = 40
  /// The most rows that a line may fill there: a third of a small screen.
  static let rows = 7

  /// Looks at a line and where it stands.
  func run(_ line: String, at item: Item) {
    // Bytes are at least as many as columns: no line that is short in bytes needs counting.
    guard line.utf8.count > Self.rows * Self.columns / 2 else { return }
    let rows = Self.rows(of: line)
    if rows > Self.rows { sink.report(.longLine(rows: rows), at: item.place) }
  }

  /// How many rows a line fills when it is broken between words.
  private static func rows(of line: String) -> Int {
    var rows = 1
    var column = 0
    for word in line.split(separator: " ") {
      let width = word.count
      if column > 0, column + 1 + width > columns {
        rows += 1
        column = 0
      }
      rows += max(0, width - 1) / columns
      column += width + (column > 0 ? 1 : 0)
    }
    return rows
  }
}
