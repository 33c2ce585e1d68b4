// A small interview for reports: answers with what an analyser would have seen in them.
import Interview

/// A clause of an answer, by its words.
struct Sample {
  var words: String
  var subject = Subject.own
  var seen: [(kind: FindingKind, name: String)] = []

  /// The text of the clauses with a space between them, and its findings.
  static func answer(_ clauses: Sample...) -> (text: String, findings: Findings) {
    var text = ""
    var parts: [Clause] = []
    var items: [Finding] = []
    for (index, clause) in clauses.enumerated() {
      if index > 0 { text += " " }
      let span = Span(text.utf8.count, text.utf8.count + clause.words.utf8.count)
      text += clause.words
      parts.append(
        Clause(span: span, sentence: index, subject: clause.subject, hasVerb: true, mood: .past))
      items += clause.seen.map {
        Finding(
          kind: $0.kind, name: $0.name, span: span, status: $0.kind == .mention ? .asserted : nil,
          rule: "\($0.kind.rawValue).sample", clause: index)
      }
    }
    var measures = Measures()
    measures.bytes = text.utf8.count
    measures.words = text.split(separator: " ").count
    measures.functionWordShare = 450
    let findings = Findings(
      form: .story, nonAnswer: nil, measures: measures, clauses: parts, items: items)
    return (text, findings)
  }

  static let question = Question(
    id: "pushback", kind: .behavioural, topic: "collaboration", ask: ["?"],
    expects: [
      Expectation(concept: "training", weight: 2), Expectation(concept: "super-users", weight: 1),
    ])

  static let first = answer(
    Sample(
      words: "In May the night staff refused the new screen.", subject: .other,
      seen: [(.storyPart, "situation"), (.date, "month")]),
    Sample(
      words: "I sat with them for two nights,",
      seen: [(.storyPart, "action"), (.ownAction, "sat")]),
    Sample(
      words: "and I wrote training for their own screens.",
      seen: [(.ownAction, "wrote"), (.mention, "training")]))

  static let second = answer(
    Sample(
      words: "Calls to the desk fell from 30 a night to 4.", subject: .other,
      seen: [(.storyPart, "result"), (.change, "from-to"), (.number, "count")]))

  static let dontKnow = Findings(
    form: .nonAnswer, nonAnswer: .doesNotKnow, measures: Measures(), clauses: [], items: [])

  static let decision = FollowUpDecision(
    candidates: [
      FollowUpCandidate(probe: "no-result", verdict: .chosen),
      FollowUpCandidate(probe: "how-many", verdict: .lessUrgent),
      FollowUpCandidate(probe: "blame", verdict: .conditionFalse),
      FollowUpCandidate(probe: "vendor", verdict: .conditionFalse),
    ], patienceLeft: 2)

  /// The interview as records; the turn's score is the standard rubric's.
  static var records: [Record] {
    let events: [Event] = [
      .opened(persona: "clinician", candidate: "Kim", plan: ["pushback"], line: "Good morning."),
      .asked(turn: 1, question: "pushback", wording: 0, line: "When did clinicians push back?"),
      .answered(text: first.text, findings: first.findings),
      .probed(probe: "no-result", wording: 0, line: "And how did it end?", decision: decision),
      .answered(text: second.text, findings: second.findings),
      .acknowledged(
        line: "Thank you.", decision: FollowUpDecision(candidates: [], patienceLeft: 1)),
      .asked(turn: 2, question: "go-live", wording: 0, line: "And your last go-live?"),
      .answered(text: "No idea.", findings: dontKnow),
      .reprompted(reason: .nonAnswer, line: "Take any change you made."),
      .skipped,
      .leftUnanswered(reason: .skipped, line: "We can move on."),
      .invitedQuestions(line: "What would you like to ask?"),
      .answered(text: "Who is on call?", findings: dontKnow),
      .replied(answer: nil, line: "We share it."),
      .invitedClosing(line: "Sum up, please.", seconds: 60),
      .answered(text: "I would like to work here.", findings: dontKnow),
      .saidGoodbye(line: "Goodbye, Kim."),
      .selfRated(level: 4),
      .scored(scorecard: scorecard),
      .ended,
    ]
    return events.enumerated().map { index, event in
      Record(
        sequence: index + 1, seat: "candidate", elapsedMilliseconds: 1000 * index,
        event: .known(event))
    }
  }

  static var score: TurnScore {
    Rubric.standard.score(
      turn: 1, question: question, answers: [first.findings, second.findings])
  }

  static var scorecard: Scorecard {
    Rubric.standard.scorecard(turns: [score], unanswered: [2])
  }
}
