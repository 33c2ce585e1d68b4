// Who asks: a persona's name, interests and manner.

/// An interviewer as a person: shown in menus, and the source of its patience and tolerance.
public struct Persona: Sendable, Equatable {
  /// Lower-case words joined by hyphens; unique in a pack; part of transcript file names.
  public var id: String
  /// The name it introduces itself with.
  public var name: String
  /// Its job.
  public var role: String
  /// What it hopes to hear about, in a sentence.
  public var wants: String
  /// What makes it doubt a candidate, in a sentence; may be empty.
  public var distrusts: String
  /// Its manner.
  public var voice: Voice

  /// A persona.
  public init(
    id: String, name: String, role: String, wants: String, distrusts: String, voice: Voice
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.wants = wants
    self.distrusts = distrusts
    self.voice = voice
  }
}

/// How a persona talks and how long it keeps asking.
public struct Voice: Sendable, Equatable {
  /// Which terms may go unexplained.
  public var jargon: JargonTolerance
  /// Follow-ups that one question may get at the standard level, 0...5.
  public var patience: Int

  /// A voice.
  public init(jargon: JargonTolerance, patience: Int) {
    self.jargon = jargon
    self.patience = patience
  }
}

/// Which terms a persona takes without an explanation.
public enum JargonTolerance: String, Sendable, Equatable, CaseIterable, Codable {
  /// No term of art goes unexplained.
  case plain
  /// Terms of its own trade may; those of other trades are explained.
  case business
  /// As `business`, for project management.
  case project
  /// As `business`, for law and compliance.
  case legal
  /// As `business`, for security and privacy.
  case security
  /// Every term may.
  case technical
}
