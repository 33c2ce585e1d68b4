// hotseat practice with more than one interviewer, in the real program.
import Interview
import PersonaScript
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
    #expect(replay.outputText.contains("I trust what was measured"))
    let verified = try home.run(["replay", home.names[0], "--verify"])
    #expect(verified.exitCode == 0, "\(verified.errorText)")
    let scored = try home.run(["score", home.names[0]])
    #expect(scored.exitCode == 0, "\(scored.errorText)")
  }

  /// Every disagreement of the pack: who begins, who contradicts, the question.
  static let tensions = [
    ("cto", "clinician", "friday-fix"), ("nurse-manager", "cfo", "nights-untrained"),
    ("ciso", "clinician", "broken-glass"), ("pmo-director", "cfo", "promised-report"),
    ("compliance-officer", "clinician", "result-at-dinner"), ("ciso", "cto", "vendor-tunnel"),
    ("hr", "pmo-director", "inside-or-hired"), ("compliance-officer", "cto", "real-names-in-test"),
  ]

  @Test(arguments: tensions)
  func whoeverDisagreesDoesSoInFrontOfTheCandidate(
    first: String, second: String, question: String
  ) async throws {
    let home = try Home()
    // The one who contradicts has the chair: the order of the panel is not that of the quarrel.
    let run = try home.run(
      ["practice", "--persona", second, "--persona", first, "--name", "Kim", "--seed", "3"]
        + ["--length", "short"], input: Self.answers)
    #expect(run.exitCode == 0, "\(run.errorText)")
    let events = try await home.events()
    let asked = try #require(
      events.firstIndex { event in
        if case .asked(_, question, _, _) = event { true } else { false }
      }, "\(question) was not asked")
    let remarks = events[..<asked].suffix(3).compactMap { event -> String? in
      if case .remarked(let persona, _) = event { persona } else { nil }
    }
    #expect(remarks == [first, second])
    let card = try #require(try await home.session().scorecard)
    let turn = try #require(
      try await home.session().turns.first { $0.question == question }?.number)
    #expect((card.turns.map(\.turn) + card.unanswered).contains(turn))
  }

  @Test func theListOfDisagreementsIsThePacks() throws {
    let pack = try #require(BuiltInPack.compile().pack)
    let written = pack.tensions.map { "\($0.first) \($0.second) \($0.question.id)" }
    #expect(written == Self.tensions.map { "\($0.0) \($0.1) \($0.2)" })
  }

  @Test func aPanelThatWasLeftGoesOnWithWhoeverHadTheWord() async throws {
    var home = try Home()
    // Left wherever another than the chair has the word and asks.
    for answers in 9...16 {
      home = try Home()
      let left = try home.run(
        Self.options, input: Array(repeating: Answers.plain + "\n", count: answers).joined())
      #expect(left.exitCode == 0)
      let session = try await home.session()
      if session.speaker == "clinician", session.voice == "clinician" { break }
    }
    try #require(try await home.session().voice == "clinician")
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
