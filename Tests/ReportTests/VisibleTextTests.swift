// Control characters in what people typed must be seen, never obeyed.
import Report
import Testing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    (what: "an escape sequence", text: "a\u{1B}[31mb", shown: "a^[[31mb"),
    (what: "a bell and a null", text: "\u{7}\u{0}", shown: "^G^@"),
    (what: "delete", text: "x\u{7F}", shown: "x^?"),
    (what: "a C1 control", text: "\u{9B}2J", shown: "<U+009B>2J"),
    (what: "a right-to-left override", text: "a\u{202E}b", shown: "a<U+202E>b"),
    (what: "a tab", text: "a\tb", shown: "a b"),
    (what: "line ends", text: "a\r\nb\n", shown: "a\nb\n"),
    (what: "a return that would overwrite the line", text: "a\rb\r", shown: "a^Mb^M"),
    (what: "accents, emoji and Arabic", text: "é 👩‍⚕️ سلام", shown: "é 👩‍⚕️ سلام"),
  ])
  func showsWhatATerminalWouldObey(_ example: (what: String, text: String, shown: String)) {
    #expect(example.text.visible == example.shown, "\(example.what)")
  }
}
