// The screen model itself, on which the other tests of this folder rely.
import TestSupport
import Testing

@testable import Console

struct ScreenTests {
  init() {
    UTF8Locale.use()
  }

  static let cases: [(bytes: String, text: String, row: Int, column: Int)] = [
    ("ab\r\ncd", "ab\ncd\n", 1, 2),
    ("abcdef", "abcde\nf\n", 1, 1),
    ("abcde", "abcde\n\n", 0, 4),
    ("abcd日", "abcd\n日\n", 1, 2),
    ("a\u{1B}[3CX", "a   X\n\n", 0, 4),
    ("1\r\n2\r\n3\r\n4", "2\n3\n4", 2, 1),
    ("abc\r\u{1B}[K", "\n\n", 0, 0),
    ("ab\r\ncd\u{1B}[A\u{1B}[J", "ab\n\n", 0, 2),
    ("日本\u{1B}[2GX", " X本\n\n", 0, 2),
    ("e\u{301}x", "e\u{301}x\n\n", 0, 2),
    ("👨‍👩‍👧x", "👨‍👩‍👧x\n\n", 0, 3),
    ("❤️x", "❤️x\n\n", 0, 3),
    ("🇫🇷🇩🇪", "🇫🇷🇩🇪\n\n", 0, 4),
    ("a\u{1B}[1;31mb\u{1B}[0m\u{1B}[?2026h", "ab\n\n", 0, 2),
    ("ab\u{1B}[H\u{1B}[2Jc", "c\n\n", 0, 1),
  ]

  @Test(arguments: cases) func bytesAreDrawn(
    _ example: (bytes: String, text: String, row: Int, column: Int)
  ) {
    var screen = Screen(rows: 3, columns: 5)
    for byte in example.bytes.utf8 { screen.feed([byte]) }
    #expect(screen.text == example.text)
    #expect([screen.cursorRow, screen.cursorColumn] == [example.row, example.column])
  }

  @Test func aNarrowerWindowBreaksRowsAnew() {
    var screen = Screen(rows: 3, columns: 6)
    screen.feed("abcdef\r\nx日y".utf8)
    screen.resize(rows: 3, columns: 4)
    #expect(screen.lines == ["abcd", "ef", "x日y"])
    #expect([screen.cursorRow, screen.cursorColumn] == [2, 0])
    screen.resize(rows: 2, columns: 4)
    #expect(screen.lines == ["ef", "x日y"])
    #expect(screen.scrolledAway == ["abcd"])
  }
}
