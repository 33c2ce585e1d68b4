// Text as a terminal lays it out: one grapheme cluster after the other, each with its columns.

/// A grapheme cluster on the screen, or a style sequence, which takes no column.
struct Cell: Equatable, Sendable {
  /// What is written to the terminal.
  let text: String
  /// 0, 1 or 2 for a cluster; more for a tab or for the visible form of a control character.
  let columns: Int
  /// Whether terminals may disagree about `columns`.
  var isUncertain = false

  /// A cluster that is not a control character.
  init(_ character: Character) {
    text = String(character)
    columns = DisplayWidth.columns(character)
    isUncertain = DisplayWidth.isUncertain(character)
  }

  init(text: String, columns: Int) {
    self.text = text
    self.columns = columns
  }

  /// Where lines may break.
  var isSpace: Bool { text == " " }
  /// A style sequence rather than text.
  var isStyle: Bool { columns == 0 && text.first == "\u{1B}" }
  /// The sequence after which text looks plain again.
  var isStyleEnd: Bool { text == "\u{1B}[0m" || text == "\u{1B}[m" }

  /// For a cluster that has no column of its own: marks without a base stand on a dotted circle,
  /// anything else is not written at all.
  static func standIn(forInvisible character: Character) -> Cell {
    switch character.unicodeScalars.first?.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark:
      Cell(text: "\u{25CC}\(character)", columns: 1)
    default: Cell(text: "", columns: 0)
    }
  }

  /// The cells of `text`; style sequences are kept, other control characters become visible.
  static func cells(of text: some StringProtocol) -> [Cell] {
    var cells: [Cell] = []
    var rest = Substring(TerminalText.visible(text, keeping: .style))
    while let escape = rest.unicodeScalars.firstIndex(of: "\u{1B}") {
      let end = StyleSequence.end(in: rest.unicodeScalars[escape...]) ?? rest.endIndex
      cells += rest[..<escape].map { Cell($0) }
      cells.append(Cell(text: String(rest[escape..<end]), columns: 0))
      rest = rest[end...]
    }
    return cells + rest.map { Cell($0) }
  }
}
