// Which follow-up comes next, and why every other one does not.

/// Chooses among a question's probes. Chance has no part in it: equal facts give equal choices.
struct FollowUpPolicy {
  let script: Script
  let facts: AnswerFacts
  let patienceLeft: Int
  /// The turn in which a shared probe was last asked; a probe that is missing was never asked.
  let lastUse: [String: Int]
  /// Whether any of a probe's wordings can be said now.
  let canBeSaid: (Probe) -> Bool

  /// A probe in the running, by its place: probes are large, and there may be thousands.
  private struct Entry {
    let position: Int
    var verdict: FollowUpVerdict
  }

  /// The chosen probe, or nil, and the verdict on each one: eligible ones first, best first.
  func choose() -> (probe: Probe?, decision: FollowUpDecision) {
    // Shared probes chase stories and numbers: a warm-up has only its own.
    let shared = facts.question.kind == .warmUp ? 0 : script.probes.count
    var eligible: [Entry] = []
    var others: [Entry] = []
    let chased = chasedConditions
    for position in 0..<facts.question.probes.count + shared {
      let verdict = verdict(on: probe(at: position), chased)
      let entry = Entry(position: position, verdict: verdict)
      if verdict == .chosen { eligible.append(entry) } else { others.append(entry) }
    }
    eligible.sort { isBetter($0.position, $1.position) }
    let winner = patienceLeft > 0 ? eligible.first?.position : nil
    for index in eligible.indices {
      if let winner {
        if index > 0 { eligible[index].verdict = whyBehind(eligible[index].position, winner) }
      } else {
        eligible[index].verdict = .patienceSpent
      }
    }
    let candidates = (eligible + others).map {
      FollowUpCandidate(probe: probe(at: $0.position).id, verdict: $0.verdict)
    }
    return (
      winner.map(probe),
      FollowUpDecision(candidates: candidates, patienceLeft: max(0, patienceLeft))
    )
  }

  /// The question's own probes, and after them those that all questions share.
  private func probe(at position: Int) -> Probe {
    let own = facts.question.probes
    return position < own.count ? own[position] : script.probes[position - own.count]
  }

  private func verdict(on probe: Probe, _ chased: [Condition]) -> FollowUpVerdict {
    // An own and a shared probe with one condition are two wordings of one follow-up.
    if facts.turn.probes.contains(probe.id) || chased.contains(probe.when) { return .spent }
    if !facts.satisfy(probe.when) { return .conditionFalse }
    return canBeSaid(probe) ? .chosen : .nothingToQuote
  }

  /// What the follow-ups that were asked have chased, looked up once: a script may have thousands.
  private var chasedConditions: [Condition] {
    facts.turn.probes.compactMap { asked in
      let own = facts.question.probes.first { $0.id == asked }
      return (own ?? script.probes.first { $0.id == asked })?.when
    }.filter { $0 != .always }
  }

  private func isBetter(_ position: Int, _ otherPosition: Int) -> Bool {
    let (probe, other) = (probe(at: position), probe(at: otherPosition))
    if probe.priority != other.priority { return probe.priority > other.priority }
    if probe.kind != other.kind { return probe.kind < other.kind }
    let (atoms, otherAtoms) = (probe.when.atomCount, other.when.atomCount)
    if atoms != otherAtoms { return atoms > otherAtoms }
    let (use, otherUse) = (lastUse[probe.id, default: 0], lastUse[other.id, default: 0])
    return use != otherUse ? use < otherUse : position < otherPosition
  }

  private func whyBehind(_ position: Int, _ winnerPosition: Int) -> FollowUpVerdict {
    let (probe, winner) = (probe(at: position), probe(at: winnerPosition))
    if probe.priority != winner.priority { return .lowerPriority }
    if probe.kind != winner.kind { return .lessUrgent }
    if probe.when.atomCount != winner.when.atomCount { return .lessSpecific }
    let uses = [probe, winner].map { lastUse[$0.id, default: 0] }
    return uses[0] != uses[1] ? .usedMoreRecently : .laterInFile
  }
}
