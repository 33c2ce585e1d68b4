// hotseat persona test --record: what happened, written into the files of a pack.
import Foundation
import PersonaScript

/// What was written into a pack's files.
struct RecordedTests {
  private(set) var recorded = 0
  private(set) var unrecorded = 0
  /// What to print: a line for each file, and one for each test that needs a person.
  private(set) var lines: [String] = []

  fileprivate mutating func add(_ recording: TestRecording, path: String) {
    recorded += recording.recorded
    unrecorded += recording.unrecorded.count
    if recording.recorded > 0 {
      let noun = recording.recorded == 1 ? "expectation" : "expectations"
      lines.append("\(path): recorded \(recording.recorded) \(noun)")
    }
    lines += recording.unrecorded.map { "\(path):\($0): not recorded: change it by hand" }
  }
}

extension TestedPack {
  /// Writes what came of the tests that failed into their files.
  ///
  /// - Throws: An exit code, after saying why a file could not be written.
  func record(_ outcome: TestOutcome) throws -> RecordedTests {
    var result = RecordedTests()
    for file in pack.sources {
      var recording = TestRecording(file)
      let inline = outcome.inline.filter { $0.file == file.name }
      for test in inline where !test.failures.isEmpty { recording.record(test) }
      let held = outcome.conversations.filter { $0.test.file == file.name }
      for test in held { recording.record(test) }
      if recording.recorded > 0 { try write(recording.text, to: file.name) }
      result.add(recording, path: input.shownPath(file.name))
    }
    return result
  }

  /// Replaces a file as a whole, unless the pack would not compile with it.
  private func write(_ text: String, to name: String) throws {
    let path = input.shownPath(name)
    let sources = input.sources.map { $0.name == name ? SourceFile(name: name, text: text) : $0 }
    guard PackCompiler.compile(sources).pack != nil else {
      throw Failure(.badData, "\(path): not written: it would not be a sound file").reported()
    }
    do {
      let file = URL(filePath: path).resolvingSymlinksInPath()
      try Data(text.utf8).write(to: file, options: .atomic)
    } catch {
      throw Failure(.inputOutput, "cannot write \(path): \(error.localizedDescription)").reported()
    }
  }
}
