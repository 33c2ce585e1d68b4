// A probe that others always go before, until the persona's patience is spent.
import Interview

/// Checks that no probe of a question stands behind so many others that its turn never comes.
enum OutrankedProbeCheck {
  static func run(_ draft: PersonaDraft, sink: DiagnosticSink) {
    let settings = ConditionSettings(draft)
    for question in draft.script.questions {
      let patience = ConditionSettings.patience(draft.script, question)
      let proof = ConditionProof(setting: settings.setting(of: question))
      let probes = question.probes.prefix(ShadowingCheck.limit)
        .filter { draft.probes[$0.id] != nil }
      // With the same condition: ShadowingCheck says so.
      for (index, probe) in probes.enumerated() where probes.count > patience {
        let first = probes.enumerated().filter { offset, other in
          offset != index && other.when != probe.when && precedes(other, offset, probe, index)
            && canAlwaysBeSaid(other) && proof.implies(probe.when, other.when)
        }
        guard first.count >= patience, !proof.isImpossible(probe.when),
          let place = draft.probes[probe.id]
        else { continue }
        sink.report(.outrankedProbe(id: probe.id, by: first.map(\.element.id)), at: place)
      }
    }
  }

  /// Whether `left` is preferred whenever both fit: as FollowUpPolicy orders them.
  private static func precedes(_ left: Probe, _ offset: Int, _ right: Probe, _ other: Int) -> Bool {
    if left.priority != right.priority { return left.priority > right.priority }
    if left.kind != right.kind { return left.kind < right.kind }
    let (atoms, otherAtoms) = (left.when.atomCount, right.when.atomCount)
    return atoms != otherAtoms ? atoms > otherAtoms : offset < other
  }

  /// Whether one of its wordings quotes nothing.
  private static func canAlwaysBeSaid(_ probe: Probe) -> Bool {
    probe.say.contains { Template.all(in: $0).allSatisfy { !$0.isQuotation } }
  }
}

extension Template {
  /// Whether it takes words of the candidate's, which may not be there.
  var isQuotation: Bool {
    switch content {
    case .quote, .recall, .remembered: true
    case .candidate, .organizationName, .organization, .fact, .problem: false
    }
  }
}
