// Disks that are really full, read-only, forbidden, unreadable or gone: typed errors, nothing lost.
import Glibc
import Interview
import Testing

@testable import TranscriptStore

@Suite struct RealFaultTests {
  /// A limit on the size of files fails a write half way, as a full disk does.
  @Test func aLimitOnFileSizeFailsAnAppendAndLosesNothing() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      signal(SIGXFSZ, SIG_IGN)
      let store = FileTranscriptStore(folder: path)
      let id = try await store.create(Samples.header())
      var limit = rlimit(rlim_cur: 0, rlim_max: 0)
      try #require(getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      limit.rlim_cur = 3_000
      try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      let kept = try await fill(store, id)
      #expect(kept.code == EFBIG)

      limit.rlim_cur = limit.rlim_max
      try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      try await goOn(store, id, after: kept.revision)
    }
  }

  @Test(.enabled(if: MountedFolder.isPermitted, "mounting needs root"))
  func aFullFileSystemFailsAnAppendAndLosesNothing() async throws {
    let folder = try MountedFolder(options: "size=8k")
    defer { folder.remove() }
    let store = FileTranscriptStore(folder: folder.path)
    let id = try await store.create(Samples.header())
    let kept = try await fill(store, id)
    #expect(kept.code == ENOSPC)
    try folder.remount(options: "size=64k")
    try await goOn(store, id, after: kept.revision)
  }

  @Test(.enabled(if: MountedFolder.isPermitted, "mounting needs root"))
  func aReadOnlyFileSystemCanBeReadAndNotWritten() async throws {
    let folder = try MountedFolder(options: "size=64k")
    defer { folder.remove() }
    let store = FileTranscriptStore(folder: folder.path)
    let id = try await store.create(Samples.header())
    await store.close(id)
    try folder.remount(options: "ro")
    #expect(try await store.load(id).revision == 0)
    await #expect(throws: failure(store.path(of: id), .open, EROFS)) { try await store.open(id) }
    let next = try TranscriptID.names(for: Samples.header())[1]  // the first is taken
    await #expect(throws: failure(store.path(of: next), .create, EROFS)) {
      try await store.create(Samples.header())
    }
    let below = FileTranscriptStore(folder: folder.path + "/new")
    await #expect(throws: failure(below.folder, .createFolder, EROFS)) {
      try await below.create(Samples.header())
    }
  }

  /// Root may write anywhere, so a child gives its rights up first.
  @Test func aUserWithoutPermissionIsRefused() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let store = FileTranscriptStore(folder: folder.path)
    let readable = try await store.create(Samples.header())
    let secret = try await store.create(Samples.header())
    try #require(chmod(store.path(of: readable), 0o444) == 0)
    try #require(chmod(store.path(of: secret), 0o000) == 0)
    try #require(chmod(folder.path, 0o555) == 0)
    await #expect(processExitsWith: .success) {
      [
        path = folder.path as String, readable = readable.fileName as String,
        secret = secret.fileName as String
      ] in
      if getuid() == 0 { try #require(setuid(65_534) == 0) }
      let store = FileTranscriptStore(folder: path)
      let readable = try #require(TranscriptID(fileName: readable))
      let secret = try #require(TranscriptID(fileName: secret))
      #expect(try await store.load(readable).revision == 0)
      await #expect(throws: failure(store.path(of: readable), .open, EACCES)) {
        try await store.open(readable)
      }
      let refusal = failure(store.path(of: secret), .open, EACCES)
      await #expect(throws: refusal) { try await store.load(secret) }
      let states = try await store.list().map(\.state)
      #expect(states.contains(.unreadable(refusal)))
      #expect(states.contains(.unfinished(records: 0)))
      let free = try TranscriptID.names(for: Samples.header(seed: 8))[0]
      await #expect(throws: failure(store.path(of: free), .create, EACCES)) {
        try await store.create(Samples.header(seed: 8))
      }
    }
  }

  /// A process's own memory is a regular file whose first page cannot be read.
  @Test func aReadErrorIsReported() async throws {
    let path = "/proc/self/mem"
    let (store, id) = try FileTranscriptStore.locating(file: path)
    await #expect(throws: failure(path, .read, EIO)) { try await store.load(id) }
  }

  @Test func aFolderBelowAFileCannotBeMade() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write([], to: "file")
    let store = FileTranscriptStore(folder: folder.path("file/below"))
    await #expect(throws: failure(folder.path("file"), .createFolder, EEXIST)) {
      try await store.create(Samples.header())
    }
    await #expect(throws: failure(store.folder, .open, ENOTDIR)) { try await store.list() }
  }

  @Test(arguments: ["removed", "shortened", "added to"])
  func aFileThatSomeoneElseChangedIsNotWritten(what: String) async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let store = FileTranscriptStore(folder: folder.path("inner"))
    let id = try await store.create(Samples.header())
    switch what {
    case "removed": TemporaryFolder(at: folder.path("inner")).remove()
    case "shortened": try #require(truncate(store.path(of: id), 10) == 0)
    default:
      let bytes = try folder.read("inner/" + id.fileName)
      try folder.write(bytes + bytes, to: "inner/" + id.fileName)
    }
    await #expect(throws: TranscriptError.changedElsewhere(path: store.path(of: id))) {
      try await store.append(Samples.records(), to: id, after: 0)
    }
  }
}

/// The error of a system call that changed nothing.
private func failure(
  _ path: String, _ operation: SystemFailure.Operation, _ code: Int32
) -> TranscriptError {
  .system(SystemFailure(path: path, operation: operation, code: code, isUndone: true))
}

/// Appends records one by one until one fails; the revision up to which all are there, and why the
/// next is not.
private func fill(
  _ store: FileTranscriptStore, _ id: TranscriptID
) async throws -> (revision: Int, code: Int32) {
  for revision in 0..<1_000 {
    do throws(TranscriptError) {
      try await store.append([record(after: revision)], to: id, after: revision)
    } catch .system(let failure) {
      #expect(failure.operation == .write)
      #expect(failure.isUndone)
      let transcript = try await store.load(id)
      #expect(transcript.revision == revision)
      #expect(transcript.recovery == nil)
      return (revision, failure.code)
    }
  }
  throw TemporaryFolder.Failure(code: 0)
}

/// Appends the record that failed, now that there is room.
private func goOn(
  _ store: FileTranscriptStore, _ id: TranscriptID, after revision: Int
) async throws {
  #expect(revision > 2)
  try await store.append([record(after: revision)], to: id, after: revision)
  #expect(try await store.load(id).revision == revision + 1)
}

private func record(after revision: Int) -> Record {
  Samples.records([.hinted(line: "Think of a ward.")], from: revision + 1)[0]
}
