// A replay shows what was said, and why only when asked.
import Interview
import Report
import Testing

@Suite struct ReplayDocumentTests {
  static func text(_ options: ReplayDocument.Options, records: [Record] = Sample.records) -> String
  {
    let replay = ReplayDocument(
      records: records, persona: "Dr. Okafor", options: options,
      probes: { $0 == "vendor" ? "about the vendor" : $0 })
    return TextRenderer(width: 60).render(replay.document)
  }

  @Test func showsTheInterviewAsItWasHeld() {
    #expect(
      Self.text(.init()) == """
        Dr. Okafor: Good morning.

        Question 1
        Dr. Okafor: When did clinicians push back?
        Kim: In May the night staff refused the new screen. I sat
          with them for two nights, and I wrote training for their
          own screens.
        Dr. Okafor: And how did it end?
        Kim: Calls to the desk fell from 30 a night to 4.
        Dr. Okafor: Thank you.

        Question 2
        Dr. Okafor: And your last go-live?
        Kim: No idea.
        Dr. Okafor: Take any change you made.
        Skipped.
        Left unanswered: skipped.
        Dr. Okafor: We can move on.

        Dr. Okafor: What would you like to ask?
        Kim: Who is on call?
        Dr. Okafor: We share it.

        Dr. Okafor: Sum up, please.
        60 seconds for a closing statement.
        Kim: I would like to work here.
        Dr. Okafor: Goodbye, Kim.
        Your view   4  [####.]

        The interview is over.

        """)
  }

  @Test func explainsEachDecisionOnRequest() {
    let text = Self.text(.init(showsWhy: true))
    #expect(
      text.contains(
        """
          why: no-result: asked.
               how-many: another one was more urgent.
               Not fitting this answer: blame, about the vendor.
               Follow-ups that were left: 2.
        Dr. Okafor: And how did it end?
        """))
    #expect(text.contains("why: No follow-up."))
    #expect(text.contains("why: Asked again: no answer was seen."))
  }

  @Test func beginsWithTheTurnAskedFor() {
    #expect(Self.text(.init(firstTurn: 2)).hasPrefix("\nQuestion 2\n"))
    #expect(Self.text(.init(firstTurn: 9)) == "")
  }

  @Test func saysWhereAnUnfinishedInterviewStops() {
    let text = Self.text(.init(), records: Array(Sample.records.prefix(3)))
    #expect(text.hasSuffix("own screens.\n\nThe interview stops here; it was not finished.\n"))
  }

  @Test func namesAnEventOfANewerVersion() {
    var records = Sample.records
    records[5].event = .unknown(name: "waved")
    #expect(Self.text(.init(), records: records).contains("does not know: waved."))
  }

  @Test func givesEveryRecordItsOwnBlocks() {
    let replay = ReplayDocument(records: Sample.records, persona: "P")
    // Record 19 is the scorecard, which is a document of its own.
    #expect(replay.steps.map(\.record.sequence) == Array(1...18) + [20])
    #expect(replay.steps.flatMap(\.blocks) == replay.document.blocks)
  }
}
