// Nothing that was answered is lost, wherever the program is stopped, and what follows is the same.
import Glibc
import Interview
import TestSupport
import Testing
import TranscriptStore

@Suite struct KillTests {
  private static let answer = "I oiled the hinge and asked a nurse to try the door."

  @Test func killedAfterEveryAnswerTheInterviewGoesOnToItsEnd() async throws {
    let home = try Home()
    var arguments = try SmallPack.interview(in: home)
    var said: [String] = []
    while true {
      let kim = try Interviewee(arguments, home: home)
      let prompt = try kim.listen()
      let session = try await home.session()
      #expect(kim.history.withoutSpaces.contains(session.lastAsked.withoutSpaces))
      #expect(try await home.answers() == said)
      if prompt == "1-5>" { break }
      // Each answer differs, so that a lost or doubled one would be seen.
      said.append("\(Self.answer) That was on day \(said.count + 1).")
      try kim.say(said[said.count - 1])
      kim.terminal.process.send(signal: SIGKILL)
      #expect(try kim.terminal.exitCode() == 128 + SIGKILL)
      #expect(try await home.answers() == said)
      arguments = ["practice", "--resume", try home.onlyTranscript()]
    }
    #expect(said.count > 6, "the interview had \(said.count) answers")
    let end = try home.run(arguments)
    #expect(end.exitCode == 0, "\(end.errorText)")
    try expectVerified(home, "finished")
    #expect(try await home.answers() == said)
  }

  /// How a file may be left: after a record, in the middle of the next, or without the last newline.
  enum Cut: CaseIterable {
    case atBoundary
    case inTheMiddle
    case beforeTheNewline
  }

  @Test(arguments: Cut.allCases)
  func cutOffAnywhereTheInterviewGoesOnWithTheRightQuestion(cut: Cut) async throws {
    let home = try Home()
    let answers = (1...40).map { "\(Self.answer) That was on day \($0)." }
    let input = { (count: Int) in answers.dropFirst(count).joined(separator: "\n") + "\n" }
    let first = try home.run(try SmallPack.interview(in: home), input: input(0))
    try #require(first.exitCode == 0, "\(first.errorText)")
    let whole = try home.transcriptBytes()
    let events = try await home.events()
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    try #require(ends.count == events.count + 1)

    // A last line without its newline is whole, so a few places tell as much as all of them.
    for kept in stride(from: 0, to: events.count, by: cut == .beforeTheNewline ? 5 : 1) {
      let bytes = Self.cut(whole, ends: ends, after: kept, cut)
      let whatIsWhole = cut == .beforeTheNewline ? kept + 1 : kept
      if whatIsWhole == events.count { continue }  // it was finished
      try home.folder.write(bytes: Array(bytes), to: "transcripts/" + home.names[0])
      let said = events.prefix(whatIsWhole).answers
      let run = try home.run(["practice", "--resume", home.names[0]], input: input(said.count))
      let place = "\(cut), \(whatIsWhole) records kept"
      #expect(run.exitCode == 0, "\(place): \(run.errorText)")
      #expect(run.errorText.contains("bytes of it were dropped") == (cut == .inTheMiddle))
      let question = Self.question(after: whatIsWhole, in: events) ?? "Scorecard"
      #expect(
        run.outputText.withoutSpaces.contains(question.withoutSpaces), "\(place): \(question)")
      #expect(try await home.answers() == events.answers, "\(place)")
      try expectVerified(home, "finished", place)
    }
  }

  @Test func aHeaderThatIsCutOffIsDamageAndNothingIsWritten() async throws {
    let home = try Home()
    _ = try home.run(try SmallPack.interview(in: home))
    let half = Array(try home.transcriptBytes().prefix(400))
    try home.folder.write(bytes: half, to: "transcripts/" + home.names[0])
    let run = try home.run(["practice", "--resume", home.names[0]], input: "An answer.\n")
    #expect(run.exitCode == 65)
    #expect(run.errorText.contains(":1: "))
    #expect(try home.transcriptBytes() == half)
  }

  private static func cut(
    _ bytes: [UInt8], ends: [Int], after kept: Int, _ cut: Cut
  ) -> ArraySlice<UInt8> {
    switch cut {
    case .atBoundary: bytes[...ends[kept]]
    case .inTheMiddle: bytes[...((ends[kept] + ends[kept + 1]) / 2)]
    case .beforeTheNewline: bytes[..<ends[kept + 1]]
    }
  }

  /// What stands unanswered once the decision that record `count` belongs to is complete; nil when
  /// it was the last.
  private static func question(after count: Int, in events: [Event]) -> String? {
    var session = Session()
    for (index, event) in events.enumerated() {
      if index >= max(1, count), event.wish(in: session) != nil { break }
      _ = session.apply(event, at: 0)
    }
    return session.stage == .over ? nil : session.lastAsked
  }

  private func expectVerified(_ home: Home, _ state: String, _ place: String = "") throws {
    let run = try home.run(["replay", home.names[0], "--verify"])
    #expect(run.exitCode == 0, "\(place): \(run.errorText)")
    #expect(run.outputText.contains("(\(state))"), "\(place): \(run.outputText)")
  }
}

extension Sequence<Event> {
  /// What was answered, in order.
  var answers: [String] {
    compactMap { event in
      if case .answered(let text, _) = event { text } else { nil }
    }
  }
}
