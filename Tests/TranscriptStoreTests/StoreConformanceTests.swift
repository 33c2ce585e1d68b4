// What every store does. A new one joins by a line in `StoreKind`.
import Interview
import Testing

@testable import TranscriptStore

/// The stores that must pass.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
  case file, memory

  var testDescription: String { "\(rawValue) store" }

  /// An empty store and whatever it must keep alive.
  func make() throws -> (any TranscriptStore, TemporaryFolder) {
    let folder = try TemporaryFolder()
    switch self {
    case .file: return (FileTranscriptStore(folder: folder.path), folder)
    case .memory: return (MemoryTranscriptStore(), folder)
    }
  }
}

@Suite struct StoreConformanceTests {
  @Test(arguments: StoreKind.allCases)
  func loadsWhatWasAppended(kind: StoreKind) async throws {
    let (store, folder) = try kind.make()
    defer { folder.remove() }
    let id = try await store.create(Samples.header())
    try await store.append(Samples.records(), to: id, after: 0)

    let transcript = try await store.load(id)
    var header = Samples.header()
    header.id = id.name
    #expect(transcript.header == header)
    #expect(transcript.records == Samples.records())
    #expect(transcript.recovery == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func oneAppendEqualsMany(kind: StoreKind) async throws {
    let (store, folder) = try kind.make()
    defer { folder.remove() }
    let id = try await store.create(Samples.header())
    for record in Samples.records() {
      try await store.append([record], to: id, after: record.sequence - 1)
    }
    var expected = Transcript(header: try await store.load(id).header)
    try expected.append(Samples.records(), after: 0)
    #expect(try await store.load(id) == expected)
  }

  @Test(arguments: StoreKind.allCases)
  func namesATranscriptByTimePersonaAndSeed(kind: StoreKind) async throws {
    let (store, folder) = try kind.make()
    defer { folder.remove() }
    let id = try await store.create(Samples.header(seed: 7))
    #expect(id.name.wholeMatch(of: /2026-03-14-0926-clinician-[0-9a-f]{4}/) != nil)
    #expect(id.fileName == id.name + ".hotseat.jsonl")

    let (other, otherFolder) = try kind.make()
    defer { otherFolder.remove() }
    #expect(try await other.create(Samples.header(seed: 7)) == id)
    #expect(try await other.create(Samples.header(seed: 8)) != id)
  }

  @Test(arguments: StoreKind.allCases)
  func givesATakenNameAnotherSuffix(kind: StoreKind) async throws {
    let (store, folder) = try kind.make()
    defer { folder.remove() }
    var ids: Set<TranscriptID> = []
    for _ in 1...20 { ids.insert(try await store.create(Samples.header())) }
    #expect(ids.count == 20)
    #expect(try await store.list().count == 20)
  }

