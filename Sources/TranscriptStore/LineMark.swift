// Where a transcript ends: all that is needed to write the lines that follow.
import Interview

/// The end of a transcript.
struct LineMark: Sendable, Equatable {
  /// The last record's sequence; 0 without records.
  var revision: Int
  /// The last record's time; 0 without records.
  var elapsedMilliseconds: Int
  /// The SHA-256 of the last line.
  var digest: String

  /// The end of `transcript`.
  init(of transcript: Transcript) {
    revision = transcript.revision
    elapsedMilliseconds = transcript.records.last?.elapsedMilliseconds ?? 0
    digest = transcript.digest
  }

  /// The lines of the records that follow, without newlines; moves the mark behind them.
  ///
  /// - Throws: ``TranscriptError/staleRevision(given:latest:)`` and
  ///   ``TranscriptError/unfitRecord(sequence:)``; the mark is unchanged.
  mutating func advance(
    over records: [Record], after revision: Int
  ) throws(TranscriptError) -> [[UInt8]] {
    guard revision == self.revision else {
      throw .staleRevision(given: revision, latest: self.revision)
    }
    var mark = self
    var lines: [[UInt8]] = []
    for record in records { lines.append(try mark.advance(over: record)) }
    self = mark
    return lines
  }

  private mutating func advance(over record: Record) throws(TranscriptError) -> [UInt8] {
    let follows =
      record.sequence == revision + 1 && record.elapsedMilliseconds >= elapsedMilliseconds
    guard follows, let line = TranscriptLine.line(of: record, previous: digest) else {
      throw .unfitRecord(sequence: record.sequence)
    }
    revision = record.sequence
    elapsedMilliseconds = record.elapsedMilliseconds
    digest = line.digest
    return line.bytes
  }
}
