// hotseat score and hotseat explain: the whole program, with pipes and at a terminal.
import Foundation
import Interview
import TestSupport
import Testing

@Suite struct ScoreBatchTests {
  private static let good =
    #"{"id":"a","question":"Tell me about a time.","text":"I trained six nurses before the go-live."}"#

  @Test func linesGoInAndResultsComeOutInTheirOrder() throws {
    let lines = (0..<300).map { number in
      #"{"id":\#(number),"question":"Tell me about a time.","text":"I trained \#(number + 2) nurses."}"#
    }
    let run = try Home().run(["score", "--batch"], input: lines.joined(separator: "\n"))
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.errors.isEmpty, "no progress where nobody looks")
    let results = try Self.objects(run.outputText)
    #expect(results.map { $0["id"] as? Int } == (0..<300).map { $0 })
    let keys = [
      "id", "overall", "dimensions", "content", "relevance", "form", "gates", "mentions",
      "identifiers",
    ]
    for result in results { #expect(Set(result.keys) == Set(keys)) }
  }

  @Test func withoutConceptsTheBuiltInLexiconIsLookedFor() throws {
    let run = try Home().run(["score", "--batch"], input: Self.good + "\n")
    let mentions = try #require(Self.objects(run.outputText)[0]["mentions"] as? [[String: Any]])
    #expect(mentions.contains { $0["concept"] as? String == "go-live" })
  }

  @Test func aPackOfOnesOwnIsLookedFor() throws {
    let home = try Home()
    for name in try ProjectFile.names(in: "Personas/healthcare-it-pm") {
      let text = try ProjectFile.text("Personas/healthcare-it-pm/" + name)
        .replacing("      go-live, golive,", with: "      zeppelin, go-live, golive,")
      try home.folder.write(text, to: "personas/pack/" + name)
    }
    let run = try home.run(
      ["score", "--batch", "--personas", home.folder.file("personas")],
      input: #"{"id":1,"question":"Well?","text":"I flew the zeppelin."}"#)
    #expect(run.outputText.contains(#""text":"zeppelin""#), "\(run.errorText)")
  }

  @Test func aBadLineIsSaidAndTheRunGoesOnAndExitsWith65() throws {
    let run = try Home().run(
      ["score", "--batch"], input: "nonsense\n" + Self.good + "\n{\"id\":3}\n")
    #expect(run.exitCode == 65)
    let results = try Self.objects(run.outputText)
    #expect(results.count == 3)
    #expect(results[0]["line"] as? Int == 1)
    #expect(results[1]["overall"] != nil)
    #expect(results[2]["id"] as? Int == 3)
    #expect(results[2]["error"] as? String == "question is missing")
    #expect(run.errorText.contains("2 of 3 lines could not be scored"))
  }

  @Test func nothingGivesNothing() throws {
    let run = try Home().run(["score", "--batch"])
    #expect(run.exitCode == 0)
    #expect(run.output.isEmpty && run.errors.isEmpty)
  }

  @Test(arguments: [
    ["score"], ["score", "--batch", "x"], ["explain", "--turn", "1"],
    ["explain", "x", "--turn", "0"], ["explain", "x", "--turn", "1", "--question", "Q"],
    ["explain", "--kind", "chat"], ["explain", "x.hotseat.jsonl"],
  ])
  func usageErrorsExitWith64(arguments: [String]) throws {
    let run = try Home().run(arguments)
    #expect(run.exitCode == 64)
    #expect(run.errorText.contains("Usage:"))
  }

  fileprivate static func objects(_ lines: String) throws -> [[String: Any]] {
    try lines.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
  }
}

@Suite struct ScoreTranscriptTests {
  /// A home with one finished interview.
  private static func home() throws -> Home {
    let home = try Home()
    let lines = Array(repeating: Answers.plain + "\n", count: 60).joined()
    let run = try home.run(Home.interview, input: lines)
    try #require(run.exitCode == 0, "\(run.errorText)")
    return home
  }

  @Test func levelsOfTodayStandBesideTheRecordedOnes() async throws {
    let home = try Self.home()
    let before = try home.transcriptBytes()
    let run = try home.run(["score", home.names[0]])
    #expect(run.exitCode == 0, "\(run.errorText)")
    let turns = try #require(try await home.session().scorecard?.turns)
    #expect(run.outputText.components(separatedBy: "\nOverall    ").count == turns.count + 1)
    #expect(run.outputText.components(separatedBy: "\n  Overall ").count == turns.count + 1)
    #expect(run.outputText.contains("recorded  now"))
    #expect(!run.outputText.contains("(up)") && !run.outputText.contains("(down)"))
    #expect(try home.transcriptBytes() == before, "a transcript is never written")
  }

  @Test func aTranscriptWhosePackCannotBeReadExitsWith65() throws {
    let home = try Home()
    let path = try home.folder.write(
      try ProjectFile.text("docs/transcript.sample.jsonl"), to: "sample.hotseat.jsonl")
    let run = try home.run(["score", path])
    #expect(run.exitCode == 65)
    #expect(run.errorText.contains("its role pack cannot be read"))
  }

  @Test func jsonNamesEveryLevelTwice() async throws {
    let home = try Self.home()
    let run = try home.run(["score", home.names[0], "--json"])
    let reports = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [[String: Any]])
    #expect(reports.count == 1)
    let turns = try #require(reports[0]["turns"] as? [[String: Any]])
    let scorecard = try #require(try await home.session().scorecard)
    #expect(turns.count == scorecard.turns.count)
    for (turn, score) in zip(turns, scorecard.turns) {
      let overall = try #require(turn["overall"] as? [String: Int])
      #expect(overall == ["recorded": score.overall, "now": score.overall])
      let dimensions = try #require(turn["dimensions"] as? [String: [String: Int]])
      #expect(dimensions.count == 5)
    }
    #expect(reports[0]["isFinished"] as? Bool == true)
  }

