// Analysis and rubric together: which of two answers must stand above the other.
import AnswerAnalysis
import Interview
import Testing

@Suite struct ScoreOrderTests {
  struct Pair: CustomTestStringConvertible {
    let testDescription: String
    let better: String
    let worse: String

    init(_ what: String, _ better: String, above worse: String) {
      testDescription = what
      self.better = better
      self.worse = worse
    }
  }

  static let lexicon = Lexicon(
    version: "test",
    concepts: [
      Concept(id: "workflow", name: "Workflow", forms: ["workflow", "rounding", "handover"]),
      Concept(id: "training", name: "Training", forms: ["training*", "trained", "teach"]),
      Concept(id: "super-users", name: "Super users", forms: ["super user"]),
      Concept(id: "risk-analysis", name: "Risk analysis", forms: ["risk analysis"]),
      Concept(id: "listening", name: "Listening", forms: ["listen"]),
    ], parties: [])

  static let question = Question(
    id: "pushback", kind: .behavioural, topic: "collaboration",
    ask: ["Tell me about a time when the people on a ward pushed back on a new system."],
    expects: [
      Expectation(concept: "workflow", weight: 2), Expectation(concept: "training", weight: 1),
      Expectation(concept: "super-users", weight: 1), Expectation(concept: "listening", weight: 1),
      Expectation(concept: "risk-analysis", weight: 1),
    ])

  static func score(_ text: String) -> TurnScore {
    let analyser = Analyser(lexicon: CompiledLexicon(lexicon))
    let context = AnalysisContext(
      question: question.ask[0], kind: question.kind, expected: question.expects.map(\.concept))
    return Rubric.standard.score(
      turn: 1, question: question, answers: [analyser.findings(in: text, context: context)])
  }

  // MARK: stories

  static let screens = """
    In March the nurses on 4 West refused the new rounding screen because it added six clicks. I \
    sat with two night nurses for a week and watched their workflow. I moved the allergy field to \
    the front and I trained four super users on each shift. Charting time fell from 19 minutes to \
    11. It worked because we listened before we built anything.
    """
  static let labels = """
    Two years ago our lab changed its labels, and the ward clerks went on writing by hand. I asked \
    three of them to show me a morning. The printer stood behind a locked door, so I had it moved \
    to their desk and I taught each clerk the new handover in ten minutes. Lost samples went down \
    from 30 a month to 4. I learned to look at the room before the software.
    """
  static let alarms = """
    Last autumn the intensive care team switched off our new alarm tablet after one night. I came \
    in at ten in the evening, listened to their complaints and counted the alarms with them. Then \
    I wrote two rules that silenced repeats, and I trained the charge nurses on both. Alarms fell \
    by 60 percent, and the team asked for a second tablet. It taught me to begin at night.
    """
  static let soups = [
    "Workflow, listening, super users, training, engagement, adoption, go-live, governance, "
      + "communication, best practices, alignment, leadership, results, outcomes.",
    "Stakeholder engagement and training and workflow and super users and risk analysis and "
      + "listening and adoption and continuous improvement and synergy and ownership.",
    "Training. Workflow. Super users. Listening. Risk analysis. Adoption. Change management. "
      + "Collaboration. Empathy. Results. Leadership. Communication. Quality.",
  ]

  // MARK: order

  @Test(arguments: zip([screens, labels, alarms], soups))
  func aStoryStandsAboveASoupOfTerms(story: String, soup: String) {
    #expect(Self.score(story).points > Self.score(soup).points)
    #expect(Self.score(story).overall >= 4)
    #expect(Self.score(soup).overall <= 2)
  }

  @Test(arguments: [
    Pair(
      "listened",
      "I led a rollout where the nurses pushed back. I watched their workflow, I trained super "
        + "users, and I listened to the night shift. Charting time fell from 19 minutes to 11.",
      above: "I never led a rollout where the nurses pushed back. I did not watch their workflow, "
        + "I never trained super users, and I didn't listen to the night shift. Charting time did "
        + "not fall from 19 minutes to 11."),
    Pair(
      "analysed",
      "Before the move I did a risk analysis with the ward, and I trained every clerk on the new "
        + "handover. I asked the night staff what frightened them.",
      above: "Before the move I never did a risk analysis with the ward, and I didn't train any "
        + "clerk on the new handover. I did not ask the night staff what frightened them."),
    Pair(
      "taught",
      "Last year the pharmacy refused our cabinet. I taught two super users the workflow, and I "
        + "went to every shift change for a week.",
      above: "Last year the pharmacy refused our cabinet. I never taught two super users the "
        + "workflow, and I did not go to any shift change for a week."),
  ])
  func anAffirmedClaimStandsAboveItsDenial(pair: Pair) {
    let (better, worse) = (Self.score(pair.better), Self.score(pair.worse))
    #expect(better.points > worse.points)
    #expect(better.content > worse.content)
  }

  static func before(_ mark: String, _ text: String) -> String {
    let cut = text.firstRange(of: mark)?.lowerBound ?? text.endIndex
    return String(text[..<cut])
  }

  @Test(arguments: [
    Pair("a whole story, one without its end", screens, above: before("Charting", screens)),
    Pair("another", labels, above: before("Lost", labels)),
    Pair("a third", alarms, above: before("Alarms fell", alarms)),
    Pair(
      "what was done, the situation alone", before("Charting", screens),
      above: before("I sat", screens)),
    Pair(
      "a measured result, it went well", before("Charting", screens) + "Calls fell by 40 percent.",
      above: before("Charting", screens) + "It went well."),
    Pair(
      "did, would do", "In May the ward said no. I met the nurses and I moved the field.",
      above: "If the ward said no, I would meet the nurses and I would move the field."),
    Pair(
      "words in order, a comma salad", screens,
      above: screens.split(separator: " ").joined(separator: ", ")),
    Pair("once, three times", labels, above: "\(labels) \(labels) \(labels)"),
    Pair("the answer, the question", alarms, above: question.ask[0]),
    Pair(
      "confident, hedged", screens,
      above: screens.replacing("I sat", with: "I think I sort of sat")
        .replacing("I moved", with: "I guess I maybe moved")
        .replacing("Charting time", with: "I believe charting time perhaps")),
    Pair(
      "a full answer, a short one", screens, above: "I listened to the nurses, and it got better."),
    Pair(
      "I, we", screens,
      above: screens.replacing("I sat", with: "We sat").replacing("I moved", with: "We moved")
        .replacing("I trained", with: "we trained")),
  ])
  func theBetterAnswerStandsHigher(pair: Pair) {
    #expect(Self.score(pair.better).points > Self.score(pair.worse).points)
  }

  @Test(arguments: [
    ("one hedge", screens.replacing("It worked", with: "I think it worked")),
    ("the question pasted before it", "\(question.ask[0]) \(screens)"),
    ("capitals in a heading", screens.replacing("In March", with: "IN MARCH")),
    ("a date", screens.replacing("In March", with: "On March 4, 2025,")),
  ])
  func changesNothingForWhatDoesNotMatter(what: String, text: String) {
    let (plain, changed) = (Self.score(Self.screens), Self.score(text))
    #expect(plain.overall == changed.overall, "\(what)")
    #expect(abs(plain.points - changed.points) <= 20, "\(what)")
  }
}
