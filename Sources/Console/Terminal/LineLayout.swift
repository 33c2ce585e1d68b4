// Where prompt and text fall on the rows of a window, and where the cursor stands in them.
import Report

/// A prompt and an edited line laid out for a number of columns.
struct LineLayout: Equatable {
  private(set) var rows: [ScreenRow] = []
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0

  private let columns: Int
  private var row = ScreenRow()

  /// - Parameters:
  ///   - prompt: The cells before the text.
  ///   - text: The line; control characters in it become visible, a tab reaches to the next
  ///     eighth column, a newline begins a row.
  ///   - cursor: Scalars of `text` before the cursor; inside a cluster it shows at its start.
  ///   - right: Shown at the right end of the first row while the text leaves it room.
  init(prompt: [Cell], text: String, cursor: Int, columns: Int, right: [Cell] = []) {
    self.columns = columns
    for cell in prompt { add(cell) }
    var offset = 0
    var isCursorPlaced = false
    for character in text {
      let next = offset + character.unicodeScalars.count
      let cells = cells(for: character)
      wrap(before: cells.first)
      if !isCursorPlaced, cursor < next {
        placeCursor()
        isCursorPlaced = true
      }
      for cell in cells { add(cell) }
      if character.isLineBreak { endRow() }
      offset = next
    }
    if row.columns >= columns { endRow() }  // the cursor stands on a row of its own
    if !isCursorPlaced { placeCursor() }
    endRow()
    addRight(right)
  }

  /// The rows that a window of `height` rows shows: those around the cursor.
  func window(height: Int) -> Window {
    let shown = min(rows.count, max(1, height))
    let below = rows.count - 1 - cursorRow
    let top = max(0, min(cursorRow - shown + 1 + min(2, below), rows.count - shown))
    return Window(
      rows: Array(rows[top..<(top + shown)]), cursorRow: cursorRow - top,
      cursorColumn: cursorColumn)
  }

  /// A part of a layout that fits on the screen.
  struct Window: Equatable {
    var rows: [ScreenRow] = []
    /// Counted from the first of ``rows``.
    var cursorRow = 0
    var cursorColumn = 0
  }

  // MARK: - Building

  private mutating func add(_ cell: Cell) {
    wrap(before: cell)
    row.append(cell)
  }

  private mutating func wrap(before cell: Cell?) {
    if let cell, row.columns > 0, row.columns + cell.columns > columns { endRow() }
  }

  private mutating func endRow() {
    rows.append(row)
    row = ScreenRow()
  }

  private mutating func placeCursor() {
    (cursorRow, cursorColumn) = (rows.count, row.columns)
  }

  private func cells(for character: Character) -> [Cell] {
    if character.isLineBreak { return [] }
    if character == "\t" {
      let count = min(8 - row.columns % 8, max(1, columns - row.columns))
      return Array(repeating: Cell(" "), count: count)
    }
    let scalars = character.unicodeScalars
    if let scalar = scalars.first, let visible = scalar.visibleForm {
      return visible.map { Cell($0) }
    }
    let cell = Cell(character)
    return [cell.columns == 0 ? Cell.standIn(forInvisible: character) : cell]
  }

  private mutating func addRight(_ cells: [Cell]) {
    let width = cells.reduce(0) { $0 + $1.columns }
    guard width > 0, let first = rows.first, first.columns + width + 1 < columns else { return }
    for _ in 0..<(columns - 1 - width - first.columns) { rows[0].append(Cell(" ")) }
    for cell in cells { rows[0].append(cell) }
  }
}

extension Character {
  fileprivate var isLineBreak: Bool { self == "\n" || self == "\r\n" }
}
