// What a user may get wrong or be handed: every time words, a proper exit code and no harm.
import Glibc
import Interview
import TestSupport
import Testing

@Suite struct BadInputTests {
  @Test(arguments: [
    ("clinican", "did you mean 'clinician'?"),
    (
      "nobody",
      "there are clinician, nurse-manager, cto, ciso, cfo, pmo-director, compliance-officer, hr"
    ),
  ])
  func anUnknownInterviewerIsSaid(name: String, advice: String) throws {
    let home = try Home()
    let run = try home.run(["practice", "--persona", name])
    #expect(run.exitCode == 66)
    #expect(run.errorText.contains("there is no interviewer '\(name)'"))
    #expect(run.errorText.contains(advice))
    #expect(home.names.isEmpty)
  }

  @Test(arguments: [
    ["practice", "--level", "brutal"], ["practice", "--seed", "-1"], ["practice", "--wat"],
    ["replay"], ["replay", "x", "--from", "0"], ["replay", "x", "--speed", "0"], ["frobnicate"],
  ])
  func usageErrorsExitWith64(arguments: [String]) throws {
    let run = try Home().run(arguments)
    #expect(run.exitCode == 64)
    #expect(run.errorText.contains("Usage:"))
  }

  @Test(arguments: [["replay", "gone.hotseat.jsonl"], ["practice", "--resume", "gone"]])
  func aMissingTranscriptExitsWith66(arguments: [String]) throws {
    let run = try Home().run(arguments)
    #expect(run.exitCode == 66)
    #expect(run.errorText.contains("there is no transcript '\(arguments.last ?? "")'"))
    #expect(run.errorText.contains("'hotseat transcripts' lists them"))
  }

  @Test(arguments: [["replay", "F"], ["replay", "F", "--verify"], ["practice", "--resume", "F"]])
  func aDamagedTranscriptIsNamedByItsLineAndLeftAlone(arguments: [String]) throws {
    let home = try Home()
    _ = try home.run(Home.interview, input: Answers.plain + "\n" + Answers.plain + "\n")
    let text = String(decoding: try home.transcriptBytes(), as: UTF8.self)
    let damaged = text.replacing("the night shift", with: "the day shift", maxReplacements: 1)
    try #require(damaged != text)
    let line = try #require(
      damaged.split(separator: "\n").firstIndex { $0.contains("the day shift") })
    let path = try home.folder.write(damaged, to: "transcripts/" + home.names[0])

    let run = try home.run(arguments.map { $0 == "F" ? path : $0 }, input: "/skip\n")
    #expect(run.exitCode == 65)
    #expect(run.errorText.contains("\(path):\(line + 1): "), "\(run.errorText)")
    #expect(run.output.isEmpty)
    #expect(String(decoding: try home.transcriptBytes(), as: UTF8.self) == damaged)
  }

  @Test func aTranscriptWhosePersonaDoesNotCompileIsRefused() throws {
    // The sample of the specification: every hash is right, but its persona's text is cut short.
    let sample = try ProjectFile.text("docs/transcript.sample.jsonl")
    let home = try Home()
    let path = try home.folder.write(sample, to: "sample.hotseat.jsonl")
    let run = try home.run(["replay", path, "--verify"])
    #expect(run.exitCode == 65)
    #expect(run.errorText.contains("its role pack cannot be read by this version"))
  }

  @Test func anAnswerOfAMegabyteIsTaken() async throws {
    let home = try Home()
    let answer = "I counted " + String(repeating: "9", count: 1_048_576) + " missing notes."
    let run = try home.run(Home.interview, input: "/skip\n" + answer + "\n")
    #expect(run.exitCode == 0)
    #expect(try await home.answers() == [answer])
    #expect(try home.run(["replay", home.names[0], "--verify"]).exitCode == 0)
  }

  @Test func bytesThatAreNoTextBecomeReplacementCharacters() async throws {
    let home = try Home()
    let bytes = Array("It was a quiet ".utf8) + [0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80]
    let run = try home.run(Home.interview, bytes: bytes + Array(" morning for me\n".utf8))
    #expect(run.exitCode == 0)
    let answer = try #require(try await home.answers().first)
    #expect(answer.hasPrefix("It was a quiet \u{FFFD}"))
    #expect(answer.hasSuffix(" morning for me"))
    #expect(try home.run(["replay", home.names[0]]).outputText.contains("\u{FFFD}"))
  }
}

@Suite struct ControlCharacterTests {
  /// Clears the screen, sets the window's title, rings, goes back, and does the first again with C1.
  static let hostile = "quiet \u{1B}[2J\u{1B}]0;owned\u{7}\u{8}\u{9B}2J\u{202E} morning at work"

  @Test func thoseOfAnAnswerAreStoredAndNeverShownRaw() async throws {
    let home = try Home()
    let run = try home.run(Home.interview, input: "It was a \(Self.hostile).\n")
    #expect(run.exitCode == 0)
    #expect(try await home.answers() == ["It was a \(Self.hostile)."])
    let replay = try home.run(["replay", home.names[0]])
    #expect(replay.exitCode == 0)
    #expect(replay.outputText.contains("quiet ^[[2J^[]0;owned^G^H<U+009B>2J<U+202E> morning"))
    #expect(!replay.outputText.unicodeScalars.contains { Self.isObeyed($0) })
  }

  @Test func thoseOfAPastedAnswerDoNotReachTheTerminal() throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.terminal.paste("It was a quiet \u{1B}]0;owned\u{7} morning at work today")
    try kim.terminal.wait(for: "the paste") { $0.flatText.contains("work today") }
    try kim.terminal.type("\r")
    try kim.listen()
    #expect(!String(decoding: kim.terminal.bytes, as: UTF8.self).contains("\u{1B}]0"))
  }

  @Test func thoseOfAPersonaFileAreRefusedOrShown() throws {
    let home = try Home()
    for name in try ProjectFile.names(in: "Personas/healthcare-it-pm") {
      var text = try ProjectFile.text("Personas/healthcare-it-pm/" + name)
      if name == "clinician.yaml" {
        text = text.replacing("Dr. Amara Okafor", with: "\"Dr. Amara \\e[2J\\a Okafor\"")
          .replacing("\"\"", with: "\"")
      }
      try home.folder.write(text, to: "personas/pack/" + name)
    }
    let arguments = ["--personas", home.folder.file("personas")]
    for command in [["persona", "check"], ["persona", "list"], Home.interview] {
      let run = try home.run(command + arguments, input: "/quit\n")
      let text = run.outputText + run.errorText
      #expect(!text.unicodeScalars.contains { Self.isObeyed($0) }, "\(command): \(text)")
    }
  }

  @Test func thoseOfANameDoNotReachTheTerminal() throws {
    let home = try Home()
    let run = try home.run(
      ["practice", "--persona", "hr", "--name", "K\u{1B}[2Jim\u{7}"], input: "/quit\n")
    #expect(!(run.outputText + run.errorText).unicodeScalars.contains { Self.isObeyed($0) })
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E: true
    default: false
    }
  }
}