  @Test func everyFileThatCanBeReadIsScoredBeforeTheFailure() throws {
    let home = try Self.home()
    let run = try home.run(["score", "gone", home.names[0]])
    #expect(run.exitCode == 66)
    #expect(run.outputText.contains("Overall"))
    #expect(run.errorText.contains("there is no transcript 'gone'"))
  }

  @Test func anUnfinishedInterviewSaysThatItHasNoScores() throws {
    let home = try Home()
    _ = try home.run(Home.interview, input: Answers.plain + "\n")
    let run = try home.run(["score", home.names[0]])
    #expect(run.exitCode == 0)
    #expect(run.outputText.contains("was not finished"))
  }

  @Test func withoutAQuestionNothingIsSaidOfRelevance() throws {
    let home = try Home()
    let answer = "I trained 40 nurses, and late doses fell by half."
    let alone = try home.run(["explain"], input: answer)
    #expect(alone.outputText.contains("relevance and content were not judged"))
    #expect(!alone.outputText.contains("Relevance:"))
    #expect(!alone.outputText.contains("Content  "))
    let terms = try home.run(["explain", "--concepts", "nurses"], input: answer)
    #expect(terms.outputText.contains("relevance was not judged"))
    #expect(terms.outputText.contains("Content  "))
    let asked = try home.run(["explain", "--question", "Whom did you train?"], input: answer)
    #expect(asked.outputText.contains("Relevance: "))
    #expect(!asked.outputText.contains("not judged"))
    let json = try home.run(["explain", "--json"], input: answer)
    #expect(!json.outputText.contains("relevance"))
  }

  @Test func aTurnIsExplainedAsItWasRecorded() async throws {
    let home = try Self.home()
    let turn = try #require(try await home.session().scorecard?.turns.first)
    let run = try home.run(["explain", home.names[0], "--turn", "\(turn.turn)"])
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("Last year I moved the night shift to a new chart."))
    #expect(run.outputText.contains("your own action (action.subject)"))
    #expect(run.outputText.contains("Overall     \(turn.overall)"))
    let none = try home.run(["explain", home.names[0], "--turn", "99"])
    #expect(none.exitCode == 66)
    #expect(none.errorText.contains("has no turn 99"))
  }
}

@Suite struct ExplainCommandTests {
  private static let answer = "I trained six nurses. I never did a risk analysis.\n"
  private static let options = [
    "explain", "--question", "Tell me about a time.", "--concepts", "risk analysis, nurses",
  ]

  @Test func anAnswerFromAPipeIsMarkedUp() throws {
    let run = try Home().run(Self.options, input: Self.answer)
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("concept: nurses (term)"))
    #expect(
      run.outputText.contains(
        "concept: risk analysis (negation.before:never) Not counted: it is denied."))
    #expect(run.output.allSatisfy { $0 >= 0x20 || $0 == 0x0A }, "plain without a terminal")
  }

  @Test func anAnswerFromAFileIsTheSame() throws {
    let home = try Home()
    let path = try home.folder.write(Self.answer, to: "answer.txt")
    let fromFile = try home.run(Self.options + [path])
    #expect(fromFile.outputText == (try home.run(Self.options, input: Self.answer)).outputText)
    let gone = try home.run(["explain", home.folder.file("gone.txt")])
    #expect(gone.exitCode == 66)
    try home.folder.write(bytes: [0x61, 0xFF, 0x0A], to: "bytes.txt")
    let bytes = try home.run(["explain", home.folder.file("bytes.txt")])
    #expect(bytes.exitCode == 65)
    #expect(bytes.errorText.contains("is not UTF-8"))
  }

  @Test func jsonHoldsEveryFindingWithSpansThatCutTheAnswer() throws {
    let run = try Home().run(Self.options + ["--json"], input: Self.answer)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let answers = try #require(report["answers"] as? [[String: Any]])
    let findings = try #require(answers[0]["findings"] as? [[String: Any]])
    let text = Array(try #require(answers[0]["text"] as? String).utf8)
    #expect(findings.map { $0["number"] as? Int } == (1...findings.count).map { $0 })
    for finding in findings {
      let start = try #require(finding["start"] as? Int)
      let end = try #require(finding["end"] as? Int)
      #expect(
        String(decoding: text[start..<end], as: UTF8.self) == finding["text"] as? String)
    }
    let denied = try #require(findings.first { $0["status"] as? String == "negated" })
    #expect(denied["counts"] as? Bool == false)
    #expect(denied["obstacle"] as? String == "negated")
    #expect(denied["name"] as? String == "risk analysis")
  }

  @Test func atANarrowTerminalTheAnswerIsAskedForAndEveryLineFits() throws {
    let home = try Home()
    let terminal = try ProgramUnderTest.hotseat.onTerminal(
      Self.options, environment: home.environment, folder: home.folder.path, rows: 60, columns: 40)
    try terminal.wait(for: "the prompt") { $0.cursorLine == "answer>" }
    try terminal.type("I trained six nurses.\r")
    try terminal.wait(for: "the last level") { $0.history.contains("Clarity") }
    #expect(terminal.screen.history.contains("1--"))
    #expect(try terminal.exitCode() == 0)
  }
}
