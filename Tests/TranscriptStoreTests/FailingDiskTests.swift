// Disks that fail as planned: typed errors, nothing lost, and a way on. RealFaultTests has real ones.
import Glibc
import Interview
import Testing

@testable import TranscriptStore

@Suite struct FailingDiskTests {
  @Test func appendReturnsOnlyAfterTheDiskHasEverything() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let journal = Journal()
    var disk = DiskCalls.system
    disk.write = { descriptor, start, count in
      journal.note("write")
      return write(descriptor, start, count)
    }
    disk.sync = { descriptor in
      journal.note("sync")
      return fdatasync(descriptor)
    }
    let store = FileTranscriptStore(folder: folder.path, disk: disk)
    let id = try await store.create(Samples.header())
    #expect(journal.entries == ["write", "sync"])
    try await store.append(Samples.records(), to: id, after: 0)
    #expect(journal.entries == ["write", "sync", "write", "sync"])
  }

  @Test func shortAndInterruptedWritesAreContinued() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let count = Counter()
    var disk = DiskCalls.system
    disk.write = { descriptor, start, length in
      guard count.next().isMultiple(of: 3) else { return write(descriptor, start, min(7, length)) }
      errno = EINTR
      return -1
    }
    let store = FileTranscriptStore(folder: folder.path, disk: disk)
    let id = try await store.create(Samples.header())
    try await store.append(Samples.records(), to: id, after: 0)
    #expect(try await store.load(id).records == Samples.records())
  }

  @Test(arguments: [
    ("a full disk", [FaultyDisk.Step.shortWrite(50), .fail(.write, ENOSPC)], true),
    ("a full disk that writes nothing", [.fail(.write, ENOSPC)], true),
    ("a broken disk", [.fail(.sync, EIO)], true),
    ("a broken disk that is not cut", [.fail(.sync, EIO), .fail(.sync, EIO)], false),
  ])
  func aFailedAppendLeavesTheRecordsBeforeIt(
    what: String, steps: [FaultyDisk.Step], isUndone: Bool
  ) async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let disk = FaultyDisk()
    let store = FileTranscriptStore(folder: folder.path, disk: disk.calls)
    let id = try await store.create(Samples.header())
    let records = Samples.records()
    try await store.append([records[0]], to: id, after: 0)
    disk.plan(steps)
    await #expect(throws: steps.failure(of: store.path(of: id), isUndone: isUndone)) {
      try await store.append(Array(records[1...]), to: id, after: 1)
    }
    #expect(try await store.load(id).records == [records[0]])
    #expect(try await store.load(id).recovery == nil)

    if !isUndone {
      await #expect(throws: TranscriptError.notOpen(id)) {
        try await store.append(Array(records[1...]), to: id, after: 1)
      }
      #expect(try await store.open(id).revision == 1)
    }
    try await store.append(Array(records[1...]), to: id, after: 1)
    #expect(try await store.load(id).records == records)
  }

  @Test func aTornLineThatCouldNotBeCutIsDroppedByTheNextOpening() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let disk = FaultyDisk()
    let store = FileTranscriptStore(folder: folder.path, disk: disk.calls)
    let id = try await store.create(Samples.header())
    let steps = [FaultyDisk.Step.shortWrite(50), .fail(.write, ENOSPC), .fail(.truncate, EIO)]
    disk.plan(steps)
    await #expect(throws: steps.failure(of: store.path(of: id), isUndone: false)) {
      try await store.append(Samples.records(), to: id, after: 0)
    }
    #expect(try await store.load(id).recovery?.droppedBytes.count == 50)

    #expect(try await store.open(id).recovery?.droppedBytes.count == 50)
    try await store.append(Samples.records(), to: id, after: 0)
    #expect(try await store.load(id).records == Samples.records())
  }

  @Test func aFailedCreationLeavesNoFile() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let disk = FaultyDisk()
    let store = FileTranscriptStore(folder: folder.path, disk: disk.calls)
    let id = try #require(try TranscriptID.names(for: Samples.header()).first)
    let steps = [FaultyDisk.Step.shortWrite(50), .fail(.write, ENOSPC)]
    disk.plan(steps)
    await #expect(throws: steps.failure(of: store.path(of: id), isUndone: true)) {
      try await store.create(Samples.header())
    }
    #expect(try await store.list().isEmpty)
    #expect(try await store.create(Samples.header()) == id)
  }

  /// The way on for a shell: keep the transcript beside the store, then save it elsewhere.
  @Test func anInterviewGoesOnInMemoryAndIsSavedElsewhere() async throws {
    let full = try TemporaryFolder()
    let other = try TemporaryFolder()
    defer {
      full.remove()
      other.remove()
    }
    let disk = FaultyDisk()
    let store = FileTranscriptStore(folder: full.path, disk: disk.calls)
    let id = try await store.create(Samples.header())
    var transcript = try await store.load(id)
    for record in Samples.records() {
      try transcript.append([record], after: record.sequence - 1)
      if record.sequence < 6 {
        try await store.append([record], to: id, after: record.sequence - 1)
      } else if record.sequence == 6 {
        disk.plan([.fail(.write, ENOSPC)])
        await #expect(throws: TranscriptError.self) {
          try await store.append([record], to: id, after: 5)
        }
      }
    }

    let elsewhere = FileTranscriptStore(folder: other.path)
    let saved = try await elsewhere.save(transcript)
    #expect(saved == id)
    #expect(try await elsewhere.load(saved).records == Samples.records())
    #expect(try await elsewhere.load(saved).header.id == id.name)
  }
}
