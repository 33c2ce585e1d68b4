// The bytes of a transcript's lines. docs/transcripts.md specifies them.
import Interview

/// How a header or a record becomes a line, and what a line must end with.
enum TranscriptLine {
  /// The format that is written, and the newest that is read.
  static let format = 1
  /// What ends a line.
  static let newline = UInt8(ascii: "\n")
  /// Hexadecimal digits of a line's check: 64 bits, so that chance damage has no chance.
  static let checkLength = 16

  /// The line of a header.
  static func bytes(of header: TranscriptHeader) -> [UInt8] {
    closed(Array(json(header).dropLast())).bytes
  }

  /// The line of a record that follows a line with the hash `previous`, and its own hash; nil for a
  /// record whose event this version does not know, because only its name is at hand.
  static func line(
    of record: Record, previous: String
  ) -> (bytes: [UInt8], digest: String)? {
    guard case .known(let event) = record.event else { return nil }
    return line(of: record, event: json(event), previous: previous)
  }

  /// The line of a record whose event is already JSON, and its hash.
  static func line(
    of record: Record, event: [UInt8], previous: String
  ) -> (bytes: [UInt8], digest: String) {
    var line: [UInt8] = []
    line.reserveCapacity(event.count + 256)
    line += "{\"sequence\":\(record.sequence),\"seat\":".utf8
    line += json(record.seat)
    line += ",\"elapsedMilliseconds\":\(record.elapsedMilliseconds),\"event\":".utf8
    line += event
    line += ",\"previous\":\"\(previous)\"".utf8
    return closed(line)
  }

  /// Whether `line` ends as every line does, so that it was once written to its end.
  static func isClosed(_ line: ArraySlice<UInt8>) -> Bool {
    guard let body = body(of: line) else { return false }
    let digits = line[(body.endIndex + checkKey.count)...].prefix(checkLength)
    return line.last == UInt8(ascii: "}") && digits.allSatisfy(isDigit)
  }

  /// Whether the check that ends `line` agrees with the bytes before it.
  static func isIntact(_ line: ArraySlice<UInt8>) -> Bool {
    guard let body = body(of: line) else { return false }
    var hash = RunningHash()
    hash.add(body)
    return line[body.endIndex...] == ending(for: hash)[...]
  }

  /// The bytes before the check; nil where no check stands.
  private static func body(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let body = line.dropLast(checkKey.count + checkLength + 2)
    return line[body.endIndex...].starts(with: checkKey) ? body : nil
  }

  private static let checkKey = Array(",\"check\":\"".utf8)

  /// A line from what stands before its check. The line's hash goes on where the check's ended, so
  /// that its bytes are hashed once.
  private static func closed(_ body: [UInt8]) -> (bytes: [UInt8], digest: String) {
    var hash = RunningHash()
    hash.add(body[...])
    let ending = ending(for: hash)
    hash.add(ending[...])
    return (body + ending, hash.hexadecimal)
  }

  private static func ending(for hash: borrowing RunningHash) -> [UInt8] {
    checkKey + Array("\(hash.hexadecimal.prefix(checkLength))\"}".utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static func json(_ value: some Encodable) -> [UInt8] {
    do {
      return try JSONWriter.bytes(of: value)
    } catch {
      // Only a number that JSON cannot hold fails, and no stored type has a floating point.
      preconditionFailure("\(type(of: value)) has no JSON: \(error)")
    }
  }
}
