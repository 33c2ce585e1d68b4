// What moved in a transcript of an archive, and what moved it.
import Interview
import Report
import Testing

@Suite struct MovementDocumentTests {
  private static func text(
    _ causes: [RescoringCause], rubrics: (String, String) = ("1", "2"), width: Int = 80
  ) -> String {
    var new = Sample.score
    new.overall -= 1
    var session = Session()
    for record in Sample.records {
      if case .known(let event) = record.event { _ = session.apply(event, at: 0) }
    }
    var rescoring = Rescoring([], by: Sample.interviewer) { _, _ in Sample.dontKnow }
    rescoring.recorded = Sample.scorecard
    rescoring.rescored = Rubric.standard.scorecard(turns: [new], unanswered: [2])
    let versions = [rubrics.0, rubrics.1].map {
      TranscriptHeader.Versions(engine: "1", analyser: "1", rubric: $0, lexicon: "1")
    }
    let moved = RescoredTurn(turn: session.turns[0], recorded: Sample.score, rescored: new)
    return TextRenderer(width: width).render(
      MovementDocument(
        file: "kim.hotseat.jsonl", recorded: versions[0], now: versions[1], rescoring: rescoring,
        movements: [(moved, causes)], names: { "<\($0)>" }
      ).document)
  }

  @Test func eachLevelThatMovedIsNamedWithWhatMovedIt() throws {
    let mention = try #require(Sample.first.findings.items(.mention).first)
    let text = Self.text([.lost(answer: 0, mention), .gained(answer: 0, mention)], width: 200)
    let (old, new) = (Sample.score.overall, Sample.score.overall - 1)
    #expect(text.hasPrefix("kim.hotseat.jsonl\n"))
    #expect(text.contains("1 Overall \(old) → \(new). When did clinicians push back?"))
    #expect(text.contains("no longer seen: concept: <training>"))
    #expect(text.contains("now seen: concept: <training>"))
  }

  @Test func causesThatAreNoFindingAreSaidInWords() {
    #expect(Self.text([.rubric]).contains("The rubric weighs it otherwise: 1 then, 2 now."))
    #expect(
      Self.text([.rubric], rubrics: ("1", "1"))
        .contains("Scoring weighs it otherwise, though both name rubric 1."))
    #expect(Self.text([.reading(answer: 0)]).contains("Answer 1 is read otherwise as a whole."))
    #expect(Self.text([.together]).contains("What follows together, and none of it alone:"))
  }

  @Test(arguments: [30, 40])
  func fitsANarrowTerminal(width: Int) throws {
    let mention = try #require(Sample.first.findings.items(.mention).first)
    let text = Self.text([.lost(answer: 0, mention), .rubric], width: width)
    for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
  }
}
