// How it looks: colours, none of them, terminals that can do nothing, narrow windows.
import Interview
import TestSupport
import Testing

@Suite struct DisplayTests {
  /// A plain way of asking, with the arguments and variables for it.
  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    let environment: [String: String]
    let testDescription: String
  }

  private func session(_ arguments: [String], _ environment: [String: String]) throws -> String {
    let kim = try Interviewee(Home.interview + arguments, environment: environment)
    try kim.listen()
    try kim.say(Answers.plain)
    try kim.say("/help")
    try kim.send("/quit")
    _ = try kim.terminal.exitCode()
    return String(decoding: kim.terminal.bytes, as: UTF8.self)
  }

  /// An empty NO_COLOR asks for nothing (no-color.org).
  @Test(arguments: [[:], ["NO_COLOR": ""]])
  func coloursAreUsedWhereTheyAreWelcome(environment: [String: String]) throws {
    #expect(try !session([], environment).matches(of: /\u{1B}\[[0-9;]+m/).isEmpty)
  }

  @Test(arguments: [
    Case(arguments: ["--plain"], environment: [:], testDescription: "--plain"),
    Case(arguments: [], environment: ["NO_COLOR": "1"], testDescription: "NO_COLOR=1"),
  ])
  func noColourIsUsedWhereTheyAreNot(how: Case) throws {
    let written = try session(how.arguments, how.environment)
    #expect(written.contains("you>"))
    #expect(written.matches(of: /\u{1B}\[[0-9;]*m/).isEmpty)
  }

  @Test func aDumbTerminalGetsNoEscapeSequenceAtAll() throws {
    let kim = try Interviewee(environment: ["TERM": "dumb"])
    try kim.listen(for: "you>")
    try kim.say("It was a rather quiet morning, with coffee.")
    try kim.send("/quit")
    #expect(try kim.terminal.exitCode() == 0)
    #expect(!kim.terminal.bytes.contains(0x1B))
  }

  @Test(arguments: [20, 40])
  func inANarrowWindowNoWordIsBroken(columns: Int) async throws {
    let kim = try Interviewee(rows: 30, columns: columns)
    try kim.listen(for: "you>")
    try kim.say("A quiet morning, thank you, with good coffee and my sister on the phone.")
    try kim.say("/help")
    let shown = kim.history.split(whereSeparator: \.isWhitespace).map(String.init)
    for line in try await kim.home.events().compactMap(\.line) {
      let words = line.split(separator: " ").map(String.init)
      #expect(shown.contains(words), "\(line)")
    }
    try kim.send("/quit")
    #expect(try kim.terminal.exitCode() == 0)
  }
}

extension Event {
  /// What the interviewer says in it.
  fileprivate var line: String? {
    switch self {
    case .opened(_, _, _, let line), .asked(_, _, _, let line), .probed(_, _, let line, _): line
    default: nil
    }
  }
}
