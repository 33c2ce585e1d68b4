// A small script that uses every kind of line, and findings made by hand.
import Interview

enum Fixture {
  static func script(patience: Int = 2, probes: [Probe]? = nil) -> Script {
    Script(
      persona: Persona(
        id: "tester", name: "Terry Tester", role: "Head of Tests", wants: "", distrusts: "",
        voice: Voice(jargon: .plain, patience: patience)),
      opening: ["Hello, {candidate}, welcome to {organization.name}."],
      agenda: [
        .question("settle"), .pick(count: 2, from: ["past", "plan", "facts"]),
        .question("past"), .candidateQuestions, .closing,
      ],
      questions: [
        Question(id: "settle", kind: .warmUp, topic: "nerves", ask: ["How was the trip?"]),
        question("past", .behavioural, probes: probes),
        question("plan", .situational), question("facts", .knowledge),
      ],
      probes: [
        probe("no-result", .not(.has(.part(.result))), ["How did it end?", "And then?"]),
        probe("anything", .always, ["Tell me more.", "Go on."], kind: .generic),
        probe("recall", .earlier("training"), ["Is that like {recall:training}?"], kind: .concept),
      ],
      reprompts: Reprompts(
        nonAnswer: ["Any example will do.", "A small one, then."], offTopic: ["Back to it."],
        stuffing: ["In a sentence, please."], patientDetails: ["No names, please."],
        moveOn: ["Let us leave that."]),
      acknowledgements: [
        Acknowledgement(when: .has(.number), say: ["A number, good."]),
        Acknowledgement(when: .always, say: ["Thank you.", "I see."]),
      ],
      candidateQuestions: CandidateQuestions(
        invite: ["Your questions?"], more: ["Another one?"],
        answers: [PreparedAnswer(id: "team", about: ["team"], say: ["Six people."])],
        fallback: ["I will find out."], none: ["Fine."], limit: 2),
      closing: Closing(ask: ["Sum up, please."], seconds: 60, thanks: ["Goodbye, {candidate}."]))
  }

  static func interviewer(
    _ script: Script = script(), seed: UInt64 = 7, settings: SessionSettings = SessionSettings()
  ) -> Interviewer {
    Interviewer(script: script, settings: settings, organizationName: "Test Valley", seed: seed)
  }

  static func probe(
    _ id: String, _ when: Condition, _ say: [String], kind: ProbeKind = .missingPart,
    priority: Int = 0
  ) -> Probe {
    Probe(id: id, when: when, whenText: "", say: say, kind: kind, priority: priority)
  }

  private static func question(
    _ id: String, _ kind: QuestionKind, probes: [Probe]? = nil
  ) -> Question {
    Question(
      id: id, kind: kind, topic: "tests", ask: ["\(id), one?", "\(id), two?"],
      clarify: ["Put simply: \(id)?"], hint: id == "facts" ? "" : "Think of \(id).",
      expects: [Expectation(concept: "training", weight: 1)],
      probes: probes ?? [
        probe("\(id)#1", .mentions("training"), ["You said {quote:training}?"], kind: .concept)
      ])
  }

  /// An answer's findings: an ordinary one unless told otherwise.
  static func findings(
    nonAnswer: NonAnswer? = nil, stuffed: Bool = false, offTopic: Bool = false,
    items: [Finding] = []
  ) -> Findings {
    var measures = Measures()
    measures.words = nonAnswer == .empty ? 0 : 30
    measures.isStuffed = stuffed
    measures.isOffTopic = offTopic
    return Findings(
      form: nonAnswer == nil ? .halfStory : .nonAnswer, nonAnswer: nonAnswer, measures: measures,
      clauses: [], items: items)
  }

  static func mention(_ concept: String, _ status: MentionStatus = .asserted) -> Finding {
    Finding(kind: .mention, name: concept, span: Span(0, 8), status: status, rule: "fixture")
  }

  static func part(_ part: StoryPart) -> Finding {
    Finding(kind: .storyPart, name: part.rawValue, span: Span(0, 8), rule: "fixture")
  }
}

/// A shell without a screen: commands in, events kept.
struct Conversation {
  let interviewer: Interviewer
  private(set) var session = Session()
  private(set) var log: [(event: Event, elapsedMilliseconds: Int)] = []
  private(set) var effects: [Effect] = []

  init(_ interviewer: Interviewer) {
    self.interviewer = interviewer
  }

  @discardableResult
  mutating func wish(_ wish: Wish, at time: Int? = nil) throws(Refusal) -> [Event] {
    let time = time ?? session.elapsedMilliseconds
    let events = try interviewer.decide(
      Command(elapsedMilliseconds: time, wish: wish), in: session)
    for event in events {
      effects += session.apply(event, at: time)
      log.append((event, time))
    }
    return events
  }

  @discardableResult
  mutating func answer(
    _ findings: Findings = Fixture.findings(), _ text: String = "training was done"
  ) throws(Refusal) -> [Event] {
    try wish(.answer(text: text, findings: findings))
  }
}
