// Many transcripts, one after the other: what cannot be read is named and passed over.
import Console
import Foundation
import Interview
import TranscriptStore

/// The transcripts of folders and files, in the order in which they were named.
@MainActor
struct TranscriptArchive {
  /// A transcript's place.
  struct Entry {
    let store: FileTranscriptStore
    let id: TranscriptID
    var path: String { store.path(of: id) }
  }

  let entries: [Entry]
  private(set) var failures: [Failure] = []

  /// The transcripts of `paths`; of the user's folder when there is none.
  ///
  /// - Throws: a ``Failure`` for a path that is neither a folder nor a transcript.
  init(_ paths: [String], _ options: TranscriptOptions) async throws {
    var entries: [Entry] = []
    for path in paths.isEmpty ? [try options.folder()] : paths {
      if paths.isEmpty || Self.isFolder(path) {
        entries += try Self.entries(of: path)
      } else {
        let (store, id) = try await options.locate(path)
        entries.append(Entry(store: store, id: id))
      }
    }
    self.entries = entries
  }

  /// Keeps a failure, and says it now that the reader knows which file it is about.
  mutating func keep(_ failure: Failure) {
    failures.append(failure)
    _ = failure.reported()
  }

  /// Fails if anything was passed over, with the code of bad data where any was, else with the first's.
  func throwIfIncomplete(_ what: String) throws {
    guard let first = failures.first else { return }
    let code = failures.contains { $0.code == .badData } ? .badData : first.code
    let count = failures.count
    throw Failure(
      code, "\(count) of \(entries.count) transcripts \(count == 1 ? "was" : "were") \(what)")
  }

  private static func entries(of folder: String) throws -> [Entry] {
    let store = FileTranscriptStore(folder: folder)
    do throws(TranscriptError) {
      return try store.names().map { Entry(store: store, id: $0) }
    } catch {
      throw Failure(error)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

extension Session {
  /// The session that a transcript holds.
  init(_ transcript: Transcript) {
    self.init()
    for (event, time) in transcript.events { _ = apply(event, at: time) }
  }
}
