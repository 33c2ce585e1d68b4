// The painter against a terminal's own way of breaking rows, without a program in between.
import TestSupport
import Testing

@testable import Console

struct LinePainterTests {
  init() {
    UTF8Locale.use()
  }

  private func layout(_ text: String, cursor: Int = 0, columns: Int, right: String = "")
    -> LineLayout
  {
    LineLayout(
      prompt: Cell.cells(of: "you> "), text: text, cursor: cursor, columns: columns,
      right: Cell.cells(of: right))
  }

  private func scalars(_ text: some StringProtocol) -> Int { text.unicodeScalars.count }

  /// Each step changes the text, the cursor or the right prompt; the screen must look as if only the
  /// last state had ever been painted.
  @Test(arguments: 0..<60) func repaintingShowsWhatPaintingAfreshShows(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let columns = Int.random(in: 10...50, using: &generator)
    let rows = Int.random(in: 4...12, using: &generator)
    let size = TerminalSize(columns: columns, rows: rows)
    var painter = LinePainter(size: size, rewraps: true)
    var screen = Screen(rows: rows, columns: columns)
    var text: [Character] = []
    for _ in 0..<40 {
      Self.change(&text, &generator)
      let cursor = scalars(String(text.prefix(Int.random(in: 0...text.count, using: &generator))))
      let right =
        Bool.random(using: &generator) ? "[\(Int.random(in: 1...99, using: &generator))]" : ""
      let state = layout(String(text), cursor: cursor, columns: columns, right: right)
      screen.feed(painter.paint(state).utf8)
      var fresh = Screen(rows: rows, columns: columns)
      var other = LinePainter(size: size, rewraps: true)
      fresh.feed(other.paint(state).utf8)
      #expect(Self.block(screen) == Self.block(fresh), "\(String(text))")
    }
  }

  /// The painted rows and the cursor's place in them.
  private static func block(_ screen: Screen) -> [String] {
    let lines = screen.lines
    let end = (lines.lastIndex { !$0.isEmpty } ?? -1) + 1
    let start = lines.firstIndex { !$0.isEmpty } ?? 0
    return Array(lines[start..<end])
      + ["cursor \(screen.cursorRow - start) \(screen.cursorColumn)"]
  }

  private static func change(_ text: inout [Character], _ generator: inout SeededGenerator) {
    let place = Int.random(in: 0...text.count, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0 where !text.isEmpty:
      text.remove(at: min(place, text.count - 1))
    case 1:
      text = Array(text.prefix(place))
    case 2:
      let more = (0..<20).map { _ in RedrawTests.alphabet.randomElement(using: &generator) ?? "a" }
      text.insert(contentsOf: more, at: place)
    case 3:
      text.insert("\n", at: place)
    default:
      text.append(RedrawTests.alphabet.randomElement(using: &generator) ?? "a")
    }
  }

  @Test(arguments: 0..<60) func rowsBreakWhereTheTerminalWouldBreakThem(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let columns = Int.random(in: 4...40, using: &generator)
    // No emoji form (U+FE0F): the terminal sees that it is wide only after it was placed.
    let alphabet = RedrawTests.alphabet.filter {
      !$0.unicodeScalars.contains("\u{FE0F}") && !isFlag($0)
    }
    let text = String(
      (0..<Int.random(in: 0...100, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? "a"
      })
    var painter = LinePainter(size: TerminalSize(columns: columns, rows: 60), rewraps: true)
    var painted = Screen(rows: 60, columns: columns)
    painted.feed(painter.paint(layout(text, cursor: scalars(text), columns: columns)).utf8)
    var plain = Screen(rows: 60, columns: columns)
    plain.feed(("you> " + text).utf8)
    #expect(painted.lines == plain.lines)
  }

  private func isFlag(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x1F1E6...0x1F1FF).contains($0.value) }
  }

  @Test func oneMoreLetterCostsAFewBytes() {
    var painter = LinePainter(size: TerminalSize(columns: 40, rows: 10), rewraps: true)
    let text = String(repeating: "many words ", count: 10)
    _ = painter.paint(layout(text, cursor: scalars(text), columns: 40))
    let bytes = painter.paint(layout(text + "x", cursor: scalars(text) + 1, columns: 40))
    #expect(bytes.utf8.count < 40)
    #expect(painter.paint(layout(text + "x", cursor: scalars(text) + 1, columns: 40)).isEmpty)
  }

  static let erased: [(from: Int, to: Int, cursorAtStart: Bool)] = [
    (40, 40, false), (40, 17, false), (40, 17, true), (40, 80, false), (20, 60, true),
    (40, 2, false),
  ]

  @Test(arguments: erased) func erasingLeavesNothingAndTouchesNothingElse(
    _ example: (from: Int, to: Int, cursorAtStart: Bool)
  ) {
    var screen = Screen(rows: 80, columns: example.from)
    screen.feed("above\r\n".utf8)
    var painter = LinePainter(
      size: TerminalSize(columns: example.from, rows: 80), rewraps: true)
    let text = String(repeating: "words ", count: 15)
    let cursor = example.cursorAtStart ? 0 : scalars(text)
    screen.feed(painter.paint(layout(text, cursor: cursor, columns: example.from)).utf8)
    screen.resize(rows: 80, columns: example.to)
    painter.size = TerminalSize(columns: example.to, rows: 80)
    screen.feed(painter.erase().utf8)
    #expect(screen.flatText.filter { $0 != " " } == "above")
    #expect(screen.cursorColumn == 0)
  }

  @Test func aMarkWithoutABaseStandsOnACircle() {
    let row = layout("\u{301}x", columns: 20).rows[0]
    #expect(row.output() == "you> \u{25CC}\u{301}x")
  }

  @Test func afterAFullRowTheCursorStandsOnTheNext() {
    let full = layout(String(repeating: "x", count: 15), cursor: 15, columns: 20)
    #expect([full.cursorRow, full.cursorColumn, full.rows.count] == [1, 0, 2])
    let inside = layout(String(repeating: "x", count: 15), cursor: 14, columns: 20)
    #expect([inside.cursorRow, inside.cursorColumn] == [0, 19])
  }

  /// Terminals disagree about these; the column after them is set, so that the rest stands right.
  @Test(arguments: ["👨‍👩‍👧", "❤️", "🇫🇷", "👍🏽"]) func anUncertainWidthIsCorrected(cluster: String) {
    let row = layout(cluster + "x", columns: 20).rows[0]
    #expect(row.output() == "you> \(cluster)\u{1B}[8Gx")
  }

  @Test func whatIsNoTextIsMadeVisible() {
    #expect(layout("\u{7}a\tb", columns: 20).rows[0].output() == "you> ^Ga        b")
    #expect(layout("\u{202E}", columns: 20).rows[0].output() == "you> <U+202E>")
  }
}
