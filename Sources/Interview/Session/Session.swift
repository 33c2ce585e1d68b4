// The state of one interview: a fold over its events, and nothing else.

/// An interview as far as it has come.
///
/// A session changes only through ``apply(_:at:)``; the same events give the same session everywhere.
public struct Session: Sendable, Equatable {
  /// Where in the interview it is.
  public private(set) var stage: Stage = .unopened
  /// The name the persona uses for the candidate.
  public private(set) var candidate = ""
  /// Question ids, and the reserved `candidate-questions` and `closing`, in the order to come.
  public private(set) var plan: [String] = []
  /// How many steps of the plan have begun.
  public private(set) var planPosition = 0
  /// What is kept in mind, by name: the candidate's words, or an empty text where there are none.
  public private(set) var memory: [String: String] = [:]
  /// The questions asked, in order; the last may still be open.
  public private(set) var turns: [Turn] = []
  /// What the candidate asked, in order.
  public private(set) var ownQuestions: [Turn.Answer] = []
  /// The closing statement, if one was made.
  public private(set) var closingStatement: Turn.Answer?
  /// The candidate's rating of the interview; nil without one.
  public private(set) var selfRating: Int?
  /// The scores, once the interview is over.
  public private(set) var scorecard: Scorecard?
  /// Findings that the candidate calls wrong, in the order of saying so.
  public private(set) var disputes: [Dispute] = []
  /// Scores of other versions beside ``scorecard``, oldest first.
  public private(set) var rescorings: [StoredRescoring] = []
  /// Follow-up emails, oldest first.
  public private(set) var emails: [FollowUpEmail] = []
  /// Whether the clock stands.
  public private(set) var isPaused = false
  /// What was asked last, for `/repeat`.
  public private(set) var lastAsked = ""
  /// The persona who has the word: on a panel it changes hands.
  public private(set) var speaker = ""
  /// Every persona who has had it, in order.
  public private(set) var speakers: [String] = []
  /// The persona who said the latest line.
  public private(set) var voice = ""
  /// The persona who asked what was asked last.
  private var lastAsker = ""
  /// The turns in which colleagues broke in, once for each time.
  private var brokenInto: [Int] = []
  /// Every line the persona has said, so that it does not repeat itself.
  public private(set) var linesSaid: Set<String> = []
  /// Events applied so far.
  public private(set) var revision = 0
  /// Milliseconds of the latest command.
  public private(set) var elapsedMilliseconds = 0

  /// Where in the interview a session is.
  public enum Stage: Sendable, Equatable {
    /// Not begun.
    case unopened
    /// Between two steps, inside one decision.
    case between
    /// A question is open: the last of ``Session/turns``.
    case question
    /// The candidate may ask.
    case candidateQuestions
    /// The candidate may sum up.
    case closing(seconds: Int)
    /// The candidate is asked how it went.
    case selfRating
    /// Nothing more can happen.
    case over
  }

  /// A session that has not begun.
  public init() {}

  /// The question that is open, or nil.
  public var openTurn: Turn? {
    stage == .question ? turns.last : nil
  }

