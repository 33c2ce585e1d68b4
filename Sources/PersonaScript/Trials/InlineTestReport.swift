// Words for inline tests: what was expected, what came, and what led to it.
public import Interview

/// Words the result of one test for the person who wrote it.
public struct InlineTestReport {
  private let result: InlineTestResult
  private let file: String
  private let trace: DecisionTrace

  /// A report.
  ///
  /// - Parameters:
  ///   - file: What to print for the persona's file.
  ///   - script: The script whose conditions are shown; without one, only ids are.
  public init(_ result: InlineTestResult, file: String, script: Script? = nil) {
    self.result = result
    self.file = file
    trace = DecisionTrace(script: script, unmet: result.reading?.unmet ?? [:])
  }

  /// The lines to print for a test that failed: place, differences, then what was seen in the
  /// answer, how the follow-up was chosen and what earned each level.
  public var lines: [String] {
    let answer = result.test.answer
    var lines = ["\(file):\(result.test.line): failed: \(result.question)"]
    lines += ReportRows.row("answer", ["\"\(ReportRows.shortened(answer, to: 72))\""])
    lines += result.failures.flatMap(words)
    guard let reading = result.reading else { return lines }
    if result.failedWordings < result.wordings {
      let count = "\(result.failedWordings) of \(result.wordings) wordings of the question"
      lines += ReportRows.row("only with", ["\(count), such as \"\(reading.asked)\""])
    }
    lines += ReportRows.row("seen", SeenWords(answer: answer).lines(reading.findings))
    lines += ReportRows.row("follow-up", choice(reading))
    if let score = reading.score {
      lines += ReportRows.row("levels", SeenWords.levels(score, answers: [answer]))
    }
    return lines
  }

  private func words(_ failure: InlineTestResult.Failure) -> [String] {
    switch failure {
    case .expectsNothing:
      ReportRows.row("empty", ["expects neither a probe nor a level"])
    case .refused(let refusal):
      ReportRows.row("refused", [refusal.authorsWords])
    case .followUp(let expected, let got):
      ReportRows.row("probe", ["expected \(expected), got \(got.name)"])
    case .level(let name, let expected, let got):
      ReportRows.row(name, ["expected \(expected.levelText), got \(got)"])
    case .notScored:
      ReportRows.row("levels", ["a warm-up is not scored, so it has none"])
    }
  }

  private func choice(_ reading: InlineTestResult.Reading) -> [String] {
    guard let decision = reading.decision else {
      return ["\(reading.followUp.name): no probe was looked at"]
    }
    return trace.lines(decision)
  }
}

extension Refusal {
  /// Why something was not taken, for the person who wrote it down.
  public var authorsWords: String {
    switch self {
    case .emptyAnswer: "the answer holds no word"
    case .noHint: "the question has no hint"
    case .nothingAsked: "no question is open"
    case .ratingExpected, .over: "the interview is over"
    default: "\(self)"
    }
  }
}
