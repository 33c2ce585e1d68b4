// score --json holds the scorecard that a terminal shows, word for word.
import Foundation
import TestSupport
import Testing

@Suite struct ScorecardReportTests {
  private static let examples = ["clinician", "cto", "hr", "panel"]

  private struct Entry: Decodable {
    struct Card: Decodable {
      struct Level: Decodable {
        var level: Int
        var anchor: String
      }
      struct Quote: Decodable {
        var answer: Int
        var start: Int
        var end: Int
        var text: String
        var meaning: String
        var rule: String
      }
      struct Missing: Decodable { var text: String }
      struct Step: Decodable {
        var level: Int
        var advice: String
      }
      struct Dimension: Decodable {
        var dimension: String
        var level: Int
        var anchor: String
        var evidence: [Quote]
        var notSeen: Missing?
        var next: Step?
      }
      struct Turn: Decodable {
        var turn: Int
        var line: String
        var overall: Level
        var held: String?
        var worked: String?
        var next: Step?
        var gates: [Cap]
        var dimensions: [Dimension]
      }
      struct Cap: Decodable { var gate: String }
      struct Levels: Decodable {
        var name: String
        var levels: [Int]
      }
      var overall: Level
      var turns: [Turn]
      var dimensions: [Levels]
      var topics: [Levels]
      var limits: String
    }
    struct Seat: Decodable {
      var name: String
      var scorecard: Card?
    }
    var scorecard: Card?
    var seats: [Seat]?
  }

  private static func entry(_ name: String) throws -> Entry {
    let path = ProjectFile.path("Transcripts/examples/\(name).hotseat.jsonl")
    let run = try ProgramUnderTest.hotseat.run(["score", path, "--json"])
    try #require(run.exitCode == 0, "\(run.errorText)")
    return try #require(try JSONDecoder().decode([Entry].self, from: Data(run.output)).first)
  }

  /// Without line breaks and double spaces.
  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: examples)
  func everyWordOfItStandsOnTheTerminal(name: String) throws {
    let card = try #require(try Self.entry(name).scorecard)
    let shown = Self.flat(try ProjectFile.text("Transcripts/examples/\(name).replay.txt"))
    // Anchors stand in a column of their own, whose rows are those of the level's line.
    func expect(_ text: String) { #expect(shown.contains(Self.flat(text)), "\(text)") }
    expect(card.limits)
    expect(card.overall.anchor)
    #expect(!card.turns.isEmpty)
    for turn in card.turns {
      expect("\(turn.turn). \(turn.line)")
      expect("Overall \(turn.overall.level)")
      expect(turn.overall.anchor)
      if let held = turn.held { expect(held) }
      if let worked = turn.worked { expect("What worked: \(worked)") }
      if let next = turn.next { expect(next.advice) }
      #expect(turn.dimensions.count == 5)
      for dimension in turn.dimensions {
        expect(dimension.anchor)
        if let missing = dimension.notSeen { expect(missing.text) }
        if let next = dimension.next {
          expect(next.advice)
          #expect(next.level > dimension.level)
        }
        for quote in dimension.evidence.prefix(4) {
          expect("\(quote.meaning)")
          #expect(quote.end - quote.start == quote.text.utf8.count)
        }
      }
    }
    for row in card.dimensions where row.levels.count > 1 {
      #expect(row.levels.count == card.turns.count)
      let rest = row.levels.dropLast().map(String.init).joined(separator: ", ")
      expect("\(row.name.capitalized): levels \(rest) and \(row.levels[row.levels.count - 1]).")
    }
    #expect(card.topics.flatMap(\.levels).count == card.turns.count)
  }

  @Test func aGroupsSeatsHaveOneEach() throws {
    let seats = try #require(try Self.entry("group-rounds").seats)
    #expect(seats.count == 3)
    for seat in seats {
      let card = try #require(seat.scorecard, "\(seat.name)")
      #expect(!card.turns.isEmpty)
      for turn in card.turns {
        let isHeld = turn.overall.level == 5 || !turn.gates.isEmpty
        #expect((turn.next == nil) == isHeld, "\(seat.name), question \(turn.turn)")
      }
    }
  }

  @Test func anUnfinishedInterviewHasNone() throws {
    let home = try Home()
    _ = try home.run(Home.interview, input: "The door stuck.\n")
    let run = try home.run(["score", home.names[0], "--json"])
    let entries = try JSONDecoder().decode([Entry].self, from: Data(run.output))
    #expect(entries.first?.scorecard == nil)
  }
}
