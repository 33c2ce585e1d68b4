// Follow-ups that a person picks in the persona's place.

/// What a human interviewer does after an answer.
public enum FollowUpChoice: Sendable, Equatable {
  /// Ask one of the script's follow-ups.
  case pick(String)
  /// Ask this.
  case typed(String)
  /// Ask nothing more.
  case none

  /// The probe's id in records of a follow-up that was typed.
  public static let typedProbe = "typed"
}

/// A follow-up that may be picked.
public struct RankedFollowUp: Sendable, Equatable {
  /// The probe's id.
  public var probe: String
  /// What it asks, filled.
  public var line: String
  /// Whether the script would ask it now.
  public var isChosenByScript: Bool
}

extension Interviewer {
  /// The follow-ups that fit the open question's answers, best first, as the script ranks them.
  public func followUps(in session: Session) -> [RankedFollowUp] {
    Decision(interviewer: self, session: session, elapsedMilliseconds: session.elapsedMilliseconds)
      .rankedFollowUps()
  }

  /// The facts that a person's choice leads to; empty when the picked follow-up does not fit.
  public func decide(
    _ choice: FollowUpChoice, in session: Session, at elapsedMilliseconds: Int
  ) throws(Refusal) -> [Event] {
    var decision = Decision(
      interviewer: self, session: session, elapsedMilliseconds: elapsedMilliseconds)
    try decision.follow(choice)
    return decision.events
  }
}

extension Decision {
  func rankedFollowUps() -> [RankedFollowUp] {
    guard let turn = session.openTurn, !turn.answers.isEmpty,
      let (chosen, decision) = try? policyDecision()
    else { return [] }
    let fitting = decision.candidates.filter {
      ![.conditionFalse, .spent, .nothingToQuote].contains($0.verdict)
    }
    return fitting.compactMap { candidate in
      guard let probe = probe(candidate.probe), let line = wording(probe)?.text else { return nil }
      return RankedFollowUp(
        probe: probe.id, line: line, isChosenByScript: chosen?.id == probe.id)
    }
  }

  mutating func follow(_ choice: FollowUpChoice) throws(Refusal) {
    let (_, decision) = try policyDecision()
    switch choice {
    case .none: try acknowledge(decision)
    case .typed(let line):
      emit(
        .probed(
          probe: FollowUpChoice.typedProbe, wording: 0, line: line, decision: decision))
    case .pick(let id):
      guard rankedFollowUps().contains(where: { $0.probe == id }), let probe = probe(id),
        let line = wording(probe)
      else { return }
      try ask(probe, line, decision)
    }
  }

  private func probe(_ id: String) -> Probe? {
    let own = session.openTurn.flatMap { interviewer.script.question($0.question) }?.probes ?? []
    return own.first { $0.id == id } ?? interviewer.script.probes.first { $0.id == id }
  }
}
