// hotseat rescore: a dry run first, what moved and why, and nothing lost when it is stopped.
import Foundation
import Glibc
import Interview
import TestSupport
import Testing

@Suite struct RescoreCommandTests {
  /// A home with `count` finished interviews, and today's pack, which no longer sees "training".
  private static func archive(of count: Int) throws -> Home {
    let home = try DisputeCommandTests.home()
    let bytes = try home.transcriptBytes()
    for number in 1..<max(count, 1) {
      try home.folder.write(bytes: bytes, to: "transcripts/copy-\(number).hotseat.jsonl")
    }
    let name = "personas/small/lexicon.yaml"
    let lexicon = try home.folder.text(of: name)
      .replacing("version: \"1\"", with: "version: \"2\"")
      .replacing("forms: [ \"training*\" ]", with: "forms: [ schooling ]")
      .replacing(
        "\"We moved the training.\", \"The training was short.\"",
        with: "\"We had schooling.\", \"The schooling was short.\"")
    try home.folder.write(lexicon, to: name)
    return home
  }

  private static func options(_ home: Home) -> [String] {
    ["rescore", "--personas", home.folder.file("personas")]
  }

  private static func contents(_ home: Home) throws -> [[UInt8]] {
    try home.names.map { try home.folder.bytes(of: "transcripts/" + $0) }
  }

  @Test func aDryRunSaysWhatMovedAndWhichFindingCausedIt() throws {
    let home = try Self.archive(of: 2)
    let before = try Self.contents(home)
    let run = try home.run(Self.options(home))
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.errors.isEmpty, "no progress where nobody looks")
    #expect(run.outputText.contains("Content"))
    #expect(run.outputText.contains("\"training\" no longer seen: concept: Training"))
    #expect(run.outputText.contains("2 finished interviews scored again: levels moved in 2"))
    #expect(run.outputText.contains("--apply adds the new scores to 2 transcripts."))
    #expect(try Self.contents(home) == before, "a dry run writes nothing")
  }

  @Test func newScoresAreAddedOnceAndTheRecordedOnesStay() async throws {
    let home = try Self.archive(of: 1)
    let before = try await home.session().scorecard
    let run = try home.run(Self.options(home) + ["--apply"])
    #expect(run.outputText.contains("New scores were added to 1 transcript."), "\(run.errorText)")
    let session = try await home.session()
    #expect(session.scorecard == before)
    #expect(session.rescorings.map(\.versions.lexicon) == ["2"])
    #expect(session.rescorings.first?.scorecard != before)
    let bytes = try home.transcriptBytes()
    let again = try home.run(Self.options(home) + ["--apply"])
    #expect(again.outputText.contains("added to 0 transcripts. 1 had them already."))
    #expect(try home.transcriptBytes() == bytes)
    let verified = try home.run(["replay", home.names[0], "--verify"])
    #expect(verified.exitCode == 0, "\(verified.errorText)")
    #expect(try home.run(["replay", home.names[0]]).outputText.contains("Scored again by"))
  }

  @Test func nothingMovesUnderTheSameVersions() throws {
    let home = try DisputeCommandTests.home()
    let run = try home.run(Self.options(home))
    #expect(run.outputText.contains("1 finished interview scored again: no level moved."))
    #expect(run.outputText.contains("Nothing is to be written."))
  }

  @Test func jsonNamesTheCauseWithItsSpan() throws {
    let home = try Self.archive(of: 1)
    let run = try home.run(Self.options(home) + ["--json"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    #expect(report["isApplied"] as? Bool == false)
    let transcripts = try #require(report["transcripts"] as? [[String: Any]])
    #expect(transcripts.map { $0["state"] as? String } == ["to-write"])
    #expect(transcripts.map { $0["lexicon"] as? String } == ["today"])
    let turn = try #require((transcripts[0]["turns"] as? [[String: Any]])?.first)
    let causes = try #require(turn["causes"] as? [[String: Any]])
    #expect(
      causes.contains { $0["cause"] as? String == "lost" && $0["text"] as? String == "training" })
  }

  @Test func unfinishedAndDamagedTranscriptsArePassedOver() throws {
    let home = try Self.archive(of: 1)
    _ = try home.run(SmallPack.interview(in: home), input: "By bus, thank you.\n")
    try home.folder.write("junk\n", to: "transcripts/bad.hotseat.jsonl")
    let run = try home.run(Self.options(home))
    #expect(run.exitCode == 65)
    #expect(run.outputText.contains("1 not finished: nothing to score."))
    #expect(run.outputText.contains("1 not read."))
    #expect(run.errorText.contains("bad.hotseat.jsonl:1:"))
    let gone = try home.run(Self.options(home) + ["nowhere"])
    #expect(gone.exitCode == 66)
  }

  @Test func aRunThatIsKilledGoesOnWhereItWas() throws {
    let count = 24
    let home = try Self.archive(of: count)
    let terminal = try ProgramUnderTest.hotseat.onTerminal(
      Self.options(home) + ["--apply"], environment: home.environment, folder: home.folder.path)
    try terminal.wait(for: "the first transcript") { $0.history.contains("no longer seen") }
    terminal.process.send(signal: SIGKILL)
    #expect(try terminal.exitCode() == 128 + SIGKILL)
    for name in home.names {
      let run = try home.run(["replay", name, "--verify"])
      #expect(run.exitCode == 0, "\(run.errorText)")
    }
    let rest = try home.run(Self.options(home) + ["--apply"])
    #expect(rest.exitCode == 0, "\(rest.errorText)")
    #expect(rest.outputText.contains(" had them already."), "the first was written whole")
    let third = try home.run(Self.options(home) + ["--apply"])
    #expect(third.outputText.contains("added to 0 transcripts. \(count) had them already."))
  }
}
