// Rescoring: the answers of a transcript analysed and scored again, beside the scores that it holds.

/// What a transcript's answers are worth today. The course of the interview stays as it was recorded:
/// which question was put, and which answers were taken in; only what was seen in them is new.
public struct Rescoring: Sendable, Equatable {
  /// Scored turns, in order.
  public var turns: [RescoredTurn]
  /// The card that the transcript holds; nil for an interview that was not finished.
  public var recorded: Scorecard?
  /// The card of today; nil where there is none to stand beside.
  public var rescored: Scorecard?

  /// A rescoring that is known.
  init(turns: [RescoredTurn], recorded: Scorecard?, rescored: Scorecard?) {
    (self.turns, self.recorded, self.rescored) = (turns, recorded, rescored)
  }

  /// Analyses and scores again.
  ///
  /// - Parameters:
  ///   - events: Facts with the milliseconds at which they were recorded, in order.
  ///   - interviewer: The recorded script and settings, with the rubric of today.
  ///   - findings: What analysis sees today in an answer.
  public init(
    _ events: [(event: Event, elapsedMilliseconds: Int)], by interviewer: Interviewer,
    findings: (String, AnalysisContext) -> Findings
  ) {
    var reading = FreshReading()
    for (event, time) in events {
      reading.apply(event, at: time, by: interviewer, findings)
    }
    let session = reading.session
    recorded = session.scorecard
    turns = session.turns.compactMap { turn in
      guard let question = interviewer.script.question(turn.question),
        let old = session.scorecard?.turns.first(where: { $0.turn == turn.number })
      else { return nil }
      let findings = reading.findings[turn.number] ?? []
      return RescoredTurn(
        turn: turn, recorded: old,
        rescored: interviewer.rubric.score(
          turn: turn.number, question: question, answers: findings),
        findings: findings)
    }
    rescored = session.scorecard.map {
      var card = interviewer.scorecard(turns: turns.map(\.rescored), unanswered: $0.unanswered)
      card.stages = interviewer.stageScores(
        of: session, ownQuestions: reading.ownQuestions, closing: reading.closing)
      return card
    }
  }
}

/// Scores of other versions that a transcript keeps beside its own.
public struct StoredRescoring: Sendable, Hashable {
  /// What made them.
  public var versions: TranscriptHeader.Versions
  /// The card.
  public var scorecard: Scorecard

  /// Scores made by `versions`.
  public init(versions: TranscriptHeader.Versions, scorecard: Scorecard) {
    self.versions = versions
    self.scorecard = scorecard
  }
}

/// One scored question, then and now.
public struct RescoredTurn: Sendable, Equatable {
  /// What was asked and answered, with what was seen in it then.
  public var turn: Turn
  /// The score that the transcript holds.
  public var recorded: TurnScore
  /// The score of today.
  public var rescored: TurnScore
  /// What is seen today in each of the turn's answers; empty when that was not kept.
  public var findings: [Findings]

  /// A question with both scores.
  public init(
    turn: Turn, recorded: TurnScore, rescored: TurnScore, findings: [Findings] = []
  ) {
    self.turn = turn
    self.recorded = recorded
    self.rescored = rescored
    self.findings = findings
  }
}

/// A session as it was recorded, with what is seen today in the answers that it took in.
struct FreshReading {
  var session = Session()
  /// By the turn's number, in the order of ``Turn/answers``.
  var findings: [Int: [Findings]] = [:]
  /// Of answers that were given unseen, in order.
  var unseen: [Findings] = []
  /// What the candidate asked, in order, and the closing statement.
  var ownQuestions: [Turn.Answer] = []
  var closing: Turn.Answer?

  mutating func apply(
    _ event: Event, at time: Int, by interviewer: Interviewer,
    _ analyse: (String, AnalysisContext) -> Findings
  ) {
    let open = session.openTurn
    let context = interviewer.analysisContext(in: session)
    let (asked, isClosing) = (session.ownQuestions.count, session.closingStatement == nil)
    _ = session.apply(event, at: time)
    if session.ownQuestions.count > asked, let text = session.ownQuestions.last?.text {
      ownQuestions.append(Turn.Answer(text: text, findings: analyse(text, context)))
    } else if isClosing, let text = session.closingStatement?.text {
      closing = Turn.Answer(text: text, findings: analyse(text, context))
    }
    if case .room(.sealedAnswer(_, _, let text, _)) = event {
      unseen.append(analyse(text, context))
    }
    guard let open, session.turns.indices.contains(open.number - 1) else { return }
    let answers = session.turns[open.number - 1].answers
    if answers.count > open.answers.count, let text = answers.last?.text {
      findings[open.number, default: []].append(analyse(text, context))
    } else if answers.count < open.answers.count {
      findings[open.number]?.removeLast()
    }
  }
}
