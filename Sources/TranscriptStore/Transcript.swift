// A transcript as a value: what a store reads, and what can be saved in another one.
public import Interview

/// A header and the records after it, with the very bytes of their lines.
///
/// A shell may keep one beside its store and add to both: then an interview whose disk has failed
/// goes on, and all of it can be saved elsewhere.
public struct Transcript: Sendable, Equatable {
  /// The first line.
  public let header: TranscriptHeader
  /// The lines after it, in order.
  public private(set) var records: [Record]
  /// What was left out because it was never wholly written; nil when nothing was.
  public internal(set) var recovery: Recovery?
  /// The SHA-256 of the last line, in lower-case hexadecimal: it stands for the whole transcript,
  /// because every line holds the hash of the one before.
  public private(set) var digest: String
  /// The bytes of every line, header first, without their newlines.
  private(set) var lines: [ArraySlice<UInt8>]

  /// A transcript without records.
  public init(header: TranscriptHeader) {
    self.init(header: header, line: TranscriptLine.bytes(of: header)[...])
  }

  /// A transcript whose header was read from `line`.
  init(header: TranscriptHeader, line: ArraySlice<UInt8>) {
    self.header = header
    records = []
    lines = [line]
    digest = sha256(of: line)
  }

  /// The last record's sequence; 0 without records.
  public var revision: Int { records.last?.sequence ?? 0 }

  /// The whole file.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line
      bytes.append(TranscriptLine.newline)
    }
    return bytes
  }

  /// Whether the interview came to its end. What was thought of it afterwards may follow that.
  public var isFinished: Bool {
    records.reversed().contains { record in
      if case .known(.ended) = record.event { true } else { false }
    }
  }

  /// Adds records, all or none.
  ///
  /// - Throws: ``TranscriptError/staleRevision(given:latest:)`` unless `revision` is the
  ///   transcript's; ``TranscriptError/unfitRecord(sequence:)`` for a record that does not follow the
  ///   one before it. The transcript is unchanged.
  public mutating func append(
    _ added: [Record], after revision: Int
  ) throws(TranscriptError) {
    var end = LineMark(of: self)
    let lines = try end.advance(over: added, after: revision)
    records += added
    self.lines += lines.map { $0[...] }
    digest = end.digest
  }

  /// Adds a record that was read from `line` and checked against the ones before.
  mutating func add(_ record: Record, line: ArraySlice<UInt8>) {
    records.append(record)
    lines.append(line)
    digest = sha256(of: line)
  }

  /// What opening a transcript left out: the end of a line that was being written when the program
  /// or the machine stopped.
  public struct Recovery: Sendable, Hashable {
    /// The line's number, from 1.
    public var line: Int
    /// What there was of it.
    public var droppedBytes: [UInt8]
  }
}
