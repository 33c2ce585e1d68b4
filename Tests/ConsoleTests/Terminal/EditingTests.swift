// Typing and moving in a line, on a real terminal.
import Glibc
import TestSupport
import Testing

struct EditingTests {
  /// Keys, and the line they make.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let keys: String
    let line: String

    init(_ description: String, _ keys: String, _ line: String) {
      (testDescription, self.keys, self.line) = (description, keys, line)
    }
  }

  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let delete = "\u{1B}[3~"

  static let cases = [
    Case("plain text", "hello", "hello"),
    Case("letters beyond ASCII", "héllo wörld, ÿ ñ", "héllo wörld, ÿ ñ"),
    Case("wide characters", "日本語 😀", "日本語 😀"),
    Case("a soft hyphen and a no-break space", "a\u{AD}b\u{A0}c", "a\u{AD}b\u{A0}c"),
    Case("insertion inside", "helo\(left)l", "hello"),
    Case("backspace", "hellp\u{7F}o", "hello"),
    Case("Ctrl-H", "hellp\u{8}o", "hello"),
    Case("start, end", "ello\u{1}h\u{5}!", "hello!"),
    Case("Home, End", "ello\u{1B}[Hh\u{1B}[F!", "hello!"),
    Case("kill and yank", "world hello \u{1}\u{1B}f\u{B}\u{1}\u{19}|", " hello |world"),
    Case("kill a word", "one two\u{17}three", "one three"),
    Case("Delete", "xhello\u{1}\(delete)", "hello"),
    Case("Ctrl-D within a line", "xhello\u{1}\u{4}", "hello"),
    Case("Ctrl-D at the end of a line", "hello\u{4}!", "hello!"),
    Case("backspace takes a letter with its mark", "ae\u{301}\u{7F}b", "ab"),
    Case("backspace takes a family", "a👨‍👩‍👧\u{7F}b", "ab"),
    Case("backspace takes a flag", "🇫🇷🇩🇪\u{7F}", "🇫🇷"),
    Case("left goes over a letter with its mark", "ae\u{301}z\(left)\(left)-", "a-e\u{301}z"),
    Case("left goes over a family", "a👨‍👩‍👧\(left)-", "a-👨‍👩‍👧"),
    Case("right goes over a family", "👨‍👩‍👧b\u{1}\(right)-", "👨‍👩‍👧-b"),
    Case("Delete takes a family", "👨‍👩‍👧b\u{1}\(delete)", "b"),
    Case("Ctrl-Left and Ctrl-Right", "one two\u{1B}[1;5D_\u{1B}[1;5C_", "one _two_"),
    Case("Meta-Enter begins a paragraph", "one\u{1B}\rtwo", "one\ntwo"),
    Case("Up goes to the row above", "one\u{1B}\rtwo\u{1B}[A!", "one!\ntwo"),
    Case("Up and Down keep the column", "abc\u{1B}\rdef\u{1B}[D\u{1B}[A-\u{1B}[B+", "ab-c\ndef+"),
    Case("transposed letters", "ehllo\u{1}\(right)\u{14}", "hello"),
    Case("a quoted escape", "a\u{16}\u{1B}b", "a\u{1B}b"),
  ]

  @Test(arguments: cases) func keysMakeTheLine(_ example: Case) throws {
    let terminal = try Probe.start()
    for key in Self.split(example.keys) {
      // Each key on its own, and seen: libedit must not need what follows.
      try terminal.type(key)
    }
    try terminal.type("\r")
    try terminal.expectLine(example.line)
  }

  /// Escape sequences as one key each, everything else a cluster at a time.
  private static func split(_ keys: String) -> [String] {
    var result: [String] = []
    var rest = Substring(keys)
    while let first = rest.first {
      var key = String(rest.removeFirst())
      if first == "\u{1B}", let next = rest.first {
        key.append(rest.removeFirst())
        if next == "[" {
          while let more = rest.first {
            key.append(rest.removeFirst())
            if more.isLetter || more == "~" { break }
          }
        }
      }
      result.append(key)
    }
    return result
  }

  @Test func controlLClearsTheScreenAndKeepsTheLine() throws {
    let terminal = try Probe.start()
    try terminal.type("half typed")
    try terminal.expect("you> half typed")
    try terminal.type("\u{C}")
    try terminal.wait(for: "a cleared screen") { $0.text.hasPrefix("you> half typed\n\n") }
    try terminal.type("!\r")
    try terminal.expectLine("half typed!")
  }

  @Test func controlDOnAnEmptyLineIsTheEnd() throws {
    let terminal = try Probe.start()
    try terminal.type("x\u{7F}\u{4}")
    try terminal.expect("(end of file)")
    #expect(try terminal.exitCode() == 0)
  }

  @Test func aLineTallerThanTheWindowIsEditedAndLeftWhole() throws {
    let terminal = try Probe.start(rows: 6, columns: 30)
    let text = (1...60).map { "word\($0)" }.joined(separator: " ")
    try terminal.type(text)
    try terminal.wait(for: "its end") { $0.flatText.contains("word59 word60") }
    try terminal.type("\u{1}>")
    try terminal.wait(for: "its start") { $0.lines[1].hasPrefix("you> >word1 word2") }
    try terminal.type("\u{5}<\r")
    try terminal.expectLine(">" + text + "<")
    let everything = terminal.screen.history.replacing("\n", with: "")
    #expect(everything.filter { $0 != " " }.contains((">" + text + "<").filter { $0 != " " }))
  }

  @Test func keysTypedAheadAreNeitherEchoedNorLost() throws {
    let terminal = try Probe.start()
    try terminal.type("one\rtwo\rthree\r")
    try terminal.expectLine("three")
    #expect(terminal.screen.lines.filter { $0.hasPrefix("you> two") }.count == 1)
    for text in ["one", "two"] {
      #expect(terminal.screen.flatText.contains(Probe.checksum(of: text)))
    }
  }

  @Test func betweenTwoLinesTheTerminalStaysRaw() throws {
    let terminal = try Probe.start()
    try terminal.type("/mode\r")
    try terminal.expect("mode raw, no echo")
  }

  @Test func aColouredPromptTakesOnlyItsVisibleColumns() throws {
    let terminal = try Probe.start(columns: 20)
    try terminal.type("/prompt me>\r")
    try terminal.wait(for: "the prompt") { $0.cursorLine == "me>" && $0.cursorColumn == 4 }
    try terminal.type("0123456789abcdefXYZ")
    try terminal.wait(for: "two rows") {
      $0.text.contains("me> 0123456789abcdef\nXYZ") && $0.cursorColumn == 3
    }
  }

  @Test func theRightPromptGivesWayToTheText() throws {
    let terminal = try Probe.start(columns: 30)
    try terminal.type("/right [1:00]\r")
    try terminal.expect("you>                   [1:00]")
    try terminal.type("0123456789")
    try terminal.expect("you> 0123456789        [1:00]")
    try terminal.type("0123456789")
    try terminal.wait(for: "room for the text") { $0.cursorLine == "you> 01234567890123456789" }
  }

  @Test func theRightPromptChangesWithoutAKey() throws {
    let terminal = try Probe.start(columns: 30)
    try terminal.type("/count\r")
    try terminal.expect("[many]")
    try terminal.type("half")
    try terminal.wait(for: "both") {
      $0.cursorLine == "you> half              [many]" && $0.cursorColumn == 9
    }
  }

  /// What a terminal calls itself decides what libedit knows of its keys.
  @Test(arguments: ["linux", "screen", "tmux-256color", "vt100", "xterm-kitty", "no-such-terminal"])
  func arrowsWorkOnEveryTerminal(name: String) throws {
    let terminal = try Probe.start(environment: ["TERM": name])
    try terminal.type("one\r")
    try terminal.expectLine("one")
    try terminal.type("\u{1B}[A\u{1B}[D-\u{1B}[C+\u{1B}OD\u{1B}OC!\r")
    try terminal.expectLine("on-e+!")
  }

  @Test func bytesThatAreNoUTF8AreReplaced() throws {
    let terminal = try Probe.start()
    try terminal.type(
      bytes: Array("a".utf8) + [0xFF, 0xC3] + Array("b".utf8) + [0xC2, 0x9B, 0x80])
    try terminal.type(bytes: [0xED, 0xA0, 0x80] + Array("c\r".utf8))
    try terminal.wait(for: "a line") { $0.flatText.contains("got ") && $0.cursorLine == "you>" }
    let line = terminal.screen.lines.first { $0.hasPrefix("got ") } ?? ""
    #expect(line.hasSuffix(": a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}c"))
  }

  @Test func exitingLeavesTheTerminalAsItWas() throws {
    let terminal = try PseudoTerminal("/bin/bash", ["--norc", "--noprofile", "-c", Self.script])
    try terminal.wait(for: "the prompt") { $0.cursorLine == "you>" }
    try terminal.type("/exit\r")
    try terminal.expect("same mode after 7")
  }

  private static let script = """
    before=$(stty -g); \(Probe.program.path); code=$?
    [ "$before" = "$(stty -g)" ] && echo "same mode after $code"
    """
}
