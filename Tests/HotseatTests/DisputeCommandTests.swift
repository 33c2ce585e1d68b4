// hotseat dispute and disputes: the whole program, with options, at a terminal and in the debrief.
import Foundation
import Interview
import TestSupport
import Testing

@Suite struct DisputeCommandTests {
  /// A home with one finished interview of the small pack.
  static func home() throws -> Home {
    let home = try Home()
    let answer =
      "In May the night door stuck. We changed the training on our ward, and the calls fell from 9"
      + " to 2 a week.\n"
    let run = try home.run(
      SmallPack.interview(in: home), input: Array(repeating: answer, count: 20).joined())
    try #require(run.exitCode == 0, "\(run.errorText)")
    return home
  }

  private static func verified(_ home: Home) throws -> Bool {
    try home.run(["replay", home.names[0], "--verify"]).outputText.contains("(finished)")
  }

  /// The number under which the list shows the first finding whose label begins with `label`.
  private static func number(of label: String, in list: String) throws -> String {
    let line = try #require(list.split(separator: "\n").first { $0.contains(" \(label)") })
    return String(line.split(separator: " ")[0])
  }

  @Test func aDisputeIsStoredShownAndChangesNoScore() async throws {
    let home = try Self.home()
    let name = home.names[0]
    let before = try await home.session().scorecard
    let list = try home.run(["dispute", name, "--turn", "2"])
    #expect(list.exitCode == 0, "\(list.errorText)")
    let number = try Self.number(of: "concept: Training", in: list.outputText)
    let run = try home.run(
      ["dispute", name, "--turn", "2", "--finding", number, "--note", "The vendor did it."])
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("You: The vendor did it."))
    #expect(run.outputText.contains("as computed  if you are right"))
    let session = try await home.session()
    #expect(session.disputes.map(\.note) == ["The vendor did it."])
    #expect(session.scorecard == before)
    #expect(try Self.verified(home))
    let replay = try home.run(["replay", name]).outputText
    #expect(replay.contains("What you dispute"))
    #expect(!(try home.run(["replay", name, "--hide-scores"]).outputText.contains("as computed")))
    #expect(try home.run(["transcripts"]).outputText.contains(" of 5"), "it is still finished")
  }

  @Test func theWorklistCountsItUntilItIsTakenBack() throws {
    let home = try Self.home()
    let name = home.names[0]
    let finding = ["dispute", name, "--turn", "2", "--finding", "1"]
    #expect(try home.run(["disputes"]).outputText == "No finding is disputed.\n")
    #expect(try home.run(finding + ["--note", "It was June."]).exitCode == 0)
    let list = try home.run(["disputes"])
    #expect(list.outputText.hasPrefix("1 disputed finding in 1 transcript\n"))
    #expect(list.outputText.contains("It was June."))
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(try home.run(["disputes", "--json"]).output))
        as? [String: Any])
    #expect(report["disputes"] as? Int == 1)
    #expect((report["groups"] as? [[String: Any]])?.first?["count"] as? Int == 1)
    #expect(try home.run(finding + ["--withdraw"]).exitCode == 0)
    #expect(try home.run(["disputes"]).outputText == "No finding is disputed.\n")
    let again = try home.run(finding + ["--withdraw"])
    #expect(again.exitCode == 64)
    #expect(again.errorText.contains("nothing was written"))
    #expect(try Self.verified(home))
  }

  @Test func jsonHoldsBothLevels() async throws {
    let home = try Self.home()
    _ = try home.run(
      ["dispute", home.names[0], "--turn", "2", "--finding", "1", "--note", "No."])
    let run = try home.run(["dispute", home.names[0], "--json"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let turns = try #require(report["turns"] as? [[String: Any]])
    #expect(turns.count == 1)
    let overall = try #require(turns[0]["overall"] as? [String: Int])
    let computed = try await home.session().scorecard?.turns.first { $0.turn == 2 }?.overall
    #expect(overall["computed"] == computed)
    #expect(overall["accepted"] != nil)
  }

  @Test(arguments: [
    (["--turn", "1"], 66, "was not scored"),
    (["--turn", "2", "--finding", "99", "--note", "x"], 66, "has no finding 99"),
    (["--turn", "2", "--finding", "1", "--note", " "], 64, "nothing was written"),
    (["--finding", "1"], 64, "--finding needs --turn."),
    (["--note", "x"], 64, "Name the finding"),
    (["--turn", "2", "--finding", "1", "--note", "x", "--withdraw"], 64, "not both"),
  ])
  func whatCannotBeDisputedIsSaid(options: [String], code: Int32, words: String) throws {
    let home = try Self.home()
    let before = try home.transcriptBytes()
    let run = try home.run(["dispute", home.names[0]] + options)
    #expect(run.exitCode == code)
    #expect(run.errorText.contains(words) || run.outputText.contains(words), "\(run.errorText)")
    #expect(try home.transcriptBytes() == before)
  }

  @Test func anInterviewThatIsNotOverExitsWith65() throws {
    let home = try Home()
    _ = try home.run(SmallPack.interview(in: home), input: "By bus, thank you.\n")
    let run = try home.run(["dispute", home.names[0]])
    #expect(run.exitCode == 65)
    #expect(run.errorText.contains("this interview is not over"))
    #expect(run.errorText.contains("hotseat practice --resume"))
  }

  @Test func damagedFilesArePassedOverAndNamed() throws {
    let home = try Self.home()
    try home.folder.write("junk\n", to: "transcripts/bad.hotseat.jsonl")
    let run = try home.run(["disputes"])
    #expect(run.exitCode == 65)
    #expect(run.outputText == "No finding is disputed.\n")
    #expect(run.errorText.contains("bad.hotseat.jsonl:1:"))
    #expect(run.errorText.contains("1 of 2 transcripts was passed over"))
  }

  @Test func theDebriefAsksStepByStep() async throws {
    let home = try Home()
    let kim = try Interviewee(try SmallPack.interview(in: home), home: home)
    try kim.listen(for: "you>")
    try kim.command("/dispute", shows: "after the end", prompt: "you>")
    var prompt = try kim.answerEverything()
    while prompt == "ask>" { prompt = try kim.say("No, that was all, thank you.") }
    try kim.say("I go and look before I change anything.")
    try kim.terminal.type("3\r")
    try kim.listen(for: "debrief>")
    try kim.send("/dispute")
    try kim.terminal.expect("Which question?")
    try kim.send("2")
    try kim.terminal.expect("Which number is wrong?")
    try kim.send("1")
    try kim.terminal.expect("What is wrong with it?")
    try kim.send("That was another door.")
    try kim.listen(for: "debrief>")
    #expect(kim.history.contains("What you dispute"))
    try kim.command("/dispute 2 1 withdraw", shows: "Nothing is disputed any more.")
    try kim.command("/dispute 2 1 Again", shows: "You: Again", prompt: "debrief>")
    try kim.terminal.type("\r")
    #expect(try kim.terminal.exitCode() == 0)
    #expect(try await home.session().disputes.map(\.note) == ["Again"])
    #expect(try Self.verified(home))
  }

  @Test func replayAsksAfterwards() async throws {
    let home = try Self.home()
    let terminal = try ProgramUnderTest.hotseat.onTerminal(
      ["replay", home.names[0], "--dispute"], environment: home.environment,
      folder: home.folder.path, rows: 60)
    for (question, reply) in [
      ("Which question?", "2"), ("Which number is wrong?", "1"), ("What is wrong with it?", "All."),
    ] {
      try terminal.expect(question)
      try terminal.type(reply + "\r")
    }
    #expect(try terminal.exitCode() == 0)
    #expect(try await home.session().disputes.map(\.note) == ["All."])
    let piped = try home.run(["replay", home.names[0], "--dispute"])
    #expect(piped.exitCode == 64)
    #expect(piped.errorText.contains("asks at a terminal"))
  }
}
