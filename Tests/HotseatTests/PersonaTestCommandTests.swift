// hotseat persona test: which exit code, which words, for packs that pass, fail or cannot be read.
import Glibc
import TestSupport
import Testing

@Suite struct PersonaTestCommandTests {
  /// The repository's pack in a folder of its own, with the tests of a warm-up replaced or, for an
  /// empty text, left out.
  private func pack(tests: String? = nil) throws -> Home {
    let home = try Home()
    let folder = "Personas/healthcare-it-pm"
    for name in try ProjectFile.names(in: folder) {
      var text = try ProjectFile.text(folder + "/" + name)
      if let tests, name == "clinician.yaml" {
        let start = try #require(text.firstRange(of: "    tests:\n")).lowerBound
        let end = try #require(text[start...].firstRange(of: "\n  pushback:")).lowerBound
        text.replaceSubrange(start..<end, with: tests.isEmpty ? "" : "    tests:\n" + tests)
      }
      try home.folder.write(text, to: "pack/" + name)
    }
    return home
  }

  private func run(_ home: Home, _ arguments: [String], file: String = "") throws -> FinishedRun {
    try home.run(["persona", "test", home.folder.file("pack") + file] + arguments)
  }

  private let passing = "      - answer: Quiet, thanks.\n        probe: settle-worst\n"
  private let failing = "      - answer: Quiet, thanks.\n        probe: settle-next\n"

  @Test func passingTestsAreCountedAndExitWith0() throws {
    let run = try run(pack(tests: passing), ["--filter", "settle-in"], file: "/clinician.yaml")
    #expect(run.outputText == "1 passed, 0 failed\n")
    #expect(run.errorText == "")
    #expect(run.exitCode == 0)
  }

  @Test func aFailingTestIsShownWithItsPlaceAndExitsWith1() throws {
    let home = try pack(tests: failing)
    let run = try run(home, ["--filter", "settle-in"], file: "/clinician.yaml")
    let lines = run.outputText.split(separator: "\n").map(String.init)
    let path = home.folder.file("pack/clinician.yaml")
    #expect(lines.first?.hasPrefix(path + ":") == true)
    #expect(lines.first?.hasSuffix(": failed: settle-in") == true)
    #expect(lines.contains("  probe     expected settle-next, got settle-worst"))
    #expect(lines.last == "0 passed, 1 failed")
    #expect(run.exitCode == 1)
  }

  @Test func theSameIsWrittenForPrograms() throws {
    let home = try pack(tests: failing)
    let arguments = ["--filter", "settle-in", "--format", "json"]
    let run = try run(home, arguments, file: "/clinician.yaml")
    for part in [
      "\"failed\" : 1", "\"passed\" : 0", "\"answer\" : \"Quiet, thanks.\"",
      "\"probe\" : \"settle-worst\"", "\"verdict\" : \"lower-priority\"",
    ] { #expect(run.outputText.contains(part), "\(part) in \(run.outputText)") }
    #expect(run.exitCode == 1)
  }

  @Test(
    "What cannot be tested says why",
    arguments: [
      ("settle-im", nil, 64, "did you mean 'settle-in'?"),
      ("settle-in", "", 1, "there is no test to run"),
      ("settle-in", "      - answer: Quiet, thanks.\n", 65, "error[P003]"),
      ("settle-in", "      - answer: Yes.\n        probe: settle-wurst\n", 65, "error[P022]"),
    ] as [(String, String?, Int32, String)])
  func whatCannotBeTestedSaysWhy(
    question: String, tests: String?, exitCode: Int32, words: String
  ) throws {
    let run = try run(pack(tests: tests), ["--filter", question], file: "/clinician.yaml")
    #expect(run.errorText.contains(words), "\(run.errorText)")
    #expect(run.exitCode == exitCode)
  }

  @Test func aMissingPackExitsWith66() throws {
    let run = try run(Home(), [])
    #expect(run.errorText.contains("there is no such file or folder"))
    #expect(run.exitCode == 66)
  }
}
