// Sentences and clauses: where they end, who acts, and how the verb presents it.
import AnswerAnalysis
import Interview
import Testing

struct TextTests {
  static let sentences: [(String, Int)] = [
    ("Dr. Lee came at 2 a.m. and left.", 1), ("I left. She stayed.", 2), ("It rose 3.5 points.", 1),
    ("See www.example.org for more.", 1), ("Done!! Really? Yes.", 3), ("One\n\nTwo", 2),
    ("I moved it.Then I left.", 2), ("e.g. this one", 1), ("🎉 We did it 🎉. Again.", 2), ("", 0),
    ("We met J. Smith there.", 1),
  ]

  @Test(arguments: sentences)
  func countsSentences(text: String, count: Int) {
    #expect(Sample.findings(text).measures.sentences == count)
  }

  static let endings: [(String, Int)] = [
    ("", 1), (".", 1), (", ", 1), ("'", 1), ("'s", 1), ("'s.", 1), ("’s", 1), ("3", 1), ("_x", 1),
    ("é", 1), ("e\u{301}", 1), (" x", 2), ("-x", 2), ("/x", 2), ("'s x", 2), ("\nx", 2), ("漢", 2),
  ]

  @Test(arguments: endings)
  func aWordIsOneHoweverLongItIs(ending: String, words: Int) {
    for count in 1...140 {
      let text = "x " + String(repeating: "q", count: count) + ending
      #expect(Sample.findings(text).measures.words == words + 1, "\(count) letters")
    }
  }

  static let clauses: [(String, [(String, Subject, Mood)])] = [
    (
      "I mapped the workflow and cut the screen, but the vendor refused.",
      [
        ("I mapped the workflow", .own, .past), ("and cut the screen", .own, .past),
        ("but the vendor refused", .other, .past),
      ]
    ),
    ("We would move it.", [("We would move it", .shared, .hypothetical)]),
    ("Is it safe?", [("Is it safe", .none, .question)]),
    ("My team and I led it.", [("My team and I led it", .shared, .past)]),
    ("The nurses on my team refused.", [("The nurses on my team refused", .other, .past)]),
    ("I usually plan.", [("I usually plan", .own, .present)]),
    (
      "I tested it with care, but they lost it.",
      [("I tested it with care", .own, .past), ("but they lost it", .other, .past)]
    ),
    (
      "I would always ask before I moved one.",
      [("I would always ask", .own, .hypothetical), ("before I moved one", .own, .hypothetical)]
    ),
    ("We still have to ask.", [("We still have to ask", .shared, .present)]),
    ("The IT department moved it.", [("The IT department moved it", .other, .past)]),
    ("I think it works.", [("I think", .own, .present), ("it works", .other, .present)]),
  ]

  @Test(arguments: clauses)
  func cutsClausesAndTellsWhoActs(text: String, expected: [(String, Subject, Mood)]) {
    let found = Sample.findings(text).clauses
    #expect(found.map { $0.span.text(in: text) } == expected.map(\.0))
    #expect(found.map(\.subject) == expected.map(\.1))
    #expect(found.map(\.mood) == expected.map(\.2))
  }

  @Test func redactsIdentifiersByTheirType() {
    let text = "A 62-year-old patient, Anna S., came on May 4, 2021."
    let identifiers = Sample.findings(text).items(.identifier)
    #expect(
      redacted(text, identifiers: identifiers) == "A 62-year-old patient, [name], came on [date].")
    #expect(redacted(text, identifiers: []) == text)
  }
}
