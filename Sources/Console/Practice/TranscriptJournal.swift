// A transcript while it is written: records are on disk before anything of them is shown.
package import Interview
package import TranscriptStore

/// A transcript and where it is kept.
///
/// When the store fails, everything goes on in memory, and every later record tries again to store all
/// that is not yet safe.
@MainActor
package final class TranscriptJournal {
  /// Everything so far, also what could not be stored.
  package private(set) var transcript: Transcript
  /// Where it is kept.
  package private(set) var place: Place
  /// Why the latest attempt to store failed; nil when all is safe.
  package private(set) var failure: TranscriptError?
  private var savedRevision: Int

  /// A transcript in a store, and how to say where that is.
  package struct Place {
    let store: any TranscriptStore
    let id: TranscriptID
    /// The file's path, as a user would type it.
    package let path: String
    /// For a place that is only in memory: puts a transcript where it should have been.
    let retry: Retry?

    /// Saves a transcript, or throws why it cannot.
    package typealias Retry =
      @MainActor @Sendable (Transcript) async throws(TranscriptError) -> Place

    /// A transcript of `store`.
    package init(
      store: any TranscriptStore, id: TranscriptID, path: String, retry: Retry? = nil
    ) {
      self.store = store
      self.id = id
      self.path = path
      self.retry = retry
    }
  }

  /// A journal of a transcript that `place` has open for adding.
  ///
  /// - Parameter failure: why `place` is only in memory, if it is.
  package init(_ transcript: Transcript, place: Place, failure: TranscriptError? = nil) {
    self.transcript = transcript
    self.place = place
    self.failure = failure
    savedRevision = transcript.revision
  }

  /// Whether everything so far is on disk.
  package var isSafe: Bool { failure == nil }

  /// Adds facts that belong together, each with its seat. A failure to store is in ``failure``.
  func add(_ facts: [(seat: String, event: Event)], at elapsedMilliseconds: Int) async {
    let first = transcript.revision + 1
    let records = facts.enumerated().map { offset, fact in
      Record(
        sequence: first + offset, seat: fact.seat, elapsedMilliseconds: elapsedMilliseconds,
        event: .known(fact.event))
    }
    do {
      try transcript.append(records, after: transcript.revision)
    } catch {
      preconditionFailure("records numbered here do not follow each other: \(error)")
    }
    await store()
  }

  /// Stores everything in another folder and goes on there.
  func move(to store: any TranscriptStore, path: (TranscriptID) -> String) async {
    do {
      let id = try await store.save(transcript)
      if isSafe { await place.store.close(place.id) }
      place = Place(store: store, id: id, path: path(id))
      savedRevision = transcript.revision
      failure = nil
    } catch {
      failure = error
    }
  }

  /// Lets others add to the transcript.
  func close() async {
    await place.store.close(place.id)
  }

  private func store() async {
    let waiting = transcript.records.drop { $0.sequence <= savedRevision }
    do {
      if let retry = place.retry {
        place = try await retry(transcript)
      } else {
        try await append(Array(waiting))
      }
      savedRevision = transcript.revision
      failure = nil
    } catch {
      failure = error
    }
  }

  private func append(_ records: [Record]) async throws(TranscriptError) {
    try await place.store.append(records, to: place.id, after: savedRevision)
  }
}

extension Transcript {
  /// The events that this version knows, with their times.
  package var events: [(event: Event, elapsedMilliseconds: Int)] {
    records.compactMap { record in
      guard case .known(let event) = record.event else { return nil }
      return (event, record.elapsedMilliseconds)
    }
  }
}
