// Facts of a session: what a transcript stores and a session is folded from.

/// Something that happened in a session. The case's name and labels are the transcript's format.
public enum Event: Sendable, Equatable, Codable {
  /// The interview began with this plan.
  case opened(persona: String, candidate: String, plan: [String], line: String)
  /// What was said so far changes what is to come: these are the steps that remain.
  case replanned(plan: [String])
  /// Something is kept in mind under a name; `words` are the candidate's, nil when only that it was so.
  case remembered(name: String, words: String?)
  /// A question was put.
  case asked(turn: Int, question: String, wording: Int, line: String)
  /// The candidate said something: an answer, a question of their own or a closing statement.
  case answered(text: String, findings: Findings)
  /// What was said was not taken as an answer, and the question was put again in other words.
  case reprompted(reason: RepromptReason, line: String)
  /// A follow-up was asked.
  case probed(probe: String, wording: Int, line: String, decision: FollowUpDecision)
  /// A colleague on the panel asked a follow-up.
  case interjected(
    persona: String, probe: String, wording: Int, line: String, decision: FollowUpDecision)
  /// Whoever spoke on the panel gave the word to `persona`.
  case handedOver(persona: String, line: String)
  /// A member of the panel said something that asks nothing.
  case remarked(persona: String, line: String)
  /// The question is done, and the interviewer said so.
  case acknowledged(line: String, decision: FollowUpDecision)
  /// The question is left without an answer.
  case leftUnanswered(reason: UnansweredReason, line: String)
  /// The candidate asked to hear the question again.
  case repeated(line: String)
  /// The candidate asked what the question means.
  case clarified(line: String)
  /// The candidate asked for a hint.
  case hinted(line: String)
  /// The candidate skipped the question, the follow-up or the stage.
  case skipped
  /// The clock stands.
  case paused
  /// The clock runs again: after a pause, or when an unfinished interview is taken up.
  case resumed
  /// The candidate may ask.
  case invitedQuestions(line: String)
  /// The persona answered the candidate's question; `answer` is nil when none was prepared.
  case replied(answer: String?, line: String)
  /// The candidate may sum up.
  case invitedClosing(line: String, seconds: Int)
  /// The persona said goodbye and the candidate is asked how it went.
  case saidGoodbye(line: String)
  /// The candidate rated the interview, 1...5; nil for no rating.
  case selfRated(level: Int?)
  /// The interview was scored. Always directly before the end.
  case scored(scorecard: Scorecard)
  /// The interview is over. Only what was thought of it afterwards follows.
  case ended
  /// Something happened between the people of a room.
  case room(event: RoomEvent)
  /// The candidate calls a finding in an answer wrong; `answer` counts the turn's from 0.
  case disputed(turn: Int, answer: Int, finding: Finding, note: String)
  /// The candidate no longer does.
  case withdrewDispute(turn: Int, answer: Int, finding: Finding)
  /// The answers were analysed and scored again. The card that `scored` holds stays the interview's.
  case rescored(versions: TranscriptHeader.Versions, scorecard: Scorecard)
  /// The candidate wrote a follow-up email. Nothing is sent. The latest one is the candidate's.
  case emailed(text: String, findings: Findings, score: StageScore)
}

/// Why a question was put again.
public enum RepromptReason: String, Sendable, Hashable, Codable, CaseIterable {
  /// No answer was given.
  case nonAnswer = "non-answer"
  /// The answer was about something else.
  case offTopic = "off-topic"
  /// The answer was a list of terms or the question itself.
  case stuffing
  /// The answer held patient details.
  case patientDetails = "patient-details"
}

/// Why a question was left without an answer.
public enum UnansweredReason: String, Sendable, Hashable, Codable, CaseIterable {
  /// Every reprompt was used.
  case repromptsSpent = "reprompts-spent"
  /// The candidate skipped it.
  case skipped
  /// The question has an answer; its last follow-up got none.
  case followUp = "follow-up"
}

/// How a follow-up was chosen, so that a replay can say why.
public struct FollowUpDecision: Sendable, Hashable, Codable {
  /// Every probe that was looked at, best first; the chosen one is first if there is one.
  public var candidates: [FollowUpCandidate]
  /// Follow-ups that were still allowed when it was made.
  public var patienceLeft: Int

  /// A decision.
  public init(candidates: [FollowUpCandidate], patienceLeft: Int) {
    self.candidates = candidates
    self.patienceLeft = patienceLeft
  }
}

/// What became of one probe in a decision.
public struct FollowUpCandidate: Sendable, Hashable, Codable {
  /// The probe's id.
  public var probe: String
  /// Chosen, or why not.
  public var verdict: FollowUpVerdict

  /// A candidate.
  public init(probe: String, verdict: FollowUpVerdict) {
    self.probe = probe
    self.verdict = verdict
  }
}

/// Why a probe was or was not chosen.
public enum FollowUpVerdict: String, Sendable, Hashable, Codable, CaseIterable {
  /// It was asked.
  case chosen
  /// Another has a higher priority.
  case lowerPriority = "lower-priority"
  /// Another chases something more urgent.
  case lessUrgent = "less-urgent"
  /// Another has more conditions.
  case lessSpecific = "less-specific"
  /// Another was used less recently.
  case usedMoreRecently = "used-more-recently"
  /// Another stands before it in the file.
  case laterInFile = "later-in-file"
  /// Its condition does not hold.
  case conditionFalse = "condition-false"
  /// It was asked already.
  case spent
  /// It would quote words that were not said.
  case nothingToQuote = "nothing-to-quote"
  /// It fits, and the persona's patience with this question is spent.
  case patienceSpent = "patience-spent"
}

extension Event {
  /// Whether the candidate did it, rather than the persona.
  public var isTheCandidates: Bool {
    switch self {
    case .answered, .skipped, .paused, .resumed, .selfRated, .disputed, .withdrewDispute, .emailed:
      true
    default: false
    }
  }
}
