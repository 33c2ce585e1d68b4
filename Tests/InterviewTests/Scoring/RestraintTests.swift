// What holds an overall level below the parts that an answer tells is named.
import Interview
import Testing

@Suite struct RestraintTests {
  private static let whole = OverallLevelTests.story + [.measuredResult, .reason]

  private static func restraint(
    _ sketches: [Sketch], _ change: (inout Measures) -> Void = { _ in }
  ) -> (Restraint?, Int) {
    let answers = [Findings.of(sketches).changing(change)]
    let question = Question.sample(.behavioural)
    let score = Rubric.standard.score(turn: 1, question: question, answers: answers)
    return (Rubric.standard.restraint(question: question, answers: answers), score.overall)
  }

  @Test func nothingHoldsDownAWholeStoryThatIsToThePoint() {
    let (restraint, overall) = Self.restraint(Self.whole)
    #expect(restraint == nil)
    #expect(overall == 5)
  }

  @Test func aWholeStoryWithoutALinkIsHeldByThat() {
    let unlinked: [Sketch] = [
      .situation, .task, .action, .action, .action, .measuredResult, .reason,
    ]
    let (restraint, overall) = Self.restraint(unlinked) { $0.relevance = 0 }
    #expect(restraint == Restraint(parts: 5, cause: .link))
    #expect(overall < 5)
  }

  @Test func aGateHasItsOwnWords() {
    let (restraint, overall) = Self.restraint(Self.whole) { $0.isStuffed = true }
    #expect(restraint == nil)
    #expect(overall == 2)
  }

  @Test func whatIsNotToldHoldsNothingDown() {
    #expect(Self.restraint(OverallLevelTests.story).0 == nil)
  }
}
