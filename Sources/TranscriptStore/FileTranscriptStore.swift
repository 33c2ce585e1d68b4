// Transcripts as files of one folder. docs/transcripts.md specifies them.
public import Interview

/// Keeps each transcript in a file of its own.
public actor FileTranscriptStore: TranscriptStore {
  /// The folder. It is made when the first transcript is.
  public nonisolated let folder: String
  private let disk: DiskCalls
  private var open: [TranscriptID: OpenTranscript] = [:]

  /// The transcripts of one folder, which need not exist yet.
  public init(folder: String) {
    self.init(folder: folder, disk: .system)
  }

  /// A store whose disk can be made to fail.
  init(folder: String, disk: DiskCalls) {
    self.folder = folder
    self.disk = disk
  }

  /// The store of the folder that holds a file, wherever it is and whatever it is called, and the
  /// file's id there.
  ///
  /// - Throws: ``TranscriptError/notAFile(path:)`` for a path that ends in no name. The file itself
  ///   is not looked at.
  public static func locating(
    file path: String
  ) throws(TranscriptError) -> (store: FileTranscriptStore, id: TranscriptID) {
    let file = FileSystem(path: path)
    guard let id = TranscriptID(fileName: file.name) else { throw .notAFile(path: path) }
    return (FileTranscriptStore(folder: file.folder), id)
  }

  /// The path of a transcript's file.
  public nonisolated func path(of id: TranscriptID) -> String {
    folder.hasSuffix("/") ? folder + id.fileName : "\(folder)/\(id.fileName)"
  }

  /// Makes a file of mode 0600, in a folder of mode 0700 if that is new, and locks it.
  public func create(_ header: TranscriptHeader) throws(TranscriptError) -> TranscriptID {
    try makeFile(named: try TranscriptID.names(for: header)) { id in
      var header = header
      header.id = id.name
      return Transcript(header: header)
    }
  }

  /// Makes a file as ``create(_:)`` does, with the transcript's very bytes in it.
  public func save(_ transcript: Transcript) throws(TranscriptError) -> TranscriptID {
    try makeFile(named: try TranscriptID.names(keeping: transcript.header)) { _ in transcript }
  }

  /// Opens and locks a file, and cuts a torn last line off it.
  public func open(_ id: TranscriptID) throws(TranscriptError) -> Transcript {
    let (file, transcript) = try OpenTranscript.open(file(id), disk: disk)
    open[id] = file
    return transcript
  }

  /// Appends lines, and returns once `fdatasync` has.
  public func append(
    _ records: [Record], to id: TranscriptID, after revision: Int
  ) throws(TranscriptError) {
    guard let file = open[id] else { throw .notOpen(id) }
    do throws(TranscriptError) {
      try file.append(records, after: revision)
    } catch {
      if case .system(let failure) = error, !failure.isUndone { close(id) }
      throw error
    }
  }

  /// Closes a file and gives its lock back.
  public func close(_ id: TranscriptID) {
    open[id] = nil
  }

  /// Reads a file without a lock, so that a running interview can be read.
  public func load(_ id: TranscriptID) throws(TranscriptError) -> Transcript {
    try TranscriptReader(path: path(of: id)).read(try bytes(of: id)).transcript
  }

  /// The names of the files of the folder that end in `.hotseat.jsonl`, in order, unread; none if there
  /// is no folder.
  public nonisolated func names() throws(TranscriptError) -> [TranscriptID] {
    try FileSystem(path: folder).names()
      .filter { $0.hasSuffix(TranscriptID.fileExtension) }
      .sorted()
      .compactMap(TranscriptID.init(fileName:))
  }

  /// Reads every file of the folder that ends in `.hotseat.jsonl`; none if there is no folder.
  public func list() throws(TranscriptError) -> [TranscriptSummary] {
    try names().map(summary(of:)).newestFirst()
  }

  private func summary(of id: TranscriptID) -> TranscriptSummary {
    let reader = TranscriptReader(path: path(of: id))
    do throws(TranscriptError) {
      let bytes = try bytes(of: id)
      do throws(TranscriptError) {
        return TranscriptSummary(id: id, transcript: try reader.read(bytes).transcript)
      } catch {
        let header = try reader.header(in: bytes)
        return TranscriptSummary(id: id, header: header, state: .unreadable(error))
      }
    } catch {
      return TranscriptSummary(id: id, header: nil, state: .unreadable(error))
    }
  }

  private func bytes(of id: TranscriptID) throws(TranscriptError) -> [UInt8] {
    let file = file(id)
    return try file.read(try file.openForReading())
  }

  private func makeFile(
    named names: [TranscriptID], _ contents: (TranscriptID) -> Transcript
  ) throws(TranscriptError) -> TranscriptID {
    try FileSystem(path: folder).createFolder()
    for id in names {
      let file = try OpenTranscript.create(file(id), holding: contents(id), disk: disk)
      if let file {
        open[id] = file
        return id
      }
    }
    throw .noFreeName(path: names.first.map(path(of:)) ?? folder)
  }

  private func file(_ id: TranscriptID) -> FileSystem {
    FileSystem(path: path(of: id))
  }
}
