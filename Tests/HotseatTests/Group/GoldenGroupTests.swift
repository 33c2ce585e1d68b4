// The example sessions of groups are what the program records today; script/record writes them anew.
import Glibc
import Interview
import TestSupport
import Testing

@Suite struct GoldenGroupTests {
  /// Set by script/record.
  private static let isRecording = getenv("HOTSEAT_RECORD") != nil

  @Test(arguments: GoldenGroup.all)
  func isWhatTheProgramRecords(golden: GoldenGroup) throws {
    let recording = try golden.record()
    if Self.isRecording {
      try ProjectFile.write(recording.transcript, to: golden.transcriptName)
      try ProjectFile.write(recording.replay, to: golden.replayName)
    }
    let advice: Comment = "run script/record and review the diff of \(golden.replayName)"
    #expect(try ProjectFile.bytes(of: golden.transcriptName) == recording.transcript, advice)
    #expect(try ProjectFile.bytes(of: golden.replayName) == recording.replay, advice)
  }

  @Test(.disabled(if: isRecording), arguments: GoldenGroup.all)
  func whatIsCommittedVerifies(golden: GoldenGroup) throws {
    let run = try Home().run(["replay", ProjectFile.path(golden.transcriptName), "--verify"])
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("(finished)"))
  }

  @Test(.disabled(if: isRecording))
  func aReplayOfOneSeatHoldsHerAnswersAndNobodyElses() throws {
    let path = ProjectFile.path(GoldenGroup.all[2].transcriptName)
    let run = try Home().run(["replay", path, "--seat", "ana", "--hide-scores"])
    #expect(run.exitCode == 0)
    #expect(run.outputText.contains("Ana:"))
    #expect(!run.outputText.contains("\nBen: ") && !run.outputText.contains("\nCy: "))
  }

  @Test(.disabled(if: isRecording))
  func inAReplayEverySealedAnswerStandsAtItsReveal() throws {
    let replay = try ProjectFile.text(GoldenGroup.all[2].replayName)
    // A sealed question's first three lines after it are those of the reveal, one of each seat.
    let questions = replay.split(separator: "Question ").map(String.init)
    let sealed = try #require(questions.first { $0.contains("\nCy: ") && $0.contains("\nBen: ") })
    for name in ["Ana", "Ben", "Cy"] { #expect(sealed.contains("\n\(name): "), "\(name)") }
    let reveal = try #require(sealed.firstRange(of: "\nCy: "))
    #expect(!sealed[..<reveal.lowerBound].contains("What worked"))
  }
}
