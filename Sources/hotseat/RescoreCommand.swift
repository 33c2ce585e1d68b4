// hotseat rescore: an archive scored again by this version, beside the scores that it holds.
import ArgumentParser
import Console
import Interview
import Report
import TranscriptStore

struct RescoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescore",
    abstract: "Score saved interviews again by this version and list what moved.",
    discussion: """
      Every finished interview is analysed and scored again: by this version's analyser and rubric, \
      and by the lexicon of today's role pack of the same id where that still has what the \
      interview's questions ask for. What moved is listed with the finding that caused it.

      Nothing is written without --apply, which adds the new scores to each transcript; the recorded \
      ones stay and remain the interview's. A run that was interrupted goes on where it was. Files \
      that cannot be read are named and passed over, and the exit code is then 65.
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders of transcripts, or transcripts; without any, your folder of transcripts.",
      valueName: "path"))
  var paths: [String] = []
  @Flag(help: "Add the new scores to the transcripts.")
  var apply = false
  @Flag(help: "Report as JSON.")
  var json = false
  @OptionGroup var packs: PackOptions
  @OptionGroup var transcriptOptions: TranscriptOptions
  @OptionGroup var display: DisplayOptions

  @MainActor
  func run() async throws {
    try await reportingFailure {
      UTF8Locale.use()
      var archive = try await TranscriptArchive(paths, transcriptOptions)
      var scorer = ArchiveScorer(today: try packs.load(), isApplied: apply)
      var report = ArchiveReport(isApplied: apply)
      var progress = ProgressLine()
      for (index, entry) in archive.entries.enumerated() {
        progress.show("\(index) of \(archive.entries.count) transcripts, \(report.moved) moved")
        do {
          for result in try await scorer.score(entry) {
            report.add(result)
            guard !json, let document = result.document else { continue }
            progress.clear()
            PracticeScreen.write(document, style: display.style)
            PracticeScreen.write(Document([.gap]), style: display.style)
          }
        } catch let failure as Failure {
          progress.clear()
          archive.keep(failure)
          report.unread.append(failure.message)
        }
      }
      progress.clear()
      if json {
        try JSONReport.write(report)
      } else {
        PracticeScreen.write(report.summary, style: display.style)
      }
      try archive.throwIfIncomplete("passed over")
    }
  }
}
