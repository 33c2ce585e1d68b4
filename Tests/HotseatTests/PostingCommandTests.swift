// hotseat practice --posting in the real program: what is refused, shown, asked, kept and reported.
import Glibc
import Interview
import TestSupport
import Testing
import TranscriptStore

@Suite struct PostingCommandTests {
  private static let posting = """
    Project lead, Harbour Clinics\r
    \r
    What you’ll do\r
    • Move clinics to the new chart and keep the budget\r
    • Training of night staff\r
    \r
    Qualifications\r
    1. Working knowledge of FHIR\r
    2. Führerschein – a driving licence\r
    """

  private static func options(_ file: String, length: String = "short") -> [String] {
    [
      "practice", "--persona", "hr", "--name", "Kim", "--seed", "7", "--length", length,
      "--posting", file,
    ]
  }

  private static let answer =
    "Last year I moved the night shift to a new chart. I ran the training for 40 nurses, and the"
    + " missing notes fell from 30 to 4 a week."
  private static let answers = Array(repeating: answer + "\n", count: 60).joined()

  @Test func whatIsAskedForIsShownKeptAndHeldAgainstTheAnswers() async throws {
    let home = try Home()
    try home.folder.write(Self.posting, to: "job.txt")
    let run = try home.run(Self.options("job.txt"), input: Self.answers)
    #expect(run.exitCode == 0, "\(run.errorText)")
    let start = run.outputText.components(before: "Martin Sayles:")
    #expect(start.contains("job.txt asks for 4 things: 3 recognised, 1 not."))
    #expect(start.contains("+ Training of night staff (Training)"))
    #expect(start.contains("? Führerschein – a driving licence"))
    #expect(run.outputText.contains("+ Training of night staff: an example"))
    #expect(run.outputText.contains("I ran the training for 40 nurses"))
    #expect(run.outputText.contains("- Working knowledge of FHIR: I did not see anything about it"))

    let kept = try await home.transcript().header.settings.posting
    #expect(kept?.requirements.map(\.kind) == [.duty, .duty, .required, .required])
    #expect(kept?.recognised.count == 3)
    let replay = try home.run(["replay", home.names[0]])
    #expect(replay.outputText.contains("+ Training of night staff: an example"))
    #expect(try home.run(["replay", home.names[0], "--verify"]).exitCode == 0)
    let again = try home.run(["score", home.names[0]])
    #expect(again.outputText.contains("+ Training of night staff: an example"))
    let json = try home.run(["score", home.names[0], "--json"]).outputText
    #expect(json.contains(#""status" : "shown""#) && json.contains(#""status" : "not-seen""#))
    #expect(json.contains(#""status" : "not-recognised""#))
  }

  @Test func whoBringsAPostingIsAskedForProofOfItsLines() async throws {
    let home = try Home()
    try home.folder.write(Self.posting, to: "job.txt")
    _ = try home.run(Self.options("job.txt", length: "standard"), input: Self.answers)
    let asked = try await home.session().turns.map(\.question)
    #expect(asked.contains("proof-pairs") && asked.contains("weakest-line"))
    #expect(try home.run(["replay", home.names[0], "--verify"]).exitCode == 0)

    let alone = try Home()
    let options = Self.options("", length: "standard").dropLast(2)
    _ = try alone.run(Array(options), input: Self.answers)
    let questions = try await alone.session().turns.map(\.question)
    #expect(!questions.contains("proof-pairs") && questions.contains("weakest-line"))

    // A posting of which nothing is known gives no lines to prove.
    let unknown = try Home()
    try unknown.folder.write("Qualifications\n- Führerschein\n- Segelschein\n", to: "job.txt")
    _ = try unknown.run(Self.options("job.txt", length: "standard"), input: Self.answers)
    #expect(!(try await unknown.session().turns.map(\.question).contains("proof-pairs")))
  }

