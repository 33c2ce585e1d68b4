// An interview that an author holds while writing: the script may change between two answers.
public import Interview

/// An interview that goes on when its script is replaced, and in which the last answer can be taken
/// back and given again.
public struct TrialInterview {
  /// How it stands.
  public private(set) var session = Session()
  /// Who asks.
  public private(set) var interviewer: Interviewer
  private var before: Session?
  /// What was said last; nil before anything was.
  public private(set) var lastAnswer: String?
  private var findings: (String, AnalysisContext) -> Findings

  /// What came of an answer.
  public struct Step: Sendable {
    /// What the persona says, in order.
    public var lines: [String]
    /// What was seen in the answer.
    public var findings: Findings
    /// How the follow-up was chosen; nil when a guard went first, and outside questions.
    public var decision: FollowUpDecision?
    /// By probe, what keeps its condition from holding.
    public var unmet: [String: [Condition]]
    /// What the question's answers are worth so far; nil outside scored questions.
    public var score: TurnScore?
    /// The question's answers so far.
    public var answers: [String]
  }

  /// An interview that is not open yet.
  public init(
    _ interviewer: Interviewer, findings: @escaping (String, AnalysisContext) -> Findings
  ) {
    self.interviewer = interviewer
    self.findings = findings
  }

  /// Whether nothing more can be said: the interview has come to its goodbye.
  public var isOver: Bool { session.stage == .selfRating || session.stage == .over }

  /// Begins, or begins again, and returns what is said.
  public mutating func open() throws(Refusal) -> [String] {
    (session, before, lastAnswer) = (Session(), nil, nil)
    return try perform(.open(candidate: "Candidate")).lines
  }

  /// Says something.
  ///
  /// - Throws: A refusal; nothing has changed.
  public mutating func say(_ text: String) throws(Refusal) -> Step {
    let seen = findings(text, interviewer.analysisContext(in: session))
    let start = session
    let (events, lines) = try perform(.answer(text: text, findings: seen))
    (before, lastAnswer) = (start, text)
    let turn = session.turns.first { $0.number == start.openTurn?.number }
    return Step(
      lines: lines, findings: seen, decision: events.lazy.compactMap(\.followUpDecision).first,
      unmet: interviewer.unmetConditions(in: start.upToAnswer(of: events)),
      score: turn.flatMap(score), answers: turn?.answers.map(\.text) ?? [])
  }

  /// Takes the last answer back and gives it again, to the script as it is now; nil without one.
  public mutating func sayAgain() throws(Refusal) -> Step? {
    guard let before, let lastAnswer else { return nil }
    let now = session
    session = before
    do throws(Refusal) {
      return try say(lastAnswer)
    } catch {
      session = now
      throw error
    }
  }

  /// Asks for something instead of answering, and returns what is said.
  public mutating func ask(for what: ConversationTest.AskedFor) throws(Refusal) -> [String] {
    let wish: Wish =
      switch what {
      case .skip: .skip
      case .repeat: .repeat
      case .clarify: .clarify
      case .hint: .hint
      }
    return try perform(wish).lines
  }

  /// Goes on with another script, and other findings, from the same turn: what is still to come is
  /// planned anew.
  ///
  /// - Returns: Whether it can: not when the open question is gone. Then the interview must be begun
  ///   again.
  public mutating func goOn(
    with script: Script, findings: @escaping (String, AnalysisContext) -> Findings
  ) -> Bool {
    self.findings = findings
    interviewer = Interviewer(
      script: script, settings: interviewer.settings,
      organizationName: interviewer.organizationName, seed: interviewer.seed)
    if let open = session.openTurn, script.question(open.question) == nil { return false }
    session = replanned(session)
    before = before.map(replanned)
    return true
  }

  private func replanned(_ session: Session) -> Session {
    guard session.stage != .unopened else { return session }
    var session = session
    _ = session.apply(.replanned(plan: interviewer.stepsToCome(in: session)), at: 0)
    return session
  }

  private mutating func perform(
    _ wish: Wish
  ) throws(Refusal) -> (events: [Event], lines: [String]) {
    let events = try interviewer.decide(Command(elapsedMilliseconds: 0, wish: wish), in: session)
    var lines: [String] = []
    for event in events {
      for case .say(let line) in session.apply(event, at: 0) where !line.isEmpty {
        lines.append(line)
      }
    }
    return (events, lines)
  }

  private func score(_ turn: Turn) -> TurnScore? {
    guard let question = interviewer.script.question(turn.question), question.kind != .warmUp,
      !turn.answers.isEmpty
    else { return nil }
    return interviewer.rubric.score(
      turn: turn.number, question: question, answers: turn.findings)
  }
}

/// A line of what a trial shows about an answer.
public struct TrialRow: Sendable, Equatable {
  /// What it is about; empty in rows that go on.
  public var title: String
  /// What is said.
  public var text: String

  static func rows(_ title: String, _ lines: [String]) -> [TrialRow] {
    lines.enumerated().map { TrialRow(title: $0.offset == 0 ? title : "", text: $0.element) }
  }
}

extension TrialInterview.Step {
  /// What was seen in the answer `text`, and the levels so far.
  public func seenRows(_ text: String) -> [TrialRow] {
    TrialRow.rows("seen", SeenWords(answer: text).lines(findings))
      + (score.map { TrialRow.rows("levels", SeenWords.levels($0, answers: answers)) } ?? [])
  }

  /// Why this follow-up: every probe with its condition, and why it lost.
  public func whyRows(_ script: Script) -> [TrialRow] {
    guard let decision else {
      return TrialRow.rows("follow-up", ["no probe was looked at: a guard went first"])
    }
    return TrialRow.rows("follow-up", DecisionTrace(script: script, unmet: unmet).lines(decision))
  }
}
