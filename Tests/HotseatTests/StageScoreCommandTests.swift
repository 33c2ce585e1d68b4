// The candidate's own questions and closing statement, from the prompt to score --json.
import Foundation
import TestSupport
import Testing

@Suite struct StageScoreCommandTests {
  /// What is typed, line by line: everything skipped but the stages.
  private static func lines(asking: [String], closing: String) -> String {
    (Array(repeating: "/skip", count: 3) + asking + ["No, thank you.", closing, ""])
      .joined(separator: "\n")
  }

  @Test func theScorecardShowsBothWithTheirWords() throws {
    let home = try Home()
    let arguments = try SmallPack.interview(in: home)
    let run = try home.run(
      arguments,
      input: Self.lines(
        asking: ["How do you find out which bell rang, and what worries you at night?"],
        closing: "I answered 40 bells a night. I want this job. Thank you."))
    #expect(run.exitCode == 0)
    let text = run.outputText
    #expect(text.contains("Your own questions"))
    #expect(text.contains("\"How do you find out which bell rang"))
    #expect(text.contains("Your closing statement"))
    #expect(text.contains("\"I answered 40 bells a night\""))
    #expect(text.contains("You asked "))
    #expect(text.contains("\"Thank\" thanks"))

    let path = try home.onlyTranscript()
    let verified = try home.run(["replay", path, "--verify"])
    #expect(verified.exitCode == 0, "\(verified.errorText)")
    let json = try home.run(["score", path, "--json"])
    let list = try #require(
      JSONSerialization.jsonObject(with: Data(json.outputText.utf8)) as? [[String: Any]])
    let asked = try #require(list[0]["ownQuestions"] as? [String: Any])
    let level = try #require(asked["level"] as? [String: Int])
    #expect(level["recorded"] == level["now"])
    #expect((asked["scores"] as? [[String: Any]])?.count == 1)
    #expect(list[0]["closing"] is [String: Any])
  }

  @Test func hiddenScoresHideThemToo() throws {
    let home = try Home()
    let arguments = try SmallPack.interview(in: home) + ["--scores", "hidden"]
    let run = try home.run(
      arguments, input: Self.lines(asking: ["What breaks?"], closing: "Thank you."))
    #expect(!run.outputText.contains("Your own questions"))
    #expect(!run.outputText.contains("Closing "))
  }

  @Test func scoresAfterEachShowAQuestionsOwn() throws {
    let home = try Home()
    let arguments = try SmallPack.interview(in: home) + ["--scores", "each"]
    let run = try home.run(
      arguments, input: Self.lines(asking: ["What breaks?"], closing: "Thank you."))
    let before = run.outputText.prefix { $0 != "=" }
    #expect(before.contains("You asked "))
    #expect(before.contains("Closing "))
  }

  @Test func whoTypesLongerThanTheTimeIsToldAndKeepsTheLine() throws {
    let home = try Home()
    let kim = try Interviewee(SmallPack.interview(in: home), home: home)
    try kim.listen(for: "you>")
    var prompt = kim.prompt
    while prompt != "closing>" { prompt = try kim.say("/skip") }
    let sentence = "I counted the bells of the night again and again. "
    for _ in 0..<11 { try kim.terminal.type(sentence) }
    try kim.terminal.expect("seconds of speaking left.")
    for _ in 0..<4 { try kim.terminal.type(sentence) }
    try kim.terminal.expect("seconds of speaking: finish your sentence.")
    try kim.terminal.type("\r")
    try kim.listen(for: "1-5>")
    let path = try home.onlyTranscript()
    let kept = try String(contentsOfFile: path, encoding: .utf8)
    #expect(kept.contains(String(repeating: sentence, count: 14)))
  }
}
