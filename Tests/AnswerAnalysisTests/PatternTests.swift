// Concepts that are told by words which stand apart.
import AnswerAnalysis
import Interview
import Testing

struct PatternTests {
  typealias Node = WordPattern.Node

  private static let refusal: [Node] = [.phrase("nurse"), .phrase("refuse*")]

  private static func near(_ words: Int) -> Node { .near(refusal, words: words) }

  private static func sequence(_ gap: Int?) -> Node {
    .sequence(.phrase("nurse"), [.init(gap: gap, node: .phrase("refuse*"))])
  }

  static let places: [(name: String, node: Node, answer: Marked)] = [
    ("all, in order", .all(refusal), Marked("The ⟦nurses on that night refused⟧ it.")),
    ("all, the other way round", .all(refusal), Marked("They ⟦refused, said the nurse⟧.")),
    ("all, over two sentences", .all(refusal), Marked("The nurses came. They refused.")),
    (
      "all, in two sentences each", .all(refusal),
      Marked("The ⟦nurses refused⟧ it. A ⟦nurse then refused⟧ it again.")
    ),
    (
      "without what must not stand there", .all(refusal + [.not(.phrase("at first"))]),
      Marked("The ⟦nurses refused⟧ it. At first, nurses refused it.")
    ),
    (
      "without either of two",
      .all([.phrase("pilot"), .not(.any([.phrase("fail"), .phrase("end")]))]),
      Marked("The ⟦pilot⟧ ran. The pilot failed. The pilot ended.")
    ),
    ("any", .any(refusal), Marked("A ⟦nurse⟧ saw it. They ⟦refused⟧.")),
    ("near enough", near(3), Marked("The ⟦nurses on that night refused⟧ it.")),
    ("a word too far", near(2), Marked("The nurses on that night refused it.")),
    ("near, the other way round", near(2), Marked("They ⟦refused, the nurses⟧.")),
    (
      "near, the nearer of two", near(1),
      Marked("The nurse said that the ⟦nurses had refused⟧ it.")
    ),
    ("in sequence", sequence(3), Marked("The ⟦nurses on that night refused⟧ it.")),
    ("a gap too small", sequence(2), Marked("The nurses on that night refused it.")),
    (
      "in sequence at any distance", sequence(nil), Marked("The ⟦nurses on that night refused⟧ it.")
    ),
    ("out of sequence", sequence(nil), Marked("They refused the nurses.")),
    (
      "a later step where the first does not do",
      .sequence(
        .phrase("we"),
        [.init(gap: 2, node: .phrase("plan")), .init(gap: 0, node: .phrase("again"))]),
      Marked("⟦We plan and plan again⟧.")
    ),
    (
      "a phrase never crosses a comma", .all([.phrase("go live"), .phrase("day")]),
      Marked("We go, live on that day. The ⟦go-live took a day⟧.")
    ),
    (
      "one inside another", .near([near(2), .phrase("screen")], words: 4),
      Marked("The ⟦nurses had refused to use the screen⟧. The screen was there.")
    ),
    ("letters beyond ASCII", .all([.phrase("café"), .phrase("naïve")]), Marked("A ⟦naïve café⟧.")),
    ("a slip of the keys", .all(refusal), Marked("The ⟦nurses refsed⟧ it.")),
  ]

  @Test(arguments: places)
  func findsWordsThatStandApart(name: String, node: Node, answer: Marked) {
    let mentions = Self.mentions(WordPattern(text: "", reach: .sentence, root: node), answer.text)
    #expect(mentions.map(\.span) == answer.spans, "\(name)")
  }

  @Test func goesOverSentencesWhenItsAuthorSaysSo() {
    let answer = Marked("The ⟦nurses came. They refused⟧. I left.")
    let pattern = WordPattern(text: "", reach: .answer, root: .all(Self.refusal))
    #expect(Self.mentions(pattern, answer.text).map(\.span) == answer.spans)
    let unwanted = WordPattern(
      text: "", reach: .answer, root: .all(Self.refusal + [.not(.phrase("left"))]))
    #expect(Self.mentions(unwanted, answer.text).isEmpty)
  }

  static let statuses: [(String, MentionStatus, String)] = [
    ("The nurses refused the screen.", .asserted, "pattern:near(nurse refuse*, 6)"),
    ("The nurses never refused the screen.", .negated, "negation.before:never"),
    ("No nurse refused the screen.", .negated, "negation.before:no"),
    ("The nurses would refuse the screen.", .hypothetical, "hypothetical.verb"),
  ]

  @Test(arguments: statuses)
  func claimsAPatternOnlyWhenEachOfItsWordsIsClaimed(
    answer: String, status: MentionStatus, rule: String
  ) throws {
    let pattern = WordPattern(
      text: "near(nurse refuse*, 6)", reach: .sentence, root: Self.near(6))
    let mention = try #require(Self.mentions(pattern, answer).first)
    #expect(mention.status == status)
    #expect(mention.rule == rule)
  }

  @Test func tellsAFormAloneWhereItStandsAmongAPatternsWords() {
    let pattern = WordPattern(text: "", reach: .sentence, root: Self.near(6))
    let answer = Marked("The nurses ⟦pushed back⟧ and refused. Later a ⟦nurse refused⟧.")
    let mentions = Self.mentions(pattern, answer.text, forms: ["pushed back"])
    #expect(mentions.map(\.span) == answer.spans)
  }

  /// What a plain reading of the relations finds: a window of tokens that holds both words.
  @Test(arguments: 0..<60)
  func findsAPairWhereverAPlainReadingDoes(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed), key: "pattern pairs")
    let words = (0..<random.next(below: 30) + 1).map { _ in
      ["ward", "nurse", "refused", "it"][random.next(below: 4)]
    }
    let gap = random.next(below: 6)
    let text = words.joined(separator: " ")
    func near(_ first: String, _ second: String) -> Bool {
      words.indices.contains { left in
        words[left] == first
          && words.indices.contains { $0 > left && words[$0] == second && $0 - left - 1 <= gap }
      }
    }
    func holds(_ node: Node) -> Bool {
      !Self.mentions(WordPattern(text: "", reach: .sentence, root: node), text).isEmpty
    }
    #expect(holds(Self.sequence(gap)) == near("nurse", "refused"), "\(text), \(gap)")
    #expect(
      holds(Self.near(gap)) == (near("nurse", "refused") || near("refused", "nurse")),
      "\(text), \(gap)")
    #expect(
      holds(.all(Self.refusal)) == (words.contains("nurse") && words.contains("refused")), "\(text)"
    )
  }

  private static func mentions(
    _ pattern: WordPattern, _ answer: String, forms: [String] = []
  ) -> [Finding] {
    let lexicon = Lexicon(
      version: "test",
      concepts: [Concept(id: "refusal", name: "Refusal", forms: forms, patterns: [pattern])],
      parties: [])
    return Analyser(lexicon: CompiledLexicon(lexicon))
      .findings(in: answer, context: AnalysisContext(kind: .behavioural)).items(.mention)
  }
}
