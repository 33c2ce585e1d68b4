// Details that may identify a patient are caught before they are stored, wherever that may be.
import TestSupport
import Testing

@Suite struct PatientDetailTests {
  @Test func theyAreShownAndTakenOutBeforeAnythingIsStored() async throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.send(Answers.identifying)
    try kim.terminal.expect("This may identify a patient:")
    try kim.terminal.expect("Take it out before storing? [Y/n]")
    #expect(try await kim.home.answers().isEmpty, "nothing is stored while it asks")
    try kim.terminal.type("\r")
    try kim.listen(for: "you>")
    let stored = try #require(try await kim.home.answers().first)
    #expect(stored.hasPrefix("I called "))
    #expect(stored.hasSuffix(" about her pills."))
    try kim.send("/quit")
    #expect(try kim.terminal.exitCode() == 0)
    for (file, text) in try kim.home.texts() {
      for detail in ["84511327", "03/14/1951"] {
        #expect(!text.contains(detail), "\(detail) stands in \(file)")
      }
    }
  }

  @Test func whoeverSaysSoKeepsTheirWords() async throws {
    let kim = try Interviewee()
    try kim.listen()
    try kim.send(Answers.identifying)
    try kim.terminal.expect("Take it out before storing? [Y/n]")
    try kim.terminal.type("n\r")
    try kim.listen(for: "you>")
    #expect(try await kim.home.answers() == [Answers.identifying])
  }

  @Test func fromAPipeTheyAreTakenOutUnasked() async throws {
    let home = try Home()
    let run = try home.run(Home.interview, input: Answers.identifying + "\n")
    #expect(run.exitCode == 0)
    #expect(run.outputText.contains("This may identify a patient:"))
    #expect(run.outputText.contains("Taken out before storing."))
    let stored = try home.texts().map(\.text).joined()
    #expect(!stored.contains("03/14/1951"))
    #expect(!stored.contains("84511327"))
  }
}

extension Home {
  /// Every file that the program has written, by its name.
  func texts() throws -> [(file: String, text: String)] {
    let files = names.map { "transcripts/" + $0 } + (folder.names().filter { $0 == "history" })
    return try files.map { ($0, try folder.text(of: $0)) }
  }
}
