// hotseat persona try, as an author has it beside an editor: what is written to the file is talked to.
import TestSupport
import Testing

@Suite struct PersonaTryTests {
  private let home: Home
  private let file = "personas/small/porter.yaml"

  init() throws {
    home = try Home()
    _ = try SmallPack.write(to: home.folder)
  }

  /// Saves the file with each pair's first text replaced by its second.
  private func rewrite(_ edits: (old: String, new: String)...) throws {
    var text = String(decoding: try home.folder.bytes(of: file), as: UTF8.self)
    for (old, new) in edits {
      try #require(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    try home.folder.write(text, to: file)
  }

  private func onTerminal(columns: Int = 80) throws -> PseudoTerminal {
    try ProgramUnderTest.hotseat.onTerminal(
      ["persona", "try", file], environment: home.environment, folder: home.folder.path, rows: 60,
      columns: columns)
  }

  @Test func aChangedFileIsTakenInWithoutAKeyAndTheTurnGoesOn() throws {
    let terminal = try onTerminal()
    try terminal.expect("How did you get here today?")
    try terminal.type("By bus, and I walked the rest.\r")
    try terminal.expect("Tell me about a door that stuck.")
    try terminal.type("The ward door stuck, so I oiled it.\r")
    try terminal.expect("own actions: oiled \"I oiled\"")
    try terminal.expect("When was that?")

    try rewrite(("When was that?", "Which day was that?"))
    try terminal.expect("Reloaded. /again gives your last answer to it.")
    try terminal.type("/again\r")
    try terminal.expect("Which day was that?")
    try terminal.type("/why\r")
    try terminal.expect("when: asked; when always")
    try terminal.expect("who: ")
    try terminal.type("/quit\r")
    #expect(try terminal.exitCode() == 0)
    #expect(home.names.isEmpty, "nothing is saved")
  }

  @Test func aBrokenFileIsShownAndTheInterviewGoesOnAsItWas() throws {
    let terminal = try onTerminal()
    try terminal.expect("How did you get here today?")
    try rewrite(("agenda:", "agend:"))
    try terminal.expect("error[P002]: a persona has no key 'agend'")
    try terminal.expect("help: did you mean 'agenda'?")
    try terminal.expect("^^^^^")
    try terminal.expect("The interview goes on with the file as it was.")
    try terminal.type("By bus, and I walked the rest.\r")
    try terminal.expect("Tell me about a door that stuck.")
    try rewrite(("agend:", "agenda:"))
    try terminal.expect("Reloaded.")
    try terminal.type("/quit\r")
    #expect(try terminal.exitCode() == 0)
  }

  @Test func anAgendaThatChangesIsGoneOnWith() throws {
    let terminal = try onTerminal()
    try terminal.expect("How did you get here today?")
    try rewrite(
      ("arrival, stuck-door, heavy-bed,", "arrival, heavy-bed,"),
      ("  stuck-door:\n", "  old-door:\n"))
    try terminal.expect("Reloaded.")
    try terminal.type("By bus, and I walked the rest.\r")
    try terminal.expect("Tell me about a bed that was too heavy.")
    try rewrite(("arrival, heavy-bed,", "arrival, old-door,"), ("  heavy-bed:\n", "  big-bed:\n"))
    try terminal.expect("The open question is gone: /start begins again.")
    try terminal.type("/start\r")
    try terminal.expect("How did you get here today?")
  }

  @Test func aNarrowTerminalBreaksLinesBetweenWords() throws {
    let terminal = try onTerminal(columns: 40)
    try terminal.expect("How did you get here today?")
    try terminal.type("By bus, and I walked the rest.\r")
    try terminal.expect("Tell me about a door")
    try terminal.type("The ward door stuck, so I oiled it.\r")
    try terminal.expect("            door stuck\", action \"so I")
  }

  @Test func linesFromAPipeDo() throws {
    let run = try home.run(
      ["persona", "try", file], input: "By bus, and I walked.\n/wy\n/hint\n/quit\n")
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("seen      "))
    #expect(run.outputText.contains("There is no command /wy. Did you mean /why?"))
    #expect(run.outputText.contains("Think of one day."))
  }

  @Test func aFileThatIsNotThereOrNotSoundIsRefused() throws {
    #expect(try home.run(["persona", "try", "nowhere.yaml"]).exitCode == 66)
    try rewrite(("agenda:", "agend:"))
    let broken = try home.run(["persona", "try", file])
    #expect(broken.exitCode == 65)
    #expect(broken.errorText.contains("error[P002]"))
  }
}