  /// Takes in a fact and returns what a shell should do about it. Never fails: facts are facts.
  ///
  /// - Parameter elapsedMilliseconds: the time of the command that led to it.
  public mutating func apply(_ event: Event, at elapsedMilliseconds: Int) -> [Effect] {
    revision += 1
    self.elapsedMilliseconds = max(self.elapsedMilliseconds, elapsedMilliseconds)
    switch event {
    case .opened(let persona, let candidate, let plan, let line):
      (self.candidate, self.plan, stage) = (candidate, plan, .between)
      (speaker, speakers, voice) = (persona, [persona], persona)
      return [.startClock] + say(line)
    case .replanned(let rest):
      plan = plan.prefix(planPosition) + rest
      return []
    case .remembered(let name, let words):
      memory[name] = words ?? ""
      return []
    case .asked(let number, let question, _, let line):
      planPosition += 1
      turns.append(Turn(number: number, question: question, line: line))
      stage = .question
      return ask(line)
    case .answered(let text, let findings):
      take(Turn.Answer(text: text, findings: findings))
      return []
    case .reprompted(let reason, let line):
      editTurn { $0.reprompt(reason) }
      return ask(line)
    case .probed(let probe, _, let line, _):
      editTurn { $0.probes.append(probe) }
      return ask(line)
    case .interjected(let persona, let probe, _, let line, _):
      editTurn { $0.probes.append(probe) }
      brokenInto.append(turns.count)
      return ask(line, by: persona)
    case .handedOver(let persona, let line):
      let effects = line.isEmpty ? [] : say(line)
      speaker = persona
      if !speakers.contains(persona) { speakers.append(persona) }
      return effects
    case .remarked(let persona, let line):
      return say(line, by: persona)
    case .acknowledged(let line, _):
      return close(.answered, saying: line)
    case .leftUnanswered(let reason, let line):
      return close(reason == .followUp ? .partlyAnswered : .unanswered, saying: line)
    case .repeated(let line):
      return say(line, by: lastAsker) + [.listen(listening)]
    case .clarified(let line), .hinted(let line):
      return say(line) + [.listen(listening)]
    case .skipped:
      return []
    case .paused:
      isPaused = true
      return [.stopClock]
    case .resumed:
      isPaused = false
      return [.startClock] + say(lastAsked, by: lastAsker) + [.listen(listening)]
    case .invitedQuestions(let line):
      if stage != .candidateQuestions { planPosition += 1 }
      stage = .candidateQuestions
      return ask(line)
    case .replied(_, let line):
      return say(line)
    case .invitedClosing(let line, let seconds):
      planPosition += 1
      stage = .closing(seconds: seconds)
      return ask(line)
    case .saidGoodbye(let line):
      stage = .selfRating
      return ask(line)
    case .selfRated(let level):
      selfRating = level
      return [.stopClock]
    case .scored(let scorecard):
      self.scorecard = scorecard
      return [.show(scorecard)]
    case .ended:
      stage = .over
      return [.finish]
    case .room:
      return []
    case .disputed(let turn, let answer, let finding, let note):
      let dispute = Dispute(turn: turn, answer: answer, finding: finding, note: note)
      disputes.removeAll { $0.isAbout(sameAs: dispute) }
      disputes.append(dispute)
      return []
    case .withdrewDispute(let turn, let answer, let finding):
      let dispute = Dispute(turn: turn, answer: answer, finding: finding, note: "")
      disputes.removeAll { $0.isAbout(sameAs: dispute) }
      return []
    case .rescored(let versions, let scorecard):
      rescorings.append(StoredRescoring(versions: versions, scorecard: scorecard))
      return []
    case .emailed(let text, let findings, let score):
      emails.append(FollowUpEmail(text: text, findings: findings, score: score))
      return []
    }
  }

  /// What the person is being asked for now.
  public var listening: Listening {
    switch stage {
    case .candidateQuestions: .ownQuestion
    case .closing(let seconds): .closing(seconds: seconds)
    case .selfRating: .rating
    case .unopened, .between, .question, .over: .answer
    }
  }

  /// How often colleagues broke in on a turn.
  func interjections(in turn: Int) -> Int {
    brokenInto.count { $0 == turn }
  }

  /// A line of `persona`, of whoever has the word when it is nil.
  private mutating func say(_ line: String, by persona: String? = nil) -> [Effect] {
    linesSaid.insert(line)
    let persona = persona ?? speaker
    defer { voice = persona }
    return (voice == persona ? [] : [.speaks(persona)]) + [.say(line)]
  }

  private mutating func ask(_ line: String, by persona: String? = nil) -> [Effect] {
    lastAsked = line
    lastAsker = persona ?? speaker
    editTurn { $0.pending = line }
    return say(line, by: persona) + [.listen(listening)]
  }

  private mutating func close(_ outcome: Turn.Outcome, saying line: String) -> [Effect] {
    editTurn { $0.outcome = outcome }
    stage = .between
    return line.isEmpty ? [] : say(line)
  }

  private mutating func take(_ answer: Turn.Answer) {
    switch stage {
    case .question:
      if answer.findings.nonAnswer == nil { editTurn { $0.answers.append(answer) } }
    case .candidateQuestions: ownQuestions.append(answer)
    case .closing: closingStatement = answer
    case .unopened, .between, .selfRating, .over: break
    }
  }

  private mutating func editTurn(_ edit: (inout Turn) -> Void) {
    guard stage == .question, !turns.isEmpty else { return }
    edit(&turns[turns.count - 1])
  }
}
