// The sample of the format's specification: written by another program, never re-recorded.
import Interview

@testable import TranscriptStore

/// `docs/transcript.sample.jsonl`, and the values that it holds.
enum Golden {
  /// The file's bytes.
  static func bytes() throws -> [UInt8] { try documentation("transcript.sample.jsonl") }

  /// A file of the project's documentation.
  static func documentation(_ name: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = FileSystem(path: "/\(root)/docs/\(name)")
    return try file.read(try file.openForReading())
  }

  /// The first line.
  static let header = TranscriptHeader(
    id: "2026-03-14-0926-clinician-461d", openedAt: "2026-03-14T09:26:53Z",
    versions: .init(engine: "1", analyser: "1", rubric: "1", lexicon: "1"), seed: 7,
    seats: [.init(id: "candidate", name: "Kim", role: "candidate")],
    settings: SessionSettings(length: .short), persona: "clinician",
    sources: [
      .init(
        name: "clinician.yaml",
        digest: "66008eea7cf152e2e4345322f554f916a8f62fde92d74f9e508e953b2fb38685",
        text: "format: 1\nid: clinician\n")
    ])

  /// The lines after it.
  static let records = [
    record(
      1, "interviewer", 0,
      .opened(
        persona: "clinician", candidate: "Kim", plan: ["pushback"], line: "Good morning, Kim.")),
    record(
      2, "interviewer", 0,
      .asked(turn: 1, question: "pushback", wording: 0, line: "Who pushed back?")),
    record(
      3, "candidate", 41_250, .answered(text: "I ran our downtime drill.", findings: findings)),
    record(
      4, "interviewer", 41_250,
      .probed(
        probe: "result", wording: 0, line: "And how did it end?",
        decision: FollowUpDecision(
          candidates: [FollowUpCandidate(probe: "result", verdict: .chosen)], patienceLeft: 2))),
    record(5, "candidate", 60_100, .paused),
  ]

  private static var findings: Findings {
    var measures = Measures()
    measures.bytes = 25
    measures.words = 5
    measures.sentences = 1
    measures.functionWordShare = 400
    measures.relevance = 310
    measures.concepts = 1
    return Findings(
      form: .halfStory, nonAnswer: nil, measures: measures,
      clauses: [Clause(span: Span(0, 24), sentence: 0, subject: .own, hasVerb: true, mood: .past)],
      items: [
        Finding(
          kind: .mention, name: "downtime", span: Span(10, 18), status: .asserted,
          rule: "concept:downtime", clause: 0)
      ])
  }

  private static func record(
    _ sequence: Int, _ seat: String, _ elapsed: Int, _ event: Event
  ) -> Record {
    Record(
      sequence: sequence, seat: seat, elapsedMilliseconds: elapsed, event: .known(event))
  }
}
