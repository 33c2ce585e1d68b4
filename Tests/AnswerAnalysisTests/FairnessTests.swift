// What must not matter (capitals, line breaks, a slip of the keys) and what must (a denied object,
// a state that was reached, things that dream).
import AnswerAnalysis
import Interview
import Testing

@Suite struct FairnessTests {
  private func signature(_ text: String) -> [String] {
    Sample.findings(text).items.filter { $0.kind != .specific || $0.isName }
      .map { "\($0.kind.rawValue) \($0.name) \($0.status?.rawValue ?? "")" }
  }

  @Test(arguments: [
    ("a vowel and a swap", "I lerned it and I aksed them.", "I learned it and I asked them."),
    (
      "a doubled letter", "I checkeed the list and I droped it.",
      "I checked the list and I dropped it."
    ),
    ("a missing e", "I calld the clinic and we opend it.", "I called the clinic and we opened it."),
    ("a verb that no list holds", "I wroe down the steps.", "I wrote down the steps."),
    ("line breaks", "I mapped\nthe steps and\nI cut two.", "I mapped the steps and I cut two."),
    ("small letters", "in boston i trained ana.", "In Boston I trained Ana."),
  ])
  func seesTheSameIn(_ example: (what: String, one: String, other: String)) {
    let names = { (text: String) in
      self.signature(text).filter { !$0.hasPrefix("ownAction") && !$0.hasPrefix("sharedAction") }
        + Sample.findings(text).items.filter { $0.kind == .ownAction || $0.kind == .sharedAction }
        .map(\.kind.rawValue)
    }
    #expect(names(example.one) == names(example.other), "\(example.what)")
  }

  @Test(arguments: ["I leaned on the desk.", "The latter was mine.", "We shopped there."])
  func leavesRealWordsAlone(text: String) {
    #expect(Sample.findings(text).items(.misspelling).isEmpty)
    #expect(!Sample.findings(text).items.contains { $0.name == "reason" || $0.kind == .change })
  }

  @Test func correctsNoNames() {
    let shown = Sample.findings("A patient named Walkins came in.").items(.identifier)
    let whole = Sample.findings("A patient named Parkinz came in.").items(.identifier)
    #expect(shown.count == whole.count)
  }

  @Test(arguments: [
    ("I fixed the feed. 99 percent of the orders matched.", true),
    ("I fixed the feed. Four out of five bills were then paid.", true),
    ("I fixed the feed. The results were back within 40 minutes.", true),
    ("I fixed the feed. I was 40 percent short.", false),
    ("I fixed the feed. A year later we were at 44 percent.", true),
    ("I fixed the feed. It's been above 95% every month.", true),
    ("I fixed the feed. We were at 80 percent capacity.", false),
    ("We were at 80 percent. I fixed the feed.", false),
    ("I fixed the feed. The screen was 20 years old.", false),
    ("I fixed the feed and I called nobody for references.", false),
  ])
  func takesAStateThatWasReachedForAResult(text: String, isResult: Bool) {
    let parts = Sample.findings(text).items(.storyPart).map(\.name)
    #expect(parts.contains("result") == isResult, "\(text)")
  }

  @Test func aClauseOfWhenSetsTheScene() {
    let parts = Sample.findings("When I was working at a mill, I asked two clerks.").items(
      .storyPart)
    #expect(parts.map(\.name) == ["situation", "action"])
  }

  @Test func aDeniedObjectIsNoAction() {
    #expect(Sample.findings("I called nobody about it.").items(.ownAction).isEmpty)
    #expect(Sample.findings("I tested none of them.").items(.ownAction).isEmpty)
    #expect(Sample.findings("I called everyone about it.").items(.ownAction).count == 1)
  }

  @Test(arguments: [
    (
      "things that dream", "The process dreamed of stairs. The colour agreed with the budget.", true
    ),
    ("one figure of speech", "The data asked for it. I moved the desk and we left.", false),
    ("people", "The nurse dreamed of it. The vendor agreed with the plan.", false),
    ("a firm", "The hospital agreed to pay. The clinic wanted more beds.", false),
  ])
  func tellsThingsThatDreamFromPeople(_ example: (what: String, text: String, isStuffed: Bool)) {
    #expect(
      Sample.findings(example.text).measures.isStuffed == example.isStuffed, "\(example.what)")
  }

  @Test func anAcronymIsWorthWhatItStandsFor() {
    let question = "How did you share resources fast between systems in healthcare?"
    let texts = ["I brought in FHIR.", "I brought in fast healthcare interoperability resources."]
    let relevance = texts.map { Sample.findings($0, question: question).measures.relevance }
    #expect(relevance[0] == relevance[1])
    #expect(relevance[0] > 0)
  }
}
