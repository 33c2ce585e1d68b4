// Rows of prose, down to windows that are hardly there.
import TestSupport
import Testing

@testable import Console

struct WordWrapTests {
  init() {
    UTF8Locale.use()
  }

  /// A text, how it is wrapped, and its rows.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let wrap: WordWrap
    let rows: [String]
  }

  static let cases = [
    Case(
      testDescription: "fits", text: "one two", wrap: WordWrap(width: 7), rows: ["one two"]),
    Case(
      testDescription: "breaks at a space", text: "one two three", wrap: WordWrap(width: 8),
      rows: ["one two", "three"]),
    Case(
      testDescription: "hanging indent", text: "Ana: one two three four",
      wrap: WordWrap(width: 12, hangingIndent: 2), rows: ["Ana: one two", "  three four"]),
    Case(
      testDescription: "first indent", text: "one two three",
      wrap: WordWrap(width: 9, firstIndent: 3), rows: ["   one", "two three"]),
    Case(
      testDescription: "paragraphs", text: "one\n\ntwo three", wrap: WordWrap(width: 5),
      rows: ["one", "", "two", "three"]),
    Case(
      testDescription: "a long word is cut", text: "a abcdefghij b", wrap: WordWrap(width: 4),
      rows: ["a", "abcd", "efgh", "ij b"]),
    Case(
      testDescription: "wide characters", text: "日本語日本語 end", wrap: WordWrap(width: 5),
      rows: ["日本", "語日", "本語", "end"]),
    Case(
      testDescription: "clusters stay whole", text: "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", wrap: WordWrap(width: 4),
      rows: ["👨‍👩‍👧👨‍👩‍👧", "👨‍👩‍👧"]),
    Case(
      testDescription: "style takes no room", text: "\u{1B}[1mone\u{1B}[0m two three",
      wrap: WordWrap(width: 7), rows: ["\u{1B}[1mone\u{1B}[0m two", "three"]),
    Case(
      testDescription: "control characters are visible", text: "a\tb\u{7}",
      wrap: WordWrap(width: 20), rows: ["a b^G"]),
    Case(
      testDescription: "inner spaces stay, those at a break go", text: "one  two   three",
      wrap: WordWrap(width: 8), rows: ["one  two", "three"]),
    Case(testDescription: "nothing", text: "", wrap: WordWrap(width: 8), rows: [""]),
    Case(
      testDescription: "an indent too deep for the window", text: "one two",
      wrap: WordWrap(width: 8, firstIndent: 30, hangingIndent: 30), rows: ["    one", "    two"]),
  ]

  @Test(arguments: cases) func rowsAreAsExpected(_ example: Case) {
    #expect(example.wrap.rows(example.text) == example.rows)
  }

  @Test(arguments: 0..<100) func noRowIsTooWideAndNoWordIsLost(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let width = Int.random(in: 2...80, using: &generator)
    let wrap = WordWrap(
      width: width, firstIndent: Int.random(in: 0...8, using: &generator),
      hangingIndent: Int.random(in: 0...8, using: &generator))
    let alphabet = RedrawTests.alphabet + [" ", " ", " ", "\n"]
    let text = String((0..<300).map { _ in alphabet.randomElement(using: &generator) ?? " " })
    let rows = wrap.rows(text)
    #expect(rows.allSatisfy { DisplayWidth.columns($0) <= width })
    #expect(rows.joined().filter { $0 != " " } == text.filter { !$0.isWhitespace })
  }
}
