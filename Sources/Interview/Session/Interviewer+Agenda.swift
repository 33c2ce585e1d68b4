// Where an interview may go from here: for what shows an agenda's ways, or counts them.

extension Interviewer {
  /// The steps to come after those that were begun, as the agenda has them now: question ids,
  /// `candidate-questions` and `closing`.
  public func stepsToCome(in session: Session) -> [String] {
    let decision = decision(in: session)
    return decision.plan.rest(after: begun(session), decision.sessionFacts())
  }

  /// Which ways the agenda's jumps and conditions take from here up to the next step, in the order in
  /// which they are come to.
  public func branches(in session: Session) -> [AgendaBranch] {
    let decision = decision(in: session)
    guard decision.plan.branches else { return [] }
    return decision.plan.branches(after: begun(session), decision.sessionFacts())
  }

  private func begun(_ session: Session) -> [String] {
    Array(session.plan.prefix(session.planPosition))
  }

  private func decision(in session: Session) -> Decision {
    Decision(
      interviewer: self, session: session, elapsedMilliseconds: session.elapsedMilliseconds)
  }
}

/// A place where an agenda divides, and the way that was taken there.
public struct AgendaBranch: Sendable, Hashable {
  /// The index of the step in the script's agenda.
  public var step: Int
  /// Whether the step was done, or the jump made; else it was passed over.
  public var isTaken: Bool

  /// A way.
  public init(step: Int, isTaken: Bool) {
    (self.step, self.isTaken) = (step, isTaken)
  }
}
