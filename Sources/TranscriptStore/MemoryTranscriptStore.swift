// Transcripts without a disk: for tests, and for an interview that must go on without one.
public import Interview

/// Keeps transcripts for as long as it lives.
public actor MemoryTranscriptStore: TranscriptStore {
  private var transcripts: [TranscriptID: Transcript] = [:]
  private var open: Set<TranscriptID> = []

  /// An empty store.
  public init() {}

  /// Makes a transcript, open for adding.
  public func create(_ header: TranscriptHeader) throws(TranscriptError) -> TranscriptID {
    let id = try free(try TranscriptID.names(for: header))
    var header = header
    header.id = id.name
    return insert(Transcript(header: header), as: id)
  }

  /// Keeps a transcript as it is, open for adding.
  public func save(_ transcript: Transcript) throws(TranscriptError) -> TranscriptID {
    insert(transcript, as: try free(try TranscriptID.names(keeping: transcript.header)))
  }

  /// Opens a transcript that is not open.
  public func open(_ id: TranscriptID) throws(TranscriptError) -> Transcript {
    let transcript = try load(id)
    guard open.insert(id).inserted else { throw .inUse(path: id.fileName) }
    return transcript
  }

  /// Adds records; they are as safe as this process.
  public func append(
    _ records: [Record], to id: TranscriptID, after revision: Int
  ) throws(TranscriptError) {
    guard open.contains(id), var transcript = transcripts[id] else { throw .notOpen(id) }
    try transcript.append(records, after: revision)
    transcripts[id] = transcript
  }

  /// Closes a transcript, which stays in the store.
  public func close(_ id: TranscriptID) {
    open.remove(id)
  }

  /// The transcript as it is now.
  public func load(_ id: TranscriptID) throws(TranscriptError) -> Transcript {
    guard let transcript = transcripts[id] else { throw .notFound(path: id.fileName) }
    return transcript
  }

  /// Every transcript, newest first. None is ever unreadable.
  public func list() -> [TranscriptSummary] {
    transcripts.map { TranscriptSummary(id: $0.key, transcript: $0.value) }.newestFirst()
  }

  private func free(_ names: [TranscriptID]) throws(TranscriptError) -> TranscriptID {
    guard let id = names.first(where: { transcripts[$0] == nil }) else {
      throw .noFreeName(path: names.first?.fileName ?? "")
    }
    return id
  }

  private func insert(_ transcript: Transcript, as id: TranscriptID) -> TranscriptID {
    transcripts[id] = transcript
    transcripts[id]?.recovery = nil
    open.insert(id)
    return id
  }
}
