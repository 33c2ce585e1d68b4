// A rating typed in one line.
import Interview
import Testing

@testable import Console

@Suite struct RatingLineTests {
  @Test(arguments: [
    ("34254", [3, 4, 2, 5, 4]), ("3 4 2 5 4", [3, 4, 2, 5, 4]), ("3,4, 2,5,4", [3, 4, 2, 5, 4]),
    ("3-254", [3, nil, 2, 5, 4]), ("- - - - 1", [nil, nil, nil, nil, 1]),
    ("  11111  | clear | a number", [1, 1, 1, 1, 1]),
  ])
  func levelsStandInTheOrderOfTheDimensions(text: String, levels: [Int?]) throws {
    let line = try #require(RatingLine(text))
    let given = Dimension.allCases.map { dimension in
      line.levels.first { $0.dimension == dimension }?.level
    }
    #expect(given == levels)
  }

  @Test(arguments: [
    "", "3425", "342545", "34256", "04254", "3 4 2 5", "3 4 2 5 4 1", "3425x", "-----", "３４２５４",
    "3.4.2.5.4", "good | 34254",
  ])
  func anythingElseIsNoRating(text: String) {
    #expect(RatingLine(text) == nil)
  }

  @Test func whatWorkedAndWhatToTryFollow() throws {
    let line = try #require(RatingLine("34254 | your part was clear | say who | decided"))
    #expect(line.strength == "your part was clear")
    #expect(line.suggestion == "say who | decided")
    #expect(try #require(RatingLine("34254")).strength.isEmpty)
  }
}
