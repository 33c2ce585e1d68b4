// Random texts, widths, keys, messages and window sizes: the screen always shows the line, once.
import TestSupport
import Testing

struct RedrawTests {
  static let alphabet: [Character] = [
    "a", "b", "c", "d", "1", "2", ".", "é", "e\u{301}", "n\u{303}\u{323}", "日", "本", "語", "한",
    "😀", "👍🏽", "👨‍👩‍👧", "🏳️‍🌈", "❤️", "🇫🇷", "🇯🇵", "ग",
  ]

  /// 20 programs with 6 lines each: 120 cases.
  @Test(arguments: 0..<20) func theScreenShowsTheLineOnce(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let columns = Int.random(in: 20...70, using: &generator)
    let terminal = try Probe.start(rows: 40, columns: columns)
    try terminal.type("/on-signal the message\r")
    try terminal.expect("listening")
    for _ in 0..<6 { try check(terminal, columns: columns, &generator) }
  }

  private func check(
    _ terminal: PseudoTerminal, columns: Int, _ generator: inout SeededGenerator
  ) throws {
    try terminal.type("\u{C}")
    try terminal.wait(for: "an empty screen") { $0.lines[0] == "you>" && $0.cursorRow == 0 }
    // Lengths around a full row are where drawing goes wrong.
    let isBoundary = Bool.random(using: &generator)
    let length = isBoundary ? columns - 5 : Int.random(in: 1...(columns * 3), using: &generator)
    let text = (0..<length).map { _ in
      isBoundary ? "x" : Self.alphabet.randomElement(using: &generator) ?? "a"
    }
    let back = Int.random(in: 0...text.count, using: &generator)
    try terminal.type(String(text) + String(repeating: "\u{1B}[D", count: back))
    let isInterrupted = Bool.random(using: &generator)
    if isInterrupted { terminal.askForMessage() }
    let inserted = Self.alphabet.randomElement(using: &generator) ?? "a"
    try terminal.type("Z" + String(inserted))
    var expected = text
    expected.insert(contentsOf: ["Z", inserted], at: text.count - back)
    try terminal.wait(for: String(expected)) {
      Self.shows(expected, on: $0) && $0.lines.contains("the message") == isInterrupted
    }
    try terminal.type("\r")
    try terminal.expectLine(String(expected))
  }

  /// Whether the screen holds the line once, with rows broken where the next cluster had no room.
  private static func shows(_ text: [Character], on screen: Screen) -> Bool {
    let all = screen.flatText.filter { $0 != " " }
    return all.components(of: "you>" + String(text)) == 1 && all.components(of: "you>") == 1
  }
}
