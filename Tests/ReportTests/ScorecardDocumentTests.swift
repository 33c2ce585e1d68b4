// The scorecard says what was seen, what was not, and what would help.
import Interview
import Report
import Testing

@Suite struct ScorecardDocumentTests {
  static func document(selfRating: Int? = nil) -> ScorecardDocument {
    ScorecardDocument(
      scorecard: Sample.scorecard,
      turns: [
        ScoredTurn(
          score: Sample.score, question: Sample.question,
          turn: AnsweredTurn.turns(in: Sample.records)[0])
      ], selfRating: selfRating,
      names: { ["training": "training", "super-users": "super users"][$0] ?? $0 })
  }

  static func text(_ document: Document, width: Int = 80) -> String {
    TextRenderer(width: width).render(document)
  }

  @Test func readsWellAtFortyColumns() throws {
    let turn = try #require(Self.document().turns.first)
    let text = Self.text(Self.document().turn(turn), width: 40)
    #expect(
      text.hasPrefix(
        """
        1. When did clinicians push back?

        Overall     4  [####.]
          Situation, action and result, and your
          own part is clear.
          What worked: it is clear what you did
          yourself.

        Content     4  [####.]
          Most of what the question is after.
            "and I wrote training for their own
             screens." training (mention.sample)
          I did not see super users.
          To reach level 5: say what you did
          about super users.

        """))
  }

  @Test func quotesTheWordsOfTheAnswerThatEarnedALevel() throws {
    let turn = try #require(Self.document().turns.first)
    let quotes = Self.document().turn(turn).blocks.compactMap { block -> String? in
      guard case .quote(let words, _) = block else { return nil }
      return words.map(\.text).joined()
    }
    let answers = Sample.first.text + "\n" + Sample.second.text
    #expect(quotes.count >= 6)
    #expect(quotes.allSatisfy { answers.contains($0) && !$0.isEmpty })
    #expect(quotes.contains("Calls to the desk fell from 30 a night to 4."))
  }

  @Test func showsTheInterviewsLevelWithItsSpreadBesideTheOwnRating() {
    #expect(
      Self.text(Self.document(selfRating: 5).interview) == """
        Question 1  4  [####.]  collaboration
        Question 2  1  [#....]  left unanswered

        Interview   3  [###..]  A particular situation and what was done; how it ended
                                or your own part does not show.
        Your view   5  [#####]  A whole story with a measured result, and why it worked
                                or what it taught.

        1 question answered, 1 left unanswered (level 1).
        Levels from 1 to 4: take the interview's level as a rough middle.

        """)
  }

  @Test func namesTheLevelsOfATopicThatWasAskedAboutTwice() {
    var document = Self.document()
    #expect(!Self.text(document.interview).contains("Topic"))
    document.turns.append(document.turns[0])
    document.turns[1].score.overall = 2
    #expect(Self.text(document.interview).contains("Topic collaboration: levels 4 and 2."))
  }

  @Test func namesTheLevelsOfEachDimensionOverSeveralQuestions() {
    var document = Self.document()
    #expect(!Self.text(document.interview).contains("Clarity: levels"))
    document.turns.append(document.turns[0])
    document.turns[1].score.dimensions[4].level = 1
    let first = document.turns[0].score.dimensions[4].level
    #expect(Self.text(document.interview).contains("Clarity: levels \(first) and 1."))
  }

  @Test func saysWhatAScoreCannotKnow() {
    #expect(Self.text(Self.document().document, width: 400).contains(ScorecardDocument.limits))
  }

  @Test func saysSoWhenNothingWasScored() {
    let empty = ScorecardDocument(
      scorecard: Scorecard(rubric: "1", turns: [], unanswered: [1], overall: nil), turns: [],
      names: { $0 })
    #expect(Self.text(empty.interview) == "No question was scored.\n")
  }

  @Test(arguments: [
    (gate: Gate.patientDetails, words: "may identify a patient"),
    (gate: .offTopic, words: "another question"),
    (gate: .stuffed, words: "list of terms"),
    (gate: .nonAnswer, words: "I did not see an answer"),
  ])
  func warnsOfAGateAndGivesNoPraiseUnderIt(_ example: (gate: Gate, words: String)) throws {
    var turn = try #require(Self.document().turns.first)
    turn.score.gates = [example.gate]
    let text = Self.text(Self.document().turn(turn), width: 200)
    #expect(text.contains(example.words))
    #expect(!text.contains("What worked"))
  }

  @Test func neverTellsCandidatesWhatTheyDidNotGive() {
    let text = Self.text(Self.document(selfRating: 1).document, width: 400).lowercased()
    #expect(text.contains("i did not see"))
    for blame in ["you gave no", "you did not", "you failed", "you didn't"] {
      #expect(!text.contains(blame))
    }
  }

  @Test func hasWordsForEveryNeed() throws {
    var turn = try #require(Self.document().turns.first)
    let sayable = Need.allCases.filter {
      ![.someContent, .mostContent, .fullContent, .enoughWords, .fewerWords].contains($0)
    }
    for index in turn.score.dimensions.indices { turn.score.dimensions[index].notSeen = [] }
    for need in sayable {
      turn.score.dimensions[1].notSeen = [need.rawValue]
      let text = Self.text(Self.document().turn(turn), width: 400)
      #expect(text.contains("I did not see "), "\(need)")
      #expect(!text.contains("I did not see \(need.rawValue)."), "\(need)")
    }
  }

  @Test func shortensALongQuoteInTheMiddle() throws {
    var turn = try #require(Self.document().turns.first)
    let long = "Begin " + String(repeating: "and on ", count: 40) + "end."
    turn.turn.texts = [long, ""]
    turn.score.dimensions[0].evidence = [
      Evidence(
        answer: 0, span: Span(0, long.utf8.count), label: "training", rule: "r", counts: true)
    ]
    let text = Self.text(Self.document().turn(turn), width: 400)
    #expect(text.contains("\"Begin and on"))
    #expect(text.contains(" … "))
    #expect(text.contains("and on end.\" training (r)"))
  }

  @Test func showsWordsThatDidNotCountAsSuch() throws {
    var turn = try #require(Self.document().turns.first)
    turn.score.dimensions[0].evidence = [
      Evidence(answer: 0, span: Span(0, 6), label: "training", rule: "negated", counts: false)
    ]
    let text = Self.text(Self.document().turn(turn), width: 400)
    #expect(text.contains("\"In May\" training, seen but not counted (negated)"))
  }
}
