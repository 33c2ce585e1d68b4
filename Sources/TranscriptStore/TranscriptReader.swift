import Interview

// From a file's bytes to a transcript: every line is checked, and the first bad one is named.
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads one transcript. It sees bytes only, so that every kind of damage can be tried on it.
struct TranscriptReader {
  /// The file, for errors.
  let path: String

  /// What was read, and how much of the file it is.
  struct Result: Equatable {
    /// The transcript.
    var transcript: Transcript
    /// The bytes from the file's start that belong to it; what follows is torn.
    var intactBytes: Int
    /// Whether the last line stands there without its newline.
    var lacksNewline: Bool
  }

  /// Reads a whole file.
  ///
  /// - Throws: ``TranscriptError/damaged(_:)`` with the first line that is wrong.
  func read(_ bytes: [UInt8]) throws(TranscriptError) -> Result {
    var lines = Self.lines(of: bytes)
    let recovery = dropTornLine(from: &lines, of: bytes)
    var transcript = Transcript(header: try header(in: bytes), line: lines.first ?? [])
    for (index, line) in lines.enumerated().dropFirst() {
      let record = try record(in: line, number: index + 1, after: transcript)
      transcript.add(record, line: line)
    }
    transcript.recovery = recovery
    let end = lines.last?.endIndex ?? 0
    let lacksNewline = end == bytes.endIndex
    return Result(
      transcript: transcript, intactBytes: lacksNewline ? end : end + 1,
      lacksNewline: lacksNewline)
  }

  /// Reads the first line only.
  func header(in bytes: [UInt8]) throws(TranscriptError) -> TranscriptHeader {
    let line = bytes.prefix { $0 != TranscriptLine.newline }
    try checkText(line, number: 1)
    let format = try decode(
      Format.self, from: line, number: 1, notJSON: .notAHeader(field: ""),
      misfit: { .notAHeader(field: $0) }
    ).format
    guard format <= TranscriptLine.format else { throw damage(1, .newerFormat(format)) }
    guard format >= 1 else { throw damage(1, .notAHeader(field: "format")) }
    let header = try decode(TranscriptHeader.self, from: line, number: 1) {
      .notAHeader(field: $0)
    }
    guard TranscriptLine.isIntact(line) else { throw damage(1, .checkFails) }
    for source in header.sources where digest(of: source.text) != source.digest {
      throw damage(1, .sourceChanged(name: source.name))
    }
    return header
  }

  /// Reads one line after the first.
  private func record(
    in line: ArraySlice<UInt8>, number: Int, after transcript: Transcript
  ) throws(TranscriptError) -> Record {
    try checkText(line, number: number)
    let stored = try decode(StoredRecord.self, from: line, number: number) {
      .notARecord(field: $0)
    }
    guard TranscriptLine.isIntact(line) else { throw damage(number, .checkFails) }
    guard stored.previous == transcript.digest else { throw damage(number, .chainBroken) }
    let record = stored.record
    let expected = transcript.revision + 1
    guard record.sequence == expected else {
      throw damage(number, .wrongSequence(expected: expected, found: record.sequence))
    }
    let latest = transcript.records.last?.elapsedMilliseconds ?? 0
    guard record.elapsedMilliseconds >= latest else {
      throw damage(number, .timeWentBackwards(from: latest, to: record.elapsedMilliseconds))
    }
    return record
  }

  /// Takes the last line off `lines` if it was never wholly written.
  ///
  /// A line that ends with a newline counts as torn only if it is neither JSON nor closed: closed
  /// lines that are not JSON were damaged later, and dropping them could lose an answer. The first
  /// line is never dropped: a transcript without a header is none.
  private func dropTornLine(
    from lines: inout [ArraySlice<UInt8>], of bytes: [UInt8]
  ) -> Transcript.Recovery? {
    guard lines.count > 1, let line = lines.last else { return nil }
    let hasNewline = line.endIndex < bytes.endIndex
    let isWhole =
      hasNewline
      ? TranscriptLine.isClosed(line) || Self.isJSON(line) : TranscriptLine.isIntact(line)
    guard !isWhole else { return nil }
    lines.removeLast()
    return Transcript.Recovery(
      line: lines.count + 1, droppedBytes: Array(bytes[line.startIndex...]))
  }

  private func checkText(_ line: ArraySlice<UInt8>, number: Int) throws(TranscriptError) {
    guard String(validating: line, as: UTF8.self) != nil else {
      throw damage(number, .invalidUTF8)
    }
    guard !line.contains(0) else { throw damage(number, .zeroByte) }
  }

  private func decode<Value: Decodable>(
    _ type: Value.Type, from line: ArraySlice<UInt8>, number: Int,
    notJSON: Damage.Reason = .notJSON, misfit: (String) -> Damage.Reason
  ) throws(TranscriptError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(line))
    } catch {
      throw damage(number, Self.isJSON(line) ? misfit(Self.field(of: error)) : notJSON)
    }
  }

  private func damage(_ line: Int, _ reason: Damage.Reason) -> TranscriptError {
    .damaged(Damage(path: path, line: line, reason: reason))
  }

  /// The lines of a file, without newlines; a newline at the end begins no further line.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: TranscriptLine.newline, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func isJSON(_ line: ArraySlice<UInt8>) -> Bool {
    do {
      _ = try JSONDecoder().decode(Anything.self, from: Data(line))
      return true
    } catch {
      return false
    }
  }

  /// Where a value differs from what was expected: `event.asked.turn`. Empty for the whole line.
  private static func field(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "" }
    let path: [any CodingKey]
    switch error {
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      path = context.codingPath
    @unknown default: path = []
    }
    return path.map(\.stringValue).joined(separator: ".")
  }

  /// The part of a header that says how to read the rest.
  private struct Format: Decodable {
    var format: Int
  }

  /// Any JSON at all: decoding it fails only where the text is not JSON.
  private struct Anything: Decodable {
    init(from decoder: any Decoder) {}
  }
}
