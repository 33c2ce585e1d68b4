// A clock that warns above a line that is being typed, and takes it when it runs out.
import TestSupport
import Testing

struct AlarmTests {
  @Test(arguments: [24, 40, 80])
  func aWarningStandsAboveAndWhatIsTypedStaysWithItsCursor(columns: Int) throws {
    let terminal = try Probe.start(rows: 24, columns: columns)
    try terminal.type("/alarm-after 20\r")
    try terminal.type("an answer half")
    try terminal.expectWrapped("an answer half")
    #expect(!terminal.screen.history.contains("left"))
    // Six more in the middle of a word: the twentieth rings.
    try terminal.type("\u{1B}[D\u{1B}[Dsecond")
    try terminal.wait(for: "the warning") {
      $0.flatText.contains("20 left, 20 typed") && $0.flatText.contains("an answer hasecondlf")
    }
    try terminal.type("X\r")
    try terminal.expectLine("an answer hasecondXlf")
  }

  @Test func whatIsTypedIsTakenWhenTheClockRunsOutThoughNobodyPressesEnter() throws {
    let terminal = try Probe.start()
    try terminal.type("/alarm-after 5\r")
    try terminal.type("123456789")
    try terminal.expect("5 left")
    try terminal.type("0")
    try terminal.expectLine("1234567890")
    // The next line has no clock, and begins empty.
    try terminal.type("and on with it for as long as it takes\r")
    try terminal.expectLine("and on with it for as long as it takes")
  }

  @Test(arguments: ["", "half a sen", "two\nlines", "a tail of emoji 👩‍👩‍👧"])
  func theEditorWakesForItsClockWithoutAnyKey(text: String) throws {
    let terminal = try Probe.start()
    try terminal.type("/alarm-on-signal\r")
    try terminal.wait(for: "a prompt") { $0.cursorLine == "you>" && $0.text.contains("signal") }
    try terminal.paste(text)
    try terminal.wait(for: "the text") { $0.letters.hasSuffix("you>" + text.letters) }
    terminal.askForMessage()
    try terminal.expectLine(text)
  }

  @Test(arguments: [
    ("an open search", "\u{12}quick", "the quick fox"), ("a key sequence", "half\u{1B}", "half\n"),
    ("a quoted key", "half\u{16}", "half\n"),
  ])
  func whatIsOpenInTheEditorEndsAsByEnter(name: String, keys: String, line: String) throws {
    let terminal = try Probe.start()
    try terminal.type("the quick fox\r")
    try terminal.expectLine("the quick fox")
    try terminal.type("/alarm-on-signal\r")
    try terminal.wait(for: "a prompt") { $0.cursorLine == "you>" && $0.text.contains("signal") }
    try terminal.type(keys)
    try terminal.wait(for: keys) { $0.cursorLine.contains(keys.filter(\.isLetter)) }
    terminal.askForMessage()
    try terminal.expectLine(line)
  }
}
