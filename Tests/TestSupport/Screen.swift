// A model of a terminal's screen: what a person sees after the bytes a program wrote.
import CLibEdit
import Glibc

/// A screen of character cells that understands the part of ECMA-48 that line editors use.
///
/// Grapheme clusters are drawn as one, as modern terminals do, and rows that a newline ended are
/// broken anew when the window narrows. Colours are ignored.
public struct Screen: Sendable {
  /// Rows of the window.
  public private(set) var rows: Int
  /// Columns of the window.
  public private(set) var columns: Int
  /// Where the cursor is, counted from 0.
  public private(set) var cursorRow = 0
  /// Where the cursor is, counted from 0; never beyond the last column.
  public private(set) var cursorColumn = 0
  /// Rows that went off the top, oldest first.
  public private(set) var scrolledAway: [String] = []

  private var cells: [[Character]]
  /// The last column was written and the next character goes to the next row.
  private var isWrapPending = false
  private var unread: [UInt8] = []
  /// The C library knows the widths of characters only in a UTF-8 locale.
  private static let knowsWidths = setlocale(LC_CTYPE, "C.UTF-8") != nil
  /// The second cell of a wide character.
  private static let continuation: Character = "\0"

  /// What stood on the first screen while the second is shown; nil otherwise.
  private var firstScreen: FirstScreen?

  private struct FirstScreen {
    let cells: [[Character]]
    let row: Int
    let column: Int
  }

  /// An empty screen with the cursor at its top left.
  public init(rows: Int, columns: Int) {
    precondition(Self.knowsWidths, "the locale C.UTF-8 is missing")
    (self.rows, self.columns) = (rows, columns)
    cells = Array(repeating: Self.blank(columns), count: rows)
  }

  // MARK: - Looking at it

  /// The rows without the spaces at their ends.
  public var lines: [String] { cells.map(Self.trimmed) }
  /// The rows, joined by newlines.
  public var text: String { lines.joined(separator: "\n") }
  /// The row that the cursor is in.
  public var cursorLine: String { lines[cursorRow] }
  /// The rows joined by nothing: text that was broken at a row's end can be found in it.
  public var flatText: String {
    cells.map { String($0.filter { $0 != Self.continuation }) }.joined()
  }
  /// Everything, those rows included that went off the top.
  public var history: String { (scrolledAway + lines).joined(separator: "\n") }

  /// For people: the rows between bars, and the cursor's place.
  var framedText: String {
    let framed = cells.map { "|" + String($0.filter { $0 != Self.continuation }) + "|" }
    return (framed + ["cursor in row \(cursorRow), column \(cursorColumn)"]).joined(separator: "\n")
  }

  // MARK: - Changing it

  /// Another window size. Narrower: each row is broken anew, as terminals do that rewrap; rows that
  /// no longer fit go off the top.
  public mutating func resize(rows newRows: Int, columns newColumns: Int) {
    var wrapped: [[Character]] = []
    var row = 0
    var column = cursorColumn
    for (index, line) in cells.enumerated() {
      let used = max(Self.used(line), index == cursorRow ? cursorColumn : 0)
      var parts = Self.parts(Array(line[..<min(used, line.count)]), columns: newColumns)
      if parts.isEmpty { parts = [Self.blank(newColumns)] }
      if index == cursorRow {
        row = wrapped.count + min(cursorColumn / newColumns, parts.count - 1)
        column = cursorColumn % newColumns
      }
      wrapped += parts
    }
    while wrapped.count > newRows, wrapped.count - 1 > row,
      Self.used(wrapped[wrapped.count - 1]) == 0
    {
      wrapped.removeLast()
    }
    while wrapped.count > newRows {
      scrolledAway.append(Self.trimmed(wrapped.removeFirst()))
      row = max(0, row - 1)
    }
    while wrapped.count < newRows { wrapped.append(Self.blank(newColumns)) }
    cells = wrapped
    (rows, columns, cursorRow, cursorColumn) = (newRows, newColumns, row, column)
    isWrapPending = false
  }

