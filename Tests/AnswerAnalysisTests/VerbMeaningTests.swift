// Whose doing a clause is and whether it happened, where the verb's form alone would mislead.
import AnswerAnalysis
import Interview
import Testing

struct VerbMeaningTests {
  static let moods: [(String, [Mood])] = [
    ("I'd timed it, and we'd cut four steps.", [.past, .past]),
    ("The nurses wouldn't use it.", [.past]),
    ("The nurses wouldn't use it if they had paper.", [.hypothetical, .hypothetical]),
    ("I should have asked the night shift.", [.past]),
    ("It was late because the nurses would not cooperate.", [.past, .past]),
    ("I always delivered.", [.present]), ("I've led many projects.", [.present]),
    ("I've led two projects.", [.past]),
    ("I hoped nobody saw it.", [.past, .hypothetical]),
  ]

  @Test(arguments: moods)
  func tellsWhenItIs(answer: String, moods: [Mood]) {
    #expect(Sample.findings(answer).clauses.map(\.mood) == moods)
  }

  static let own: [(String, Marked)] = [
    ("words while thinking", Marked("So, um, basically, ⟦I, uh, literally moved⟧ the desk.")),
    ("an aside between commas", Marked("⟦I, of course, moved⟧ the desk.")),
    ("sort of", Marked("⟦I sort of maybe helped⟧ the clerks.")),
    ("what others were got to do", Marked("⟦I got the vendor to fix⟧ it.")),
    ("a second verb", Marked("⟦I sat⟧ with them and ⟦tweaked⟧ the form.")),
    ("what one got", Marked("I got a prize.")),
    ("a regret", Marked("I should have asked them.")),
    ("a lack", Marked("I lacked a plan and we lost two hours.")),
    ("no subject, a particle", Marked("⟦Took⟧ over a late project.")),
    ("no subject, a preposition", Marked("⟦Moved⟧ on Sunday.")),
    ("no subject, a measure", Marked("⟦Cut⟧ scope by 30%.")),
    ("a participle before its noun", Marked("Trained nurses with keys.")),
    ("someone else's quoted words", Marked("The nurse said, \"I moved the bed.\"")),
    ("curly quotation marks", Marked("“I moved the bed,” the nurse said.")),
    ("one's own quoted words", Marked("⟦I told⟧ her, \"⟦I moved⟧ the bed.\"")),
    ("behind a quotation", Marked("She said \"no thanks\" and ⟦I moved⟧ the bed.")),
  ]

  @Test(arguments: own)
  func creditsWhatTheCandidateDid(name: String, answer: Marked) {
    #expect(Sample.findings(answer.text).items(.ownAction).map(\.span) == answer.spans, "\(name)")
  }

  static let cuts: [(String, Int)] = [
    ("HL7 (a language for machines) goes through it.", 1),
    ("ADT, short for three words, tells every system.", 1),
    ("What I took away is that people need a reason.", 1),
    ("No nurse called the desk.", 1),
  ]

  @Test(arguments: cuts)
  func findsTheVerbAcrossAnAside(answer: String, clauses: Int) {
    let found = Sample.findings(answer).clauses
    #expect(found.count { $0.hasVerb } == clauses)
    #expect(found.count == clauses)
  }

  @Test(arguments: [
    "No nurse called the desk.", "Not a single doctor called.", "None of them called.",
  ])
  func nobodysDoingIsNobodysAction(answer: String) {
    #expect(Sample.findings(answer).items(.othersAction).isEmpty)
  }

  @Test func aRegretIsAReasonOrLesson() {
    let parts = Sample.findings("I pushed it. I should have asked them.").items(.storyPart)
    #expect(parts.map(\.name) == ["action", "reason"])
  }
}
