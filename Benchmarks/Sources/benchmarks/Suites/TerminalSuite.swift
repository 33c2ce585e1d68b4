// What a person at the prompt waits for, on a real pseudo-terminal.

/// Times of the program itself, taken from outside by `terminal.py`.
enum TerminalSuite {
  static func run(_ report: inout Report, terminal: PythonProgram, program: String) throws {
    report.begin("terminal", "the program on a pseudo-terminal, by the clock")
    let times = try terminal.run([program], as: Times.self)
    report.add("exec to first prompt, median", times.promptMedian, "ms")
    report.add("  99th percentile", times.promptP99, "ms")
    report.add("  starts", Double(times.starts), "measured")
    report.add("Enter to the reply's first byte, median", times.replyMedian, "ms")
    report.add("  99th percentile", times.replyP99, "ms")
    report.add("  answers", Double(times.answers), "measured")
  }

  /// What `terminal.py` prints; milliseconds.
  private struct Times: Decodable {
    var promptMedian: Double
    var promptP99: Double
    var starts: Int
    var replyMedian: Double
    var replyP99: Double
    var answers: Int
  }
}
