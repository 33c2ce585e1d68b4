// hotseat group pages: a file for each person of a session, and one for the group.
import ArgumentParser
import Console
import Interview
import PersonaScript
import Report
import TranscriptStore

struct GroupPagesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages",
    abstract: "Write everybody's page of a group's session, and the group's, as Markdown.")

  @Argument(help: "The transcript: a path, or a name that 'hotseat transcripts' lists.")
  var file: String
  @Option(
    help: ArgumentHelp(
      "The folder for the pages; without it, one named after the transcript, here.",
      valueName: "dir"))
  var to: String?
  @Flag(help: "Replace pages that are there.")
  var force = false
  @OptionGroup var transcriptOptions: TranscriptOptions

  @MainActor
  func run() async throws {
    try await reportingFailure {
      let (transcript, path) = try await transcriptOptions.load(file)
      guard transcript.isOfARoom else {
        throw Failure(
          .badData,
          "\(path): only one person practised here\n  help: see it with 'hotseat replay \(file)'")
      }
      let pack = try RolePack(recordedIn: transcript.header, path: path)
      let interviewer = try Interviewer(pack: pack, header: transcript.header)
      try write(transcript.pages(by: interviewer, pack), of: transcript)
    }
  }

  private func write(_ pages: GroupPages, of transcript: Transcript) throws {
    let folder = to ?? transcript.header.id
    var files = [(path: "\(folder)/group.md", document: pages.group)]
    for seat in transcript.room.seats {
      files.append(("\(folder)/\(Self.fileName(seat)).md", pages.page(of: seat)))
    }
    if !force, let there = files.first(where: { FileDescriptor.exists($0.path) }) {
      throw Failure(
        .cannotCreate,
        "\(there.path) is there already; nothing was written\n  help: --force replaces pages")
    }
    for file in files {
      do {
        let text = MarkdownRenderer().render(file.document)
        try WholeFile.write(Array(text.utf8), to: file.path)
      } catch {
        throw Failure(.cannotCreate, "\(file.path): writing failed: \(error)")
      }
      print(TerminalText.visible(file.path))
    }
  }

  /// A seat's file: its name in lower-case letters and digits, and the seat's id, which is unique.
  private static func fileName(_ seat: Seat) -> String {
    let words = seat.name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return (words + [Substring(seat.id)]).joined(separator: "-")
  }
}
