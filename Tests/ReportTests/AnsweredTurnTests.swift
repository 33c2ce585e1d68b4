// Evidence points into the answers of a turn, so that turns must hold exactly those.
import Interview
import Report
import Testing

@Suite struct AnsweredTurnTests {
  @Test func gathersTheAnswersTakenInAndNothingElse() {
    let turns = AnsweredTurn.turns(in: Sample.records)
    #expect(turns.map(\.turn) == [1, 2])
    #expect(turns.map(\.question) == ["pushback", "go-live"])
    #expect(turns.map(\.line) == ["When did clinicians push back?", "And your last go-live?"])
    #expect(turns.map(\.texts) == [[Sample.first.text, Sample.second.text], []])
    #expect(
      turns.map(\.findings) == [
        [Sample.first.findings, Sample.second.findings], [],
      ])
  }

  @Test func leavesOutWhatARepromptSetAside() {
    var records = Sample.records
    records[3].event = .known(.reprompted(reason: .offTopic, line: "About that screen, please."))
    let turns = AnsweredTurn.turns(in: records)
    #expect(turns.first?.texts == [Sample.second.text])
  }

  @Test func hasNoTurnsBeforeTheFirstQuestion() {
    #expect(AnsweredTurn.turns(in: Array(Sample.records.prefix(1))) == [])
  }
}
