// Words for conversations: in which turn it went another way, and what led to it.
public import Interview

/// Words the result of one conversation for the person who wrote it.
public struct ConversationReport {
  private let result: ConversationResult
  private let file: String
  private let script: Script

  /// A report; `file` is what to print for the file of tests, `script` the persona's.
  public init(_ result: ConversationResult, file: String, script: Script) {
    self.result = result
    self.file = file
    self.script = script
  }

  /// The lines to print for a conversation that failed: each turn that went another way, the first
  /// of them with what led to it; what comes after may only follow from it.
  public var lines: [String] {
    let failed = result.steps.enumerated().filter { !$0.element.failures.isEmpty }
    var lines: [String] = []
    if result.expectsNothing {
      lines.append("\(file):\(result.test.line): failed: \(result.test.id)")
      lines += ReportRows.row("empty", ["no turn expects anything; --record writes what comes"])
    }
    for (number, (index, step)) in failed.enumerated() {
      lines.append(
        "\(file):\(step.turn.line): failed: \(result.test.id), turn \(index + 1)"
          + (number == 0 ? "" : " (after an earlier difference)"))
      lines += step.failures.flatMap(words)
      if number == 0 { lines += details(step) }
    }
    let left = result.test.turns.count - result.steps.count
    if left > 0 {
      lines += ReportRows.row("left", ["\(left) more in this conversation, not tried"])
    }
    return lines
  }

  private func words(_ failure: ConversationResult.Failure) -> [String] {
    switch failure {
    case .refused(let refusal): ReportRows.row("refused", [refusal.authorsWords])
    case .differs(let name, let expected, let got):
      ReportRows.row(name, ["expected \(expected), got \(got)"])
    }
  }

  private func details(_ step: ConversationResult.Step) -> [String] {
    guard let reading = step.reading else { return [] }
    var lines = ReportRows.row("asked", ["\"\(ReportRows.shortened(reading.asked, to: 72))\""])
    if case .say(let answer) = step.turn.act {
      lines += ReportRows.row("answer", ["\"\(ReportRows.shortened(answer, to: 72))\""])
      if let findings = reading.findings {
        lines += ReportRows.row("seen", SeenWords(answer: answer).lines(findings))
      }
    }
    if let decision = reading.decision {
      let trace = DecisionTrace(script: script, unmet: reading.unmet)
      lines += ReportRows.row("follow-up", trace.lines(decision))
    } else if let followUp = reading.followUp {
      lines += ReportRows.row("follow-up", ["\(followUp.name): no probe was looked at"])
    }
    if let score = reading.score {
      lines += ReportRows.row("levels", SeenWords.levels(score, answers: reading.answers))
    }
    let said = reading.lines.map { "\"\(ReportRows.shortened($0, to: 72))\"" }
    return lines + ReportRows.row("said", said) + ReportRows.row("now at", [reading.next])
  }
}
