// Recorded levels and today's, side by side, and what moved them.
import Interview
import Report
import Testing

@Suite struct RescoringDocumentTests {
  private static func versions(_ analyser: String) -> TranscriptHeader.Versions {
    TranscriptHeader.Versions(engine: "1", analyser: analyser, rubric: "1", lexicon: "2026")
  }

  /// The sample's interview, its first answer seen today as `findings`.
  private static func text(_ findings: Findings, width: Int = 80) -> String {
    var turn = AnsweredTurn.turns(in: Sample.records)[0]
    turn.findings[0] = findings
    var session = Session()
    for case (.known(let event), let time) in Sample.records.map({
      ($0.event, $0.elapsedMilliseconds)
    }) {
      _ = session.apply(event, at: time)
    }
    let now = Rubric.standard.score(turn: 1, question: Sample.question, answers: turn.findings)
    var rescoring = Rescoring([], by: Sample.interviewer) { _, _ in findings }
    rescoring.recorded = Sample.scorecard
    rescoring.rescored = Rubric.standard.scorecard(turns: [now], unanswered: [2])
    rescoring.turns = [
      RescoredTurn(turn: session.turns[0], recorded: Sample.score, rescored: now)
    ]
    return TextRenderer(width: width).render(
      RescoringDocument(
        file: "kim.hotseat.jsonl", recorded: versions("1"), now: versions("2"),
        rescoring: rescoring, names: { "<\($0)>" }
      ).document)
  }

  @Test func whatDidNotMoveStandsTwice() {
    let text = Self.text(Sample.first.findings)
    let score = Sample.score
    #expect(text.contains("kim.hotseat.jsonl\n"))
    #expect(
      text.contains("Recorded by analyser 1, rubric 1, lexicon 2026; scored again by analyser 2,"))
    #expect(text.contains("1. When did clinicians push back?"))
    #expect(text.contains("Overall    \(score.overall)         \(score.overall)\n"))
    #expect(!text.contains("(up)") && !text.contains("(down)") && !text.contains("no longer"))
  }

  @Test func whatMovedIsMarkedWithTheWordsThatMovedIt() {
    var findings = Sample.first.findings
    findings.items.removeAll { $0.kind == .mention }
    let text = Self.text(findings)
    #expect(text.contains("(down)"))
    #expect(
      text.contains(
        #""and I wrote training for their own screens." no longer: <training>"#), "\(text)")
  }

  @Test func aNewGateIsSaid() {
    var findings = Sample.first.findings
    findings.items.append(
      Finding(kind: .identifier, name: "name", span: Span(0, 2), rule: "test", clause: 0))
    #expect(Self.text(findings).contains("details that may identify a patient"))
  }

  @Test func anUnfinishedInterviewSaysThatItHasNoScores() {
    let rescoring = Rescoring([], by: Sample.interviewer) { _, _ in Sample.dontKnow }
    let text = TextRenderer(width: 80).render(
      RescoringDocument(
        file: "x", recorded: Self.versions("1"), now: Self.versions("1"), rescoring: rescoring,
        names: { $0 }
      ).document)
    #expect(text.contains("was not finished"))
  }

  @Test(arguments: [30, 40])
  func fitsANarrowTerminal(width: Int) {
    for line in Self.text(Sample.first.findings, width: width).split(separator: "\n") {
      #expect(line.count <= width, "\(line)")
    }
  }
}

extension Sample {
  /// An interviewer with nothing to say.
  static var interviewer: Interviewer {
    let lines = ["."]
    return Interviewer(
      script: Script(
        persona: Persona(
          id: "p", name: "P", role: "", wants: "", distrusts: "",
          voice: Voice(jargon: .technical, patience: 1)),
        opening: lines, agenda: [.closing], questions: [question], probes: [],
        reprompts: Reprompts(
          nonAnswer: lines, offTopic: lines, stuffing: lines, patientDetails: lines, moveOn: lines),
        acknowledgements: [],
        candidateQuestions: CandidateQuestions(
          invite: lines, more: lines, answers: [], fallback: lines, none: lines, limit: 1),
        closing: Closing(ask: lines, seconds: 60, thanks: lines)),
      organizationName: "", seed: 1)
  }
}
