// Long and many-lined text arriving at once.
import TestSupport
import Testing

@testable import Console

struct PasteTests {
  static let cases: [(bytes: String, text: String)] = [
    ("one\rtwo\r\rthree", "one\ntwo\n\nthree"),
    ("one\ntwo\n\nthree", "one\ntwo\n\nthree"),
    ("one\r\ntwo\r\n\r\nthree", "one\ntwo\n\nthree"),
    ("one\n\rtwo\n\r\n\rthree", "one\ntwo\n\nthree"),
    ("ends\r\r", "ends"),
    ("tab\there", "tab\there"),
    ("\u{1B}[31mred\u{7}\u{9B}2J\u{202E}x", "[31mred2Jx"),
    ("", ""),
  ]

  @Test(arguments: cases) func controlCharactersAreTakenOut(
    _ example: (bytes: String, text: String)
  ) {
    #expect(PastedText.clean(Array(example.bytes.utf8)) == example.text)
  }

  @Test func severalParagraphsAreOneLine() throws {
    let terminal = try Probe.start()
    try terminal.type("Before: ")
    try terminal.paste("First paragraph.\n\nSecond, with 日本.\n")
    try terminal.expect("Second, with 日本.")
    try terminal.type(" After.\r")
    try terminal.expectLine("Before: First paragraph.\n\nSecond, with 日本. After.")
  }

  @Test func twentyKilobytesArriveWhole() throws {
    let terminal = try Probe.start()
    let paragraph = (1...450).map { "słowo\($0)" }.joined(separator: " ")
    let text = Array(repeating: paragraph, count: 5).joined(separator: "\n\n")
    #expect(text.utf8.count > 20_000)
    try terminal.paste(text)
    try terminal.type("\r")
    try terminal.expectLine(text)
  }

  @Test func aMegabyteArrivesWhole() throws {
    let terminal = try Probe.start()
    let text = String(repeating: "0123456789abcdef", count: 65536)
    try terminal.paste(text)
    try terminal.type("\r")
    try terminal.expectLine(text)
  }

  /// As from a terminal that does not mark pastes: every character is a key.
  @Test func manyKeysAtOnceArriveWhole() throws {
    let terminal = try Probe.start()
    let text = String(repeating: "0123456789abcdef", count: 4096)
    try terminal.type(text + "\r")
    try terminal.expectLine(text)
  }

  @Test func aMarkSplitBetweenTwoReadsStillBeginsAPaste() throws {
    let terminal = try Probe.start()
    try terminal.type("\u{1B}[20")
    try terminal.type("0~one\rtwo\u{1B}[20")
    try terminal.type("1~")
    try terminal.expect("two")
    try terminal.type("\r")
    try terminal.expectLine("one\ntwo")
  }

  @Test func controlCEndsAPasteThatNeverEnds() throws {
    let terminal = try Probe.start()
    // More than the terminal holds back: the program has read most of it when this returns.
    try terminal.type("\u{1B}[200~" + String(repeating: "one ", count: 5000))
    try terminal.type("\u{3}")
    try terminal.expect("(interrupted)")
    try terminal.type("two\r")
    try terminal.expectLine("two")
  }
}
