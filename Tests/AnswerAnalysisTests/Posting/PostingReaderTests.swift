// Job postings as people paste them: what they ask for, and what is recognised in it.
import Interview
import Testing

@testable import AnswerAnalysis

@Suite struct PostingReaderTests {
  /// A layout of a posting, and what it asks for.
  struct Layout: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var expected: [String]
    var testDescription: String { name }
  }

  private static let layouts = [
    Layout(
      name: "dashes under a title with a colon",
      text: "Harbour Clinics\n\nRequirements:\n- Training of nurses\n- A budget of your own.\n",
      expected: ["Training of nurses", "A budget of your own"]),
    Layout(
      name: "round bullets, carriage returns and a byte order mark",
      text: "\u{FEFF}What you'll bring\r\n•\tTraining of nurses\r\n• A budget;\r\n",
      expected: ["Training of nurses", "A budget"]),
    Layout(
      name: "a title in typographic apostrophes, hollow bullets of a word processor",
      text: "What you’ll do\no Train nurses\no Keep a budget",
      expected: ["Train nurses", "Keep a budget"]),
    Layout(
      name: "numbers, letters and boxes to tick",
      text: "QUALIFICATIONS\n1. Train nurses\n(b) Keep a budget\n[x] Sit with nurses",
      expected: ["Train nurses", "Keep a budget", "Sit with nurses"]),
    Layout(
      name: "Markdown",
      text:
        "## Minimum qualifications\n* **Training** of nurses\n* A budget\n\n## Benefits\n* Cake",
      expected: ["Training of nurses", "A budget"]),
    Layout(
      name: "no bullets: one a line",
      text: "Requirements\nTraining of nurses\nA budget of your own\n\nBenefits\nCake on Fridays",
      expected: ["Training of nurses", "A budget of your own"]),
    Layout(
      name: "an item broken to fit a page",
      text:
        "Requirements\n- Training of nurses on\n  nights and weekends, and of\n  Porters\n- A budget",
      expected: ["Training of nurses on nights and weekends, and of Porters", "A budget"]),
    Layout(
      name: "several bullets on one line",
      text: "Skills • Training of nurses • A budget • Testing",
      expected: ["Training of nurses", "A budget", "Testing"]),
    Layout(
      name: "prose without titles: only what it asks",
      text: """
        We have 50 years of experience in caring for people. You will train nurses in three towns. \
        Our canteen is good. The candidate must have kept a budget! Apply by May.
        """,
      expected: ["You will train nurses in three towns", "The candidate must have kept a budget!"]),
    Layout(
      name: "a long paragraph under a title is cut into sentences",
      text: "Responsibilities\n"
        + "Trains nurses before each launch, e.g. on nights. Keeps the budget; signs the tests. "
        + String(repeating: "Walks the wards every single morning of the week. ", count: 5),
      expected: [
        "Trains nurses before each launch, e.g. on nights", "Keeps the budget", "signs the tests",
        "Walks the wards every single morning of the week",
      ]),
    Layout(
      name: "a title and its content on one line",
      text: "Location: Tollgate\nCertifications: PMP or CAHIMS\nSalary: 90,000",
      expected: ["PMP or CAHIMS"]),
    Layout(
      name: "the employer, the pay and addresses are left out",
      text: "About us\n- Two hospitals\nRequirements\n- A budget\n- https://example.org/apply\n"
        + "- jobs@example.org\n---\nHow to apply\n- Write to us",
      expected: ["A budget"]),
    Layout(
      name: "the same line twice, in other letters",
      text: "Requirements\n- A budget\n- A BUDGET", expected: ["A budget"]),
    Layout(
      name: "other scripts stay as they are",
      text: "Requirements\n– Führung eines Budgets\n– 予算の管理\n",
      expected: ["Führung eines Budgets", "予算の管理"]),
    Layout(name: "nothing that asks", text: "Hello\n\nGood bye, see you soon.\n", expected: []),
  ]

  @Test(arguments: layouts) func aPostingIsReadHoweverItIsLaidOut(layout: Layout) {
    #expect(PostingText(layout.text).entries.map(\.text) == layout.expected)
  }

  @Test func titlesAndWordsTellHowMuchSomethingIsAskedFor() {
    let text = """
      Your duties
      - Train nurses
      Requirements
      - A budget
      - A certificate (preferred)
      Nice to have
      - Testing
      """
    #expect(PostingText(text).entries.map(\.kind) == [.duty, .required, .wished, .wished])
  }

  private static let lexicon = Lexicon(
    version: "1",
    concepts: [
      Concept(id: "training", name: "Training", forms: ["training", "train"]),
      Concept(id: "budget", name: "Budget", forms: ["budget"]),
    ], parties: [])

  private static func read(_ text: String) -> ReadPosting {
    PostingReader(analyser: Analyser(lexicon: CompiledLexicon(lexicon))).read(text)
  }

  @Test func conceptsAreFoundOnceAndInTheOrderOfTheWords() {
    let posting = Self.read(
      "Requirements\n- Keep the budget, train nurses, train porters\n- No budget needed\n- Patience"
    ).posting
    #expect(posting?.requirements.map(\.concepts) == [["budget", "training"], [], []])
    #expect(posting?.recognised.count == 1)
  }

  @Test func whatIsTooMuchIsCountedAndShortened() {
    let lines = (1...45).map { "- thing number \($0)" }.joined(separator: "\n")
    let read = Self.read("Requirements\n" + lines)
    #expect(read.posting?.requirements.count == PostingReader.most)
    #expect(read.leftOut == 5)
    let long = Self.read("Requirements\n- " + String(repeating: "budget", count: 100))
    #expect(long.posting?.requirements.first?.text.count == PostingReader.longest)
    #expect(Self.read("").posting == nil)
  }
}
