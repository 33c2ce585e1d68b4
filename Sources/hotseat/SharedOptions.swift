// Options that several commands have, each defined once.
import ArgumentParser
import Console
import TranscriptStore

/// Where personas are and how output looks.
struct DisplayOptions: ParsableArguments {
  @Flag(help: "No colours. NO_COLOR and a pipe have the same effect.")
  var plain = false

  var style: Style { .suitable(plain: plain) }
}

/// Where transcripts are.
struct TranscriptOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where transcripts are kept. Without it: $HOTSEAT_TRANSCRIPTS, Transcripts/ in a checkout of"
        + " this project, or the user's data folder.", valueName: "dir"))
  var transcripts: String?

  /// The folder by the rules of the design.
  ///
  /// - Throws: a ``Failure`` when no folder is known.
  func folder() throws -> String {
    let folder = TranscriptFolder.resolve(
      option: transcripts,
      environment: ProcessEnvironment.values(
        of: ["HOTSEAT_TRANSCRIPTS", "XDG_DATA_HOME", "HOME"]),
      isCheckout: TranscriptFolder.isCheckout("."))
    guard let folder else {
      throw Failure(
        .cannotCreate,
        "no folder for transcripts is known: set HOME, or name one with --transcripts")
    }
    return folder.path
  }

  /// The store and id of a transcript given by path, or by its name in the folder of transcripts.
  ///
  /// - Throws: a ``Failure`` when there is none, with the nearest names.
  func locate(_ name: String) async throws -> (store: FileTranscriptStore, id: TranscriptID) {
    if FileDescriptor.exists(name) { return try FileTranscriptStore.locating(file: name) }
    let folder = try folder()
    let store = FileTranscriptStore(folder: folder)
    for fileName in [name, name + TranscriptID.fileExtension] {
      if let id = TranscriptID(fileName: fileName), FileDescriptor.exists(store.path(of: id)) {
        return (store, id)
      }
    }
    throw Failure(
      .noInput,
      "there is no transcript '\(name)', here or in \(folder)\n"
        + "  help: 'hotseat transcripts' lists them")
  }

  /// The transcript that ``locate(_:)`` finds, with its path; a torn last line is left out and said.
  ///
  /// - Throws: a ``Failure`` when there is none or it cannot be read.
  func load(_ name: String) async throws -> (transcript: Transcript, path: String) {
    let (store, id) = try await locate(name)
    let path = store.path(of: id)
    let transcript: Transcript
    do throws(TranscriptError) {
      transcript = try await store.load(id)
    } catch {
      throw Failure(error)
    }
    if let torn = transcript.recovery {
      StandardError.write(
        "hotseat: \(path): line \(torn.line) is torn and left out"
          + " (\(torn.droppedBytes.count) bytes)")
    }
    return (transcript, path)
  }
}
