// Measures over whole answers: what is called stuffed or about something else, and what is not.
import AnswerAnalysis
import Interview
import Testing

struct MeasureTests {
  static let stuffing: [(String, String, Bool)] = [
    (
      "comma salad",
      "FHIR, HIPAA, governance, super users, encryption, downtime, interface engine, EHR, training plan.",
      true
    ),
    (
      "period salad",
      "FHIR. HIPAA. Governance. Super users. Encryption. Downtime. Interface engine. EHR. Training plan.",
      true
    ),
    (
      "words around a verb",
      "Led FHIR HIPAA governance encryption EHR downtime training plan delivering super users value.",
      true
    ),
    ("a terse list", "Mostly FHIR, HIPAA rules, EHR upgrades and an interface engine.", false),
    (
      "a story",
      "I wrote the training plan and nine super users taught the wards before the go-live.", false
    ),
    (
      "one story three times",
      String(repeating: "I wrote the training plan and the nurses used it on the ward. ", count: 3),
      true
    ),
    (
      "a story among phrases that come back",
      """
      It is what it is, as they say in my house. I wrote the training plan for the ward. It is what it is, as they say in my house. \
      Nine nurses used it before the go-live, and the clinic asked for it too.
      """,
      false
    ),
    (
      "shuffled words",
      "the was he project of on had my team a to we and the was deadline for it in could of the because they our is",
      true
    ),
  ]

  @Test(arguments: stuffing)
  func tellsAnswersFromHeapsOfWords(name: String, answer: String, isStuffed: Bool) {
    #expect(Sample.findings(answer).measures.isStuffed == isStuffed, "\(name)")
  }

  static let question = "Describe a conflict between clinicians and engineers over a deadline."

  static let relevance: [(String, String, Bool)] = [
    (
      "its own words",
      "The clinicians and the engineers were in conflict, and the deadline was near, so I asked both.",
      false
    ),
    (
      "other words for it",
      "Two doctors quarrelled with my developers because we were late, and I made them apologise.",
      false
    ),
    (
      "something else",
      "My budget was cheap, so I drew a creative design, cooked for my family at home and won an award for it.",
      true
    ),
    ("too short to tell", "I like trains.", false),
  ]

  @Test(arguments: relevance)
  func callsOffTopicOnlyWhatSharesNothing(name: String, answer: String, isOffTopic: Bool) {
    let findings = Sample.findings(answer, question: Self.question)
    #expect(findings.measures.isOffTopic == isOffTopic, "\(name): \(findings.measures.relevance)")
  }

  @Test func tellsAClauseThatWasSaidBefore() {
    let once = "I wrote the training plan for the ward. "
    let findings = Sample.findings(once + "Nine nurses used it. " + once)
    let repeated = findings.items(.echo)
    #expect(repeated.map(\.rule) == ["echo.repeated"])
    #expect(repeated.map(\.clause) == [2])
    #expect(Sample.findings(once + "Nine nurses used it.").items(.echo).isEmpty)
    #expect(Sample.findings("I did it. I did it.").items(.echo).isEmpty, "too short to tell")
  }

  @Test func tellsARepeatedClauseBesideOneThatBeginsAlike() {
    let ward = "I wrote the training plan for the ward. "
    let office = "I wrote the training plan for the desk. "
    let findings = Sample.findings(ward + office + "Nine nurses used it. " + office)
    #expect(findings.items(.echo).map(\.clause) == [3])
  }

  static let trade: [(String, String, Int)] = [
    ("the trade's own words", "FHIR and HIPAA came up when we moved the EHR.", 3),
    ("a hobby", "My choir lost its piano, and we sang that Christmas in a full hall.", 0),
  ]

  @Test(arguments: trade)
  func countsWordsOfTheTrade(name: String, answer: String, count: Int) {
    #expect(Sample.findings(answer).measures.tradeWords == count, "\(name)")
  }

  @Test func doesNotCountTheEchoOfTheQuestionAsRelevant() {
    let echo = "A conflict between clinicians and engineers over a deadline."
    #expect(Sample.findings(echo, question: Self.question).measures.relevance == 0)
    #expect(Sample.findings(echo, question: Self.question).measures.echoShare == 1000)
  }

  static let order: [(String, String, String)] = [
    ("a word of the question above none", "The deadline was near.", "The soup was near."),
    (
      "two words of a theme above one", "They began to argue and to fight.",
      "They began to argue and to sing."
    ),
    (
      "early above late",
      "There was a deadline. " + String(repeating: "The soup was hot. ", count: 9),
      String(repeating: "The soup was hot. ", count: 9) + "There was a deadline."
    ),
  ]

  @Test(arguments: order)
  func findsAnAnswerMoreRelevant(name: String, better: String, worse: String) {
    let values = [better, worse].map {
      Sample.findings($0, question: Self.question).measures.relevance
    }
    #expect(values[0] > values[1], "\(name): \(values)")
  }
}
