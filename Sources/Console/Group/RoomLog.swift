// The log of a room: facts are on disk before anything of them is shown.
package import Interview
package import TranscriptStore

/// A room and its transcript: every wish at the table goes through here.
@MainActor
package final class RoomLog {
  /// Who decides.
  package let host: RoomHost
  /// What is written.
  package let journal: TranscriptJournal
  /// The room as it stands.
  package private(set) var room = Room()

  /// A fact and what it lets a shell do.
  struct Outcome {
    let fact: RoomFact
    let effects: [RoomEffect]
  }

  /// A log of a transcript that `place` has open for adding.
  ///
  /// - Parameter failure: why `place` is only in memory, if it is.
  package init(
    host: RoomHost, transcript: Transcript, place: TranscriptJournal.Place,
    failure: TranscriptError? = nil
  ) {
    self.host = host
    journal = TranscriptJournal(transcript, place: place, failure: failure)
    for (fact, time) in transcript.roomFacts { _ = room.apply(fact, at: time) }
  }

  /// Decides, stores and applies.
  ///
  /// - Throws: a ``RoomRefusal``; nothing changed. A failure to store is in ``journal``.
  func perform(
    _ wish: RoomWish, by seat: String, elapsedMilliseconds: Int
  ) async throws(RoomRefusal) -> [Outcome] {
    let time = max(elapsedMilliseconds, room.session.elapsedMilliseconds)
    let facts = try host.decide(
      RoomCommand(seat: seat, elapsedMilliseconds: time, wish: wish), in: room)
    return await take(facts, at: time)
  }

  /// Adds the facts that were decided when the program was stopped and never reached the disk.
  func complete(_ missing: [RoomFact]) async -> [Outcome] {
    await take(missing, at: room.session.elapsedMilliseconds)
  }

  private func take(_ facts: [RoomFact], at time: Int) async -> [Outcome] {
    await journal.add(facts.map { (seat: $0.seat, event: $0.event) }, at: time)
    return facts.map { Outcome(fact: $0, effects: room.apply($0, at: time)) }
  }
}

extension Transcript {
  /// The facts that this version knows, with their times.
  package var roomFacts: [(fact: RoomFact, elapsedMilliseconds: Int)] {
    records.compactMap { record in
      guard case .known(let event) = record.event else { return nil }
      return (RoomFact(seat: record.seat, event: event), record.elapsedMilliseconds)
    }
  }

  /// Whether several people held it: a transcript of a room.
  package var isOfARoom: Bool {
    if case .known(.room(.roomOpened)) = records.first?.event { return true }
    return header.seats.count > 1
  }
}
