// A replay of a room shows things in the order in which the people at the table saw them.
import Interview
import Testing

@testable import Report

@Suite struct RoomReplayTests {
  private static func levels(_ level: Int) -> [DimensionLevel] {
    [DimensionLevel(.content, level), DimensionLevel(.clarity, 3)]
  }

  private static func rated(_ rater: String, _ answerer: String, _ level: Int) -> Event {
    .room(
      event: .rated(
        rating: Rating(rater: rater, answerer: answerer, turn: 1, levels: levels(level))))
  }

  /// An unseen question that Ana and Ben answer, with the ratings of both, then the next question.
  private static let events: [(seat: String, event: Event)] = [
    (
      "room",
      .room(
        event: .roomOpened(
          settings: RoomSettings(policy: .sealed),
          seats: [
            Seat(id: "a", name: "Ana", role: .candidate),
            Seat(id: "b", name: "Ben", role: .candidate),
            Seat(id: "c", name: "Cy", role: .observer),
          ]))
    ),
    ("interviewer", .asked(turn: 1, question: "pushback", wording: 0, line: "Who refused?")),
    ("room", .room(event: .gaveFloor(seat: "a", task: .sealedAnswer))),
    (
      "a",
      .room(event: .sealedAnswer(seat: "a", turn: 1, text: "Anas.", findings: Sample.dontKnow))
    ),
    (
      "b",
      .room(event: .sealedAnswer(seat: "b", turn: 1, text: "Bens.", findings: Sample.dontKnow))
    ),
    ("b", .room(event: .revealedAnswers(turn: 1))),
    ("a", .answered(text: "Anas.", findings: Sample.dontKnow)),
    ("interviewer", .acknowledged(line: "Thank you.", decision: Sample.decision)),
    ("interviewer", .asked(turn: 2, question: "next", wording: 0, line: "And the next?")),
    ("a", .room(event: .gaveFloor(seat: "c", task: .rating))),
    ("c", rated("c", "a", 5)), ("c", rated("c", "b", 1)),
    ("b", rated("b", "a", 2)), ("b", rated("b", "b", 4)),
    ("b", .room(event: .revealedRatings(turn: 1))),
    ("b", .room(event: .gaveFloor(seat: "b", task: .sealedAnswer))),
  ]

  private static func text(count: Int = events.count, seat: String? = nil, from: Int? = nil)
    -> String
  {
    text(of: Array(events.prefix(count)), seat: seat, from: from)
  }

  private static func text(
    of events: [(seat: String, event: Event)], seat: String? = nil, from: Int? = nil
  ) -> String {
    let records = events.enumerated().map { index, item in
      Record(
        sequence: index + 1, seat: item.seat, elapsedMilliseconds: 0, event: .known(item.event))
    }
    let replay = ReplayDocument(
      records: records, persona: "Dr. Okafor", options: .init(firstTurn: from, seat: seat))
    return TextRenderer(width: 70).render(replay.document)
  }

