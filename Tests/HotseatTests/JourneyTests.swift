// The whole way of a stranger: menu, interview, scorecard, and what stays on the disk.
import Glibc
import TestSupport
import Testing

@Suite struct JourneyTests {
  @Test func aPersonGoesFromTheMenuToAVerifiedTranscript() throws {
    let kim = try Interviewee([])
    let terminal = kim.terminal
    try terminal.expect("Who interviews you?")
    try terminal.expect("Number or name [1]:")
    try kim.send("okafor")
    try terminal.expect("Your name, as the interviewer should say it:")
    try kim.send("Kim")
    try kim.listen(for: "you>")
    #expect(kim.history.contains("Dr. Amara Okafor"))

    #expect(try kim.answerEverything() == "ask>")
    try kim.say("What happens here at two in the morning?")
    while kim.prompt == "ask>" { try kim.say("No, that was all, thank you.") }
    #expect(kim.prompt == "closing>")
    #expect(kim.history.contains("seconds of speaking"), "how long the closing may be")
    try kim.say("I go and look before I change anything, and I count what changed.")
    try kim.command("seven", shows: "A number from 1 (badly) to 5", prompt: "1-5>")
    try kim.send("4")
    try kim.listen(for: "debrief>")
    #expect(kim.history.contains("Scorecard"))
    #expect(kim.history.contains("Your view"))
    try kim.command("/why", shows: "Follow-ups that were left:", prompt: "debrief>")
    try terminal.type("\r")
    #expect(try terminal.exitCode() == 0)

    let path = try kim.home.onlyTranscript()
    #expect(kim.history.withoutSpaces.contains("Savedas\(path)"))
    try expectPrivate(path, folder: kim.home.transcripts)
    try expectReplay(of: path, in: kim.home)
  }

  private func expectPrivate(_ path: String, folder: String) throws {
    var status = stat()
    try #require(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    try #require(stat(folder, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
  }

  private func expectReplay(of path: String, in home: Home) throws {
    let replay = try home.run(["replay", path])
    #expect(replay.exitCode == 0)
    #expect(replay.outputText.contains("Kim: Last year I moved the night shift"))
    #expect(replay.outputText.contains("Scorecard"))
    let unscored = try home.run(["replay", path, "--hide-scores"])
    #expect(!unscored.outputText.contains("Scorecard"))
    let verified = try home.run(["replay", path, "--verify"])
    #expect(verified.exitCode == 0, "\(verified.errorText)")
    #expect(verified.outputText.contains("(finished)"))
    let list = try home.run(["transcripts"])
    #expect(list.outputText.contains(home.names[0]))
    #expect(list.outputText.contains(" of 5"))
    let byName = try home.run(["replay", home.names[0], "--verify"])
    #expect(byName.exitCode == 0, "a name that the list shows is enough")
  }

  @Test func aNumberPicksFromTheMenuAndNonsenseAsksAgain() throws {
    let kim = try Interviewee([])
    try kim.terminal.expect("Number or name [1]:")
    try kim.send("nobody at all")
    try kim.terminal.expect(", or a name.")
    try kim.send("2")
    try kim.terminal.expect("Your name")
    try kim.send("Kim")
    try kim.listen(for: "you>")
    #expect(try kim.home.onlyTranscript().contains("-nurse-manager-"))
  }

  @Test func leavingTheMenuStartsNothing() throws {
    let kim = try Interviewee([])
    try kim.terminal.expect("Number or name [1]:")
    try kim.terminal.type("\u{4}")
    #expect(try kim.terminal.exitCode() == 130)
    #expect(kim.home.names.isEmpty)
  }
}
