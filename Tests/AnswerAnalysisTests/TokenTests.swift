// Words in texts that are not plain English: spans stay right whatever stands around them.
import AnswerAnalysis
import Interview
import Testing

struct TokenTests {
  static let answers: [(String, Marked)] = [
    ("emoji of several scalars", Marked("👩‍⚕️🎉 ⟦FHIR⟧ 👍🏽 and ⟦HIPAA⟧🙂")),
    ("ideographs", Marked("我们用⟦FHIR⟧，然后 ⟦governance⟧。")),
    ("combining marks", Marked("Re\u{301}ne\u{301} wrote the ⟦tra\u{308}ining plan⟧.")),
    ("composed letters", Marked("René wrote the ⟦träining plan⟧.")),
    ("a soft hyphen", Marked("The ⟦gover\u{AD}nance⟧ met.")),
    ("curly quotes", Marked("“⟦FHIR⟧,” she said, ‘and ⟦HIPAA⟧.’")),
    ("a possessive", Marked("The ⟦EHR's⟧ and the ⟦EHR’s⟧ screens.")),
    ("right-to-left text", Marked("שלום ⟦FHIR⟧ עולם")),
    ("an address", Marked("See https://fhir.example.org/governance_plan for it.")),
    ("a decimal and an abbreviation", Marked("It took 3.5 h, e.g. for ⟦FHIR⟧.")),
    ("no-break spaces", Marked("The ⟦training\u{A0}plan⟧ helped.")),
    ("a byte-order mark", Marked("\u{FEFF}⟦FHIR⟧ it was.")),
  ]

  @Test(arguments: answers)
  func findsConceptsWhereTheyStand(name: String, answer: Marked) {
    let found = Sample.findings(answer.text).items(.mention).map(\.span)
    #expect(found == answer.spans, "\(name)")
  }

  @Test func straightAndCurlyQuotesAreAlike() {
    let straight = "\"It's slow,\" she said. I didn't argue; I'd timed it."
    let curly = "“It’s slow,” she said. I didn’t argue; I’d timed it."
    let kinds = [straight, curly].map { text in
      Sample.findings(text).items.map { "\($0.kind) \($0.name) \($0.rule)" }
    }
    #expect(kinds[0] == kinds[1])
    #expect(!kinds[0].isEmpty)
  }
}
