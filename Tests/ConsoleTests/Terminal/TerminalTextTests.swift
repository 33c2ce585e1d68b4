// No control character of somebody's text reaches the terminal.
import Testing

@testable import Console

struct TerminalTextTests {
  static let cases: [(text: String, visible: String)] = [
    ("plain, é, 日本, 👨‍👩‍👧", "plain, é, 日本, 👨‍👩‍👧"),
    ("\u{1B}[2J", "^[[2J"), ("\u{7}", "^G"), ("\0", "^@"), ("\u{7F}", "^?"),
    ("a\nb\tc\r\nd", "a^Jb^Ic^M^Jd"), ("\u{9B}31m", "<U+009B>31m"), ("\u{85}", "<U+0085>"),
    ("\u{202E}evil\u{202C}", "<U+202E>evil<U+202C>"), ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
    ("a\u{2028}b", "a<U+2028>b"),
  ]

  @Test(arguments: cases) func controlCharactersBecomeVisible(
    _ example: (text: String, visible: String)
  ) {
    #expect(TerminalText.visible(example.text) == example.visible)
  }

  @Test func everyControlCharacterIsCaught() {
    let raw = (0...0x2FFF).compactMap(Unicode.Scalar.init).filter { scalar in
      TerminalText.visible(String(Character(scalar))).unicodeScalars.contains(scalar)
    }
    let dangerous = raw.filter {
      $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value)
        || (0x2066...0x2069).contains($0.value)
    }
    #expect(dangerous.isEmpty)
  }

  @Test func whatIsKeptPasses() {
    #expect(TerminalText.visible("a\r\nb\tc\u{7}", keeping: [.newline, .tab]) == "a\nb\tc^G")
    let styled = "\u{1B}[1;31mred\u{1B}[0m\u{1B}[2J\u{1B}]0;x\u{7}"
    #expect(
      TerminalText.visible(styled, keeping: .style) == "\u{1B}[1;31mred\u{1B}[0m^[[2J^[]0;x^G")
  }
}
