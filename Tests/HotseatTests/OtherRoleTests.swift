// A pack for a job that has nothing to do with hospitals works as the built-in one does, and the guide
// that tells how it was made shows commands that run.
import Foundation
import Interview
import TestSupport
import Testing

@Suite struct OtherRoleTests {
  private static let pack = "Personas/restaurant-manager"

  private func run(_ arguments: [String], in home: Home, input: String = "") throws -> FinishedRun {
    try ProgramUnderTest.hotseat.run(
      arguments, input: input, environment: home.environment, folder: ProjectFile.root)
  }

  @Test func itHasNoFaultAndItsTestsPass() throws {
    let home = try Home()
    let check = try run(["persona", "check", Self.pack], in: home)
    #expect(check.exitCode == 0)
    #expect(check.outputText.contains("0 errors, 0 warnings; 3 personas"), "\(check.outputText)")
    let tests = try run(["persona", "test", Self.pack], in: home)
    #expect(tests.exitCode == 0, "\(tests.outputText)")
    #expect(tests.outputText.contains(" passed, 0 failed"))
  }

  @Test func theGuidesCommandsRun() throws {
    let guide = try ProjectFile.text("docs/personas.md")
    let section = try #require(
      guide.components(separatedBy: "## Another role in an hour\n").last?
        .components(separatedBy: "\n## ").first)
    let commands = section.components(separatedBy: "```sh\n").dropFirst().flatMap { block in
      block.components(separatedBy: "```")[0].split(separator: "\n")
    }
    #expect(commands.count == 3)
    let home = try Home()
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      try #require(words.first == "hotseat")
      let run = try run(Array(words.dropFirst()), in: home, input: "/quit\n")
      #expect(run.exitCode == 0, "\(command): \(run.errorText)")
    }
    #expect(home.names.count == 1, "one of them is an interview")
  }

  @Test(arguments: ["owner", "head-chef", "floor-lead"])
  func anInterviewIsHeldScoredAndVerified(persona: String) async throws {
    let home = try Home()
    let story = """
      At my last place our Tuesdays had 18 guests, so I tried one long table for four weeks, and we \
      went from 18 to 41 guests, because one dish needs one cook.
      """
    let held = try run(
      ["practice", "--personas", Self.pack, "--persona", persona, "--seed", "5"], in: home,
      input: Array(repeating: story + "\n", count: 30).joined())
    #expect(held.exitCode == 0, "\(held.errorText)")
    for word in ["patient", "hospital", "clinic", "nurse", "Larkspur"] {
      #expect(!held.outputText.contains(word), "\(word)")
    }
    let session = try await home.session()
    #expect(session.stage == .over)
    #expect(session.scorecard != nil)
    let verified = try home.run(["replay", try home.onlyTranscript(), "--verify"])
    #expect(verified.exitCode == 0, "\(verified.errorText)")
  }
}
