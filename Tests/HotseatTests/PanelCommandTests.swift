// hotseat practice with more than one interviewer, in the real program.
import Interview
import TestSupport
import Testing
import TranscriptStore

@Suite struct PanelCommandTests {
  private static let options = [
    "practice", "--persona", "cto", "--persona", "clinician", "--name", "Kim", "--seed", "7",
    "--length", "short",
  ]
  private static let answers = Array(repeating: Answers.plain + "\n", count: 60).joined()

  @Test func aPanelIsHeldReplayedVerifiedAndScoredByEach() async throws {
    let home = try Home()
    let run = try home.run(Self.options, input: Self.answers)
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("Dale Iwasaki: "))
    #expect(run.outputText.contains("Dr. Amara Okafor: "))
    let header = try await home.transcript().header
    #expect(header.panel == ["cto", "clinician"])
    #expect(header.sources.map(\.name).contains("panel.yaml"))
    let session = try await home.session()
    #expect(session.turns.contains { $0.question == "friday-fix" })
    #expect(Set(session.speakers) == ["cto", "clinician"])
    let replay = try home.run(["replay", home.names[0]])
    #expect(replay.exitCode == 0, "\(replay.errorText)")
    #expect(replay.outputText.contains("Dr. Amara Okafor: "))
    #expect(replay.outputText.contains("The panel, each by their own weights"))
    #expect(replay.outputText.contains("weighs as the rubric does"))
    let verified = try home.run(["replay", home.names[0], "--verify"])
    #expect(verified.exitCode == 0, "\(verified.errorText)")
    let scored = try home.run(["score", home.names[0]])
    #expect(scored.exitCode == 0, "\(scored.errorText)")
  }

  @Test func aPanelThatWasLeftGoesOnWithWhoeverHadTheWord() async throws {
    let home = try Home()
    let left = try home.run(
      Self.options, input: Array(repeating: Answers.plain + "\n", count: 9).joined())
    #expect(left.exitCode == 0)
    let session = try await home.session()
    try #require(session.speaker == "clinician", "the test wants another than the chair")
    let resumed = try home.run(
      ["practice", "--resume", try home.onlyTranscript()], input: Self.answers)
    #expect(resumed.exitCode == 0, "\(resumed.errorText)")
    let first = try #require(
      resumed.outputText.split(separator: "\n").first { $0.contains(": ") && !$0.contains("Going") }
    )
    #expect(first.hasPrefix("Dr. Amara Okafor: "), "\(first)")
    #expect(try home.run(["replay", home.names[0], "--verify"]).exitCode == 0)
  }

  @Test(arguments: [
    (["cto", "cto"], 64, "named twice"), (["cto", "clinicain"], 66, "did you mean 'clinician'?"),
    (
      ["cto", "hr", "clinician", "nurse-manager", "pmo-director", "compliance-officer"], 64,
      "at most 5"
    ),
  ])
  func aPanelThatCannotSitIsRefused(ids: [String], code: Int32, words: String) throws {
    let home = try Home()
    let run = try home.run(["practice"] + ids.flatMap { ["--persona", $0] })
    #expect(run.exitCode == code)
    #expect(run.errorText.contains(words), "\(run.errorText)")
    #expect(home.names.isEmpty)
  }
}
