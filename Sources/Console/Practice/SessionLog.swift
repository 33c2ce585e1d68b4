// The log comes first: facts are on disk before anything of them is shown.
package import Interview
package import TranscriptStore

/// A session and its transcript: every wish goes through here.
///
/// When the store fails, the interview goes on in memory, and every later wish tries again to store
/// all that is not yet safe.
@MainActor
package final class SessionLog {
  /// Who decides.
  package let interviewer: Interviewer
  /// The session as it stands.
  package private(set) var session: Session
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
    let path: String
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

  /// A log of a transcript that `place` has open for adding.
  ///
  /// - Parameter failure: why `place` is only in memory, if it is.
  package init(
    interviewer: Interviewer, transcript: Transcript, place: Place,
    failure: TranscriptError? = nil
  ) {
    self.interviewer = interviewer
    self.transcript = transcript
    self.place = place
    self.failure = failure
    savedRevision = transcript.revision
    session = Session()
    for (event, time) in transcript.events { _ = session.apply(event, at: time) }
  }

  /// Whether everything so far is on disk.
  package var isSafe: Bool { failure == nil }

  /// Decides, stores and applies; returns what the shell should do.
  ///
  /// - Throws: a ``Refusal``; nothing changed. A failure to store is in ``failure``.
  package func perform(
    _ wish: Wish, elapsedMilliseconds: Int
  ) async throws(Refusal) -> [Effect] {
    let command = Command(
      elapsedMilliseconds: max(elapsedMilliseconds, session.elapsedMilliseconds), wish: wish)
    let events = try interviewer.decide(command, in: session)
    return await take(events, elapsedMilliseconds: command.elapsedMilliseconds)
  }

  /// Adds the facts that were decided when the program was stopped and never reached the disk.
  package func complete(_ missing: [Event]) async -> [Effect] {
    await take(missing, elapsedMilliseconds: session.elapsedMilliseconds)
  }

  /// Stores everything in another folder and goes on there.
  package func move(to store: any TranscriptStore, path: (TranscriptID) -> String) async {
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
  package func close() async {
    await place.store.close(place.id)
  }

  private func take(_ events: [Event], elapsedMilliseconds: Int) async -> [Effect] {
    let first = transcript.revision + 1
    let records = events.enumerated().map { offset, event in
      Record(
        sequence: first + offset, seat: event.isTheCandidates ? "candidate" : "interviewer",
        elapsedMilliseconds: elapsedMilliseconds, event: .known(event))
    }
    do {
      try transcript.append(records, after: transcript.revision)
    } catch {
      preconditionFailure("records numbered here do not follow each other: \(error)")
    }
    await store()
    return events.flatMap { session.apply($0, at: elapsedMilliseconds) }
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
