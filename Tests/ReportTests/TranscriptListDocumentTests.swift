// The list of transcripts.
import Report
import Testing

@Suite struct TranscriptListDocumentTests {
  static let list = [
    TranscriptSummary(
      openedAt: "2026-11-23T14:05:09Z", persona: "Dr. Okafor", answered: 8, overall: 3,
      isFinished: true, file: "a.hotseat.jsonl"),
    TranscriptSummary(
      openedAt: "2026-11-24T09:00:00Z", persona: "Rob", answered: 2, overall: nil,
      isFinished: false, file: "b.hotseat.jsonl"),
    TranscriptSummary(
      openedAt: "2026-11-24T10:00:00Z", persona: "Rob", answered: 0, overall: nil,
      isFinished: true, file: "c.hotseat.jsonl"),
  ]

  @Test func showsLevelsOnlyOfWhatWasFinishedAndScored() {
    let text = PlainTextRenderer(width: 80).render(TranscriptListDocument(Self.list).document)
    #expect(
      text == """
        Date (UTC)        Persona     Answered  Level       File
        2026-11-23 14:05  Dr. Okafor  8         3 of 5      a.hotseat.jsonl
        2026-11-24 09:00  Rob         2         unfinished  b.hotseat.jsonl
        2026-11-24 10:00  Rob         0         not scored  c.hotseat.jsonl

        """)
  }

  @Test func saysSoWhenThereIsNothingToList() {
    let text = PlainTextRenderer(width: 80).render(TranscriptListDocument([]).document)
    #expect(text == "No transcripts here yet.\n")
  }
}
