// Headers and records that the tests of this target store.
import Interview

@testable import TranscriptStore

/// What tests store.
enum Samples {
  /// A header with a source whose text holds what JSON must escape.
  static func header(
    openedAt: String = "2026-03-14T09:26:53Z", seed: UInt64 = 7, persona: String = "clinician"
  ) -> TranscriptHeader {
    let text = "id: \(persona)\nname: \"Dr. O/K\"\u{1b}\n"
    return TranscriptHeader(
      id: "", openedAt: openedAt,
      versions: .init(engine: "1", analyser: "1", rubric: "1", lexicon: "1"), seed: seed,
      seats: [.init(id: "candidate", name: "Kim", role: "candidate")], settings: SessionSettings(),
      persona: persona,
      sources: [.init(name: "\(persona).yaml", digest: digest(of: text), text: text)])
  }

  /// A finding with every optional field set.
  static let finding = Finding(
    kind: .mention, name: "delay", span: Span(2, 9), status: .asserted, rule: "concept:delay",
    clause: 0)

  /// Findings with one of everything.
  static let findings = Findings(
    form: .halfStory, nonAnswer: .evades, measures: Measures(),
    clauses: [Clause(span: Span(0, 9), sentence: 0, subject: .own, hasVerb: true, mood: .past)],
    items: [finding])

  /// A decision with one candidate.
  static let decision = FollowUpDecision(
    candidates: [FollowUpCandidate(probe: "result", verdict: .patienceSpent)], patienceLeft: 1)

  /// A scorecard with one of everything.
  static let scorecard = Scorecard(
    rubric: "1",
    turns: [
      TurnScore(
        turn: 1, question: "pushback", overall: 3,
        dimensions: [
          DimensionScore(
            dimension: .content, level: 3, points: 500,
            evidence: [
              Evidence(
                answer: 0, span: Span(2, 9), label: "delay", rule: "concept:delay", counts: true)
            ], notSeen: ["number"])
        ], gates: [.offTopic], content: 500, form: .story)
    ], unanswered: [2], overall: 3)

  /// One event of every case, in the order of a session.
  static let events: [Event] = [
    .opened(persona: "clinician", candidate: "Kim", plan: ["pushback"], line: "Good morning, Kim."),
    .replanned(plan: ["pushback", "closing"]),
    .remembered(name: "late-start", words: "two weeks\tlate"),
    .asked(turn: 1, question: "pushback", wording: 0, line: "Who pushed back?"),
    .answered(text: "A nurse\u{0}\u{2028}é/\"\\\n👩🏽‍⚕️", findings: findings),
    .reprompted(reason: .nonAnswer, line: "Try once more."),
    .probed(probe: "result", wording: 1, line: "And then?", decision: decision),
    .interjected(
      persona: "cto", probe: "panel#1", wording: 0, line: "How many?", decision: decision),
    .handedOver(persona: "cto", line: "Over to you."),
    .remarked(persona: "clinician", line: "I disagree."),
    .acknowledged(line: "Thank you.", decision: decision),
    .leftUnanswered(reason: .repromptsSpent, line: "Let us move on."),
    .repeated(line: "Who pushed back?"),
    .clarified(line: "Someone who said no."),
    .hinted(line: "Think of a ward."),
    .skipped,
    .paused,
    .resumed,
    .invitedQuestions(line: "What would you ask me?"),
    .replied(answer: nil, line: "I do not know."),
    .invitedClosing(line: "Sum up, please.", seconds: 60),
    .saidGoodbye(line: "Goodbye."),
    .selfRated(level: nil),
    .room(event: .gaveFloor(seat: "seat-1", task: .answer)),
    .scored(scorecard: scorecard),
    .ended,
    .disputed(turn: 1, answer: 0, finding: finding, note: "That was me, not the vendor."),
    .withdrewDispute(turn: 1, answer: 0, finding: finding),
    .rescored(
      versions: .init(engine: "1", analyser: "2", rubric: "1", lexicon: "1"),
      scorecard: scorecard),
    .emailed(
      text: "Dear Dr. Okafor,\nthank you for the talk.", findings: findings,
      score: StageScore(
        level: 2,
        evidence: [
          Evidence(
            answer: 0, span: Span(17, 26), label: "thanks", rule: "cue:thanks",
            counts: true)
        ], notSeen: ["topic"])),
  ]

  /// Records numbered from `first` on, a second apart, one for each of `events`.
  static func records(_ events: [Event] = events, from first: Int = 1) -> [Record] {
    events.enumerated().map { index, event in
      Record(
        sequence: first + index, seat: index % 2 == 0 ? "interviewer" : "candidate",
        elapsedMilliseconds: (first + index) * 1_000, event: .known(event))
    }
  }
}

extension Samples {
  /// The case of an event. A new case does not compile until it is named here; it then belongs in
  /// ``events``, too.
  static func name(of event: Event) -> String {
    switch event {
    case .opened: "opened"
    case .replanned: "replanned"
    case .remembered: "remembered"
    case .asked: "asked"
    case .answered: "answered"
    case .reprompted: "reprompted"
    case .probed: "probed"
    case .interjected: "interjected"
    case .handedOver: "handedOver"
    case .remarked: "remarked"
    case .acknowledged: "acknowledged"
    case .leftUnanswered: "leftUnanswered"
    case .repeated: "repeated"
    case .clarified: "clarified"
    case .hinted: "hinted"
    case .skipped: "skipped"
    case .paused: "paused"
    case .resumed: "resumed"
    case .invitedQuestions: "invitedQuestions"
    case .replied: "replied"
    case .invitedClosing: "invitedClosing"
    case .saidGoodbye: "saidGoodbye"
    case .selfRated: "selfRated"
    case .scored: "scored"
    case .ended: "ended"
    case .room: "room"
    case .disputed: "disputed"
    case .withdrewDispute: "withdrewDispute"
    case .rescored: "rescored"
    case .emailed: "emailed"
    }
  }
}
