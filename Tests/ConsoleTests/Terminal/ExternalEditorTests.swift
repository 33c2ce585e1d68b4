// Ctrl-X Ctrl-E.
import TestSupport
import Testing

struct ExternalEditorTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func start(editor: String) throws -> PseudoTerminal {
    try Probe.start(environment: ["EDITOR": editor, "TMPDIR": folder.path])
  }

  @Test func theLineIsEditedAndTheFileIsGone() throws {
    try folder.write("#!/bin/sh\necho 'and a second' >> \"$1\"\n", to: "editor.sh")
    let terminal = try start(editor: "sh \(folder.file("editor.sh"))")
    try terminal.type("a first")
    try terminal.expect("you> a first")
    try terminal.type("\u{18}\u{5}")
    try terminal.wait(for: "the edited line") { $0.cursorLine == "and a second" }
    try terminal.type("!\r")
    try terminal.expectLine("a first\nand a second!")
    #expect(folder.names() == ["editor.sh"])
  }

  @Test func aFailingEditorChangesNothing() throws {
    let terminal = try start(editor: "false")
    try terminal.type("kept\u{18}\u{5}!\r")
    try terminal.expectLine("kept!")
  }

  @Test func aFolderThatCannotBeWrittenIsSaid() throws {
    let terminal = try Probe.start(environment: ["EDITOR": "true", "TMPDIR": folder.file("none")])
    try terminal.type("kept\u{18}\u{5}")
    try terminal.expect("The editor could not be used: No such file or directory.")
    try terminal.type("!\r")
    try terminal.expectLine("kept!")
  }
}
