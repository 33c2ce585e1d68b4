// A full disk is said once, and once that it works again.
import TranscriptStore

/// Whether people know that their interview is not safe.
@MainActor
final class SavingNotice {
  private var isSaid = false

  /// Says that saving has failed and what can be done, or that it works again.
  func tell(_ journal: TranscriptJournal, on screen: PracticeScreen) {
    if let failure = journal.failure, !isSaid {
      isSaid = true
      screen.warn("Saving failed: \(failure.words)")
      screen.warn(
        "The interview goes on in memory. Each answer tries again; /save FOLDER saves it elsewhere."
      )
    } else if journal.isSafe, isSaid {
      isSaid = false
      screen.note("Saving works again: everything so far is in \(journal.place.path)")
    }
  }

  /// Saves everything so far in `folder` and goes on there, and says so.
  func save(
    _ journal: TranscriptJournal, in folder: String, on screen: PracticeScreen
  ) async {
    let store = FileTranscriptStore(folder: folder)
    await journal.move(to: store) { store.path(of: $0) }
    if let failure = journal.failure {
      screen.warn("Not saved there: \(failure.words)")
    } else {
      isSaid = false
      screen.note("Saved. From now on in \(journal.place.path)")
    }
  }

  /// Says where everything is saved.
  func whereSaved(_ journal: TranscriptJournal, on screen: PracticeScreen) {
    if journal.isSafe {
      screen.note("Every answer is saved as you send it, in \(journal.place.path)")
    } else {
      screen.warn("Not saved yet. Name a folder that can be written to: /save FOLDER")
    }
  }
}