  /// Draws what a program wrote; a sequence cut short waits for the rest.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    unread += bytes
    var position = 0
    while let length = draw(unread[position...]) { position += length }
    unread.removeFirst(position)
  }

  /// Draws the first character or sequence; its length, or nil when it is not complete.
  private mutating func draw(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escape(bytes)
    case 0x0D: goTo(column: 0)
    case 0x0A: lineFeed()
    case 0x08: goTo(column: cursorColumn - 1)
    case 0x09: goTo(column: (cursorColumn / 8 + 1) * 8)
    case 0..<0x20, 0x7F: break
    default:
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard bytes.count >= length else { return nil }
      for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars {
        put(scalar)
      }
      return length
    }
    return 1
  }

  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    let rest = bytes.dropFirst()
    guard let kind = rest.first else { return nil }
    guard kind == UInt8(ascii: "[") else { return 2 }
    let parameters = rest.dropFirst().prefix { !(0x40...0x7E).contains($0) }
    guard let final = rest.dropFirst(1 + parameters.count).first else { return nil }
    control(String(decoding: parameters, as: UTF8.self), Character(Unicode.Scalar(final)))
    return 3 + parameters.count
  }

  private mutating func control(_ parameters: String, _ final: Character) {
    if parameters == "?1049" { return switchScreen(toSecond: final == "h") }
    if parameters.hasPrefix("?") || final == "m" { return }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first.flatMap { $0 }
    let count = max(1, first ?? 1)
    switch final {
    case "A": goTo(row: cursorRow - count)
    case "B": goTo(row: cursorRow + count)
    case "C": goTo(column: cursorColumn + count)
    case "D": goTo(column: cursorColumn - count)
    case "G": goTo(column: count - 1)
    case "H":
      goTo(row: count - 1)
      goTo(column: numbers.count > 1 ? (numbers[1] ?? 1) - 1 : 0)
    case "J": eraseScreen(first ?? 0)
    case "K": eraseRow(first ?? 0)
    default: break
    }
  }

  /// To the screen without scrollback, empty, or back to what stood on the first one.
  private mutating func switchScreen(toSecond: Bool) {
    if toSecond, firstScreen == nil {
      firstScreen = FirstScreen(cells: cells, row: cursorRow, column: cursorColumn)
      cells = Array(repeating: Self.blank(columns), count: rows)
    } else if !toSecond, let first = firstScreen {
      (cells, cursorRow, cursorColumn) = (first.cells, first.row, first.column)
      firstScreen = nil
    }
    isWrapPending = false
  }

  // MARK: - Drawing

  private mutating func put(_ scalar: Unicode.Scalar) {
    if joins(scalar) { return }
    let width = max(0, Int(libc_scalar_columns(scalar.value)))
    guard width > 0 else { return }
    if isWrapPending || cursorColumn + width > columns {
      goTo(column: 0)
      lineFeed()
    }
    overwrite(cursorColumn..<(cursorColumn + width))
    cells[cursorRow][cursorColumn] = Character(scalar)
    if width == 2 { cells[cursorRow][cursorColumn + 1] = Self.continuation }
    advance(width)
  }

  /// Adds `scalar` to the cluster before the cursor, if that makes one cluster of the two.
  private mutating func joins(_ scalar: Unicode.Scalar) -> Bool {
    var column = isWrapPending ? cursorColumn : cursorColumn - 1
    guard column >= 0 else { return false }
    if cells[cursorRow][column] == Self.continuation { column -= 1 }
    guard column >= 0 else { return false }
    let cell = cells[cursorRow][column]
    let joined = String(cell) + String(scalar)
    guard joined.count == 1, let cluster = joined.first else { return false }
    // Consonants joined by a virama are one cluster to Unicode, and a cell each to terminals.
    let isEmoji = cell.unicodeScalars.first?.properties.isEmoji ?? false
    guard isEmoji || libc_scalar_columns(scalar.value) <= 0 else { return false }
    cells[cursorRow][column] = cluster
    let isNarrow = column + 1 >= columns || cells[cursorRow][column + 1] != Self.continuation
    if isNarrow, Self.isWide(cluster), column + 1 < columns, !isWrapPending {
      cells[cursorRow][column + 1] = Self.continuation
      advance(1)
    }
    return true
  }

  /// What is cut in half by drawing over these cells becomes blank.
  private mutating func overwrite(_ range: Range<Int>) {
    if cells[cursorRow][range.lowerBound] == Self.continuation, range.lowerBound > 0 {
      cells[cursorRow][range.lowerBound - 1] = " "
    }
    if range.upperBound < columns, cells[cursorRow][range.upperBound] == Self.continuation {
      cells[cursorRow][range.upperBound] = " "
    }
  }

  private mutating func advance(_ width: Int) {
    cursorColumn += width
    isWrapPending = cursorColumn >= columns
    if isWrapPending { cursorColumn = columns - 1 }
  }

  private mutating func lineFeed() {
    isWrapPending = false
    guard cursorRow == rows - 1 else {
      cursorRow += 1
      return
    }
    let row = cells.removeFirst()
    if firstScreen == nil { scrolledAway.append(Self.trimmed(row)) }
    cells.append(Self.blank(columns))
  }

  private mutating func goTo(column: Int) {
    cursorColumn = min(max(0, column), columns - 1)
    isWrapPending = false
  }

  private mutating func goTo(row: Int) {
    cursorRow = min(max(0, row), rows - 1)
    isWrapPending = false
  }

  private mutating func eraseRow(_ part: Int) {
    let range =
      part == 0 ? cursorColumn..<columns : part == 1 ? 0..<(cursorColumn + 1) : 0..<columns
    if range.lowerBound < columns { overwrite(range) }
    for column in range { cells[cursorRow][column] = " " }
  }

  private mutating func eraseScreen(_ part: Int) {
    if part == 0 { eraseRow(0) }
    let first = part == 0 ? cursorRow + 1 : 0
    for row in first..<max(first, rows) { cells[row] = Self.blank(columns) }
  }

  // MARK: - Rows

  private static func blank(_ columns: Int) -> [Character] {
    Array(repeating: " ", count: columns)
  }

  private static func used(_ row: [Character]) -> Int {
    (row.lastIndex { $0 != " " } ?? -1) + 1
  }

  private static func trimmed(_ row: [Character]) -> String {
    String(row[..<used(row)].filter { $0 != continuation })
  }

  /// `row` broken at `columns`, a wide character never in half, each part filled with blanks.
  private static func parts(_ row: [Character], columns: Int) -> [[Character]] {
    var parts: [[Character]] = []
    var rest = row[...]
    while !rest.isEmpty {
      var part = Array(rest.prefix(columns))
      if rest.dropFirst(columns).first == continuation { part.removeLast() }
      rest = rest.dropFirst(part.count)
      parts.append(part + blank(columns - part.count))
    }
    return parts
  }

  /// Whether a cluster takes two cells although its first scalar takes one.
  private static func isWide(_ cluster: Character) -> Bool {
    let scalars = cluster.unicodeScalars
    let flags = scalars.filter { (0x1F1E6...0x1F1FF).contains($0.value) }
    return scalars.contains("\u{FE0F}") || flags.count == 2
      || scalars.contains { libc_scalar_columns($0.value) == 2 }
  }
}