  @Test(arguments: [
    ("a persona that would leave the folder", "2026-03-14T09:26:53Z", "../escape", "persona"),
    ("no persona", "2026-03-14T09:26:53Z", "", "persona"),
    ("a time that is none", "yesterday", "clinician", "openedAt"),
    ("a time of another zone", "2026-03-14T09:26:53+0", "clinician", "openedAt"),
    ("a time with a path in it", "2026-03-14T09:26/53Z", "clinician", "openedAt"),
  ])
  func refusesAHeaderThatCannotNameAFile(
    what: String, openedAt: String, persona: String, field: String
  ) async throws {
    for kind in StoreKind.allCases {
      let (store, folder) = try kind.make()
      defer { folder.remove() }
      await #expect(throws: TranscriptError.unfitHeader(field: field), "\(what)") {
        try await store.create(Samples.header(openedAt: openedAt, persona: persona))
      }
      #expect(try await store.list().isEmpty)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func refusesAStaleRevisionAndKeepsWhatItHas(kind: StoreKind) async throws {
    let (store, folder) = try kind.make()
    defer { folder.remove() }
    let id = try await store.create(Samples.header())
    let records = Samples.records()
    try await store.append(Array(records[..<3]), to: id, after: 0)
    for given in [0, 2, 4] {
      await #expect(throws: TranscriptError.staleRevision(given: given, latest: 3)) {
        try await store.append([records[3]], to: id, after: given)
      }
    }
    #expect(try await store.load(id).records == Array(records[..<3]))
    try await store.append([records[3]], to: id, after: 3)
    #expect(try await store.load(id).records == Array(records[..<4]))
  }

  @Test(arguments: [
    ("a number left out", 3, 9_000, nil), ("a number twice", 1, 9_000, nil),
    ("time going backwards", 2, 1_999, nil), ("an unknown event", 2, 9_000, "sang"),
  ])
  func appendsNothingIfOneRecordIsUnfit(
    what: String, sequence: Int, elapsed: Int, unknown: String?
  ) async throws {
    for kind in StoreKind.allCases {
      let (store, folder) = try kind.make()
      defer { folder.remove() }
      let id = try await store.create(Samples.header())
      let event: RecordedEvent = unknown.map { .unknown(name: $0) } ?? .known(.paused)
      let bad = Record(
        sequence: sequence, seat: "candidate", elapsedMilliseconds: elapsed, event: event)
      let good = Record(
        sequence: 1, seat: "candidate", elapsedMilliseconds: 2_000, event: .known(.paused))
      await #expect(throws: TranscriptError.unfitRecord(sequence: sequence), "\(what)") {
        try await store.append([good, bad], to: id, after: 0)
      }
      #expect(try await store.load(id).records.isEmpty)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func opensATranscriptForOneAtATime(kind: StoreKind) async throws {
    let (store, folder) = try kind.make()
    defer { folder.remove() }
    let id = try await store.create(Samples.header())
    try await store.append(Samples.records([.paused]), to: id, after: 0)
    let isInUse = { (error: any Error) in
      guard case TranscriptError.inUse = error else { return false }
      return true
    }
    await #expect(performing: { try await store.open(id) }, throws: isInUse)

    await store.close(id)
    await #expect(throws: TranscriptError.notOpen(id)) {
      try await store.append(Samples.records([.resumed], from: 2), to: id, after: 1)
    }
    #expect(try await store.open(id).records == Samples.records([.paused]))
    try await store.append(Samples.records([.resumed], from: 2), to: id, after: 1)
    #expect(try await store.load(id).revision == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func reportsATranscriptThatDoesNotExist(kind: StoreKind) async throws {
    let (store, folder) = try kind.make()
    defer { folder.remove() }
    let id = try #require(TranscriptID(fileName: "none.hotseat.jsonl"))
    let isNotFound = { (error: any Error) in
      guard case TranscriptError.notFound = error else { return false }
      return true
    }
    await #expect(performing: { try await store.load(id) }, throws: isNotFound)
    await #expect(performing: { try await store.open(id) }, throws: isNotFound)
  }

  @Test(arguments: StoreKind.allCases)
  func listsNewestFirstWithHowFarEachCame(kind: StoreKind) async throws {
    let (store, folder) = try kind.make()
    defer { folder.remove() }
    let middle = try await store.create(Samples.header(openedAt: "2026-03-14T09:26:53Z"))
    let oldest = try await store.create(Samples.header(openedAt: "2025-12-31T23:59:59Z"))
    let newest = try await store.create(Samples.header(openedAt: "2026-03-14T09:26:54Z", seed: 99))
    try await store.append(Samples.records(), to: middle, after: 0)
    try await store.append(Samples.records([.paused, .resumed]), to: oldest, after: 0)

    let list = try await store.list()
    #expect(list.map(\.id) == [newest, middle, oldest])
    #expect(
      list.map(\.state) == [
        .unfinished(records: 0), .finished(overall: 3), .unfinished(records: 2),
      ])
    #expect(list.map(\.persona) == ["clinician", "clinician", "clinician"])
    #expect(list.first?.openedAt == "2026-03-14T09:26:54Z")
    #expect(list.first?.seats.map(\.name) == ["Kim"])
  }

  @Test(arguments: StoreKind.allCases)
  func savesAWholeTranscriptFromElsewhereAndGoesOn(kind: StoreKind) async throws {
    let (store, folder) = try kind.make()
    defer { folder.remove() }
    let first = MemoryTranscriptStore()
    let id = try await first.create(Samples.header())
    var transcript = try await first.load(id)
    try transcript.append(Samples.records([.paused]), after: 0)  // the first store never sees it

    let saved = try await store.save(transcript)
    #expect(saved == id)
    #expect(try await store.load(saved) == transcript)
    try await store.append(Samples.records([.resumed], from: 2), to: saved, after: 1)
    try transcript.append(Samples.records([.resumed], from: 2), after: 1)
    #expect(try await store.load(saved) == transcript)

    let second = try await store.save(transcript)
    #expect(second.name == id.name + "-2")
    #expect(try await store.load(second) == transcript)
  }

  @Test(arguments: StoreKind.allCases)
  func refusesToSaveUnderANameThatLeavesTheFolder(kind: StoreKind) async throws {
    let (store, folder) = try kind.make()
    defer { folder.remove() }
    for id in ["", "../escape", "a/b", "nul\u{0}"] {
      var header = Samples.header()
      header.id = id
      let transcript = Transcript(header: header)
      await #expect(throws: TranscriptError.unfitHeader(field: "id"), "\(id)") {
        try await store.save(transcript)
      }
    }
  }
}
