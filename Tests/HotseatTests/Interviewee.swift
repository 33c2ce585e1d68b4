// A person at a terminal who is being interviewed: types a line, waits until the program listens.
import TestSupport

/// The program on a terminal of its own, with a folder of its own for all that it keeps.
final class Interviewee {
  let home: Home
  let terminal: PseudoTerminal

  /// Starts an interview with the clinician, unless `arguments` say otherwise.
  init(
    _ arguments: [String] = Home.interview, home: Home? = nil, environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws {
    let home = try home ?? Home()
    self.home = home
    terminal = try ProgramUnderTest.hotseat.onTerminal(
      arguments, environment: home.environment.merging(environment) { $1 },
      folder: home.folder.path, rows: rows, columns: columns)
  }

  /// An interview that is held on `terminal` already.
  init(_ terminal: PseudoTerminal, home: Home) {
    self.home = home
    self.terminal = terminal
  }

  /// Every prompt that the program has in an interview.
  static let prompts = ["you>", "ask>", "closing>", "1-5>", "paused>", "debrief>"]

  /// The prompt that the program waits at with nothing typed yet; nil when there is none.
  var prompt: String? { Self.prompts.first { $0 == terminal.screen.cursorLine } }

  /// Everything that was on the screen so far.
  var history: String { terminal.screen.history }

  /// Waits until the program listens, with nothing typed yet; returns its prompt.
  @discardableResult
  func listen(for expected: String? = nil) throws -> String {
    try terminal.wait(for: expected ?? "a prompt") { screen in
      Self.prompts.contains { $0 == screen.cursorLine && $0 == expected ?? $0 }
    }
    return prompt ?? ""
  }

  /// Types `line` and sends it once it stands before the cursor.
  func send(_ line: String) throws {
    try terminal.type(line)
    let end = line.withoutSpaces.suffix(12)
    try terminal.wait(for: "the typed '\(end)'") { screen in
      screen.lines[...screen.cursorRow].joined().withoutSpaces.hasSuffix(end)
    }
    try terminal.type("\r")
  }

  /// Types `line`, sends it and waits until the program listens again; returns its prompt.
  @discardableResult
  func say(_ line: String) throws -> String {
    try send(line)
    return try listen()
  }

  /// Sends a command and waits for `text` on the screen, then for `prompt`.
  func command(_ line: String, shows text: String, prompt: String? = nil) throws {
    try send(line)
    try terminal.wait(for: "'\(text)'") {
      $0.history.withoutSpaces.contains(text.withoutSpaces)
    }
    try listen(for: prompt)
  }

  /// Answers whatever is asked until the prompt is another than "you>"; returns it.
  @discardableResult
  func answerEverything(with answer: String = Answers.plain) throws -> String {
    var prompt = try listen()
    while prompt == "you>" { prompt = try say(answer) }
    return prompt
  }
}

/// Answers for tests that are not about what an answer says.
enum Answers {
  /// One that every question takes as an answer.
  static let plain =
    "Last year I moved the night shift to a new chart. I sat with the nurses for two weeks, and"
    + " the missing notes fell from 30 to 4 a week."
  /// One with details that may identify a patient.
  static let identifying =
    "I called the patient, MRN 84511327, born 03/14/1951, about her pills."
}

extension String {
  /// Without spaces and newlines: text that was broken at the end of a row can be found in it.
  var withoutSpaces: String { String(decoding: utf8.filter { $0 > 0x20 }, as: UTF8.self) }
}
