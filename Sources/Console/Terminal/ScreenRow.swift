// One row of the edited line as it stands on the screen.

/// Cells that fit into one row.
struct ScreenRow: Equatable {
  private(set) var cells: [Cell] = []
  private(set) var columns = 0

  mutating func append(_ cell: Cell) {
    cells.append(cell)
    columns += cell.columns
  }

  /// How many cells at the start are those of `other` and need not be written again.
  ///
  /// None where that would leave the text after them without the style that begins before it.
  func commonPrefix(with other: ScreenRow) -> Int {
    let count = zip(cells, other.cells).prefix { $0 == $1 }.count
    let lastStyle = cells[..<count].last { $0.isStyle }
    return lastStyle.map { $0.isStyleEnd } ?? true ? count : 0
  }

  /// Columns of the first `count` cells.
  func columns(ofFirst count: Int) -> Int {
    cells[..<count].reduce(0) { $0 + $1.columns }
  }

  /// What to write for the cells from `start` on, with the cursor in the column of the first.
  ///
  /// After a cluster whose width terminals disagree about, the column is set explicitly.
  func output(from start: Int = 0) -> String {
    var column = columns(ofFirst: start)
    var output = ""
    for (index, cell) in cells.enumerated().dropFirst(start) {
      output += cell.text
      column += cell.columns
      if cell.isUncertain, index + 1 < cells.count { output += ControlSequence.column(column) }
    }
    return output
  }
}
