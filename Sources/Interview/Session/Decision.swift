// One decision in the making: every event is applied to a copy of the session before the next is made.

/// Collects the events that one wish leads to.
struct Decision {
  let interviewer: Interviewer
  private(set) var session: Session
  private(set) var events: [Event] = []

  /// The script of the member who speaks, in a panel.
  var script: Script { interviewer.script.speaking(session.speaker) }

  private let elapsedMilliseconds: Int

  init(interviewer: Interviewer, session: Session, elapsedMilliseconds: Int) {
    self.interviewer = interviewer
    self.session = session
    self.elapsedMilliseconds = elapsedMilliseconds
  }

  mutating func grant(_ wish: Wish) throws(Refusal) {
    switch wish {
    case .open(let candidate): open(candidate)
    case .answer(let text, let findings): try answer(text, findings)
    case .repeat: emit(.repeated(line: session.lastAsked))
    case .clarify: emit(.clarified(line: try openQuestion().clarified(self)))
    case .hint:
      let question = try openQuestion()
      let hint = line(of: question.hint.isEmpty ? [] : [question.hint], key: question.id + "#hint")
      guard !hint.isEmpty else { throw .noHint }
      emit(.hinted(line: hint))
    case .skip: skip()
    case .pause: emit(.paused)
    case .resume, .takeUp: emit(.resumed)
    case .rateSelf(let level): try rate(level)
    case .dispute(let dispute): try self.dispute(dispute)
    case .withdrawDispute(let dispute): try withdraw(dispute)
    case .rescore(let versions, let scorecard): try rescore(versions, scorecard)
    case .email(let text, let findings): try email(text, findings)
    }
  }

  // MARK: stages

  private mutating func open(_ candidate: String) {
    let wordings = script.opening
    // The name is not in the session yet, so the greeting is filled from here.
    let line = Wording(decision: self, candidate: candidate).line(of: wordings, key: "opening")
    emit(
      .opened(
        persona: script.persona.id, candidate: candidate,
        plan: plannedSteps(), line: line?.text ?? ""))
    advance()
  }

  private mutating func answer(_ text: String, _ findings: Findings) throws(Refusal) {
    guard findings.nonAnswer != .empty else { throw .emptyAnswer }
    emit(.answered(text: text, findings: findings))
    switch session.stage {
    case .question: try followUp(findings)
    case .candidateQuestions: reply(text, findings)
    case .closing: sayGoodbye()
    case .unopened, .between, .selfRating, .over: break
    }
  }

  private mutating func reply(_ text: String, _ findings: Findings) {
    let stage = script.candidateQuestions
    let cues = OwnQuestionCues(interviewer.script)
    let prepared = cues.answer(to: findings)
    if let answerer = interviewer.script.panel?.answerer(of: prepared) { handOver(to: answerer) }
    if prepared == nil, cues.isNothing(text, findings) {
      emit(.replied(answer: nil, line: line(of: stage.none, key: "none")))
      return advance()
    }
    let lines = prepared?.say ?? stage.fallback
    let key = "reply#" + (prepared?.id ?? "")
    emit(.replied(answer: prepared?.id, line: line(of: lines, key: key)))
    let noticed = script.candidateQuestions.noticed
    if prepared?.isTheEmployers == true, !noticed.isEmpty {
      emit(.remarked(persona: script.persona.id, line: line(of: noticed, key: "noticed")))
    }
    if session.ownQuestions.count < stage.limit {
      emit(.invitedQuestions(line: line(of: stage.more, key: "more")))
    } else {
      advance()
    }
  }

  private mutating func skip() {
    emit(.skipped)
    switch session.stage {
    case .question:
      let isAnswered = !(session.openTurn?.answers.isEmpty ?? true)
      leaveUnanswered(isAnswered ? .followUp : .skipped)
    case .candidateQuestions:
      emit(.replied(answer: nil, line: line(of: script.candidateQuestions.none, key: "none")))
      advance()
    case .closing: sayGoodbye()
    case .unopened, .between, .selfRating, .over: break
    }
  }

  private mutating func rate(_ level: Int?) throws(Refusal) {
    guard session.stage == .selfRating else { throw .noRatingAsked }
    if let level, !(1...5).contains(level) { throw .ratingOutOfRange(level) }
    emit(.selfRated(level: level))
    let (turns, unanswered) = interviewer.scores(of: session)
    var scorecard = interviewer.scorecard(turns: turns, unanswered: unanswered)
    scorecard.stages = interviewer.stageScores(of: session)
    emit(.scored(scorecard: scorecard))
    emit(.ended)
  }

  // MARK: a question

