// Every slash command in the real program.
import Interview
import TestSupport
import Testing

@Suite struct SlashCommandTests {
  @Test func helpListsEveryCommand() throws {
    let kim = try Interviewee(rows: 40)
    try kim.listen()
    try kim.send("/help")
    for name in [
      "help", "repeat", "clarify [TERM]", "hint", "skip", "pause", "dossier", "scores", "why",
      "dispute [N]", "save [FOLDER]", "quit",
    ] {
      try kim.terminal.expect("/" + name + " ")
    }
    try kim.listen(for: "you>")
  }

  @Test func commandsAboutTheQuestionAreAnsweredAndTheQuestionStaysOpen() async throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.say("/skip")
    for command in ["/repeat", "/clarify", "/hint"] { try kim.say(command) }
    let names = try await kim.home.events().map(\.name)
    #expect(names.suffix(3) == ["repeated", "clarified", "hinted"])
    #expect(names.contains("skipped"))
    #expect(names.contains("leftUnanswered"))
  }

  @Test func aTermIsExplainedInPlainWords() throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.command("/clarify frobnication", shows: "not in the word list", prompt: "you>")
    let before = kim.history.withoutSpaces.count
    try kim.say("/clarify go-live")
    #expect(kim.history.ranges(of: "not in the word list").count == 1)
    #expect(kim.history.withoutSpaces.count > before + 40, "there is an explanation")
  }

  @Test func pausingStopsTheClockUntilEnter() async throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.command("/pause", shows: "Paused. Press Enter to go on.", prompt: "paused>")
    try kim.command("an answer", shows: "The clock stands", prompt: "paused>")
    try kim.terminal.type("\r")
    try kim.listen(for: "you>")
    #expect(try await kim.home.events().suffix(2).map(\.name) == ["paused", "resumed"])
  }

  @Test func theDossierAndScoresAndReasonsSayWhatTheyMayNow() throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.command("/dossier", shows: "beds", prompt: "you>")
    try kim.command("/scores", shows: "Scores come at the end.", prompt: "you>")
    try kim.command("/why", shows: "That is told after the end", prompt: "you>")
  }

  @Test func savingSaysWhereAndSavesElsewhere() throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.command("/save", shows: "Every answer is saved as you send it", prompt: "you>")
    let other = kim.home.folder.file("elsewhere")
    try kim.command("/save \(other)", shows: "Saved. From now on in", prompt: "you>")
    try kim.say(Answers.plain)
    let name = try #require(kim.home.folder.names(in: "elsewhere").first)
    #expect(try kim.home.folder.text(of: "elsewhere/" + name).contains(Answers.plain))
  }

  @Test func quittingSaysHowToGoOn() throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.send("/quit")
    #expect(try kim.terminal.exitCode() == 0)
    #expect(kim.history.contains("hotseat practice --resume"))
  }

  @Test(arguments: [
    ("/hepl", "Did you mean /help?"), ("/clarfy", "Did you mean /clarify?"),
    ("/frobnicate", "/help lists the commands."), ("/s", "There is no command /s."),
  ])
  func anUnknownCommandIsNoAnswer(typed: String, advice: String) async throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.command(typed, shows: advice, prompt: "you>")
    #expect(try await kim.home.answers().isEmpty)
  }

  @Test func twoSlashesBeginAnAnswer() async throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.say("//etc was on the wrong disk, so I moved it on Sunday with two colleagues.")
    #expect(
      try await kim.home.answers()
        == ["/etc was on the wrong disk, so I moved it on Sunday with two colleagues."])
  }

  @Test func tabCompletesCommands() throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.terminal.type("/dos\t")
    try kim.terminal.wait(for: "/dossier") { $0.cursorLine.hasPrefix("you> /dossier") }
    try kim.terminal.type("\r")
    try kim.listen(for: "you>")
    #expect(kim.history.contains("beds"))
  }
}
