// The dialogue state machine: wishes in, facts out.

/// One persona's side of an interview: decides what a wish leads to.
///
/// Pure: the same command in the same session gives the same events, on every machine. Time comes with
/// the command, findings come with the answer, and chance comes from the seed.
public struct Interviewer: Sendable {
  /// The state machine's version, named in transcripts.
  public static let version = "1"

  /// What it can say at the level of `settings`.
  public let script: Script
  /// How hard it presses and how long it asks.
  public let settings: SessionSettings
  /// The employer's name, for `{organization.name}`.
  public let organizationName: String
  /// The seed of every chance.
  public let seed: UInt64
  /// How it scores.
  public let rubric: Rubric

  /// An interviewer; it scores by its script's rubric where none is given.
  public init(
    script: Script, settings: SessionSettings = SessionSettings(), organizationName: String,
    seed: UInt64, rubric: Rubric? = nil
  ) {
    self.script = script.heldByAll(at: settings.level)
    self.settings = settings
    self.organizationName = organizationName
    self.seed = seed
    self.rubric = rubric ?? script.scoring
  }

  /// Follow-ups that one question may get.
  public var patience: Int { patience(of: script) }

  private func patience(of script: Script) -> Int {
    if let patience = script.rules(at: settings.level)?.patience { return patience }
    let own = script.persona.voice.patience
    return switch settings.level {
    case .gentle: own == 0 ? 0 : max(1, own - 1)
    case .standard: own
    case .tough: own + 1
    }
  }

  /// Follow-ups that `question` may get: a warm-up gets one at most.
  func patience(with question: Question) -> Int {
    let asker = script.panel?.asker(of: question.id) ?? script
    let patience = patience(of: asker)
    return question.kind == .warmUp ? min(1, patience) : patience
  }

  /// Reprompts that one question may get after non-answers: one, or two for a gentle interview, where
  /// the script does not say.
  public var reprompts: Int {
    script.rules(at: settings.level)?.tries ?? (settings.level == .gentle ? 2 : 1)
  }

  /// The facts that `command` leads to, one or more, in order. The session is unchanged: apply them.
  ///
  /// - Throws: a ``Refusal`` when the wish cannot be granted now.
  public func decide(_ command: Command, in session: Session) throws(Refusal) -> [Event] {
    guard command.elapsedMilliseconds >= session.elapsedMilliseconds else {
      throw .timeWentBackwards(latest: session.elapsedMilliseconds)
    }
    try check(command.wish, in: session)
    var decision = Decision(
      interviewer: self, session: session, elapsedMilliseconds: command.elapsedMilliseconds)
    try decision.grant(command.wish)
    return decision.events
  }

  /// What the analyser must know about an answer that is given now.
  public func analysisContext(in session: Session) -> AnalysisContext {
    let jargon = script.speaking(session.speaker).persona.voice.jargon
    guard let turn = session.openTurn, let question = script.question(turn.question) else {
      return stageContext(in: session, jargon: jargon)
    }
    let asked = turn.pending == turn.line ? turn.line : turn.line + "\n" + turn.pending
    return AnalysisContext(
      question: asked, kind: question.kind, expected: question.expects.map(\.concept),
      terms: question.terms, jargon: jargon)
  }

  /// The persona's rapport with the candidate as it stands; it starts at 0.
  public func rapport(in session: Session) -> Int {
    Decision(
      interviewer: self, session: session, elapsedMilliseconds: session.elapsedMilliseconds
    ).rapport
  }

  /// The scores of the scored turns that are done, as they stand.
  public func scores(of session: Session) -> (turns: [TurnScore], unanswered: [Int]) {
    scores(of: session, reading: \.findings)
  }

  /// The same, of the findings that `reading` takes for those of a turn's answers.
  func scores(
    of session: Session, reading: (Turn) -> [Findings]
  ) -> (turns: [TurnScore], unanswered: [Int]) {
    var scores: [TurnScore] = []
    var unanswered: [Int] = []
    for turn in session.turns where turn.outcome != .open {
      guard let question = script.question(turn.question), question.kind != .warmUp else {
        continue
      }
      if turn.outcome == .unanswered || turn.answers.isEmpty {
        unanswered.append(turn.number)
      } else {
        scores.append(
          rubric.score(turn: turn.number, question: question, answers: reading(turn)))
      }
    }
    return (scores, unanswered)
  }

  /// Refuses what does not fit the stage, whatever it would lead to.
  private func check(_ wish: Wish, in session: Session) throws(Refusal) {
    if case .open = wish {
      guard session.stage == .unopened else { throw .alreadyOpen }
      return
    }
    if session.stage == .unopened { throw .notOpen }
    switch wish {
    case .dispute, .withdrawDispute, .rescore, .email:
      guard session.stage == .over else { throw .notOver }
      return
    default: if session.stage == .over { throw .over }
    }
    switch wish {
    case .resume: guard session.isPaused else { throw .notPaused }
    case .takeUp: break
    default: if session.isPaused { throw .paused }
    }
    if session.stage == .selfRating {
      switch wish {
      case .rateSelf, .pause, .resume, .takeUp, .repeat: break
      default: throw .ratingExpected
      }
    }
  }
}
