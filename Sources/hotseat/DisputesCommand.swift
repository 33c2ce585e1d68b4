// hotseat disputes: what candidates call wrong, as a list of work.
import ArgumentParser
import Console
import Interview
import Report
import TranscriptStore

struct DisputesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disputes",
    abstract: "List the findings that candidates dispute, by rule and concept.",
    discussion: """
      A list of work for whoever writes lexicons and detectors: what was taken for what, by which \
      rule, in which words, and what the candidate says about it. Files that cannot be read are \
      named and passed over, and the exit code is then 65.
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders of transcripts, or transcripts; without any, your folder of transcripts.",
      valueName: "path"))
  var paths: [String] = []
  @Flag(help: "Report as JSON.")
  var json = false
  @OptionGroup var transcriptOptions: TranscriptOptions
  @OptionGroup var display: DisplayOptions

  @MainActor
  func run() async throws {
    try await reportingFailure {
      UTF8Locale.use()
      var archive = try await TranscriptArchive(paths, transcriptOptions)
      var progress = ProgressLine()
      var entries: [DisputeWorklist.Entry] = []
      for (index, entry) in archive.entries.enumerated() {
        progress.show("\(index) of \(archive.entries.count) transcripts")
        do throws(TranscriptError) {
          let session = Session(try await entry.store.load(entry.id))
          entries += DisputeWorklist.entries(of: session, transcript: entry.path)
        } catch {
          progress.clear()
          archive.keep(Failure(error))
        }
      }
      progress.clear()
      let worklist = DisputeWorklist(entries)
      if json {
        try JSONReport.write(DisputesReport(worklist))
      } else {
        PracticeScreen.write(worklist.document, style: display.style)
      }
      try archive.throwIfIncomplete("passed over")
    }
  }
}