  private mutating func followUp(_ findings: Findings) throws(Refusal) {
    switch findings.nonAnswer {
    case .asksToRepeat: return emit(.repeated(line: session.lastAsked))
    case .asksToClarify:
      return emit(.clarified(line: try openQuestion().clarified(self)))
    case .doesNotKnow, .declines, .evades:
      let isAnswered = !(session.openTurn?.answers.isEmpty ?? true)
      return isAnswered ? leaveUnanswered(.followUp) : repromptOrLeave()
    case .empty, nil: break
    }
    if let reason = guardReason(findings) { return reprompt(reason) }
    try probeOrAcknowledge()
  }

  /// Why the latest answer is asked for again, once for each reason, or nil when it stands.
  private func guardReason(_ findings: Findings) -> RepromptReason? {
    guard let turn = session.openTurn else { return nil }
    // A warm-up is there to get someone talking: whatever they say will do.
    let hasTopic = script.question(turn.question)?.kind != .warmUp
    let isFirst = turn.answers.count == 1
    let reasons: [(RepromptReason, Bool)] = [
      (.patientDetails, !findings.items(.identifier).isEmpty),
      (.stuffing, findings.measures.isStuffed),
      (.offTopic, findings.measures.isOffTopic && isFirst && hasTopic),
    ]
    return reasons.first { $0.1 && !turn.reprompts.contains($0.0) }?.0
  }

  private mutating func repromptOrLeave() {
    let used = session.openTurn?.reprompts.count { $0 == .nonAnswer } ?? 0
    if used < interviewer.reprompts {
      reprompt(.nonAnswer)
    } else {
      leaveUnanswered(.repromptsSpent)
    }
  }

  private mutating func reprompt(_ reason: RepromptReason) {
    let question = session.openTurn.flatMap { script.question($0.question) }
    let lines = (question?.reprompts ?? Reprompts()).over(script.reprompts)
    let (wordings, restates) =
      switch reason {
      case .nonAnswer: (lines.nonAnswer, true)
      case .offTopic: (lines.offTopic, true)
      case .stuffing: (lines.stuffing, false)
      case .patientDetails: (lines.patientDetails, false)
      }
    let ending = restates ? question.map { " " + $0.clarified(self) } : nil
    let line = Wording(decision: self).line(
      of: wordings, key: "reprompt#" + reason.rawValue, ending: ending ?? "")
    emit(.reprompted(reason: reason, line: line?.text ?? ""))
  }

  private mutating func probeOrAcknowledge() throws(Refusal) {
    let (probe, decision) = try policyDecision()
    if let probe, let chosen = wording(probe) {
      try ask(probe, chosen, decision)
    } else if try !breakIn() {
      try acknowledge(decision)
    }
  }

  /// What the script would ask after the open question's answers, and why.
  func policyDecision() throws(Refusal) -> (probe: Probe?, decision: FollowUpDecision) {
    let question = try openQuestion()
    guard let turn = session.openTurn else { throw .nothingAsked }
    let policy = FollowUpPolicy(
      script: script, facts: facts(about: question, in: turn),
      patienceLeft: interviewer.patience(with: question) - turn.probes.count,
      lastUse: lastUse(), canBeSaid: { Wording(decision: self).canFill($0.say) })
    return policy.choose()
  }

  /// Asks a follow-up and keeps in mind what it is to keep.
  mutating func ask(
    _ probe: Probe, _ line: Wording.Line, _ decision: FollowUpDecision
  ) throws(Refusal) {
    let question = try openQuestion()
    guard let turn = session.openTurn else { throw .nothingAsked }
    let memories = memories(probe.remember, facts(about: question, in: turn))
    emit(.probed(probe: probe.id, wording: line.index, line: line.text, decision: decision))
    for memory in memories { emit(memory) }
  }

  /// Ends the open question and goes on.
  mutating func acknowledge(_ decision: FollowUpDecision) throws(Refusal) {
    let question = try openQuestion()
    guard let turn = session.openTurn else { throw .nothingAsked }
    let facts = facts(about: question, in: turn)
    let (line, toRemember) = acknowledgement(facts)
    let memories = memories(question.remember + toRemember, facts)
    emit(.acknowledged(line: line, decision: decision))
    for memory in memories { emit(memory) }
    advance()
  }

  private mutating func leaveUnanswered(_ reason: UnansweredReason) {
    var wordings = script.reprompts.moveOn
    var memories: [Event] = []
    if let turn = session.openTurn, let question = script.question(turn.question) {
      wordings = question.reprompts.over(script.reprompts).moveOn
      let facts = facts(about: question, in: turn)
      memories = turn.answers.isEmpty ? [] : self.memories(question.remember, facts)
    }
    emit(.leftUnanswered(reason: reason, line: line(of: wordings, key: "move-on")))
    for memory in memories { emit(memory) }
    advance()
  }

