// One interview with a simulated candidate, from the greeting to the scorecard.
import Interview

/// An interview that nobody types in.
struct SimulatedInterview {
  /// Wishes after which an interview is taken for one that never ends: far above any agenda.
  static let stepLimit = 1000

  private(set) var session = Session()
  private(set) var events: [Event] = []
  private let interviewer: Interviewer
  private let findings: Simulation.Analysis
  private var candidate: SimulatedCandidate

  init(
    _ interviewer: Interviewer, candidate: SimulatedCandidate,
    findings: @escaping Simulation.Analysis
  ) {
    self.interviewer = interviewer
    self.candidate = candidate
    self.findings = findings
  }

  /// Holds it. An interview that is refused or does not end stays unfinished: see ``session``.
  mutating func hold() {
    do throws(Refusal) {
      try perform(.open(candidate: "Candidate"))
      var steps = 0
      while session.stage != .over, steps < Self.stepLimit {
        steps += 1
        try step()
      }
    } catch {
      return
    }
  }

  private mutating func step() throws(Refusal) {
    guard session.stage != .selfRating else { return try perform(.rateSelf(level: nil)) }
    let text = words()
    guard !text.isEmpty else { return try perform(.skip) }
    let seen = findings(text, interviewer.analysisContext(in: session))
    try perform(.answer(text: text, findings: seen))
  }

  private mutating func words() -> String {
    switch session.stage {
    case .question:
      guard let turn = session.openTurn else { return "" }
      return candidate.answer(to: turn.question, followUp: openProbe(turn))
    case .candidateQuestions: return candidate.ownQuestion(asked: session.ownQuestions.count)
    case .closing: return candidate.closing()
    case .unopened, .between, .selfRating, .over: return ""
    }
  }

  private func openProbe(_ turn: Turn) -> Probe? {
    guard let id = turn.probes.last else { return nil }
    let own = interviewer.script.question(turn.question)?.probes ?? []
    return own.first { $0.id == id } ?? interviewer.script.probes.first { $0.id == id }
  }

  private mutating func perform(_ wish: Wish) throws(Refusal) {
    let more = try interviewer.decide(Command(elapsedMilliseconds: 0, wish: wish), in: session)
    for event in more { _ = session.apply(event, at: 0) }
    events += more
  }
}
