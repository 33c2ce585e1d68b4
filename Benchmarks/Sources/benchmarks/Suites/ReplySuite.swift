// The whole reply to an answer: analysed, decided, applied and encoded as the store does.
import AnswerAnalysis
import Interview
import PersonaScript
import TranscriptStore

/// Microseconds from an answer of 100 words to what the interviewer does, the disk left out.
enum ReplySuite {
  static func run(_ report: inout Report) throws {
    report.begin("reply", "analyse, decide, apply and encode, for an answer of 100 words")
    for (name, questions, probes) in [
      ("100 rules, 10 a question", 10, 10), ("1,000 rules, 20 a question", 50, 20),
      ("5,000 rules, 20 a question", 250, 20), ("5,000 rules, all of one question", 2, 2_500),
    ] {
      let pack = SyntheticPack(personas: 1, questions: questions, probes: probes, concepts: 1_000)
      guard let compiled = PackCompiler.compile(pack.sources).pack else {
        report.note("\(name): the synthetic pack does not compile")
        continue
      }
      try measure(name, compiled, &report)
    }
  }

  private static func measure(_ name: String, _ pack: RolePack, _ report: inout Report) throws {
    let answer = SyntheticAnswers.answer(words: 100)
    let analyser = Analyser(lexicon: CompiledLexicon(pack.lexicon))
    let interviewer = Interviewer(
      script: pack.scripts[0], organizationName: pack.organization.name, seed: 7)
    // Two moments of the interview in turn, so that the question is read anew for every answer.
    let moments = [
      try Moment(interviewer, analyser, answered: 0),
      try Moment(interviewer, analyser, answered: 1),
    ]
    var turn = 0
    let whole = try Sample(passes: 2_000) {
      turn += 1
      _ = try moments[turn % 2].reply(to: answer)
    }
    let analysis = Sample(passes: 500) {
      turn += 1
      _ = moments[turn % 2].analyse(answer)
    }
    let findings = moments[0].analyse(answer)
    let deciding = try Sample(passes: 500) { _ = try moments[0].decide(answer, findings) }
    report.add("\(name), median", whole.median.microseconds, "µs")
    report.add("  99th percentile", whole.p99.microseconds, "µs")
    report.add("  median of the processor time", whole.processorMedian.microseconds, "µs")
    report.add("  of which analysis", analysis.processorMedian.microseconds, "µs")
    report.add("  of which decision and state", deciding.processorMedian.microseconds, "µs")
    report.add("  stored", Double(try moments[0].storedBytes(answer)), "bytes")
  }
}

/// An interview that waits for an answer.
private struct Moment {
  private let interviewer: Interviewer
  private let analyser: Analyser
  private var session = Session()
  private var transcript: Transcript

  /// A moment after some questions were answered and left again.
  init(_ interviewer: Interviewer, _ analyser: Analyser, answered: Int) throws {
    self.interviewer = interviewer
    self.analyser = analyser
    transcript = Transcript(
      header: TranscriptHeader(
        id: "benchmark", openedAt: "2026-08-01T00:00:00Z",
        versions: .init(engine: "1", analyser: "1", rubric: "1", lexicon: "1"), seed: 7, seats: [],
        settings: SessionSettings(), persona: "persona-1", sources: []))
    try take(.open(candidate: "Kim"))
    for _ in 0..<answered { try take(.skip) }
  }

  /// What the analyser sees in an answer that is given now.
  func analyse(_ answer: String) -> Findings {
    analyser.findings(in: answer, context: interviewer.analysisContext(in: session))
  }

  /// What an answer leads to, and the session after it.
  func decide(_ answer: String, _ findings: Findings) throws -> [Event] {
    let command = Command(elapsedMilliseconds: 0, wish: .answer(text: answer, findings: findings))
    let events = try interviewer.decide(command, in: session)
    var session = session
    for event in events { _ = session.apply(event, at: 0) }
    return events
  }

  /// Replies to an answer, and returns the number of the last record.
  func reply(to answer: String) throws -> Int {
    let events = try decide(answer, analyse(answer))
    var transcript = transcript
    try transcript.append(Self.records(events, after: 0), after: 0)
    return transcript.revision
  }

  /// How many bytes the records of a reply have.
  func storedBytes(_ answer: String) throws -> Int {
    var longer = transcript
    try longer.append(Self.records(try decide(answer, analyse(answer)), after: 0), after: 0)
    return longer.bytes.count - transcript.bytes.count
  }

  private mutating func take(_ wish: Wish) throws {
    let events = try interviewer.decide(Command(elapsedMilliseconds: 0, wish: wish), in: session)
    for event in events { _ = session.apply(event, at: 0) }
  }

  private static func records(_ events: [Event], after revision: Int) -> [Record] {
    events.enumerated().map { offset, event in
      Record(
        sequence: revision + offset + 1, seat: "candidate", elapsedMilliseconds: 0,
        event: .known(event))
    }
  }
}
