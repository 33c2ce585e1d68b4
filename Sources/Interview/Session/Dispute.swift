// A finding that the candidate calls wrong, and what the answers would be worth if they are right.

/// A candidate's word against a finding in an answer of theirs.
public struct Dispute: Sendable, Hashable {
  /// The turn's number, from 1.
  public var turn: Int
  /// Which of the turn's answers, from 0.
  public var answer: Int
  /// What was seen, exactly as it is in the record.
  public var finding: Finding
  /// What the candidate says about it.
  public var note: String

  /// A dispute.
  public init(turn: Int, answer: Int, finding: Finding, note: String) {
    self.turn = turn
    self.answer = answer
    self.finding = finding
    self.note = note
  }

  /// Whether `other` is about the same finding, whatever its note says.
  public func isAbout(sameAs other: Dispute) -> Bool {
    turn == other.turn && answer == other.answer && finding == other.finding
  }
}

extension Finding {
  /// What stands here if the finding is wrong; nil when nothing does.
  ///
  /// Something that was kept from counting is taken for the candidate's own claim, and somebody's
  /// action for the candidate's own; whatever else was seen was not there.
  public var ifDisputed: Finding? {
    var corrected = self
    switch kind {
    case .mention where status != .asserted && status != nil: corrected.status = .asserted
    case .sharedAction, .othersAction: corrected.kind = .ownAction
    default: return nil
    }
    return corrected
  }
}

extension Findings {
  /// The findings as they would be if the candidate were right about `disputed`.
  public func accepting(_ disputed: [Finding]) -> Findings {
    var accepted = self
    accepted.items = items.compactMap { disputed.contains($0) ? $0.ifDisputed : $0 }
    for finding in disputed {
      guard let clause = finding.clause, clauses.indices.contains(clause),
        finding.status == .other || finding.ifDisputed?.kind == .ownAction
      else { continue }
      accepted.clauses[clause].subject = .own
    }
    return accepted
  }
}

/// The scores of an interview as they were computed, and as they would be if every dispute were right.
public struct DisputedScores: Sendable, Equatable {
  /// The card that the transcript holds.
  public var computed: Scorecard
  /// The card with the disputes accepted, by the rubric of today.
  public var accepted: Scorecard
  /// The disputes, in order of turns, then of answers and places.
  public var disputes: [Dispute]
}

extension Interviewer {
  /// What the disputes would change; nil where nothing is disputed or nothing was scored.
  public func disputedScores(of session: Session) -> DisputedScores? {
    guard let computed = session.scorecard, !session.disputes.isEmpty else { return nil }
    let (scores, unanswered) = scores(of: session) { turn in
      turn.findings.enumerated().map { index, findings in
        findings.accepting(
          session.disputes.filter { $0.turn == turn.number && $0.answer == index }.map(\.finding))
      }
    }
    return DisputedScores(
      computed: computed, accepted: scorecard(turns: scores, unanswered: unanswered),
      disputes: session.disputes.inOrder)
  }
}

extension [Dispute] {
  /// In order of turns, then of answers and places.
  var inOrder: [Dispute] {
    sorted { ($0.turn, $0.answer, $0.finding.span) < ($1.turn, $1.answer, $1.finding.span) }
  }
}
