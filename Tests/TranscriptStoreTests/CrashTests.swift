// A real process that is killed while it writes: what it was told is safe must be there.
import Glibc
import Interview
import Testing

@testable import TranscriptStore

@Suite struct CrashTests {
  /// Where in its last append the process is killed.
  enum Moment: Int, CaseIterable, CustomTestStringConvertible {
    case beforeWriting, afterOneByte, inTheMiddle, beforeTheNewline, afterWriting, afterSyncing

    var testDescription: String { "\(self)" }

    /// How many of a line's bytes, newline included, reach the file.
    func written(of count: Int) -> Int {
      switch self {
      case .beforeWriting: 0
      case .afterOneByte: 1
      case .inTheMiddle: count / 2
      case .beforeTheNewline: count - 1
      case .afterWriting, .afterSyncing: count
      }
    }
  }

  /// Kills at every record boundary and in the middle of every line.
  @Test(arguments: Samples.events.indices, [Moment.afterSyncing, .inTheMiddle])
  func everySyncedRecordSurvivesAKillAnywhere(last: Int, moment: Moment) async throws {
    try await killWhileAppending(last: last, moment: moment)
  }

  @Test(arguments: Moment.allCases)
  func everySyncedRecordSurvivesAKillAtEachMoment(moment: Moment) async throws {
    try await killWhileAppending(last: 2, moment: moment)
  }

  /// A reply of several records may be cut between two of them: the first ones are kept.
  @Test func aKillInTheMiddleOfSeveralRecordsKeepsTheWholeOnes() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let lines = try Self.lines()
    let bytes = lines[1].count + lines[2].count + lines[3].count / 2
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = folder.path as String, bytes = bytes as Int] in
      let store = FileTranscriptStore(folder: path, disk: dying(inWrite: 2, after: bytes))
      let id = try await store.create(Samples.header())
      try await store.append(Samples.records(), to: id, after: 0)
    }
    let store = FileTranscriptStore(folder: folder.path)
    let id = try #require(try await store.list().first?.id)
    let transcript = try await store.open(id)
    #expect(transcript.records == Array(Samples.records()[..<2]))
    #expect(transcript.recovery?.droppedBytes == Array(lines[3].prefix(lines[3].count / 2)))
  }

  /// Appends records `0...last` one by one in a process that is killed in the last append, then
  /// opens the file and goes on to the end.
  private func killWhileAppending(last: Int, moment: Moment) async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let line = try Self.lines()[last + 1]
    let written = moment.written(of: line.count)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [
        path = folder.path as String, last = last as Int, written = written as Int,
        syncs = (moment == .afterSyncing) as Bool
      ] in
      let disk = syncs ? DiskCalls.system : dying(inWrite: last + 2, after: written)
      let store = FileTranscriptStore(folder: path, disk: disk)
      let id = try await store.create(Samples.header())
      for record in Samples.records()[...last] {
        try await store.append([record], to: id, after: record.sequence - 1)
      }
      kill(getpid(), SIGKILL)
    }

    let store = FileTranscriptStore(folder: folder.path)
    let id = try #require(try await store.list().first?.id)
    let transcript = try await store.open(id)
    let kept = written >= line.count - 1 ? last + 1 : last
    let torn = kept > last ? [] : Array(line.prefix(written))
    #expect(transcript.records == Array(Samples.records()[..<kept]))
    #expect((transcript.recovery?.droppedBytes ?? []) == torn)

    try await store.append(Array(Samples.records()[kept...]), to: id, after: kept)
    let resumed = try await store.load(id)
    #expect(resumed.records == Samples.records())
    #expect(resumed.recovery == nil)
  }

  /// The lines of the whole sample, with newlines.
  private static func lines() throws -> [[UInt8]] {
    var header = Samples.header()
    header.id = try #require(try TranscriptID.names(for: header).first).name
    var transcript = Transcript(header: header)
    try transcript.append(Samples.records(), after: 0)
    return transcript.lines.map { $0 + [TranscriptLine.newline] }
  }
}

/// A disk that kills this process in one of its writes, after that many bytes of it. The first write
/// is the header's.
private func dying(inWrite fatal: Int, after bytes: Int) -> DiskCalls {
  let count = Counter()
  var disk = DiskCalls.system
  disk.write = { descriptor, start, length in
    guard count.next() == fatal else { return write(descriptor, start, length) }
    let written = write(descriptor, start, min(bytes, length))
    kill(getpid(), SIGKILL)
    return written
  }
  return disk
}
