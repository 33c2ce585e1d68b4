// What keeps transcripts. A new kind of storage conforms to this and joins the conformance suite.
public import Interview

/// A place where transcripts are kept.
public protocol TranscriptStore: Sendable {
  /// Makes a transcript without records and leaves it open for adding.
  ///
  /// The store names it, and stores the name as the header's `id`, whatever that was before.
  ///
  /// - Throws: ``TranscriptError/unfitHeader(field:)``, ``TranscriptError/noFreeName(path:)`` or
  ///   ``TranscriptError/system(_:)``; nothing was made.
  func create(_ header: TranscriptHeader) async throws(TranscriptError) -> TranscriptID

  /// Stores a whole transcript, line by line as it is, and leaves it open for adding.
  ///
  /// This is how an interview whose store has failed is saved elsewhere. The header keeps its `id`;
  /// the transcript's name in this store is the same, or that with a number if it is taken.
  ///
  /// - Throws: as ``create(_:)``; nothing was stored.
  func save(_ transcript: Transcript) async throws(TranscriptError) -> TranscriptID

  /// Opens a transcript for adding, dropping a torn last line, and keeps others from adding to it.
  ///
  /// - Throws: ``TranscriptError/damaged(_:)``, ``TranscriptError/inUse(path:)``,
  ///   ``TranscriptError/notFound(path:)`` or ``TranscriptError/system(_:)``; nothing was changed.
  func open(_ id: TranscriptID) async throws(TranscriptError) -> Transcript

  /// Adds records to an open transcript, all or none, and returns once they are safe.
  ///
  /// `revision` is the sequence of the record that the first one follows, 0 for the header.
  ///
  /// - Throws: ``TranscriptError/staleRevision(given:latest:)``,
  ///   ``TranscriptError/unfitRecord(sequence:)``, ``TranscriptError/notOpen(_:)`` or
  ///   ``TranscriptError/changedElsewhere(path:)``, each with nothing written; or
  ///   ``TranscriptError/system(_:)``. If that failure is undone, the call may be repeated; if not,
  ///   the transcript is open no longer.
  func append(
    _ records: [Record], to id: TranscriptID, after revision: Int
  ) async throws(TranscriptError)

  /// Lets others add to a transcript; one that is not open is left as it is.
  func close(_ id: TranscriptID) async

  /// Reads a transcript and checks every line of it. Changes nothing, also where the end is torn.
  ///
  /// - Throws: ``TranscriptError/damaged(_:)``, ``TranscriptError/notFound(path:)``,
  ///   ``TranscriptError/notAFile(path:)``, ``TranscriptError/tooLarge(path:)`` or
  ///   ``TranscriptError/system(_:)``.
  func load(_ id: TranscriptID) async throws(TranscriptError) -> Transcript

  /// Every transcript, newest first. One that cannot be read is among them and says why.
  ///
  /// - Throws: ``TranscriptError/system(_:)`` when the store as a whole cannot be read.
  func list() async throws(TranscriptError) -> [TranscriptSummary]
}
