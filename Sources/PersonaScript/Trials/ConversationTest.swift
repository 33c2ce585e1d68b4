// A conversation that an author wrote down to be tried: several turns, and what should come of each.
public import Interview

/// One conversation of a file of tests.
public struct ConversationTest: Sendable, Equatable {
  /// Unique in its file.
  public var id: String
  /// The persona that is talked to.
  public var persona: String
  /// The file's path in the pack: `clinician.test.yaml`.
  public var file: String
  /// Where it begins in the file, 1-based.
  public var line: Int
  /// The steps of the interview, in place of the persona's agenda; empty for the persona's own.
  public var agenda: [String]
  /// How hard the persona presses, and how long it asks.
  public var settings: SessionSettings
  /// The seed of every chance.
  public var seed: UInt64
  /// What the candidate does, in order. Not empty.
  public var turns: [Turn]

  /// A conversation.
  public init(
    id: String, persona: String, file: String, line: Int, agenda: [String] = [],
    settings: SessionSettings = SessionSettings(), seed: UInt64 = 1, turns: [Turn]
  ) {
    self.id = id
    self.persona = persona
    self.file = file
    self.line = line
    self.agenda = agenda
    self.settings = settings
    self.seed = seed
    self.turns = turns
  }

  /// Something that the candidate does, and what should come of it.
  public struct Turn: Sendable, Equatable {
    /// What the candidate does.
    public var act: Act
    /// What should come of it.
    public var expected: Expectations
    /// Where it begins in the file, 1-based.
    public var line: Int

    /// A turn.
    public init(act: Act, expected: Expectations = Expectations(), line: Int) {
      self.act = act
      self.expected = expected
      self.line = line
    }
  }

  /// What a candidate can do.
  public enum Act: Sendable, Equatable {
    /// Say this: an answer, an own question or a closing statement, by stage.
    case say(String)
    /// Ask for something instead.
    case command(AskedFor)
  }

  /// What a candidate may ask for instead of answering.
  public enum AskedFor: String, Sendable, CaseIterable {
    case skip
    case `repeat`
    case clarify
    case hint
  }

  /// What should come of a turn; nil and empty for what is not tested.
  public struct Expectations: Sendable, Equatable {
    /// A probe's id or condition, `none`, or `reprompt:…`.
    public var probe: String?
    /// A prepared answer's id, or `none`.
    public var reply: String?
    /// By dimension or `overall`; file order.
    public var levels: [ExpectedLevel]
    /// The persona's rapport afterwards.
    public var rapport: Int?
    /// What became of the question.
    public var outcome: String?
    /// What is asked then: a question's id or one of ``ConversationStage``.
    public var next: String?
    /// Words that are said.
    public var says: String?

    /// Expectations; without any argument, none.
    public init(
      probe: String? = nil, reply: String? = nil, levels: [ExpectedLevel] = [],
      rapport: Int? = nil, outcome: String? = nil, next: String? = nil, says: String? = nil
    ) {
      self.probe = probe
      self.reply = reply
      self.levels = levels
      self.rapport = rapport
      self.outcome = outcome
      self.next = next
      self.says = says
    }

    /// Whether nothing is tested.
    public var isEmpty: Bool { self == Self() }
  }
}

/// What is asked after a turn, when it is no question of the persona's.
public enum ConversationStage: String, Sendable, CaseIterable {
  /// The candidate may ask.
  case candidateQuestions = "candidate-questions"
  /// The candidate may sum up.
  case closing
  /// The persona has said goodbye.
  case goodbye
}

extension Turn.Outcome {
  /// What tests call it.
  package var testName: String {
    switch self {
    case .open: "open"
    case .answered: "answered"
    case .partlyAnswered: "partly-answered"
    case .unanswered: "unanswered"
    }
  }

  /// What tests may call an outcome.
  static let testNames = [open, answered, partlyAnswered, unanswered].map(\.testName)
}
