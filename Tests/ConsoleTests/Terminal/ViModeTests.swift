// vi keys, switched on as people do it: by ~/.editrc.
import TestSupport
import Testing

struct ViModeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("bind -v\n", to: "editrc")
  }

  private func start() throws -> PseudoTerminal {
    try Probe.start(environment: ["EDITRC": folder.file("editrc")])
  }

  static let cases: [(keys: [String], line: String)] = [
    (["world", "\u{1B}", "0", "ihello ", "\r"], "hello world"),
    (["one two three", "\u{1B}", "b", "dw", "\r"], "one two "),
    (["abc", "\u{1B}", "0", "x", "A", "!", "\r"], "bc!"),
    (["hélp", "\u{7F}", "lo", "\r"], "héllo"),
  ]

  @Test(arguments: cases) func keysMakeTheLine(_ example: (keys: [String], line: String)) throws {
    let terminal = try start()
    for key in example.keys { try terminal.type(key) }
    try terminal.expectLine(example.line)
  }

  @Test func theNextLineBeginsInInsertMode() throws {
    let terminal = try start()
    try terminal.type("one\u{1B}")
    try terminal.type("\r")
    try terminal.expectLine("one")
    try terminal.type("ix\r")
    try terminal.expectLine("ix")
  }

  @Test func aPasteIsInsertedInBothModes() throws {
    let terminal = try start()
    try terminal.paste("one\ntwo")
    try terminal.expect("two")
    try terminal.type("\u{1B}")
    try terminal.paste("-")
    try terminal.type("\r")
    try terminal.wait(for: "a line") { $0.flatText.contains("got 8 characters") }
  }

  @Test func tabCompletes() throws {
    let terminal = try start()
    try terminal.type("/q\t")
    try terminal.expect("you> /quit")
  }
}
