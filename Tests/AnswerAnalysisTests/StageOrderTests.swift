// The candidate's own questions and closing statements: which must be worth more than which.
import AnswerAnalysis
import Interview
import Testing

struct StageOrderTests {
  static let heard = [
    "In August 1,740 results sat in a queue for six hours and nobody had set up an alarm.",
    "Every project has a clinical and a technical lead, and the sponsor decides in three days.",
    "Tell me about a time when nurses refused something that you had built.",
  ]

  static func question(_ text: String, isFirst: Bool = true, isInDossier: Bool = false)
    -> StageScore
  {
    StageReading.ownQuestion(
      0, OwnQuestionTests.findings(text, heard: heard), isFirst: isFirst, isInDossier: isInDossier)
  }

  static func closing(_ text: String, seconds: Int = 60) -> StageScore {
    let analyser = Analyser(
      lexicon: CompiledLexicon(Lexicon(version: "1", concepts: [], parties: [])))
    let findings = analyser.findings(
      in: text,
      context: AnalysisContext(
        question: "Why you?", kind: .situational, terms: StageCues.closing, heard: heard))
    return StageReading.closing(findings, seconds: seconds)
  }

  static let questions: [(claim: String, better: String, worse: String)] = [
    (
      "open and of this place above closed and of any",
      "Who looks at the queue at night now, and what would worry you about it?",
      "Is it a good place to work?"
    ),
    (
      "open and of this place above closed and of any",
      "How did the nurses who refused it find out that somebody had listened?",
      "Do you like it here?"
    ),
    (
      "open and of this place above closed and of any",
      "When the clinical lead and the technical lead disagree, what does the sponsor need to see?",
      "Are the people nice?"
    ),
    ("open above closed", "What does a bad week look like?", "Is there a bad week?"),
    (
      "open above closed", "How would you know after a year that I was right?",
      "Will I be reviewed?"
    ),
    ("open above closed", "Why did the last one leave?", "Did the last one leave?"),
    (
      "built on what was said above out of the blue",
      "You said that results sat in a queue. Which alarm would have woken somebody, and who decides?",
      "What is the culture like?"
    ),
    (
      "built on what was said above out of the blue",
      "What did nurses refuse here last year, and who had built it?", "How big is the company?"
    ),
    (
      "built on what was said above out of the blue",
      "Three days is short for a sponsor. How often did a lead wait longer?", "What do you do?"
    ),
    ("a question above none", "Is it far?", "I have no particular wishes."),
    ("a question above none", "Which team is it?", "It was nice to meet you."),
    ("a question above none", "Do you have a canteen?", "Everything is clear to me."),
  ]

  @Test(arguments: questions)
  func aBetterQuestionIsWorthMore(claim: String, better: String, worse: String) {
    #expect(Self.question(better).level > Self.question(worse).level, "\(claim)")
  }

  @Test(arguments: [
    "What is the salary?", "How many days of annual leave would I have?",
    "What do you pay, and who decides on a raise?",
  ])
  func payAsTheFirstQuestionStopsAtTwo(text: String) {
    let first = Self.question(text)
    #expect(first.gates == [.payFirst])
    #expect(first.level == 2)
    let later = Self.question(text, isFirst: false)
    #expect(later.gates.isEmpty)
    #expect(later.level >= first.level)
  }

  @Test(arguments: [
    (
      "How many hospitals do you have?",
      "You have two. Which queue stood, and who decides on the alarm?"
    ),
    ("What went wrong here?", "Results sat in a queue in August. Who would hear an alarm today?"),
    ("Who decides?", "The sponsor decides in three days. When was that too late for a project?"),
  ])
  func whatTheDossierAnswersIsWorthLessThanWhatGoesOnFromIt(asked: String, further: String) {
    let plain = Self.question(asked, isInDossier: true)
    let built = Self.question(further, isInDossier: true)
    #expect(plain.gates == [.inDossier])
    #expect(built.gates.isEmpty)
    #expect(built.level > plain.level)
  }

  static let closings: [(claim: String, better: String, worse: String)] = [
    (
      "strengths that are tied above a self-portrait",
      """
      I built an alarm for a queue of results, and no night was missed since. I sat with the nurses who \
      refused our form and cut it to 4 fields. I'd like this job. When will I hear from you? Thank you.
      """,
      "I'd be a great fit. I am a hard worker and a team player."
    ),
    (
      "strengths that are tied above a self-portrait",
      "I led 12 interfaces to a technical lead who signed each. I want this job, thank you.",
      "I am passionate, motivated and always positive."
    ),
    (
      "strengths that are tied above a self-portrait",
      "I showed a sponsor both costs in three days, and she decided. I'm interested in this role.",
      "You won't regret it, I promise."
    ),
    (
      "with interest and a next step above without",
      """
      I wrote the alarm that woke us for a full queue. I trained 40 nurses on nights. I'd like this \
      job, and I'll send you the page on the queue tomorrow. Thank you both.
      """,
      "I wrote the alarm that woke us for a full queue. I trained 40 nurses on nights."
    ),
    (
      "with interest and a next step above without",
      "I cut the queue from 90 to 10. I want this job.", "I cut 10 from 90."
    ),
    (
      "with interest and a next step above without",
      "Thank you. I moved the alarm to nurses myself. I can start in May.",
      "Thank you. That is all."
    ),
    ("something above nothing", "Goodbye, it was nice.", ""),
    ("something above nothing", "I am ready.", "—"),
    ("something above nothing", "That is all I have.", "..."),
  ]

  @Test(arguments: closings)
  func aBetterClosingIsWorthMore(claim: String, better: String, worse: String) {
    #expect(Self.closing(better).level > Self.closing(worse).level, "\(claim)")
  }

  @Test func aClosingThatRunsOverMissesTheTop() {
    let text = Self.closings[0].better
    #expect(Self.closing(text).level == 5)
    let late = Self.closing(text, seconds: 10)
    #expect(late.level == 4)
    #expect(late.notSeen == ["in-time"])
  }

  @Test func patientDetailsCapBoth() {
    let asked = Self.question(
      "What happened to Mary Jones, MRN 4482913, whose results sat in a queue?")
    #expect(asked.gates == [.patientDetails])
    #expect(asked.level <= 2)
  }

  @Test(arguments: questions.map(\.worse) + questions.map(\.better))
  func theNextStepOfAQuestionRaisesItsLevel(text: String) {
    let score = Self.question(text)
    guard score.gates.isEmpty else { return }
    let step = StageScale.ownQuestion.nextStep(from: score.seen)
    #expect((step == nil) == (score.level == 5))
    guard let step else { return }
    #expect(StageScale.ownQuestion.level(of: score.seen.union(step.needs)) == step.level)
    #expect(step.level > score.level)
    for left in step.needs {
      let fewer = step.needs.filter { $0 != left }
      #expect(StageScale.ownQuestion.level(of: score.seen.union(fewer)) == score.level)
    }
  }

  @Test func everyRungNeedsTheOneBelow() {
    for scale in [StageScale.ownQuestion, .closing, .email] {
      #expect(scale.rungs.count == 4)
      #expect(scale.anchors.count == 5)
      #expect(scale.level(of: []) == 1)
      #expect(scale.level(of: Set(StageNeed.allCases)) == 5)
      let top = Set(scale.rungs[3].flatMap { $0 })
      #expect(scale.level(of: top) == 1 || !scale.rungs[0].allSatisfy { !top.isDisjoint(with: $0) })
    }
  }
}
