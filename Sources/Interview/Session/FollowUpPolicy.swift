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

  /// A probe in the running.
  private struct Entry {
    let probe: Probe
    let position: Int
    var verdict: FollowUpVerdict
  }

  /// The chosen probe, or nil, and the verdict on each one: eligible ones first, best first.
  func choose() -> (probe: Probe?, decision: FollowUpDecision) {
    // Shared probes chase stories and numbers: a warm-up has only its own.
    let shared = facts.question.kind == .warmUp ? [] : script.probes
    let all = (facts.question.probes + shared).enumerated().map { position, probe in
      Entry(probe: probe, position: position, verdict: verdict(on: probe))
    }
    var eligible = all.filter { $0.verdict == .chosen }.sorted(by: isBetter)
    let winner = patienceLeft > 0 ? eligible.first : nil
    for index in eligible.indices {
      if let winner {
        if index > 0 { eligible[index].verdict = whyBehind(eligible[index], winner) }
      } else {
        eligible[index].verdict = .patienceSpent
      }
    }
    let candidates = (eligible + all.filter { $0.verdict != .chosen }).map {
      FollowUpCandidate(probe: $0.probe.id, verdict: $0.verdict)
    }
    return (
      winner?.probe, FollowUpDecision(candidates: candidates, patienceLeft: max(0, patienceLeft))
    )
  }

  private func verdict(on probe: Probe) -> FollowUpVerdict {
    if isSpent(probe) { return .spent }
    if !facts.satisfy(probe.when) { return .conditionFalse }
    return canBeSaid(probe) ? .chosen : .nothingToQuote
  }

  /// Whether it was asked, or another was that chases just the same: an own and a shared probe with
  /// one condition are two wordings of one follow-up.
  private func isSpent(_ probe: Probe) -> Bool {
    facts.turn.probes.contains { asked in
      if asked == probe.id { return true }
      let other = (facts.question.probes + script.probes).first { $0.id == asked }
      return probe.when != .always && other?.when == probe.when
    }
  }

  private func isBetter(_ left: Entry, _ right: Entry) -> Bool {
    if left.probe.priority != right.probe.priority {
      return left.probe.priority > right.probe.priority
    }
    if left.probe.kind != right.probe.kind { return left.probe.kind < right.probe.kind }
    let (atoms, otherAtoms) = (left.probe.when.atomCount, right.probe.when.atomCount)
    if atoms != otherAtoms { return atoms > otherAtoms }
    let (use, otherUse) = (lastUse[left.probe.id, default: 0], lastUse[right.probe.id, default: 0])
    return use != otherUse ? use < otherUse : left.position < right.position
  }

  private func whyBehind(_ entry: Entry, _ winner: Entry) -> FollowUpVerdict {
    if entry.probe.priority != winner.probe.priority { return .lowerPriority }
    if entry.probe.kind != winner.probe.kind { return .lessUrgent }
    if entry.probe.when.atomCount != winner.probe.when.atomCount { return .lessSpecific }
    let uses = [entry, winner].map { lastUse[$0.probe.id, default: 0] }
    return uses[0] != uses[1] ? .usedMoreRecently : .laterInFile
  }
}
