// The example transcripts are what the program records today; script/record writes them anew.
import Glibc
import TestSupport
import Testing

@Suite struct GoldenTests {
  /// Set by script/record.
  private static let isRecording = getenv("HOTSEAT_RECORD") != nil

  @Test(arguments: GoldenInterview.all)
  func isWhatTheProgramRecords(golden: GoldenInterview) throws {
    let recording = try golden.record()
    #expect(recording.missing.isEmpty, "\(golden.answersName) lacks an answer")
    if Self.isRecording {
      try ProjectFile.write(recording.transcript, to: golden.transcriptName)
      try ProjectFile.write(recording.replay, to: golden.replayName)
      try ProjectFile.write(Array(recording.features.utf8), to: golden.featuresName)
    }
    let advice: Comment = "run script/record and review the diff of \(golden.replayName)"
    #expect(try ProjectFile.bytes(of: golden.transcriptName) == recording.transcript, advice)
    #expect(try ProjectFile.bytes(of: golden.replayName) == recording.replay, advice)
    #expect(try ProjectFile.text(golden.featuresName) == recording.features, advice)
  }

  @Test(.disabled(if: isRecording), arguments: GoldenInterview.all)
  func whatIsCommittedVerifiesAndReplays(golden: GoldenInterview) throws {
    let home = try Home()
    let path = ProjectFile.path(golden.transcriptName)
    let verified = try home.run(["replay", path, "--verify"])
    #expect(verified.exitCode == 0, "\(verified.errorText)")
    #expect(verified.outputText.contains("(finished)"))
    let replay = try home.run(["replay", path])
    #expect(replay.outputText == (try ProjectFile.text(golden.replayName)))
  }
}
