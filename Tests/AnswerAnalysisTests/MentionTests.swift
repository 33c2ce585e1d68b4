// Mentions of concepts: what matches, what does not, and whose claim it is.
import AnswerAnalysis
import Interview
import Testing

struct MentionTests {
  static let matches: [(String, Marked, [String])] = [
    ("plural by stem", Marked("Nine ⟦super users⟧ helped."), ["super-users"]),
    ("hyphens as spaces", Marked("We sat ⟦at the elbow⟧."), ["super-users"]),
    ("any case", Marked("Nine ⟦SUPER Users⟧ helped."), ["super-users"]),
    ("never across a comma", Marked("It was super, users said."), []),
    ("never across a full stop", Marked("It was super. Users left."), []),
    ("whole words only", Marked("A supermarket used it."), []),
    ("trailing star", Marked("Everything was ⟦encrypted⟧."), ["encryption"]),
    ("acronym in its case", Marked("We used ⟦FHIR⟧ and a fhir tree."), ["fhir"]),
    ("near-miss", Marked("My leisure downtime was short."), []),
    ("longest match", Marked("He may ⟦pass away⟧; I may ⟦pass⟧."), ["pass-away", "pass"]),
    ("misspelling", Marked("⟦Hippa⟧ applied."), ["hipaa"]),
    ("one slip in a long word", Marked("We built an ⟦interfaze engine⟧."), ["interface"]),
    ("two slips are another word", Marked("We built an intrefazz engine."), []),
    ("an everyday word is no slip", Marked("The governor came."), []),
    ("curly possessive", Marked("The ⟦EHR’s⟧ screen."), ["ehr"]),
  ]

  @Test(arguments: matches)
  func matchesWholeWordsLongestFirst(name: String, answer: Marked, concepts: [String]) {
    let mentions = Sample.findings(answer.text).items(.mention)
    #expect(mentions.map(\.name) == concepts, "\(name)")
    #expect(mentions.map(\.span) == answer.spans, "\(name)")
  }

  @Test(
    "What an author writes is never read as a slip of the keys",
    arguments: [
      ("We estimated it.", ["estimate"]), ("It was de-identified.", ["deid"]),
      ("We made an estimate.", ["estimate"]), ("The developmental milestones came.", []),
      ("Two milestones came.", ["schedule"]), ("An EDI initiative.", []),
      ("Three EDI initiatives.", []), ("The EDI files.", ["x12"]),
    ])
  func formsAreTakenAsWritten(answer: String, concepts: [String]) {
    let lexicon = Lexicon(
      version: "test",
      concepts: [
        Concept(id: "estimate", name: "Estimate", forms: ["estimat*"]),
        Concept(id: "deid", name: "De-identification", forms: ["de-identif*"]),
        Concept(
          id: "schedule", name: "Schedule", forms: ["milestone*"],
          nearMisses: ["developmental milestone", "developmental milestones"]),
        Concept(
          id: "x12", name: "X12", forms: [], acronyms: ["EDI"],
          nearMisses: ["EDI initiative", "EDI initiatives"]),
      ], parties: [])
    let analyser = Analyser(lexicon: CompiledLexicon(lexicon))
    let mentions = analyser.findings(in: answer, context: AnalysisContext()).items(.mention)
    #expect(mentions.map(\.name) == concepts)
  }

  @Test func saysWhichMentionsWereMisspelt() {
    let findings = Sample.findings("Hippa and an interfaze engine, then HIPAA.")
    #expect(findings.items(.misspelling).map(\.name) == ["hipaa", "interface"])
    let rules = findings.items(.misspelling).map(\.rule)
    #expect(rules == ["typo:hippa", "typo:lexicon:interface engine"])
  }

  static let statuses: [(String, QuestionKind?, MentionStatus, String)] = [
    ("I wrote the training plan.", .behavioural, .asserted, "lexicon:training plan"),
    ("I never wrote a training plan.", .behavioural, .negated, "negation.before:never"),
    ("A training plan was not in place.", .behavioural, .negated, "negation.after:not in place"),
    ("Not only a training plan was written.", .behavioural, .asserted, "lexicon:training plan"),
    (
      "I did not cut corners and wrote a training plan.", .behavioural, .asserted,
      "lexicon:training plan"
    ),
    (
      "Without a budget, I wrote a training plan.", .behavioural, .asserted, "lexicon:training plan"
    ),
    (
      "We had no budget but I wrote a training plan.", .behavioural, .asserted,
      "lexicon:training plan"
    ),
    (
      "I plan to write a training plan.", .behavioural, .hypothetical, "hypothetical.before:plan to"
    ),
    ("I would write a training plan.", .behavioural, .hypothetical, "hypothetical.verb"),
    ("I would write a training plan.", .situational, .asserted, "lexicon:training plan"),
    ("The vendor wrote the training plan.", .behavioural, .other, "other.subject"),
  ]

  @Test(arguments: statuses)
  func tellsWhoseClaimAMentionIs(
    answer: String, kind: QuestionKind?, status: MentionStatus, rule: String
  ) {
    let mention = Sample.findings(answer, kind: kind).items(.mention).first
    #expect(mention?.status == status)
    #expect(mention?.rule == rule)
  }

  @Test func takesAnAbsenceOfHarmForAClaim() {
    let mention = Sample.findings("We went live with no downtime.").items(.mention).first
    #expect(mention?.status == .asserted)
    #expect(mention?.rule == "negation.good-news:with no")
  }

  @Test func doesNotCreditTheQuestionsOwnWords() {
    let question = "Tell me how you would set up governance for a merger."
    let findings = Sample.findings(
      "How you would set up governance for a merger. I set up governance twice.",
      question: question)
    #expect(findings.items(.mention).map(\.status) == [.echoed, .asserted])
    #expect(findings.items(.echo).count == 1)
  }

  @Test func matchesTermsOfTheMomentBesideTheLexicon() {
    let terms = [
      Term(id: "rounding", forms: ["hourly round", "training plan"]),
      Term(id: "log", forms: ["log*"]),
    ]
    let findings = Sample.findings("Our training plan had hourly rounds and logging.", terms: terms)
    #expect(findings.items(.mention).map(\.name) == ["rounding", "training", "rounding", "log"])
  }
}
