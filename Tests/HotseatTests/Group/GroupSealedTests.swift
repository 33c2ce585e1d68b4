// What is sealed in a transcript shows nowhere before its reveal: not in a replay, not in scores, not on pages.
import Interview
import TestSupport
import Testing

@Suite struct GroupSealedTests {
  private static let practice = [
    "practice", "--persona", "hr", "--seed", "5", "--length", "short", "--turns", "sealed",
    "--seat",
    "Ana", "--seat", "Ben", "--seat", "Cy",
  ]

  /// Answers that can be told apart by one word each.
  private static func lines(_ count: Int) -> String {
    (1...count).map { "I asked the ward about zebra\($0) and changed the screen with them.\n" }
      .joined()
  }

  /// A session that stopped when the first of three unseen answers was given, and that answer's word.
  private func stopped() async throws -> (home: Home, secret: String) {
    for count in 1...6 {
      let home = try Home()
      let run = try home.run(Self.practice, input: Self.lines(count))
      try #require(run.exitCode == 0, "\(run.errorText)")
      let sealed = try await home.events().contains {
        if case .room(.sealedAnswer) = $0 { true } else { false }
      }
      if sealed { return (home, "zebra\(count)") }
    }
    throw TestFailure("nobody answered unseen")
  }

  @Test(arguments: [
    ["replay"], ["replay", "--seat", "Ben"], ["replay", "--why"], ["score"], ["score", "--json"],
    ["explain", "--turn", "2"], ["explain", "--turn", "2", "--json"], ["rescore"], ["dispute"],
    ["transcripts"],
  ])
  func anUnseenAnswerIsShownByNoCommand(command: [String]) async throws {
    let (home, secret) = try await stopped()
    let file = command == ["transcripts"] ? [] : [try home.onlyTranscript()]
    let run = try home.run([command[0]] + file + command.dropFirst())
    #expect(!run.outputText.contains(secret), "\(run.outputText)")
    #expect(!run.errorText.contains(secret), "\(run.errorText)")
  }

  @Test func anUnseenAnswerIsOnNoPage() async throws {
    let (home, secret) = try await stopped()
    let pages = home.folder.file("pages")
    let run = try home.run(["group", "pages", try home.onlyTranscript(), "--to", pages])
    #expect(run.exitCode == 0, "\(run.errorText)")
    for name in home.folder.names(in: "pages") {
      #expect(try !home.folder.text(of: "pages/" + name).contains(secret), "\(name)")
    }
  }

  @Test func onceRevealedItIsShown() async throws {
    let (home, secret) = try await stopped()
    let resume = ["practice", "--resume", try home.onlyTranscript()]
    let run = try home.run(resume, input: Self.lines(2))
    #expect(run.outputText.contains(secret))
    #expect(try home.run(["replay", try home.onlyTranscript()]).outputText.contains(secret))
  }

  @Test func ratingsOfATurnStaySealedUntilAllAreIn() async throws {
    let home = try Home()
    let answer = "I asked the ward and changed the screen with them."
    let rating = "2 2 2 2 2 | a giraffe of an answer | an okapi next time"
    for count in 1...30 {
      let lines = (1...count).map { $0 == count ? rating : answer }
      let home = try Home()
      let input = lines.map { $0 + "\n" }.joined()
      _ = try home.run(
        ["practice", "--persona", "clinician", "--seed", "3", "--length", "short", "--seat", "Ana"]
          + ["--seat", "Ben", "--seat", "Cy"], input: input)
      let events = try await home.events()
      let isRated = events.contains { if case .room(.rated) = $0 { true } else { false } }
      guard isRated else { continue }
      for command in [["replay"], ["replay", "--seat", "Ben"], ["score"]] {
        let run = try home.run([command[0], try home.onlyTranscript()] + command.dropFirst())
        #expect(!run.outputText.contains("giraffe") && !run.outputText.contains("okapi"))
      }
      return
    }
    throw TestFailure("nobody rated anything in \(home.names)")
  }
}
