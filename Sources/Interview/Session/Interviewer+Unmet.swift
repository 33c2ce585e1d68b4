// What keeps follow-ups from being asked, for whoever writes their conditions.

extension Interviewer {
  /// By the id of each probe that the open question may get and whose condition does not hold for its
  /// answers: the statements that would have to be otherwise, each as it would have to be. Of
  /// alternatives all are given. Empty with no question open.
  public func unmetConditions(in session: Session) -> [String: [Condition]] {
    let decision = Decision(
      interviewer: self, session: session, elapsedMilliseconds: session.elapsedMilliseconds)
    guard let turn = session.openTurn, let question = script.question(turn.question) else {
      return [:]
    }
    let facts = decision.facts(about: question, in: turn)
    let unmet = (question.probes + decision.script.probes).map { probe in
      (probe.id, facts.keeping(probe.when, from: true))
    }
    return Dictionary(unmet.filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
  }
}

extension AnswerFacts {
  /// The statements that keep `condition` from being `wanted`.
  fileprivate func keeping(_ condition: Condition, from wanted: Bool) -> [Condition] {
    guard satisfy(condition) != wanted else { return [] }
    return switch condition {
    case .all(let parts), .any(let parts): parts.flatMap { keeping($0, from: wanted) }
    case .not(let inner): keeping(inner, from: !wanted)
    default: [wanted ? condition : .not(condition)]
    }
  }
}