  /// What there is to keep in mind of the open question's answers; words that were not said are not.
  private func memories(_ memories: [Memory], _ facts: AnswerFacts) -> [Event] {
    memories.filter { facts.satisfy($0.when) }.compactMap { memory in
      guard let concept = memory.words else { return .remembered(name: memory.name, words: nil) }
      let words = Wording(decision: self).quote(concept)
      return words.map { .remembered(name: memory.name, words: $0) }
    }
  }

  func openQuestion() throws(Refusal) -> Question {
    guard let turn = session.openTurn,
      let question = interviewer.script.question(turn.question)
    else {
      throw .nothingAsked
    }
    return question
  }

  // MARK: moving on

  private mutating func advance() {
    replan()
    guard session.planPosition < session.plan.count else { return sayGoodbye() }
    let step = session.plan[session.planPosition]
    handOver(to: step)
    disagree(about: step)
    if step == AgendaPlan.candidateQuestions {
      emit(.invitedQuestions(line: line(of: script.candidateQuestions.invite, key: "invite")))
    } else if step == AgendaPlan.closing {
      let line = line(of: script.closing.ask, key: "closing")
      emit(.invitedClosing(line: line, seconds: script.closing.seconds))
    } else if let question = script.question(step) {
      let chosen = Wording(decision: self).line(of: question.ask, key: question.id)
      emit(
        .asked(
          turn: session.turns.count + 1, question: question.id, wording: chosen?.index ?? 0,
          line: chosen?.text ?? ""))
    }
  }

  /// Puts on record what is to come, where it is not what was planned.
  private mutating func replan() {
    guard interviewer.script.panel == nil, plan.branches else { return }
    let begun = Array(session.plan.prefix(session.planPosition))
    let rest = plan.rest(after: begun, sessionFacts())
    if rest != Array(session.plan.dropFirst(session.planPosition)) { emit(.replanned(plan: rest)) }
  }

  var plan: AgendaPlan { plan(of: script) }

  /// What `script` would ask alone.
  func plan(of script: Script) -> AgendaPlan {
    AgendaPlan(
      script: script, seed: interviewer.seed, length: interviewer.settings.length,
      asked: Set(interviewer.settings.asked ?? []), posting: interviewer.settings.posting)
  }

  private mutating func sayGoodbye() {
    emit(.saidGoodbye(line: line(of: script.closing.thanks, key: "thanks")))
  }

  mutating func emit(_ event: Event) {
    events.append(event)
    _ = session.apply(event, at: elapsedMilliseconds)
  }

  // MARK: words

  func facts(about question: Question, in turn: Turn) -> AnswerFacts {
    AnswerFacts(
      question: question, turn: turn, session: sessionFacts(before: session.turns.count - 1))
  }

  /// What is known between two questions, or about a turn with so many before it.
  func sessionFacts(before earlier: Int? = nil) -> SessionFacts {
    SessionFacts(
      script: script, settings: interviewer.settings, turns: session.turns,
      earlierTurns: session.turns.prefix(earlier ?? session.turns.count), memory: session.memory,
      rapport: rapport)
  }

  /// What the follow-ups that were asked have done to the persona's mood. Only those are looked up:
  /// a script may have thousands of others.
  var rapport: Int {
    session.turns.reduce(0) { sum, turn in
      guard !turn.probes.isEmpty else { return sum }
      let own = script.question(turn.question)?.probes ?? []
      return turn.probes.reduce(sum) { sum, id in
        let probe = own.first { $0.id == id } ?? script.probes.first { $0.id == id }
        return sum + (probe?.rapport ?? 0)
      }
    }
  }

  private func lastUse() -> [String: Int] {
    var uses: [String: Int] = [:]
    for turn in session.turns {
      for probe in turn.probes { uses[probe] = turn.number }
    }
    return uses
  }

  func wording(_ probe: Probe) -> Wording.Line? {
    Wording(decision: self).line(of: probe.say, key: probe.id)
  }

  private func acknowledgement(_ facts: AnswerFacts) -> (line: String, remember: [Memory]) {
    for (index, acknowledgement) in script.acknowledgements.enumerated()
    where facts.satisfy(acknowledgement.when) {
      let key = "acknowledgement#\(index)"
      if let line = Wording(decision: self).line(of: acknowledgement.say, key: key) {
        return (line.text, acknowledgement.remember)
      }
    }
    return ("", [])
  }

  func line(of wordings: [String], key: String) -> String {
    Wording(decision: self).line(of: wordings, key: key)?.text ?? ""
  }
}

extension Question {
  /// The question again in other words: a clarifying wording if there is one, else another wording.
  fileprivate func clarified(_ decision: Decision) -> String {
    let wordings = clarify.isEmpty ? ask : clarify
    let line = Wording(decision: decision).line(of: wordings, key: id + "#clarify")
    return line?.text ?? decision.session.lastAsked
  }
}
