// Draws the prompt and the edited line. libedit's own drawing goes wrong with wide characters, marks
// and lines taller than the window, and keeps to itself which rows it has used; this one knows.

/// What stands on the screen, and the bytes that bring it to what should.
struct LinePainter {
  /// The window; set it when it changes, before ``erase()``.
  var size: TerminalSize
  /// Whether the terminal breaks rows anew when its window narrows, as all but a few old ones do.
  let rewraps: Bool

  private var shown: LineLayout.Window?

  init(size: TerminalSize, rewraps: Bool) {
    self.size = size
    self.rewraps = rewraps
  }

  /// Brings the screen to `layout`; empty when it is there already.
  ///
  /// One row of the window stays free, so that its top row is never scrolled away while editing.
  mutating func paint(_ layout: LineLayout) -> String {
    let window = layout.window(height: size.rows - 1)
    guard window != shown else { return "" }
    let changes = shown.map { update(from: $0, to: window) } ?? draw(window)
    shown = window
    return ControlSequence.beginUpdate + changes + ControlSequence.endUpdate
  }

  /// Clears what was painted and leaves the cursor where it began.
  mutating func erase() -> String {
    defer { shown = nil }
    guard let shown else { return "" }
    let up = min(rowsAbove(in: shown), size.rows - 1)
    return ControlSequence.up(up) + ControlSequence.returnToStart + ControlSequence.eraseBelow
  }

  /// Writes all rows of `layout` in place of what was painted, even those that a window cannot hold
  /// and that scroll away, and goes to the row after them.
  mutating func finish(_ layout: LineLayout) -> String {
    let fits = layout.rows.count <= size.rows - 1
    let output =
      fits
      ? paint(layout) + ControlSequence.down(layout.rows.count - 1 - layout.cursorRow)
      : erase() + layout.rows.map { $0.output() }.joined(separator: ControlSequence.nextRow)
    shown = nil
    return output + ControlSequence.nextRow
  }

  /// Forgets what was painted: something else has been written, or the screen was cleared.
  mutating func forget() {
    shown = nil
  }

  /// Rows between the first painted one and the cursor.
  ///
  /// Each row was ended by a newline, so a narrower window broke each of them on its own.
  private func rowsAbove(in window: LineLayout.Window) -> Int {
    guard rewraps else { return window.cursorRow }
    let above = window.rows[..<window.cursorRow].reduce(0) { sum, row in
      sum + max(1, (row.columns + size.columns - 1) / size.columns)
    }
    return above + window.cursorColumn / size.columns
  }

  private func draw(_ window: LineLayout.Window) -> String {
    let rows = window.rows.map { $0.output() }.joined(separator: ControlSequence.nextRow)
    return ControlSequence.returnToStart + ControlSequence.eraseBelow + rows
      + move(from: window.rows.count - 1, to: window.cursorRow, column: window.cursorColumn)
  }

  private func update(from old: LineLayout.Window, to new: LineLayout.Window) -> String {
    var output = ""
    var current = old.cursorRow
    for (index, row) in new.rows.enumerated() {
      if index >= old.rows.count {
        output += move(from: current, to: index - 1, column: 0) + ControlSequence.nextRow
        output += row.output()
      } else if row != old.rows[index] {
        let same = row.commonPrefix(with: old.rows[index])
        let column = row.columns(ofFirst: same)
        output += move(from: current, to: index, column: column)
        if old.rows[index].columns > column { output += ControlSequence.eraseToEndOfRow }
        output += row.output(from: same)
      } else {
        continue
      }
      current = index
    }
    if old.rows.count > new.rows.count {
      output += move(from: current, to: new.rows.count, column: 0) + ControlSequence.eraseBelow
      current = new.rows.count
    }
    return output + move(from: current, to: new.cursorRow, column: new.cursorColumn)
  }

  private func move(from row: Int, to target: Int, column: Int) -> String {
    ControlSequence.up(row - target) + ControlSequence.down(target - row)
      + ControlSequence.returnToStart + ControlSequence.right(column)
  }
}
