// A transcript's contents as values. TranscriptStore reads and writes them.

/// The first line of a transcript: everything that its records need to be understood anywhere.
public struct TranscriptHeader: Sendable, Equatable, Codable {
  /// The format's version, now 1.
  public var format: Int
  /// Unique: the file's name without its extension.
  public var id: String
  /// When the session opened, ISO 8601 in UTC. The only time of day in a transcript.
  public var openedAt: String
  /// Versions of what made it.
  public var versions: Versions
  /// The seed of every chance.
  public var seed: UInt64
  /// Who sits where; solo practice has one seat, `candidate`.
  public var seats: [Seat]
  /// How the interview was set up.
  public var settings: SessionSettings
  /// The persona's id; on a panel, the chair's.
  public var persona: String
  /// The ids of a panel's personas, the chair's first; nil for one interviewer.
  public var panel: [String]?
  /// The texts of the pack's files that the session was made from, with their digests.
  public var sources: [Source]

  /// A header.
  public init(
    format: Int = 1, id: String, openedAt: String, versions: Versions, seed: UInt64,
    seats: [Seat], settings: SessionSettings, persona: String, panel: [String]? = nil,
    sources: [Source]
  ) {
    self.format = format
    self.id = id
    self.openedAt = openedAt
    self.versions = versions
    self.seed = seed
    self.seats = seats
    self.settings = settings
    self.persona = persona
    self.panel = panel
    self.sources = sources
  }

  /// The ids of all who ask, the chair's first.
  public var personas: [String] { panel ?? [persona] }

  /// Versions of what made a transcript.
  public struct Versions: Sendable, Hashable, Codable {
    /// The state machine's.
    public var engine: String
    /// The analyser's.
    public var analyser: String
    /// The rubric's.
    public var rubric: String
    /// The lexicon's.
    public var lexicon: String

    /// Versions.
    public init(engine: String, analyser: String, rubric: String, lexicon: String) {
      self.engine = engine
      self.analyser = analyser
      self.rubric = rubric
      self.lexicon = lexicon
    }
  }

  /// A place in a session.
  public struct Seat: Sendable, Equatable, Codable {
    /// Its id, as records name it.
    public var id: String
    /// Who sits there.
    public var name: String
    /// `candidate`, `observer` or `interviewer`.
    public var role: String

    /// A seat.
    public init(id: String, name: String, role: String) {
      self.id = id
      self.name = name
      self.role = role
    }
  }

  /// One file of a role pack.
  public struct Source: Sendable, Equatable, Codable {
    /// Its path in the pack: `clinician.yaml`.
    public var name: String
    /// The SHA-256 of its text, in lower-case hexadecimal.
    public var digest: String
    /// Its text.
    public var text: String

    /// A source.
    public init(name: String, digest: String, text: String) {
      self.name = name
      self.digest = digest
      self.text = text
    }
  }
}

/// How an interview is set up.
public struct SessionSettings: Sendable, Equatable, Codable {
  /// How hard the persona presses.
  public var level: PressureLevel
  /// How many questions are asked.
  public var length: InterviewLength
  /// When scores are shown.
  public var scores: ScoreDisplay
  /// Questions that those at the table have answered in earlier sessions: they come again only where
  /// there are no others. Nil where there are none.
  public var asked: [String]?
  /// What the job's posting asks for: where there is a choice, questions about it come. Nil without one.
  public var posting: JobPosting?

  /// Settings; the defaults are the program's.
  public init(
    level: PressureLevel = .standard, length: InterviewLength = .standard,
    scores: ScoreDisplay = .end, asked: [String]? = nil, posting: JobPosting? = nil
  ) {
    self.level = level
    self.length = length
    self.scores = scores
    self.asked = asked
    self.posting = posting
  }
}

/// How hard a persona presses: one follow-up a question fewer or more than its own patience.
public enum PressureLevel: String, Sendable, Hashable, Codable, CaseIterable {
  /// One follow-up fewer, but at least one where the persona has any.
  case gentle
  /// The persona's own patience.
  case standard
  /// One more.
  case tough
}

/// How many questions an interview has.
public enum InterviewLength: String, Sendable, Hashable, Codable, CaseIterable {
  /// At most four scored questions.
  case short
  /// The agenda as written.
  case standard
  /// Every question that the agenda could pick.
  case full
}

/// When scores are shown. They are stored at the end in every case.
public enum ScoreDisplay: String, Sendable, Hashable, Codable, CaseIterable {
  /// After each question, and at the end.
  case each
  /// At the end.
  case end
  /// Never in the session; replay shows them.
  case hidden
}

/// One line of a transcript after its header.
public struct Record: Sendable, Equatable {
  /// 1 for the first after the header, then one more each.
  public var sequence: Int
  /// The seat whose wish led to it; `interviewer` for what the persona did in reply.
  public var seat: String
  /// Milliseconds since the session opened, pauses left out. Never decreases.
  public var elapsedMilliseconds: Int
  /// What happened.
  public var event: RecordedEvent

  /// A record.
  public init(sequence: Int, seat: String, elapsedMilliseconds: Int, event: RecordedEvent) {
    self.sequence = sequence
    self.seat = seat
    self.elapsedMilliseconds = elapsedMilliseconds
    self.event = event
  }
}

/// An event as a transcript holds it: known, or of a newer format.
public enum RecordedEvent: Sendable, Equatable {
  /// One that this version knows.
  case known(Event)
  /// One of a newer format: its name, kept with its line when a file is rewritten, and otherwise
  /// passed over.
  case unknown(name: String)
}
