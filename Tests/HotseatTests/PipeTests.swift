// Standard input from a pipe: one answer a line, plain text out.
import Interview
import TestSupport
import Testing

@Suite struct PipeTests {
  private static let skips = Array(repeating: "/skip\n", count: 40).joined()

  @Test func everyLineIsAnAnswerAndTheRatingIsSkipped() async throws {
    let home = try Home()
    let lines = Array(repeating: Answers.plain + "\n", count: 60).joined()
    let run = try home.run(Home.interview, input: lines)
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("Scorecard"))
    #expect(run.outputText.contains("Saved as"))
    let session = try await home.session()
    #expect(session.stage == .over)
    #expect(session.selfRating == nil)
    #expect(try await home.answers().count < 60, "lines that are left over are ignored")
    #expect(try await home.answers().allSatisfy { $0 == Answers.plain })
    #expect(try home.run(["replay", home.names[0], "--verify"]).exitCode == 0)
  }

  @Test func nothingButTextIsWritten() throws {
    let home = try Home()
    let run = try home.run(Home.interview, input: Self.skips)
    #expect(run.output.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    #expect(!run.outputText.contains("you>"))
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: ["", "One line without an end", "An answer of several words here.\n"])
  func anEarlyEndOfInputSaysHowToGoOn(input: String) async throws {
    let home = try Home()
    let run = try home.run(Home.interview, input: input)
    #expect(run.exitCode == 0)
    #expect(run.outputText.contains("Saved, unfinished and unscored."))
    #expect(run.outputText.contains("hotseat practice --resume \(try home.onlyTranscript())\n"))
    #expect(try await home.answers() == (input.isEmpty ? [] : [input.filter { $0 != "\n" }]))

    let rest = try home.run(["practice", "--resume", home.names[0]], input: Self.skips)
    #expect(rest.exitCode == 0, "\(rest.errorText)")
    #expect(try await home.session().stage == .over)
    let verified = try home.run(["replay", home.names[0], "--verify"])
    #expect(verified.exitCode == 0, "\(verified.errorText)")
  }

  @Test func carriageReturnsBeforeNewlinesAreNoPartOfAnAnswer() async throws {
    let home = try Home()
    _ = try home.run(Home.interview, input: "It was a good and rather quiet morning.\r\n")
    #expect(try await home.answers() == ["It was a good and rather quiet morning."])
  }

  @Test func emptyLinesAreNoAnswers() async throws {
    let home = try Home()
    _ = try home.run(Home.interview, input: "\n   \n\t\n")
    #expect(try await home.answers().isEmpty)
  }

  @Test func withoutATerminalAnInterviewerMustBeNamed() throws {
    let home = try Home()
    let run = try home.run(["practice"])
    #expect(run.exitCode == 64)
    #expect(
      run.errorText.contains(
        "--persona with one of clinician, nurse-manager, cto, ciso, cfo, pmo-director, compliance-officer, hr"
      )
    )
    let bare = try home.run([])
    #expect(bare.exitCode == 0)
    #expect(bare.outputText.contains("USAGE: hotseat"))
  }

  @Test func theSameSeedAndAnswersGiveTheSameInterview() throws {
    let lines = Array(repeating: Answers.plain + "\n", count: 60).joined()
    let runs = try (0..<2).map { _ in
      let home = try Home()
      return try home.run(Home.interview, input: lines).outputText
        .replacing(home.folder.path, with: "").replacing(home.names[0], with: "")
    }
    #expect(runs[0] == runs[1])
  }
}

@Suite struct SettingsTests {
  private static let answers = Array(repeating: Answers.plain + "\n", count: 90).joined()

  private func run(
    _ arguments: [String], input: String = answers
  ) async throws -> (output: String, session: Session) {
    let home = try Home()
    let run = try home.run(
      ["practice", "--persona", "hr", "--name", "Kim", "--seed", "3"] + arguments,
      input: input)
    try #require(run.exitCode == 0, "\(run.errorText)")
    return (run.outputText, try await home.session())
  }

  @Test func scoresComeAfterEachQuestionAtTheEndOrNever() async throws {
    let each = try await run(["--scores", "each", "--length", "short"])
    let end = try await run(["--scores", "end", "--length", "short"])
    let hidden = try await run(["--scores", "hidden", "--length", "short"])
    let scored = try #require(end.session.scorecard).turns.count
    #expect(end.output.ranges(of: "\nOwnership ").count == scored)
    #expect(each.output.ranges(of: "\nOwnership ").count == 2 * scored)
    #expect(hidden.output.ranges(of: "\nOwnership ").isEmpty)
    #expect(hidden.output.contains("Scores are stored and, as you asked, not shown."))
    #expect(hidden.session.scorecard == end.session.scorecard, "showing changes no score")
  }

  @Test func lengthSaysHowManyQuestions() async throws {
    let short = try await run(["--length", "short"]).session.turns.count
    let standard = try await run(["--length", "standard"]).session.turns.count
    let full = try await run(["--length", "full"]).session.turns.count
    #expect(short < standard)
    #expect(standard < full)
  }

  @Test func levelSaysHowManyFollowUps() async throws {
    func followUps(_ level: String) async throws -> Int {
      // Vague enough for every follow-up to fit.
      let vague = Array(repeating: "We did something about it and it was fine.\n", count: 90)
        .joined()
      let session = try await run(["--level", level], input: vague).session
      return session.turns.map(\.probes.count).max() ?? 0
    }
    let gentle = try await followUps("gentle")
    let tough = try await followUps("tough")
    #expect(gentle < tough)
  }
}
