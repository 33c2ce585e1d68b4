// The escape sequences that the painter writes: ECMA-48, understood by every terminal with a cursor,
// and three private modes that others ignore.

/// Sequences for the terminal.
enum ControlSequence {
  static let returnToStart = "\r"
  static let nextRow = "\r\n"
  static let eraseToEndOfRow = "\u{1B}[K"
  static let eraseBelow = "\u{1B}[J"
  static let clearScreen = "\u{1B}[H\u{1B}[2J"
  /// To the screen without scrollback, with the cursor kept for the way back; and that way.
  static let secondScreen = "\u{1B}[?1049h"
  static let firstScreen = "\u{1B}[?1049l"
  /// Between these the terminal may hold back drawing, against flicker.
  static let beginUpdate = "\u{1B}[?2026h"
  static let endUpdate = "\u{1B}[?2026l"
  /// Between these a paste comes marked, so that its newlines do not submit.
  static let pasteMarksOn = "\u{1B}[?2004h"
  static let pasteMarksOff = "\u{1B}[?2004l"
  /// How a marked paste begins and ends.
  static let pasteBegins = Array("\u{1B}[200~".utf8)
  static let pasteEnds = Array("\u{1B}[201~".utf8)

  static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }
  static func down(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)B" : "" }
  static func right(_ columns: Int) -> String { columns > 0 ? "\u{1B}[\(columns)C" : "" }
  /// - Parameter column: Counted from 0.
  static func column(_ column: Int) -> String { "\u{1B}[\(column + 1)G" }
}
