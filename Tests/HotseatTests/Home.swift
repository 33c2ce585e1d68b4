// What the program keeps, in a folder of a test's own.
import Interview
import TestSupport
import TranscriptStore

/// A home folder for one test.
struct Home: Sendable {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Arguments of an interview that is short and the same each time.
  static let interview = [
    "practice", "--persona", "clinician", "--name", "Kim", "--seed", "7", "--length", "short",
  ]

  /// The folder of transcripts.
  var transcripts: String { folder.file("transcripts") }

  /// Variables that keep the program inside the folder.
  var environment: [String: String] {
    [
      "HOME": folder.path, "HOTSEAT_TRANSCRIPTS": transcripts,
      "HOTSEAT_HISTORY": folder.file("history"),
    ]
  }

  /// The names of the transcripts, in order.
  var names: [String] { files.filter { !$0.hasSuffix(".draft") } }

  /// The names of everything beside the transcripts, in order.
  var files: [String] { folder.names(in: "transcripts") }

  /// The path of the only transcript.
  func onlyTranscript() throws -> String {
    let names = names
    guard names.count == 1 else { throw TestFailure("not one transcript, but \(names)") }
    return transcripts + "/" + names[0]
  }

  /// The bytes of the only transcript.
  func transcriptBytes() throws -> [UInt8] {
    _ = try onlyTranscript()
    return try folder.bytes(of: "transcripts/" + names[0])
  }

  /// The only transcript as it can be read now, a torn last line left out.
  func transcript() async throws -> Transcript {
    let (store, id) = try FileTranscriptStore.locating(file: try onlyTranscript())
    return try await store.load(id)
  }

  /// The events of the only transcript.
  func events() async throws -> [Event] {
    try await transcript().records.compactMap { record in
      if case .known(let event) = record.event { event } else { nil }
    }
  }

  /// The session that the only transcript holds.
  func session() async throws -> Session {
    var session = Session()
    for event in try await events() { _ = session.apply(event, at: 0) }
    return session
  }

  /// What was answered, in order.
  func answers() async throws -> [String] {
    try await events().answers
  }

  /// Runs the program to its end with lines in a pipe.
  func run(_ arguments: [String], input: String = "") throws -> FinishedRun {
    try run(arguments, bytes: Array(input.utf8))
  }

  /// Runs the program to its end with bytes in a pipe.
  func run(_ arguments: [String], bytes: [UInt8]) throws -> FinishedRun {
    try ProgramUnderTest.hotseat.run(
      arguments, bytes: bytes, environment: environment, folder: folder.path)
  }
}

extension Event {
  /// The event's name in a transcript.
  var name: String { String(String(describing: self).prefix { $0 != "(" }) }
}
