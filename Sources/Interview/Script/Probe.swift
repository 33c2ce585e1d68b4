// A planned follow-up: what it asks, and what an answer must look like to draw it.

/// One follow-up of a question, or of every question of a script.
public struct Probe: Sendable, Equatable {
  /// Unique in the script: the author's; else `question#lacks-result`, from its condition, or
  /// `question#2`, by position, in a file of format 1.
  public var id: String
  /// When an answer draws it.
  public var when: Condition
  /// The condition as its author wrote it, for reports and inline tests.
  public var whenText: String
  /// Wordings. Not empty.
  public var say: [String]
  /// What it chases; orders probes of equal priority.
  public var kind: ProbeKind
  /// The author's rank, higher first; 0 when not given.
  public var priority: Int
  /// How asking it moves the persona's rapport with the candidate.
  public var rapport: Int
  /// What is remembered when it is asked.
  public var remember: [Memory]

  /// A probe.
  public init(
    id: String, when: Condition, whenText: String, say: [String], kind: ProbeKind,
    priority: Int = 0, rapport: Int = 0, remember: [Memory] = []
  ) {
    self.id = id
    self.when = when
    self.whenText = whenText
    self.say = say
    self.kind = kind
    self.priority = priority
    self.rapport = rapport
    self.remember = remember
  }
}

/// What a probe chases, most urgent first.
public enum ProbeKind: String, Sendable, Equatable, CaseIterable, Codable, Comparable {
  /// Something that does not fit an earlier answer.
  case contradiction
  /// A part of the story that is not there yet.
  case missingPart = "missing-part"
  /// A vague answer, or one without a number.
  case vague
  /// Something that was mentioned.
  case concept
  /// Anything else.
  case generic

  /// Orders by urgency: `contradiction` is the smallest.
  public static func < (left: ProbeKind, right: ProbeKind) -> Bool {
    left.urgency < right.urgency
  }

  private var urgency: Int {
    switch self {
    case .contradiction: 0
    case .missingPart: 1
    case .vague: 2
    case .concept: 3
    case .generic: 4
    }
  }
}
