// One line of a list of transcripts.
public import Interview

/// What a list says about a transcript.
public struct TranscriptSummary: Sendable, Equatable {
  /// Its name in the store.
  public var id: TranscriptID
  /// When the session opened, ISO 8601 in UTC; nil where the header cannot be read.
  public var openedAt: String?
  /// The persona's id; nil where the header cannot be read.
  public var persona: String?
  /// Who sits where; empty where the header cannot be read.
  public var seats: [TranscriptHeader.Seat]
  /// How far the interview came, or what is wrong with the file.
  public var state: State

  /// How far an interview came.
  public enum State: Sendable, Equatable {
    /// It ended; the scorecard's overall level 1...5, nil when nothing was scored.
    case finished(overall: Int?)
    /// It can be resumed; how many records it has.
    case unfinished(records: Int)
    /// It cannot be read: damaged with its line, or refused by the system.
    case unreadable(TranscriptError)
  }

  /// What a list says about `transcript`.
  init(id: TranscriptID, transcript: Transcript) {
    self.init(id: id, header: transcript.header, state: .unfinished(records: transcript.revision))
    if transcript.isFinished { state = .finished(overall: Self.overall(in: transcript)) }
  }

  /// What a list says about a transcript that may have nothing but a header.
  init(id: TranscriptID, header: TranscriptHeader?, state: State) {
    self.id = id
    openedAt = header?.openedAt
    persona = header?.persona
    seats = header?.seats ?? []
    self.state = state
  }

  private static func overall(in transcript: Transcript) -> Int? {
    for record in transcript.records.reversed() {
      if case .known(.scored(let card)) = record.event { return card.overall }
    }
    return nil
  }
}

extension [TranscriptSummary] {
  /// The latest first; of one second, by name. Those without a header by the date that begins their
  /// name, or last.
  func newestFirst() -> [TranscriptSummary] {
    sorted { ($0.time, $0.id.fileName) > ($1.time, $1.id.fileName) }
  }
}

extension TranscriptSummary {
  fileprivate var time: String {
    if let openedAt { return openedAt }
    return id.fileName.first?.isNumber == true ? id.fileName : ""
  }
}
