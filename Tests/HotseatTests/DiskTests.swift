// A disk that takes nothing, or no more: the interview goes on and says so.
import Glibc
import TestSupport
import Testing

@Suite struct DiskTests {
  @Test func withoutAFolderTheInterviewGoesOnInMemoryAndIsSavedElsewhere() async throws {
    let home = try Home()
    let file = try home.folder.write("not a folder", to: "file")
    let kim = try Interviewee(
      try SmallPack.interview(in: home), home: home,
      environment: ["HOTSEAT_TRANSCRIPTS": file + "/in"])
    try kim.listen()
    #expect(kim.history.withoutSpaces.contains("Savingfailed:\(file)"))
    #expect(kim.history.contains("The interview goes on in memory."))
    try kim.say("I came by bus, and then on foot.")
    #expect(kim.history.ranges(of: "Saving failed").count == 1, "it is said once")
    try kim.command("/save", shows: "Not saved yet. Name a folder", prompt: "you>")
    try kim.command("/save \(file)/in", shows: "Not saved there:", prompt: "you>")
    try kim.command("/save \(home.transcripts)", shows: "Saved. From now on in", prompt: "you>")
    try kim.say("The door of the laundry stuck in May.")
    #expect(
      try await home.answers()
        == ["I came by bus, and then on foot.", "The door of the laundry stuck in May."])
    try kim.send("/quit")
    #expect(try kim.terminal.exitCode() == 0)
    #expect(try home.run(["replay", home.names[0], "--verify"]).exitCode == 0)
  }

  @Test func leavingWithoutHavingSavedSaysThatItIsLost() throws {
    let home = try Home()
    let file = try home.folder.write("not a folder", to: "file")
    let kim = try Interviewee(
      try SmallPack.interview(in: home), home: home,
      environment: ["HOTSEAT_TRANSCRIPTS": file + "/in"])
    try kim.listen()
    try kim.send("/quit")
    #expect(try kim.terminal.exitCode() == 0)
    #expect(kim.history.contains("could not be saved"))
    #expect(!kim.history.contains("--resume"))
  }

  private static let limiter = "/usr/bin/prlimit"
  private static let canLimit = access(limiter, X_OK) == 0

  @Test(.enabled(if: canLimit, "prlimit of util-linux limits the size of files"))
  func aDiskThatFillsUpIsSaidOnceAndCaughtUpWithLater() async throws {
    let home = try Home()
    let arguments = try SmallPack.interview(in: home)
    _ = try home.run(arguments)
    let size = try home.transcriptBytes().count
    unlink(try home.onlyTranscript())

    // Room for one short answer and its follow-up, then for a part of a record.
    let terminal = try PseudoTerminal(
      Self.limiter, ["--fsize=\(size + 3000):", ProgramUnderTest.hotseat.path] + arguments,
      environment: ProgramUnderTest.environment(adding: home.environment))
    let kim = Interviewee(terminal, home: home)
    try kim.listen()
    let long = String(repeating: "The door of the laundry stuck again, and I oiled it. ", count: 9)
    try kim.say("By bus.")
    try kim.say(long)
    #expect(kim.history.contains("Saving failed"))
    #expect(kim.history.contains("The interview goes on in memory."))
    #expect(try await !home.answers().contains(long), "and what is there can be read")

    let process = String(terminal.process.identifier)
    let lift = try ProgramUnderTest(path: Self.limiter).run(
      ["--pid", process, "--fsize=unlimited:"])
    try #require(lift.exitCode == 0, "\(lift.errorText)")
    try kim.say("It was in May, on a Monday.")
    #expect(kim.history.contains("Saving works again"))
    #expect(
      try await home.answers().map(\.trimmed) == [
        "By bus.", long.trimmed, "It was in May, on a Monday.",
      ])
    #expect(try home.run(["replay", home.names[0], "--verify"]).exitCode == 0)
  }
}

extension String {
  fileprivate var trimmed: String {
    split(separator: " ").joined(separator: " ")
  }
}
