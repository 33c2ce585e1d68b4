// Columns of text on a terminal.
import Testing

@testable import Console

struct DisplayWidthTests {
  init() {
    UTF8Locale.use()
  }

  static let cases: [(text: String, columns: Int)] = [
    ("", 0), ("hello", 5), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("😀", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇫🇷", 2), ("🇫🇷🇩🇪", 4), ("❤️", 2), ("❤", 1), ("ﬁ", 1), ("ｱ", 1),
    ("Ａ", 2),
    ("a\u{200B}b", 2), ("\u{AD}", 1), ("क्ष", 2), ("\u{1FAE8}", 2),
  ]

  @Test(arguments: cases) func clustersTakeTheirColumns(_ example: (text: String, columns: Int)) {
    #expect(DisplayWidth.columns(example.text) == example.columns)
  }
}
