// The log comes first: facts are on disk before anything of them is shown.
package import Interview
package import TranscriptStore

/// A session and its transcript: every wish goes through here.
@MainActor
package final class SessionLog {
  /// Who decides.
  package let interviewer: Interviewer
  /// What is written.
  package let journal: TranscriptJournal
  /// The session as it stands.
  package private(set) var session: Session

  /// Whose an event is, as its record says.
  private let seat: (Event) -> String

  /// A transcript in a store, and how to say where that is.
  package typealias Place = TranscriptJournal.Place

  /// A log of a transcript that `place` has open for adding.
  ///
  /// - Parameters:
  ///   - failure: why `place` is only in memory, if it is.
  ///   - seat: whose an event is, where there are more seats than one.
  package init(
    interviewer: Interviewer, transcript: Transcript, place: Place,
    failure: TranscriptError? = nil,
    seat: @escaping (Event) -> String = { $0.isTheCandidates ? "candidate" : "interviewer" }
  ) {
    self.interviewer = interviewer
    self.seat = seat
    journal = TranscriptJournal(transcript, place: place, failure: failure)
    session = Session()
    for (event, time) in transcript.events { _ = session.apply(event, at: time) }
  }

  /// Everything so far, also what could not be stored.
  package var transcript: Transcript { journal.transcript }
  /// Where it is kept.
  package var place: Place { journal.place }
  /// Why the latest attempt to store failed; nil when all is safe.
  package var failure: TranscriptError? { journal.failure }
  /// Whether everything so far is on disk.
  package var isSafe: Bool { journal.isSafe }

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

  /// Lets others add to the transcript.
  package func close() async {
    await journal.close()
  }

  private func take(_ events: [Event], elapsedMilliseconds: Int) async -> [Effect] {
    let facts = events.map { (seat: seat($0), event: $0) }
    await journal.add(facts, at: elapsedMilliseconds)
    return events.flatMap { session.apply($0, at: elapsedMilliseconds) }
  }
}
