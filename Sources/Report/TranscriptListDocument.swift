// The list of transcripts in a folder.

/// One transcript in a list.
public struct ListedTranscript: Sendable, Equatable {
  /// When it was opened: ISO 8601, as the header has it; empty when it cannot be read.
  public var openedAt: String
  /// The persona's id; empty when it cannot be read.
  public var persona: String
  /// How far it came.
  public var state: State
  /// The file's name.
  public var file: String

  /// How far an interview came.
  public enum State: Sendable, Equatable {
    /// To its end; the interview's level, 1...5, or nil when nothing was scored.
    case finished(overall: Int?)
    /// Not to its end: it can be taken up again.
    case unfinished
    /// The file cannot be read; why.
    case unreadable(String)
  }

  /// A line of a list.
  public init(openedAt: String, persona: String, state: State, file: String) {
    self.openedAt = openedAt
    self.persona = persona
    self.state = state
    self.file = file
  }
}

/// Makes the document of a list of transcripts.
public struct TranscriptListDocument {
  /// What is listed, in the order of the list.
  public var transcripts: [ListedTranscript]

  /// A list of `transcripts`.
  public init(_ transcripts: [ListedTranscript]) {
    self.transcripts = transcripts
  }

  /// The table; a sentence when there is nothing to list.
  public var document: Document {
    guard !transcripts.isEmpty else {
      return Document([.paragraph(["No transcripts here yet."])])
    }
    let header = ["Date (UTC)", "Persona", "Level", "File"]
    var document = Document([.table(header: header, rows: transcripts.map(row))])
    for transcript in transcripts {
      guard case .unreadable(let why) = transcript.state else { continue }
      document.append(.paragraph([Run(why, .warning)]))
    }
    return document
  }

  private func row(_ transcript: ListedTranscript) -> [Run] {
    [
      Run(date(transcript.openedAt)), Run(transcript.persona, .name), level(transcript.state),
      Run(transcript.file, .dim),
    ]
  }

  private func level(_ state: ListedTranscript.State) -> Run {
    switch state {
    case .finished(let overall):
      overall.map { Run("\($0) of 5", .level) } ?? Run("not scored", .dim)
    case .unfinished: Run("unfinished", .warning)
    case .unreadable: Run("unreadable", .warning)
    }
  }

  /// Date and minute of an ISO 8601 time: `2026-11-23 14:05`.
  private func date(_ time: String) -> String {
    String(time.prefix(16)).split(separator: "T").joined(separator: " ")
  }
}
