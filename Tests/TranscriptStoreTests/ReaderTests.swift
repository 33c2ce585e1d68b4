// Every way in which a file can differ from what was written: recovered or reported, never missed.
import Interview
import Testing

@testable import TranscriptStore

@Suite struct ReaderTests {
  /// Cut anywhere: all whole lines are kept, the rest is given back, and nothing else happens.
  @Test func everyTruncationKeepsEveryWholeLine() throws {
    let bytes = try Golden.bytes()
    for count in 0..<bytes.count {
      let cut = Array(bytes[..<count])
      let wholeLines = bytes.indices.count { bytes[$0] == TranscriptLine.newline && $0 <= count }
      guard wholeLines > 0 else {
        #expect(damage(in: cut)?.line == 1, "cut to \(count) bytes")
        continue
      }
      let result = try TranscriptReader(path: "cut").read(cut)
      #expect(
        result.transcript.records == Array(Golden.records[..<(wholeLines - 1)]),
        "cut to \(count) bytes")
      let kept = result.transcript.bytes.count - (result.lacksNewline ? 1 : 0)
      #expect(kept == result.intactBytes)
      let dropped = Array(cut[kept...])
      #expect((result.transcript.recovery?.droppedBytes ?? []) == dropped)
      #expect((result.transcript.recovery?.line ?? wholeLines + 1) == wholeLines + 1)
    }
  }

  /// One byte changed anywhere: its line is named. Only in the last line may the file still open,
  /// and then the line is given back as torn.
  @Test(arguments: [
    ("its lowest bit", 0x01), ("its case", 0x20), ("its highest bit", 0x80), ("to a newline", -10),
    ("to zero", 0),
  ])
  func everyChangedByteIsNoticed(what: String, change: Int) throws {
    let bytes = try Golden.bytes()
    var line = 1
    for index in bytes.indices {
      var changed = bytes
      changed[index] = change > 0 ? bytes[index] ^ UInt8(change) : UInt8(-change)
      if changed != bytes {
        let notice = notice(in: changed)
        #expect(notice?.line == line, "byte \(index), \(what)")
        if notice?.isRecovery == true { #expect(line == Golden.records.count + 1) }
      }
      if bytes[index] == TranscriptLine.newline { line += 1 }
    }
  }

  /// A line that was written to its end is never dropped when something in it changes later.
  @Test func damageBeforeTheCheckOfTheLastLineDropsNothing() throws {
    let bytes = try Golden.bytes()
    let lastLine = try #require(bytes.dropLast().lastIndex(of: TranscriptLine.newline)) + 1
    for index in lastLine..<(bytes.count - 30) {
      var changed = bytes
      changed[index] ^= 1
      #expect(damage(in: changed)?.line == 6, "byte \(index)")
    }
  }

  @Test func everyRemovedRepeatedOrSwappedLineIsNamed() throws {
    let lines = try Golden.bytes().split(separator: TranscriptLine.newline)
    for index in lines.indices.dropFirst().dropLast() {
      var removed = lines
      removed.remove(at: index)
      #expect(damage(in: file(removed)) == Damage(index + 1, .chainBroken))
      var repeated = lines
      repeated.insert(lines[index], at: index)
      #expect(damage(in: file(repeated)) == Damage(index + 2, .chainBroken))
      var swapped = lines
      swapped.swapAt(index, index + 1)
      #expect(damage(in: file(swapped)) == Damage(index + 1, .chainBroken))
    }
  }

  @Test func aLastLineThatLacksOnlyItsNewlineIsKept() throws {
    let result = try TranscriptReader(path: "sample").read(Array(try Golden.bytes().dropLast()))
    #expect(result.transcript.records == Golden.records)
    #expect(result.transcript.recovery == nil)
    #expect(result.lacksNewline)
  }

  @Test(arguments: [
    ("half a line", "{\"sequence\":6,\"seat"), ("half a line and a newline", "{\"sequence\":6,\n"),
    ("zeros, as a file system leaves them after a crash", "\0\0\0\0"), ("an empty line", "\n"),
    ("half a character", "{\"sequence\":6,\"seat\":\"\u{fffd}"),
  ])
  func aTornLastLineIsDroppedAndGivenBack(what: String, torn: String) throws {
    let result = try TranscriptReader(path: "torn").read(try Golden.bytes() + Array(torn.utf8))
    #expect(result.transcript.records == Golden.records)
    #expect(
      result.transcript.recovery == Transcript.Recovery(line: 7, droppedBytes: Array(torn.utf8)))
    #expect(result.intactBytes == (try Golden.bytes().count))
  }

  @Test(arguments: [
    ("nothing", "", Damage.Reason.notAHeader(field: "")),
    ("a newline", "\n", .notAHeader(field: "")),
    ("another text", "Dear diary,\n", .notAHeader(field: "")),
    ("other JSON", "[1,2]\n", .notAHeader(field: "")),
    ("another object", "{\"name\":\"x\"}\n", .notAHeader(field: "format")),
    ("a header with nothing in it", "{\"format\":1}\n", .notAHeader(field: "id")),
    ("format 0", "{\"format\":0}\n", .notAHeader(field: "format")),
    ("format 2, whatever else is new", "{\"format\":2,\"x\":[]}\n", .newerFormat(2)),
    ("a zero byte", "{\"format\":\u{0}1}\n", .zeroByte),
  ])
  func whatIsNoHeaderIsSaidSo(what: String, text: String, reason: Damage.Reason) {
    #expect(damage(in: Array(text.utf8)) == Damage(1, reason))
  }

  @Test func aByteOrderMarkIsNoticed() throws {
    #expect(damage(in: [0xef, 0xbb, 0xbf] + (try Golden.bytes())) == Damage(1, .checkFails))
  }

  @Test func aSourceThatDoesNotFitItsDigestIsNamed() {
    var header = Golden.header
    header.sources[0].text += "# edited\n"
    let transcript = Transcript(header: header)
    #expect(damage(in: transcript.bytes) == Damage(1, .sourceChanged(name: "clinician.yaml")))
  }

  @Test(arguments: [
    ("not UTF-8", [0x22, 0xc3, 0x28], Damage.Reason.invalidUTF8),
    ("a surrogate", [0xed, 0xa0, 0x80], .invalidUTF8),
    ("a zero byte", [0x7b, 0x00, 0x7d], .zeroByte),
    ("no JSON", Array("{\"sequence\":}".utf8), .notJSON),
    ("nothing", [], .notJSON),
    ("no object", Array("17".utf8), .notARecord(field: "")),
    ("a field missing", Array("{\"sequence\":2}".utf8), .notARecord(field: "seat")),
    ("a field of another type", Array("{\"sequence\":\"2\"}".utf8), .notARecord(field: "sequence")),
    ("a number past every integer", Array("{\"sequence\":1e400}".utf8), .notARecord(field: "")),
  ])
  func aBadLineInTheMiddleIsNamed(what: String, line: [UInt8], reason: Damage.Reason) throws {
    var lines = try Golden.bytes().split(separator: TranscriptLine.newline).map(Array.init)
    lines[2] = line
    #expect(damage(in: file(lines)) == Damage(3, reason), "\(what)")
  }

  /// Lines with right checks and hashes, as only another program could write them.
  @Test(arguments: [
    ("a number left out", 3, 1_000, Damage.Reason.wrongSequence(expected: 2, found: 3)),
    ("a number twice", 1, 1_000, .wrongSequence(expected: 2, found: 1)),
    ("time going backwards", 2, 999, .timeWentBackwards(from: 1_000, to: 999)),
    ("time before the start", 2, -1, .timeWentBackwards(from: 1_000, to: -1)),
  ])
  func aWellHashedLineThatDoesNotFollowIsNamed(
    what: String, sequence: Int, elapsed: Int, reason: Damage.Reason
  ) throws {
    var transcript = Transcript(header: Samples.header())
    try transcript.append(Samples.records([.paused]), after: 0)
    let record = Record(
      sequence: sequence, seat: "candidate", elapsedMilliseconds: elapsed, event: .known(.resumed))
    let line = try #require(TranscriptLine.line(of: record, previous: transcript.digest)?.bytes)
    #expect(damage(in: transcript.bytes + line + [TranscriptLine.newline]) == Damage(3, reason))
  }

  @Test(arguments: [
    ("a known event with a field missing", "{\"asked\":{\"turn\":1}}"),
    ("two events at once", "{\"paused\":{},\"resumed\":{}}"),
    ("an unknown event beside a known one", "{\"paused\":{\"x\":1},\"resumed\":{},\"sang\":{}}"),
    ("no event", "{}"), ("two unknown events", "{\"sang\":{},\"danced\":{}}"),
    ("an event that is no object", "\"paused\""),
  ])
  func whatIsNoEventIsNamed(what: String, event: String) throws {
    let bytes = try transcript(withEvent: event).bytes
    let reason = damage(in: bytes)?.reason
    guard case .notARecord(let field) = reason else {
      Issue.record("\(what): \(String(describing: reason))")
      return
    }
    #expect(field.hasPrefix("event"))
  }

  @Test func anUnknownEventIsKeptAndTheChainGoesOnAfterIt() async throws {
    let newer = try transcript(withEvent: "{\"sang\":{\"song\":\"é\",\"verses\":[1,{}]}}")
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(newer.bytes, to: "newer.hotseat.jsonl")
    let store = FileTranscriptStore(folder: folder.path)
    let id = try #require(TranscriptID(fileName: "newer.hotseat.jsonl"))

    let opened = try await store.open(id)
    #expect(opened.records.map(\.event) == [.unknown(name: "sang")])
    try await store.append(Samples.records([.paused], from: 2), to: id, after: 1)
    #expect(try folder.read("newer.hotseat.jsonl").starts(with: newer.bytes))

    let whole = try await store.load(id)
    let saved = try await MemoryTranscriptStore().save(whole)
    #expect(saved.name == whole.header.id)
    #expect(whole.bytes == (try folder.read("newer.hotseat.jsonl")))
    #expect(whole.revision == 2)
  }

  /// A transcript of one record, with this JSON for its event.
  private func transcript(withEvent event: String) throws -> Transcript {
    var header = Samples.header()
    header.id = "newer"
    var transcript = Transcript(header: header)
    let record = Record(
      sequence: 1, seat: "candidate", elapsedMilliseconds: 1_000, event: .unknown(name: "sang"))
    let line = TranscriptLine.line(
      of: record, event: Array(event.utf8), previous: transcript.digest)
    transcript.add(record, line: line.bytes[...])
    return transcript
  }

  private func file(_ lines: some Sequence<some Sequence<UInt8>>) -> [UInt8] {
    lines.flatMap { Array($0) + [TranscriptLine.newline] }
  }

  private func damage(in bytes: [UInt8]) -> Damage? {
    do throws(TranscriptError) {
      _ = try TranscriptReader(path: "").read(bytes)
      return nil
    } catch .damaged(let damage) {
      return damage
    } catch {
      return nil
    }
  }

  /// The line that is damaged or dropped; nil when the bytes read as if nothing were wrong.
  private func notice(in bytes: [UInt8]) -> (line: Int, isRecovery: Bool)? {
    if let damage = damage(in: bytes) { return (damage.line, false) }
    do {
      let recovery = try TranscriptReader(path: "").read(bytes).transcript.recovery
      return recovery.map { ($0.line, true) }
    } catch {
      return nil
    }
  }
}

extension Damage {
  fileprivate init(_ line: Int, _ reason: Reason) {
    self.init(path: "", line: line, reason: reason)
  }
}