  @Test func anAnswerThatWasRevealedIsShownOnce() {
    let parts = Self.text().split(separator: "Ana: Anas.", omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    #expect(Self.text().contains("Everybody's answers:\nAna: Anas.\nBen: Bens.\n"))
  }

  @Test func anAnswerThatAClockTookIsShownAsUnfinishedAtItsRevealAndNoOther() throws {
    var events = Self.events
    let place = try #require(events.firstIndex { $0.seat == "b" })
    events.insert(
      ("room", .room(event: .tookUnfinished(seat: "b", clock: .turn))), at: place)
    let text = Self.text(of: events)
    #expect(
      text.contains("Ben: Bens.\n  The time was up: this is as far as it got.\n"), "\(text)")
    #expect(text.split(separator: "The time was up").count == 2)
    var open = Self.events.filter { $0.seat != "b" }
    let answered = try #require(
      open.firstIndex { if case .answered = $0.event { true } else { false } })
    open.insert(
      ("room", .room(event: .tookUnfinished(seat: "a", clock: .round))), at: answered)
    #expect(Self.text(of: open).contains("Ana: Anas.\n  The time was up"))
  }

  @Test func theNextQuestionComesAfterTheRatingsOfTheOneBefore() throws {
    let text = Self.text()
    let thanks = try #require(text.firstRange(of: "Thank you."))
    let ratings = try #require(text.firstRange(of: "Question 1: Ana"))
    let next = try #require(text.firstRange(of: "And the next?"))
    #expect(thanks.lowerBound < ratings.lowerBound && ratings.lowerBound < next.lowerBound)
  }

  @Test func aQuestionThatNobodyHasHeardYetIsNotShown() {
    #expect(!Self.text(count: Self.events.count - 1).contains("And the next?"))
    #expect(Self.text().contains("And the next?"))
  }

  @Test func theRatingsOfEveryAnswerAreShown() {
    let text = Self.text()
    #expect(text.contains("Question 1: Ana") && text.contains("Question 1: Ben"))
    #expect(text.contains("Ben says"))
    #expect(!Self.text(seat: "b").contains("Question 1: Ana"))
  }

  @Test func aReplayFromATurnBeginsWithItsQuestionAndNotWithRatingsBefore() {
    let text = Self.text(from: 2)
    #expect(text.contains("And the next?") && !text.contains("Question 1"))
  }

  @Test func aRevealTellsTheMeanTheSpreadAndWhereRatersAreFarApart() {
    let ratings = [("b", 2), ("c", 5)].map {
      Rating(rater: $0.0, answerer: "a", turn: 1, levels: Self.levels($0.1))
    }
    let document = RatingsDocument(
      ratings: ratings, turn: 1, answerer: "a", score: nil, names: { $0.uppercased() })
    let rows = TextRenderer(width: 70).render(document.others).split(separator: "\n")
    let words = { (start: String) in
      rows.first { $0.hasPrefix(start) }?.split(separator: " ").map(String.init)
    }
    #expect(words("Content")?.suffix(4) == ["3.5", "3", "2", "5"])
    #expect(words("Clarity")?.suffix(4) == ["3.0", "0", "3", "3"])
    let text = rows.joined(separator: " ")
    #expect(text.contains("two levels or more apart on content (2 to 5)."))
  }

  @Test func aRevealSaysWhatTheAnswerersOwnLevelsMean() {
    let rating = Rating(rater: "a", answerer: "a", turn: 1, levels: Self.levels(2))
    var document = RatingsDocument(
      ratings: [rating], turn: 1, answerer: "a", score: nil, names: { $0.uppercased() })
    #expect(!TextRenderer(width: 90).render(document.own).contains("On the topic"))
    document.anchors = { dimension, level in
      dimension.map { Rubric.standard.anchor($0, level: level, kind: .behavioural) } ?? ""
    }
    let anchor = Rubric.standard.anchor(.content, level: 2, kind: .behavioural)
    #expect(TextRenderer(width: 200).render(document.own).contains(anchor))
  }
}

@Suite struct CalibrationDocumentTests {
  private static func text(_ level: Int?) -> String {
    let ratings = level.map {
      [
        Rating(
          rater: "a", answerer: Calibration.answerer, turn: 1,
          levels: [DimensionLevel(.content, $0)])
      ]
    }
    let calibration = Calibration(
      number: 1, question: "Why?", answer: "Because.", known: [DimensionLevel(.content, 2)],
      ratings: ratings ?? [])
    let seats = [Seat(id: "a", name: "Ana", role: .candidate)]
    return TextRenderer(width: 70).render(CalibrationDocument(calibration, seats: seats).document)
  }

  @Test func theAnchorIsOnlyToBeReadAgainByThoseWhoAreFarFromIt() {
    #expect(Self.text(4).contains("read the anchor"))
    #expect(!Self.text(3).contains("read the anchor"))
    #expect(Self.text(3).contains("Ana: 0 the same, 1 one away, 0 farther."))
    #expect(Self.text(nil).contains("Nobody rated it.") && !Self.text(nil).contains("anchor"))
  }
}

@Suite struct AgreementWordsTests {
  /// Ratings of four answers by each rater, with these levels on content.
  private static func pages(_ levels: [(rater: String, levels: [Int])]) -> [String] {
    let ratings = levels.flatMap { rater, levels in
      levels.enumerated().map { index, level in
        Rating(
          rater: rater, answerer: "x", turn: index + 1, levels: [DimensionLevel(.content, level)])
      }
    }
    let words = AgreementWords(ratings) { $0.uppercased() }
    return words.leniency(ofAll: levels.map(\.rater))
  }

  @Test(arguments: [
    ([4, 4, 3, 3], "half a level"), ([4, 4, 4, 4], "one level"), ([4, 5, 4, 5], "1.5 levels"),
    ([4, 4, 4, 3], "0.8 of a level"), ([5, 5, 5, 5], "two levels"),
    ([3, 3, 4, 3], "0.3 of a level"),
  ])
  func saysHowMuchHigherSomebodyRates(levels: [Int], amount: String) {
    #expect(
      Self.pages([("a", levels), ("b", [3, 3, 3, 3])]) == [
        "A rates \(amount) higher than the others.", "B rates \(amount) lower than the others.",
      ])
  }

  @Test func thoseWhoRateAlikeShareASentence() {
    #expect(
      Self.pages([("a", [3, 3]), ("b", [3, 3]), ("c", [3, 3])])
        == ["Nobody rates much higher or lower than the others."])
    let words = Self.pages([
      ("a", [5, 5, 5, 5]), ("b", [3, 3, 3, 3]), ("c", [3, 3, 3, 3]), ("d", [1, 1, 1, 1]),
    ])
    #expect(
      words == [
        "A rates 2.7 levels higher than the others.", "D rates 2.7 levels lower than the others.",
        "B and C rate about as high as the others.",
      ])
  }
}
