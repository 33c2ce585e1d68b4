// The list of transcripts.
import Report
import Testing

@Suite struct TranscriptListDocumentTests {
  static let list = [
    ListedTranscript(
      openedAt: "2026-11-23T14:05:09Z", persona: "clinician", state: .finished(overall: 3),
      file: "a.hotseat.jsonl"),
    ListedTranscript(
      openedAt: "2026-11-24T09:00:00Z", persona: "hr", state: .unfinished,
      file: "b.hotseat.jsonl"),
    ListedTranscript(
      openedAt: "2026-11-24T10:00:00Z", persona: "hr", state: .finished(overall: nil),
      file: "c.hotseat.jsonl"),
    ListedTranscript(
      openedAt: "", persona: "", state: .unreadable("d:7: damaged"), file: "d.hotseat.jsonl"),
  ]

  @Test func showsLevelsOnlyOfWhatWasFinishedAndScored() {
    let text = TextRenderer(width: 80).render(TranscriptListDocument(Self.list).document)
    #expect(
      text == """
        Date (UTC)        Persona    Level       File
        2026-11-23 14:05  clinician  3 of 5      a.hotseat.jsonl
        2026-11-24 09:00  hr         unfinished  b.hotseat.jsonl
        2026-11-24 10:00  hr         not scored  c.hotseat.jsonl
                                     unreadable  d.hotseat.jsonl
        d:7: damaged

        """)
  }

  @Test func saysSoWhenThereIsNothingToList() {
    let text = TextRenderer(width: 80).render(TranscriptListDocument([]).document)
    #expect(text == "No transcripts here yet.\n")
  }
}
