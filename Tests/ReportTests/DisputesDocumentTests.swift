// What is called wrong: both scores for its owner, a worklist for whoever mends the rules.
import Interview
import Report
import Testing

@Suite struct DisputesDocumentTests {
  /// The sample's interview with `disputes` in its first answer.
  private static func session(_ disputes: [(FindingKind, String)]) -> Session {
    var session = Session()
    for record in Sample.records {
      if case .known(let event) = record.event { _ = session.apply(event, at: 0) }
    }
    for (kind, note) in disputes {
      for finding in Sample.first.findings.items(kind).prefix(1) {
        _ = session.apply(.disputed(turn: 1, answer: 0, finding: finding, note: note), at: 0)
      }
    }
    return session
  }

  private static func text(_ session: Session, width: Int = 80) throws -> String {
    let scores = try #require(Sample.interviewer.disputedScores(of: session))
    return TextRenderer(width: width).render(
      DisputesDocument(scores, turns: session.turns, names: { "<\($0)>" }).document)
  }

  @Test func theNoteStandsUnderTheWordsAndBothLevelsBesideEachOther() throws {
    let session = Self.session([(.mention, "That was the vendor's training.")])
    let text = try Self.text(session)
    #expect(text.contains("1. When did clinicians push back?"))
    #expect(text.contains("\"and I wrote training for their own screens.\" concept: <training>"))
    #expect(text.contains("You: That was the vendor's training."))
    #expect(text.contains("as computed  if you are right"))
    #expect(text.contains("Content"), "it was all the content there was")
    #expect(text.contains("(down)"))
    #expect(text.contains("Your score stays as it was computed"))
  }

  @Test func whatAPersonTypedReachesNoTerminalUnescaped() throws {
    let session = Self.session([(.mention, "No\u{1B}[2J.")])
    #expect(!(try Self.text(session)).contains("\u{1B}"))
    let worklist = DisputeWorklist(DisputeWorklist.entries(of: session, transcript: "a\u{7}"))
    let text = TextRenderer(width: 80).render(worklist.document)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{7}"))
  }

  @Test(arguments: [30, 40])
  func fitsANarrowTerminal(width: Int) throws {
    let session = Self.session([(.mention, "That was the vendor's training, and not mine.")])
    for line in try Self.text(session, width: width).split(separator: "\n") {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test func theWorklistCountsByRuleAndTheMostDisputedComeFirst() {
    let one = DisputeWorklist.entries(
      of: Self.session([(.date, "No month."), (.mention, "Not me.")]), transcript: "a")
    let two = DisputeWorklist.entries(
      of: Self.session([(.mention, "Not me either.")]), transcript: "b")
    let worklist = DisputeWorklist(one + two)
    #expect(worklist.groups.map(\.rule) == ["mention.sample", "date.sample"])
    #expect(worklist.groups.map(\.entries.count) == [2, 1])
    #expect(worklist.groups[0].entries.map(\.transcript) == ["a", "b"])
    #expect(worklist.groups[0].entries[0].clause == "and I wrote training for their own screens.")
    let text = TextRenderer(width: 80).render(worklist.document)
    #expect(text.hasPrefix("3 disputed findings in 2 transcripts"))
    #expect(text.contains("Not me either. — b, question 1"))
  }

  @Test func nothingDisputedIsSaid() {
    #expect(
      TextRenderer(width: 80).render(DisputeWorklist([]).document)
        == "No finding is disputed.\n")
    #expect(Sample.interviewer.disputedScores(of: Self.session([])) == nil)
  }
}
