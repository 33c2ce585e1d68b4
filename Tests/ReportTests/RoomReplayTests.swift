// A replay of a room shows things in the order in which the people at the table saw them.
import Interview
import Report
import Testing

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
    let records = events.prefix(count).enumerated().map { index, item in
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
