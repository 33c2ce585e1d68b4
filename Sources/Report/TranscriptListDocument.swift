// The list of transcripts in a folder.

/// One transcript in a list.
public struct TranscriptSummary: Sendable, Equatable {
  /// When it was opened: ISO 8601, as the header has it.
  public var openedAt: String
  /// The persona's name.
  public var persona: String
  /// Questions that were answered.
  public var answered: Int
  /// The interview's level, 1...5; nil when it was not scored.
  public var overall: Int?
  /// Whether the interview came to its end.
  public var isFinished: Bool
  /// The file's name.
  public var file: String

  /// A summary.
  public init(
    openedAt: String, persona: String, answered: Int, overall: Int?, isFinished: Bool, file: String
  ) {
    self.openedAt = openedAt
    self.persona = persona
    self.answered = answered
    self.overall = overall
    self.isFinished = isFinished
    self.file = file
  }
}

/// Makes the document of a list of transcripts.
public struct TranscriptListDocument {
  /// What is listed, in the order of the list.
  public var transcripts: [TranscriptSummary]

  /// A list of `transcripts`.
  public init(_ transcripts: [TranscriptSummary]) {
    self.transcripts = transcripts
  }

  /// The table; a sentence when there is nothing to list.
  public var document: Document {
    guard !transcripts.isEmpty else {
      return Document([.paragraph(["No transcripts here yet."])])
    }
    let header = ["Date (UTC)", "Persona", "Answered", "Level", "File"]
    return Document([.table(header: header, rows: transcripts.map(row))])
  }

  private func row(_ transcript: TranscriptSummary) -> [Run] {
    [
      Run(date(transcript.openedAt)), Run(transcript.persona, .name),
      Run(String(transcript.answered)), level(transcript), Run(transcript.file, .dim),
    ]
  }

  private func level(_ transcript: TranscriptSummary) -> Run {
    guard transcript.isFinished else { return Run("unfinished", .warning) }
    return transcript.overall.map { Run("\($0) of 5", .level) } ?? Run("not scored", .dim)
  }

  /// Date and minute of an ISO 8601 time: `2026-11-23 14:05`.
  private func date(_ time: String) -> String {
    String(time.prefix(16)).split(separator: "T").joined(separator: " ")
  }
}