  @Test func anInterviewWithoutAPostingSaysNothingOfOne() throws {
    let home = try Home()
    let run = try home.run(Home.interview, input: Self.answers)
    #expect(!run.outputText.contains("posting asks for"))
    let json = try home.run(["score", home.names[0], "--json"]).outputText
    #expect(!json.contains("requirements"))
  }

  @Test func aPersonSeesItBeforeTheGreetingAtFortyColumns() throws {
    let home = try Home()
    try home.folder.write(Self.posting, to: "job.txt")
    let kim = try Interviewee(Self.options("job.txt"), home: home, rows: 60, columns: 40)
    try kim.listen(for: "you>")
    let shown = kim.history.withoutSpaces
    let preview = try #require(shown.firstRange(of: "asksfor4things:3recognised,1not."))
    let greeting = try #require(shown.firstRange(of: "MartinSayles:"))
    #expect(preview.upperBound <= greeting.lowerBound)
    #expect(shown.contains("+Trainingofnightstaff(Training)"))
  }

  /// A file that is no posting.
  struct Bad: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var words: String
    var testDescription: String { name }
  }

  private static let bad = [
    Bad(name: "empty", bytes: [], words: "the file is empty"),
    Bad(name: "only spaces", bytes: Array(" \r\n\t\n".utf8), words: "the file is empty"),
    Bad(name: "zero bytes", bytes: [0x41, 0, 0x42, 0], words: "this is not UTF-8 text"),
    Bad(name: "another encoding", bytes: [0x46, 0xFC, 0x72], words: "save it as UTF-8"),
    Bad(name: "a PDF", bytes: Array("%PDF-1.7\n".utf8), words: "this is a PDF file"),
    Bad(name: "an office document", bytes: [0x50, 0x4B, 3, 4, 0], words: "an office program"),
    Bad(name: "a web page", bytes: Array("<!DOCTYPE html>\n<p>Hi".utf8), words: "a web page"),
    Bad(name: "rich text", bytes: Array("{\\rtf1 Hi".utf8), words: "a rich text file"),
    Bad(name: "huge", bytes: Array(repeating: 0x61, count: 300_000), words: "more than 256 KiB"),
    Bad(name: "a letter", bytes: Array("Dear Ana,\n\nsee you soon.\n".utf8), words: "asks for"),
  ]

  @Test(arguments: bad) func whatIsNoPostingIsRefusedWithAdvice(bad: Bad) throws {
    let home = try Home()
    try home.folder.write(bytes: bad.bytes, to: "job.txt")
    let run = try home.run(Self.options("job.txt"), input: Self.answers)
    #expect(run.exitCode == 65)
    #expect(run.errorText.contains("job.txt: "), "\(run.errorText)")
    #expect(run.errorText.contains(bad.words), "\(run.errorText)")
    #expect(run.errorText.contains("\n  help: "), "\(run.errorText)")
    #expect(home.names.isEmpty && run.outputText.isEmpty)
  }

  @Test func aFileThatIsNotThereAndAPostingForAResumedInterviewAreRefused() throws {
    let home = try Home()
    let missing = try home.run(Self.options("no-such.txt"))
    #expect(missing.exitCode == 66)
    #expect(missing.errorText.contains("no-such.txt: the posting cannot be read"))
    let resumed = try home.run(["practice", "--resume", "x", "--posting", "job.txt"])
    #expect(resumed.exitCode == 64)
    #expect(resumed.errorText.contains("--resume keeps the posting"))
  }

  @Test func controlCharactersInAPostingAreNotSentToTheTerminal() throws {
    let home = try Home()
    try home.folder.write(
      "Requirements\n- Training\u{1B}[31m of \u{202E}staff\u{7}\n", to: "job.txt")
    let run = try home.run(Self.options("job.txt"), input: Self.answers)
    #expect(run.exitCode == 0, "\(run.errorText)")
    #expect(
      !run.outputText.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{202E}"].contains($0) })
  }
}

extension String {
  /// What stands before the first `end`; all of it without one.
  fileprivate func components(before end: String) -> Substring {
    firstRange(of: end).map { self[..<$0.lowerBound] } ?? self[...]
  }
}
