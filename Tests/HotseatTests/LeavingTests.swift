// Leaving in the middle: keys, signals, and taking the interview up again.
import Glibc
import Interview
import TestSupport
import Testing

@Suite struct LeavingTests {
  @Test func ctrlCAsksAndGoesOnUnlessToldToLeave() async throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.terminal.type("half an ans\u{3}")
    try kim.terminal.expect("Leave the interview?")
    try kim.terminal.type("n\r")
    try kim.terminal.expect("Going on. The question was:")
    try kim.listen(for: "you>")
    try kim.terminal.type("\u{3}")
    try kim.terminal.wait(for: "the second time") {
      $0.history.ranges(of: "Leave the interview?").count == 2
    }
    try kim.terminal.type("y\r")
    #expect(try kim.terminal.exitCode() == 130)
    #expect(kim.history.contains("hotseat practice --resume"))
    #expect(try await kim.home.answers().isEmpty, "what was half typed is no answer")
  }

  @Test func whatWasInterruptedGoesOnWithTheSameQuestion() async throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.say("/skip")
    try kim.say(Answers.plain)
    try kim.terminal.type("\u{3}")
    try kim.terminal.expect("Leave the interview?")
    try kim.terminal.type("\u{3}")
    #expect(try kim.terminal.exitCode() == 130)

    let asked = try await kim.home.session().lastAsked
    let again = try Interviewee(
      ["practice", "--resume", try kim.home.onlyTranscript()], home: kim.home)
    try again.listen(for: "you>")
    #expect(again.history.withoutSpaces.contains(asked.withoutSpaces))
    try again.say(Answers.plain)
    #expect(try await kim.home.answers() == [Answers.plain, Answers.plain])
    #expect(try kim.home.run(["replay", kim.home.names[0], "--verify"]).exitCode == 0)
  }

  @Test func ctrlDOnAnEmptyLineSavesAndLeaves() throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.terminal.type("\u{4}")
    #expect(try kim.terminal.exitCode() == 0)
    #expect(kim.history.contains("Saved, unfinished and unscored."))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalSavesAndLeaves(signal: Int32) throws {
    let kim = try Interviewee()
    try kim.listen()
    kim.terminal.process.send(signal: signal)
    #expect(try kim.terminal.exitCode() == 130)
    #expect(kim.history.contains("hotseat practice --resume"))
  }

  @Test func ctrlZGivesTheShellBackAndFgTheInterview() async throws {
    let home = try Home()
    let variables = home.environment.merging(["PS1": "shell$ "]) { $1 }
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"],
      environment: ProgramUnderTest.environment(adding: variables))
    try shell.expect("shell$")
    try shell.type("\(ProgramUnderTest.hotseat.path) \(Home.interview.joined(separator: " "))\r")
    try shell.wait(for: "you>") { $0.cursorLine == "you>" }
    try shell.type("Half an answer")
    try shell.wait(for: "the typed text") { $0.cursorLine == "you> Half an answer" }
    try shell.type("\u{1A}")
    try shell.wait(for: "the shell") { $0.cursorLine == "shell$" }
    try shell.type("fg\r")
    try shell.wait(for: "the prompt again") { $0.cursorLine == "you> Half an answer" }
    try shell.type(" and its other half, which I typed after a look at the mail.\r")
    try shell.wait(for: "a reply") { $0.cursorLine == "you>" }
    try shell.type("/quit\r")
    try shell.wait(for: "the shell") { $0.cursorLine == "shell$" }
    try shell.type("exit\r")
    #expect(try shell.exitCode() == 0)
    #expect(
      try await home.answers()
        == ["Half an answer and its other half, which I typed after a look at the mail."])
  }

  @Test func whatIsOverIsNotTakenUpAgain() throws {
    let home = try Home()
    let lines = Array(repeating: "/skip\n", count: 40).joined()
    #expect(try home.run(Home.interview, input: lines).exitCode == 0)
    let again = try home.run(["practice", "--resume", try home.onlyTranscript()])
    #expect(again.exitCode == 65)
    #expect(again.errorText.contains("this interview is over"))
    #expect(again.errorText.contains("hotseat replay"))
  }

  @Test func twoProgramsNeverHoldOneInterview() throws {
    let kim = try Interviewee()
    try kim.listen()
    let second = try kim.home.run(["practice", "--resume", try kim.home.onlyTranscript()])
    #expect(second.exitCode == 74)
    #expect(second.errorText.contains("another hotseat is writing to it"))
  }
}
