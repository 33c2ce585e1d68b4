// hotseat persona new: what it writes passes check and its own test, and nothing is written over.
import TestSupport
import Testing

@Suite struct PersonaNewTests {
  private func text(_ home: Home, _ name: String) throws -> String {
    String(decoding: try home.folder.bytes(of: name), as: UTF8.self)
  }

  @Test func whatItWritesPassesCheckAndItsTest() throws {
    let home = try Home()
    let new = try home.run([
      "persona", "new", "cafe", "--name", "Ann \"A\" O'Lee: boss", "--role", "Owner # 1",
    ])
    #expect(new.exitCode == 0, "\(new.errorText)")
    #expect(new.outputText.contains("wrote cafe/ann-a-o-lee-boss.yaml\n"))
    let check = try home.run(["persona", "check", "cafe"])
    #expect(check.outputText == "cafe/: 0 errors, 0 warnings; 1 persona, 1 concept\n")
    let test = try home.run(["persona", "test", "cafe"])
    #expect(test.outputText == "3 passed, 0 failed\n")
    let list = try home.run(["persona", "list", "--personas", "cafe"])
    #expect(list.outputText.contains("Ann \"A\" O'Lee: boss, Owner # 1"))
    #expect(try text(home, "cafe/ann-a-o-lee-boss.yaml").contains("\n    # Follow-ups"))
  }

  @Test func aSecondOneJoinsThePack() throws {
    let home = try Home()
    _ = try SmallPack.write(to: home.folder)
    let new = try home.run(["persona", "new", "personas/small", "--name", "Night Nurse"])
    #expect(new.exitCode == 0, "\(new.errorText)")
    #expect(try text(home, "personas/small/pack.yaml").contains("[ porter, night-nurse ]"))
    let check = try home.run(["persona", "check", "personas/small"])
    #expect(check.outputText.contains(" 0 errors, "), "\(check.outputText)")
    #expect(check.outputText.contains("2 personas"))
  }

  @Test func nothingIsWrittenOver() throws {
    let home = try Home()
    try home.folder.write("mine", to: "cafe/lexicon.yaml")
    let new = try home.run(["persona", "new", "cafe"])
    #expect(new.exitCode == 73)
    #expect(new.errorText.contains("cafe/lexicon.yaml is there already"))
    #expect(home.folder.names(in: "cafe") == ["lexicon.yaml"])

    #expect(try home.run(["persona", "new", "bar", "--id", "ann"]).exitCode == 0)
    let again = try home.run(["persona", "new", "bar", "--id", "ann"])
    #expect(again.exitCode == 73)
    #expect(again.errorText.contains("bar/ann.yaml is there already"))
  }

  @Test(
    "An id that cannot be is refused, and nothing is written",
    arguments: ["Ann", "a b", "pack", "lexicon", ""])
  func anIDThatCannotBeIsRefused(id: String) throws {
    let home = try Home()
    let new = try home.run(["persona", "new", "cafe", "--id", id])
    #expect(new.exitCode == 64)
    #expect(new.errorText.contains("'\(id)' cannot be an id"))
    #expect(home.folder.names(in: ".").allSatisfy { $0 != "cafe" })
  }

  @Test func aTerminalIsAsked() throws {
    let home = try Home()
    let terminal = try ProgramUnderTest.hotseat.onTerminal(
      ["persona", "new", "cafe"], environment: home.environment, folder: home.folder.path)
    try terminal.expect("The interviewer's name [Robin Hale]:")
    try terminal.type("Ann Lee\r")
    try terminal.expect("Their job [Shift lead]:")
    try terminal.type("\r")
    try terminal.expect("What they hope to hear about")
    try terminal.type("Calm.\r")
    #expect(try terminal.exitCode() == 0)
    #expect(terminal.screen.text.contains("next: hotseat persona try cafe/ann-lee.yaml"))
    let written = try text(home, "cafe/ann-lee.yaml")
    #expect(written.contains("name: \"Ann Lee\"\nrole: \"Shift lead\"\nwants: \"Calm.\""))
  }

  @Test func anInterruptionWritesNothing() throws {
    let home = try Home()
    let terminal = try ProgramUnderTest.hotseat.onTerminal(
      ["persona", "new", "cafe"], environment: home.environment, folder: home.folder.path)
    try terminal.expect("The interviewer's name")
    try terminal.type("\u{3}")
    #expect(try terminal.exitCode() == 130)
    #expect(home.folder.names(in: ".").allSatisfy { $0 != "cafe" })
  }
}
