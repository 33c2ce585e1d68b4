// What happens between the members of a panel: handing over, disagreeing, breaking in.

extension Decision {
  /// Lets the member who asks `step` have the word; the chair has it for all that is nobody's question.
  mutating func handOver(to step: String) {
    guard let panel = interviewer.script.panel else { return }
    handOver(to: panel.asker(of: step) ?? panel.members[0])
  }

  /// Lets `next` have the word, who says so the first time.
  mutating func handOver(to next: Script) {
    let persona = next.persona.id
    guard session.speaker != persona, session.speaker != "" else { return }
    let isNew = !session.speakers.contains(persona)
    let wordings = script.manner.handOver.map { Self.naming(next.persona, in: $0) }
    emit(.handedOver(persona: persona, line: line(of: wordings, key: "hand-over#" + persona)))
    let greeting = isNew ? line(of: next.manner.takeOver, key: "take-over#" + persona) : ""
    if !greeting.isEmpty { emit(.remarked(persona: persona, line: greeting)) }
  }

  /// What two members say to each other before one of them puts `step`; nothing for other steps.
  mutating func disagree(about step: String) {
    guard let panel = interviewer.script.panel, let tension = panel.tension(step),
      let second = panel.member(tension.second)
    else { return }
    let opening = tension.opening.map { Self.naming(second.persona, in: $0) }
    let reply = tension.reply.map { Self.naming(script.persona, in: $0) }
    emit(.remarked(persona: tension.first, line: line(of: opening, key: step + "#first")))
    emit(.remarked(persona: tension.second, line: line(of: reply, key: step + "#second")))
  }

  /// Lets a member break in on the open question; whether one did.
  ///
  /// Each follow-up of a colleague is asked once in an interview, the first in the members' order; how
  /// many one question gets is the level's.
  mutating func breakIn() throws(Refusal) -> Bool {
    guard let panel = interviewer.script.panel, let turn = session.openTurn,
      session.interjections(in: turn.number) < interviewer.interjections
    else { return false }
    for member in panel.members where member.persona.id != session.speaker {
      guard let (probe, decision) = try interjection(of: member), let chosen = wording(probe)
      else { continue }
      emit(
        .interjected(
          persona: member.persona.id, probe: probe.id, wording: chosen.index, line: chosen.text,
          decision: decision))
      return true
    }
    return false
  }

  private func interjection(
    of member: Script
  ) throws(Refusal) -> (probe: Probe, decision: FollowUpDecision)? {
    let used = session.turns.flatMap(\.probes)
    var side = member
    side.probes = member.manner.interjections.filter { !used.contains($0.id) }
    var question = try openQuestion()
    question.probes = []
    guard !side.probes.isEmpty, question.kind != .warmUp, let turn = session.openTurn else {
      return nil
    }
    let (probe, decision) = FollowUpPolicy(
      script: side, facts: facts(about: question, in: turn), patienceLeft: 1, lastUse: [:],
      canBeSaid: { Wording(decision: self).canFill($0.say) }
    ).choose()
    return probe.map { ($0, decision) }
  }

  private static func naming(_ colleague: Persona, in line: String) -> String {
    line.replacing("{colleague}", with: colleague.name)
  }
}

extension Interviewer {
  /// How often colleagues may break in on one question: never in a gentle interview, once in a standard
  /// one, twice in a tough one.
  public var interjections: Int {
    switch settings.level {
    case .gentle: 0
    case .standard: 1
    case .tough: 2
    }
  }
}

extension Decision {
  /// What is planned to be asked, in order.
  func plannedSteps() -> [String] {
    guard let panel = script.panel else { return plan(of: script).rest(after: [], sessionFacts()) }
    let own = { (member: Script) in
      AgendaPlan(
        script: member, seed: interviewer.seed,
        length: interviewer.settings.length == .full ? .full : .standard,
        posting: interviewer.settings.posting
      ).rest(after: [], sessionFacts())
    }
    let isWarmUp = { (step: String) in script.question(step)?.kind == .warmUp }
    return PanelPlan(
      panel: panel, questions: { own($0).filter { !isWarmUp($0) } },
      warmUp: own(panel.members[0]).first(where: isWarmUp),
      posting: interviewer.settings.posting
    ).steps(length: interviewer.settings.length)
  }
}
