// Saved groups, pages, and what is wrong with a table.
import TestSupport
import Testing

@Suite struct GroupCommandTests {
  private static let practice = ["practice", "--persona", "clinician", "--length", "short"]

  @Test(arguments: [
    (["--seat", "Ana"], "two seats or more"),
    (["--seat", "Ana", "--seat", "ana"], "same name"),
    (["--seat", "Ana", "--seat", "Ben", "--turns", "triad"], "three seats"),
    (["--seat", "Ana:coch", "--seat", "Ben"], "did you mean 'coach'?"),
    (["--seat", " ", "--seat", "Ben"], "without a name"),
    (["--seat", "Ana:observer", "--seat", "Ben:coach"], "nobody answers"),
  ])
  func seatsThatMakeNoRoomAreRefusedBeforeAnythingIsWritten(
    arguments: [String], words: String
  ) throws {
    let home = try Home()
    let run = try home.run(Self.practice + arguments)
    #expect(run.exitCode == 64)
    #expect(run.errorText.contains(words), "\(run.errorText)")
    #expect(home.names.isEmpty)
  }

  @Test func aSavedGroupBeginsItsNextSessionWithWhoeverAnsweredLeast() throws {
    let home = try Home()
    let made = try home.run(["group", "new", "tuesday", "--seat", "Ana", "--seat", "Ben"])
    #expect(made.exitCode == 0, "\(made.errorText)")
    // Ana answers the warm-up and nothing else.
    let run = try ProgramUnderTest.hotseat.run(
      Self.practice + ["--group", "tuesday", "--seed", "3"], input: "I am well, thank you.\n",
      environment: home.environment, folder: home.folder.path)
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(run.outputText.contains("Ana has the floor."))
    let shown = try home.run(["group", "show", "tuesday"])
    #expect(shown.outputText.contains("Sessions: 1. Next: Ben, then Ana."), "\(shown.outputText)")
    #expect(try home.run(["group", "list"]).outputText.contains("tuesday"))
    let list = try home.run(["group", "list", "--json"]).outputText
    #expect(list.contains(#""sessions" : 1"#) && !list.contains("questions"))
    let json = try home.run(["group", "show", "tuesday", "--json"]).outputText
    #expect(json.contains(#""questions" : 1"#) && json.contains(#""questions" : 0"#))
    let next = try #require(json.firstRange(of: #""next" : ["#)).upperBound
    let names = json[next...].split(separator: "\"").map(String.init)
      .filter { ["Ana", "Ben"].contains($0) }
    #expect(names == ["Ben", "Ana"])
    let misspelt = try home.run(["group", "show", "monday"])
    #expect(misspelt.errorText.contains("there is tuesday"))
    #expect(try home.run(["group", "new", "tuesday", "--seat", "A", "--seat", "B"]).exitCode == 73)
    #expect(try home.run(["group", "remove", "tuesday"]).exitCode == 0)
    let gone = try home.run(["group", "show", "tuesday"])
    #expect(gone.exitCode == 66 && gone.errorText.contains("hotseat group new tuesday"))
  }

  @Test(arguments: [(3, 4), (1_000_000, 7), (77, 77)])
  func aSecondSessionBringsOtherQuestions(first: Int, second: Int) throws {
    let home = try Home()
    _ = try home.run(["group", "new", "t", "--seat", "Ana", "--seat", "Ben"])
    let answers = String(repeating: "I asked the ward and changed the screen.\n", count: 60)
    var asked: [Set<String>] = []
    for seed in [first, second] {
      let before = Set(home.names)
      let run = try ProgramUnderTest.hotseat.run(
        Self.practice + ["--group", "t", "--no-ratings", "--seed", String(seed)], input: answers,
        environment: home.environment, folder: home.folder.path)
      #expect(run.exitCode == 0, "\(run.errorText)")
      let name = try #require(Set(home.names).subtracting(before).first { $0.hasSuffix(".jsonl") })
      asked.append(Set(Self.questions(in: try home.folder.text(of: "transcripts/" + name))))
    }
    #expect(asked[0].count >= 4)
    #expect(asked[1].count >= 4)
    // The warm-up is scored for nobody, and comes each time.
    #expect(asked[0].intersection(asked[1]) == ["settle-in"])
  }

  /// The questions that a transcript asked, by id.
  private static func questions(in transcript: String) -> [String] {
    transcript.split(separator: "\n").compactMap { line in
      guard line.contains("\"event\":{\"asked\":"),
        let key = line.firstRange(of: "\"question\":\"")
      else { return nil }
      return String(line[key.upperBound...].prefix { $0 != "\"" })
    }
  }

  @Test func everybodyGetsAPageAndNothingIsOverwritten() throws {
    let home = try Home()
    let transcript = ProjectFile.path(GoldenGroup.all[0].transcriptName)
    let run = try home.run(["group", "pages", transcript, "--to", home.folder.file("pages")])
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(
      home.folder.names(in: "pages") == [
        "ana-seat-1.md", "ben-seat-2.md", "cy-seat-3.md", "group.md",
      ])
    let page = try home.folder.text(of: "pages/ana-seat-1.md")
    let worked = try #require(page.firstRange(of: "## What worked"))
    let tried = try #require(page.firstRange(of: "## One thing to try"))
    #expect(worked.lowerBound < tried.lowerBound)
    #expect(try home.folder.text(of: "pages/group.md").contains("Krippendorff's alpha"))
    let again = try home.run(["group", "pages", transcript, "--to", home.folder.file("pages")])
    #expect(again.exitCode == 73 && again.errorText.contains("--force"))
  }
}
