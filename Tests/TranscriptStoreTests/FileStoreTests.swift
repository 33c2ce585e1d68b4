// What only files have: modes, links, locks, folders that vanish, and disks that fail.
import Glibc
import Interview
import Testing

@testable import TranscriptStore

@Suite struct FileStoreTests {
  @Test func filesAreTheUsersAloneAndSoAreNewFolders() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let store = FileTranscriptStore(folder: folder.path("new/deep"))
    let id = try await store.create(Samples.header())
    #expect(try TemporaryFolder.mode(of: store.path(of: id)) == 0o600)
    #expect(try TemporaryFolder.mode(of: folder.path("new")) == 0o700)
    #expect(try TemporaryFolder.mode(of: folder.path("new/deep")) == 0o700)
  }

  @Test func anExistingFolderKeepsItsMode() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    #expect(chmod(folder.path, 0o755) == 0)
    _ = try await FileTranscriptStore(folder: folder.path + "/").create(Samples.header())
    #expect(try TemporaryFolder.mode(of: folder.path) == 0o755)
  }

  @Test func aSymbolicLinkInTheWayIsNotFollowed() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let first = try #require(try TranscriptID.names(for: Samples.header()).first)
    #expect(symlink(folder.path("target"), folder.path(first.fileName)) == 0)
    let id = try await FileTranscriptStore(folder: folder.path).create(Samples.header())
    #expect(id != first)
    #expect(access(folder.path("target"), F_OK) != 0)
  }

  @Test func aFolderWithoutAFreeNameIsSaidSo() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let names = try TranscriptID.names(for: Samples.header())
    for name in names { try folder.write([], to: name.fileName) }
    let store = FileTranscriptStore(folder: folder.path)
    await #expect(throws: TranscriptError.noFreeName(path: store.path(of: names[0]))) {
      try await store.create(Samples.header())
    }
  }

  @Test func aSecondStoreReadsButCannotAdd() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let store = FileTranscriptStore(folder: folder.path)
    let id = try await store.create(Samples.header())
    try await store.append(Samples.records([.paused]), to: id, after: 0)

    let second = FileTranscriptStore(folder: folder.path)
    #expect(try await second.load(id).revision == 1)
    #expect(try await second.list().map(\.state) == [.unfinished(records: 1)])
    await #expect(throws: TranscriptError.inUse(path: store.path(of: id))) {
      try await second.open(id)
    }
    await store.close(id)
    #expect(try await second.open(id).revision == 1)
  }

  @Test func aSecondProcessCannotAdd() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let store = FileTranscriptStore(folder: folder.path)
    let name = try await store.create(Samples.header()).fileName
    await #expect(processExitsWith: .success) {
      [path = folder.path as String, name = name as String] in
      let store = FileTranscriptStore(folder: path)
      let id = try #require(TranscriptID(fileName: name))
      await #expect(throws: TranscriptError.inUse(path: store.path(of: id))) {
        try await store.open(id)
      }
    }
  }

  @Test func aFileIsFoundByItsPathWhateverItIsCalled() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(try Golden.bytes(), to: "renamed.txt")
    let (store, id) = try FileTranscriptStore.locating(file: folder.path("renamed.txt"))
    #expect(try await store.open(id).records == Golden.records)
    let next = Record(
      sequence: 6, seat: "candidate", elapsedMilliseconds: 60_100, event: .known(.resumed))
    try await store.append([next], to: id, after: 5)
    #expect(try await store.load(id).records == Golden.records + [next])
    #expect(throws: TranscriptError.notAFile(path: "folder/")) {
      try FileTranscriptStore.locating(file: "folder/")
    }
    #expect(try FileTranscriptStore.locating(file: "name").store.folder == ".")
    #expect(try FileTranscriptStore.locating(file: "/name").store.path(of: id) == "/renamed.txt")
  }

  @Test func whatIsNoFileIsSaidSoWithoutWaiting() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    #expect(mkfifo(folder.path("pipe.hotseat.jsonl"), 0o600) == 0)
    #expect(mkdir(folder.path("folder.hotseat.jsonl"), 0o700) == 0)
    let store = FileTranscriptStore(folder: folder.path)
    for name in ["pipe.hotseat.jsonl", "folder.hotseat.jsonl"] {
      let id = try #require(TranscriptID(fileName: name))
      let error = TranscriptError.notAFile(path: folder.path(name))
      await #expect(throws: error) { try await store.load(id) }
      await #expect(throws: error) { try await store.open(id) }
      #expect(try await store.list().contains { $0.id == id && $0.state == .unreadable(error) })
    }
  }

  @Test func aFileLargerThanMemoryIsRefused() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write([], to: "sparse.hotseat.jsonl")
    try #require(truncate(folder.path("sparse.hotseat.jsonl"), 1 << 42) == 0)
    let error = TranscriptError.tooLarge(path: folder.path("sparse.hotseat.jsonl"))
    let list = try await FileTranscriptStore(folder: folder.path).list()
    #expect(list.map(\.state) == [.unreadable(error)])
  }

  @Test func openingForAddingRepairsTheEndAndReadingDoesNot() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let store = FileTranscriptStore(folder: folder.path)
    let golden = try Golden.bytes()
    for (name, bytes) in [("torn", golden + Array("{\"seq".utf8)), ("bare", golden.dropLast())] {
      let file = name + TranscriptID.fileExtension
      try folder.write(Array(bytes), to: file)
      let id = try #require(TranscriptID(fileName: file))
      #expect(try await store.load(id).records == Golden.records)
      #expect(try folder.read(file) == Array(bytes))

      let opened = try await store.open(id)
      #expect(opened.recovery?.droppedBytes == (name == "torn" ? Array("{\"seq".utf8) : nil))
      #expect(try folder.read(file) == golden)
    }
  }

  @Test func aDamagedFileIsReportedListedAndLeftAlone() async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var bytes = try Golden.bytes()
    let secondLine = try #require(bytes.firstIndex(of: TranscriptLine.newline)) + 1
    bytes[secondLine + 25] ^= 1  // a letter of the seat's name
    try folder.write(bytes, to: "damaged.hotseat.jsonl")
    try folder.write(Array("Dear diary".utf8), to: "diary.hotseat.jsonl")
    try folder.write(try Golden.bytes(), to: "whole.hotseat.jsonl")
    try folder.write(Array("not a transcript".utf8), to: "notes.txt")

    let store = FileTranscriptStore(folder: folder.path)
    let list = try await store.list()
    #expect(list.map(\.id.name) == ["whole", "damaged", "diary"])
    #expect(list.map(\.persona) == ["clinician", "clinician", nil])
    let reason = Damage.Reason.checkFails
    let damage = Damage(path: folder.path("damaged.hotseat.jsonl"), line: 2, reason: reason)
    #expect(list[1].state == .unreadable(.damaged(damage)))
    await #expect(throws: TranscriptError.damaged(damage)) { try await store.open(list[1].id) }
    #expect(try folder.read("damaged.hotseat.jsonl") == bytes)
  }

  @Test func aFolderThatDoesNotExistHoldsNothing() async throws {
    let folder = try TemporaryFolder()
    folder.remove()
    #expect(try await FileTranscriptStore(folder: folder.path).list().isEmpty)
  }
}
