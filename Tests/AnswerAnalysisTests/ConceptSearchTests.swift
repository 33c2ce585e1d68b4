// The search that skips words must find what the analyser finds: the skipping is where it may err.
import AnswerAnalysis
import Interview
import Testing

struct ConceptSearchTests {
  /// Forms of every kind: of one word and more, with marks, prefixes, acronyms and near-misses.
  private static let lexicon = CompiledLexicon(
    Lexicon(
      version: "test",
      concepts: [
        Concept(id: "user", name: "User", forms: ["super user", "user"]),
        Concept(
          id: "downtime", name: "Downtime", forms: ["downtime procedure*", "downtime"],
          nearMisses: ["leisure downtime", "downtime user manual"]),
        Concept(
          id: "fhir", name: "FHIR", forms: ["fast healthcare interoperability resources"],
          acronyms: ["FHIR", "R4"]),
        Concept(id: "encryption", name: "Encryption", forms: ["encrypt*"]),
        Concept(id: "hipaa", name: "HIPAA", forms: ["hipaa"], misspellings: ["hippa"]),
        Concept(id: "mail", name: "Mail", forms: ["e-mail", "ready, steady", "C++"]),
        Concept(id: "plan", name: "Plan", forms: ["plan", "plan b user test"]),
        Concept(id: "other-plan", name: "Another plan", forms: ["plan"]),
        Concept(id: "governance", name: "Governance", forms: ["governance board"]),
      ], parties: []))

  private static let words = [
    "super", "user", "users", "user's", "downtime", "procedures", "leisure", "manual", "fast",
    "healthcare", "interoperability", "resources", "FHIR", "fhir", "R4", "encrypted", "Encrypting",
    "HIPAA", "hippa", "e", "mail", "ready", "steady", "C", "plan", "plans", "b", "test", "board",
    "governance", "governanse", "we", "the", "and", "it", "o'clock", "don’t", "don't", "3", "2.5",
    "1,000", "a.b.", "x_y", "é", "us\u{301}er", "漢字", "👩‍⚕️", "[user]", "user@plan.org", "''",
    "'plan'",
    "antidisestablishmentarianism", "user\u{0}plan",
    "[plan][user][plan][user][plan][user][plan][user]",
  ]

  private static let gaps = [
    " ", " ", " ", " ", " ", "  ", "\n", "\n\n", ", ", ". ", ".", ",", "; ", ": ", " - ", "-", "--",
    "/", " (", ") ", "! ", "?", "…", "\u{2019}", "'", "\u{A0}", "+", "++ ", "\t", "“", "", "_",
  ]

  @Test(arguments: 0..<60)
  func findsAsMuchAsTheAnalyser(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed), key: "search")
    let search = ConceptSearch(lexicon: Self.lexicon)
    let analyser = Analyser(lexicon: Self.lexicon)
    for _ in 0..<40 {
      let text = Self.text(&random)
      let mentions = analyser.findings(in: text, context: AnalysisContext()).items(.mention)
      let count = search.mentionCount(in: text)
      #expect(count == mentions.count, "seed \(seed): \(text.debugDescription)")
    }
  }

  private static func text(_ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<random.next(below: 80) {
      text += words[random.next(below: words.count)]
      text += gaps[random.next(below: gaps.count)]
    }
    return text
  }

  @Test(arguments: ["field team", "field", "rolling field rate"])
  func aFormIsReadAsItIsWritten(form: String) {
    let lexicon = CompiledLexicon(
      Lexicon(
        version: "test", concepts: [Concept(id: "it", name: "It", forms: [form])], parties: []))
    let text = "We asked the \(form) first, though nobody had filed team or rolling filed rate."
    #expect(ConceptSearch(lexicon: lexicon).mentionCount(in: text) == 1)
    let mentions = Analyser(lexicon: lexicon).findings(in: text, context: AnalysisContext())
      .items(.mention)
    #expect(mentions.map { $0.name } == ["it"])
  }

  @Test(arguments: [
    ("spaces", "we asked the user   about the plan", 3),
    ("known words again", "the super user, the super plan; the super user's plan. super", 6),
    ("a phrase cut by a mark", "governance, board and governance board", 1),
    ("two concepts of one form", "a plan and plans", 4),
  ])
  func countsPhrasesOfWordsThatItKnows(name: String, text: String, count: Int) {
    let search = ConceptSearch(lexicon: Self.lexicon)
    let analyser = Analyser(lexicon: Self.lexicon)
    let mentions = analyser.findings(in: text, context: AnalysisContext()).items(.mention).count
    for _ in 0..<3 { #expect(search.mentionCount(in: text) == mentions, "\(name)") }
    #expect(mentions == count, "\(name)")
  }

  @Test(arguments: [
    ("a word at every place of a block", "x ", "user"), ("after quotes", "“", "user"),
    ("a phrase across blocks", "we ", "downtime procedures"), ("an acronym", "it. ", "FHIR"),
    ("one run without a space", "]", "[user"),
  ])
  func findsAMentionWhereverItStands(name: String, filler: String, mention: String) {
    let search = ConceptSearch(lexicon: Self.lexicon)
    for count in 0..<140 {
      let text = String(repeating: filler, count: count) + mention + " x"
      #expect(search.mentionCount(in: text) == 1, "\(name), \(count) before it")
    }
  }
}
