// score, explain, rescore and dispute of a group's transcript: everybody's answers by themselves.
import Foundation
import Interview
import TestSupport
import Testing

@Suite struct GroupScoringTests {
  /// The second question of this interview was answered by Ben, its follow-up by Cy.
  private static let golden = "Transcripts/examples/group-relay.hotseat.jsonl"

  private struct Copy {
    let home: Home
    let path: String

    init() throws {
      home = try Home()
      path = home.folder.file("relay.hotseat.jsonl")
      try FileManager.default.copyItem(atPath: ProjectFile.path(golden), toPath: path)
    }

    func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }

    /// What a command that must succeed reports.
    func report<Report: Decodable>(_ arguments: [String], as type: Report.Type) throws -> Report {
      let run = try home.run(arguments + ["--json"])
      #expect(run.exitCode == 0, "\(run.errorText)")
      return try JSONDecoder().decode(type, from: Data(run.output))
    }
  }

  private struct Scored: Decodable {
    struct Level: Decodable {
      var recorded: Int?
      var now: Int?
    }
    struct Turn: Decodable {
      var turn: Int
      var overall: Level
    }
    struct Seat: Decodable {
      var name: String
      var turns: [Turn]
      func level(ofTurn number: Int) -> Int? { turns.first { $0.turn == number }?.overall.now }
    }
    var overall: Level
    var turns: [Turn]
    var seats: [Seat]?
  }

  @Test func scoreGivesEverybodyTheirOwnLevels() throws {
    let copy = try Copy()
    let before = try copy.bytes()
    let report = try copy.report(["score", copy.path], as: [Scored].self)
    let seats = try #require(report.first?.seats)
    #expect(seats.map(\.name) == ["Ana", "Ben", "Cy"])
    let levels = seats.map { $0.level(ofTurn: 2) }
    #expect(levels[0] == nil)
    #expect(levels[1] != nil && levels[2] != nil && levels[1] != levels[2], "\(levels)")
    #expect(report.first?.turns.isEmpty == true && report.first?.overall.now == nil)
    let text = try home(copy, ["score", copy.path])
    #expect(text.contains("\nAna\n") && text.contains("\nCy\n"))
    #expect(try copy.bytes() == before)
  }

  private struct Explained: Decodable {
    struct Seat: Decodable {
      struct Answer: Decodable {
        struct Finding: Decodable { var number: Int }
        var findings: [Finding]
      }
      var name: String
      var answers: [Answer]
      var numbers: [Int] { answers.flatMap { $0.findings.map(\.number) } }
    }
    var seats: [Seat]
  }

  @Test func explainSaysWhoseAnswersTheyAre() throws {
    let copy = try Copy()
    let explain = ["explain", copy.path, "--turn", "2"]
    let all = try copy.report(explain, as: Explained.self)
    #expect(all.seats.map(\.name) == ["Ben", "Cy"])
    let numbers = all.seats.flatMap(\.numbers)
    #expect(numbers.sorted() == Array(1...numbers.count), "numbered through all answers")
    let own = try copy.report(explain + ["--seat", "cy"], as: Explained.self)
    #expect(own.seats.map(\.numbers) == [all.seats[1].numbers])
    let unknown = try copy.home.run(explain + ["--seat", "Zoe"])
    #expect(unknown.exitCode == 66 && unknown.errorText.contains("nobody is called 'Zoe'"))
  }

  @Test func aSeatIsRefusedWhereOnePersonPractised() throws {
    let path = ProjectFile.path("Transcripts/examples/hr.hotseat.jsonl")
    let run = try Home().run(["explain", path, "--turn", "2", "--seat", "Ana"])
    #expect(run.exitCode == 64 && run.errorText.contains("only one person practised"))
  }

  private struct Disputed: Decodable {
    struct Seat: Decodable { var name: String }
    struct Dispute: Decodable { var answer: Int }
    var disputes: [Dispute]
    var seats: [Seat]
  }

  @Test func aDisputeIsWhoseTheAnswerIs() throws {
    let copy = try Copy()
    let seats = try copy.report(["explain", copy.path, "--turn", "2"], as: Explained.self).seats
    let number = try #require(seats[1].numbers.first)
    let dispute = ["dispute", copy.path, "--turn", "2", "--finding", "\(number)"]
    let shown = try home(copy, dispute + ["--note", "It was ten minutes."])
    #expect(shown.hasPrefix("Cy\n") && shown.contains("You: It was ten minutes."))
    let last = try #require(try copy.bytes().split(separator: UInt8(ascii: "\n")).last)
    #expect(String(decoding: last, as: UTF8.self).contains("\"seat\":\"seat-3\""))
    #expect(try home(copy, ["replay", copy.path, "--verify"]).contains("all equal (finished)"))
    let report = try copy.report(["dispute", copy.path], as: Disputed.self)
    #expect(report.seats.map(\.name) == ["Cy"] && report.disputes.map(\.answer) == [1])
    let taken = try home(copy, dispute + ["--withdraw"])
    #expect(taken.contains("Nothing is disputed in this interview."))
    #expect(try home(copy, ["replay", copy.path, "--verify"]).contains("all equal (finished)"))
  }

  private struct Archive: Decodable {
    struct Entry: Decodable {
      var name: String?
      var state: String
    }
    var transcripts: [Entry]
  }

  @Test func rescoreNamesEverybodyAndWritesNothing() throws {
    let copy = try Copy()
    let before = try copy.bytes()
    let report = try copy.report(["rescore", copy.path, "--apply"], as: Archive.self)
    #expect(report.transcripts.map(\.name) == ["Ana", "Ben", "Cy"])
    #expect(report.transcripts.allSatisfy { $0.state == "group" })
    #expect(try copy.bytes() == before)
    let text = try home(copy, ["rescore", copy.path])
    #expect(text.hasPrefix("1 finished interview scored again"))
  }

  /// What a command that must succeed prints.
  private func home(_ copy: Copy, _ arguments: [String]) throws -> String {
    let run = try copy.home.run(arguments)
    #expect(run.exitCode == 0, "\(run.errorText)")
    return run.outputText
  }
}

/// What people write about an answer may identify a patient as much as the answer may.
@Suite struct GroupPrivacyTests {
  @Test(arguments: ["rounds", "triad"])
  func notesAndTypedFollowUpsAreCheckedAsAnswersAre(policy: String) async throws {
    let home = try Home()
    let line =
      "3 4 2 5 4 | You knew MRN 84511327, born 03/14/1951, by heart | Next time leave"
      + " out MRN 84511327\n"
    let seats = policy == "triad" ? ["Ana", "Ben", "Cy"] : ["Ana", "Ben"]
    let run = try home.run(
      ["practice", "--persona", "clinician", "--length", "short", "--turns", policy, "--seed", "3"]
        + seats.flatMap { ["--seat", $0] }, input: String(repeating: line, count: 60))
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("Taken out before storing."))
    let events = try await home.events()
    let notes = events.compactMap { event -> String? in
      guard case .room(let event) = event, case .rated(let rating) = event else { return nil }
      return rating.strength
    }
    if policy == "rounds" {
      #expect(notes.contains { $0.hasPrefix("You knew ") }, "somebody rated")
    }
    if policy == "triad" {
      let asked = events.contains { event in
        guard case .probed(_, _, let line, _) = event else { return false }
        return line.hasPrefix("3 4 2 5 4")
      }
      #expect(asked, "somebody typed a follow-up")
    }
    for (file, text) in try home.texts() {
      #expect(!text.contains("03/14/1951"), "\(file)")
      #expect(!text.contains("84511327"), "\(file)")
    }
  }
}
