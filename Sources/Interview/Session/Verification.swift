// Replay that trusts nothing: every wish in a transcript is decided again and the facts compared.

/// Decides a recorded session again, without any analysis: the findings are in the record.
public struct Verification: Sendable, Equatable {
  /// Events that were decided again and came out the same.
  public private(set) var confirmed = 0
  /// The first difference, or nil.
  public private(set) var difference: Difference?
  /// The session that the confirmed events give.
  public private(set) var session = Session()
  /// Events that the last wish leads to and that the record does not hold: the program was stopped
  /// between two lines. Empty when the record ends with a whole decision.
  public private(set) var missing: [Event] = []

  /// A place where the record is not what would be decided today.
  public struct Difference: Sendable, Equatable {
    /// Index of the event in the record.
    public var index: Int
    /// What stands there; nil when the record ends.
    public var recorded: Event?
    /// What would be decided; nil when the wish would be refused.
    public var decided: Event?
  }

  /// Verifies events with their times, in order.
  public init(_ events: [(event: Event, elapsedMilliseconds: Int)], by interviewer: Interviewer) {
    var index = 0
    while index < events.count, difference == nil {
      let (event, time) = events[index]
      guard let wish = event.wish(in: session) else {
        difference = Difference(index: index, recorded: event, decided: nil)
        return
      }
      let command = Command(elapsedMilliseconds: time, wish: wish)
      guard let decided = try? interviewer.decide(command, in: session) else {
        difference = Difference(index: index, recorded: event, decided: nil)
        return
      }
      let recorded = events[index..<min(events.count, index + decided.count)]
      compare(decided, with: recorded)
      index += recorded.count
    }
  }

  private mutating func compare(
    _ decided: [Event], with recorded: ArraySlice<(event: Event, elapsedMilliseconds: Int)>
  ) {
    for (event, (index, record)) in zip(decided, zip(recorded.indices, recorded)) {
      guard event == record.event || event.asBefore(record.event) == record.event else {
        difference = Difference(index: index, recorded: record.event, decided: event)
        return
      }
      _ = session.apply(record.event, at: record.elapsedMilliseconds)
      confirmed += 1
    }
    missing = Array(decided.dropFirst(recorded.count))
  }
}

extension Event {
  /// This card as the program wrote it that recorded `other`: without the scores of stages, where they
  /// were not scored yet.
  fileprivate func asBefore(_ other: Event) -> Event {
    guard case .scored(var card) = self, case .scored(let recorded) = other,
      recorded.stages == nil
    else { return self }
    card.stages = nil
    return .scored(scorecard: card)
  }

  /// The wish that a decision beginning with this event was made on, or nil for a consequence.
  public func wish(in session: Session) -> Wish? {
    switch self {
    case .opened(_, let candidate, _, _): .open(candidate: candidate)
    case .answered(let text, let findings): .answer(text: text, findings: findings)
    case .repeated: .repeat
    case .clarified: .clarify
    case .hinted: .hint
    case .skipped: .skip
    case .paused: .pause
    case .resumed: session.isPaused ? .resume : .takeUp
    case .selfRated(let level): .rateSelf(level: level)
    case .disputed(let turn, let answer, let finding, let note):
      .dispute(Dispute(turn: turn, answer: answer, finding: finding, note: note))
    case .withdrewDispute(let turn, let answer, let finding):
      .withdrawDispute(Dispute(turn: turn, answer: answer, finding: finding, note: ""))
    case .rescored(let versions, let scorecard):
      .rescore(versions: versions, scorecard: scorecard)
    case .emailed(let text, let findings, _): .email(text: text, findings: findings)
    case .replanned, .remembered, .asked, .reprompted, .probed, .interjected, .handedOver,
      .remarked, .acknowledged, .leftUnanswered, .invitedQuestions, .replied, .invitedClosing,
      .saidGoodbye, .scored, .ended, .room:
      nil
    }
  }
}
