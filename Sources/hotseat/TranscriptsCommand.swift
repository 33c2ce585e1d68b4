// hotseat transcripts: what has been practised.
import ArgumentParser
import Console
import Report
import TranscriptStore

struct TranscriptsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcripts", abstract: "List saved interviews, newest first.")

  @Option(help: ArgumentHelp("Only interviews with this persona.", valueName: "id"))
  var persona: String?
  @OptionGroup var transcriptOptions: TranscriptOptions
  @OptionGroup var display: DisplayOptions

  @MainActor
  func run() async throws {
    try await reportingFailure {
      let folder = try transcriptOptions.folder()
      var summaries: [TranscriptSummary]
      do throws(TranscriptError) {
        summaries = try await FileTranscriptStore(folder: folder).list()
      } catch {
        throw Failure(error)
      }
      if let persona { summaries = summaries.filter { $0.persona == persona } }
      let document = TranscriptListDocument(summaries.map(ListedTranscript.init)).document
      PracticeScreen.write(document, style: display.style)
    }
  }
}

extension ListedTranscript {
  /// The line of a list that a store's summary is.
  fileprivate init(_ summary: TranscriptSummary) {
    let state: State =
      switch summary.state {
      case .finished(let overall): .finished(overall: overall)
      case .unfinished: .unfinished
      case .unreadable(let error): .unreadable(error.words)
      }
    self.init(
      openedAt: summary.openedAt ?? "", persona: summary.persona ?? "", state: state,
      file: summary.id.fileName)
  }
}
