// Another place for the transcript, when the first cannot have it.
import TranscriptStore

extension PracticeShell {
  /// Saves everything so far in `folder` and goes on there.
  func save(in folder: String) async {
    let store = FileTranscriptStore(folder: folder)
    await log.move(to: store) { store.path(of: $0) }
    if let failure = log.failure {
      screen.warn("Not saved there: \(failure.words)")
    } else {
      saidUnsafe = false
      screen.note("Saved. From now on in \(log.place.path)")
    }
  }
}
