// Words for inline tests: what was expected, what came, and what led to it.
import Interview

/// Words the result of one test for the person who wrote it.
public struct InlineTestReport {
  private let result: InlineTestResult
  private let file: String

  /// A report; `file` is what to print for the persona's file.
  public init(_ result: InlineTestResult, file: String) {
    self.result = result
    self.file = file
  }

  /// The lines to print for a test that failed: place, differences, then what was seen in the
  /// answer, how the follow-up was chosen and what earned each level.
  public var lines: [String] {
    var lines = ["\(file):\(result.test.line): failed: \(result.question)"]
    lines += row("answer", ["\"\(beginning)\""])
    lines += result.failures.flatMap(words)
    guard let reading = result.reading else { return lines }
    if result.failedWordings < result.wordings {
      let count = "\(result.failedWordings) of \(result.wordings) wordings of the question"
      lines += row("only with", ["\(count), such as \"\(reading.asked)\""])
    }
    lines += row("seen", seen(reading))
    lines += row("follow-up", choice(reading))
    if let score = reading.score { lines += row("levels", levels(score)) }
    return lines
  }

  // MARK: - Differences

  private func words(_ failure: InlineTestResult.Failure) -> [String] {
    switch failure {
    case .expectsNothing:
      row("empty", ["expects neither a probe nor a level"])
    case .refused(let refusal):
      row("refused", [refusal == .emptyAnswer ? "the answer holds no word" : "\(refusal)"])
    case .followUp(let expected, let got):
      row("probe", ["expected \(expected), got \(got.name)"])
    case .level(let name, let expected, let got):
      row(name, ["expected \(Self.range(expected)), got \(got)"])
    case .notScored:
      row("levels", ["a warm-up is not scored, so it has none"])
    }
  }

  private static func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }

  // MARK: - What led to it

  private func seen(_ reading: InlineTestResult.Reading) -> [String] {
    let findings = reading.findings
    var lines = ["\(findings.form.rawValue), \(findings.measures.words) words"]
    if let reason = findings.nonAnswer { lines[0] += ", no answer: \(reason.rawValue)" }
    for kind in Self.shownKinds {
      let items = findings.items(kind).map(words)
      if !items.isEmpty { lines.append("\(Self.title(kind)): \(items.joined(separator: ", "))") }
    }
    return lines
  }

  private static let shownKinds: [FindingKind] = [
    .storyPart, .mention, .number, .change, .ownAction, .blame, .hedge, .jargon, .identifier,
  ]

  private static func title(_ kind: FindingKind) -> String {
    switch kind {
    case .storyPart: "parts"
    case .mention: "concepts"
    case .ownAction: "own actions"
    default: kind.rawValue
    }
  }

  private func words(_ finding: Finding) -> String {
    let status = finding.status.map { $0 == .asserted ? "" : " (\($0.rawValue))" } ?? ""
    let name = finding.name.isEmpty ? "" : finding.name + " "
    return "\(name)\"\(shortened(finding.span.text(in: result.test.answer), to: 32))\"\(status)"
  }

  /// The probes that fit, best first, then in one line those that did not.
  private func choice(_ reading: InlineTestResult.Reading) -> [String] {
    guard let decision = reading.decision else {
      return ["\(reading.followUp.name): no probe was looked at"]
    }
    let unfit = decision.candidates.filter { $0.verdict == .conditionFalse }.map(\.probe)
    let fit = decision.candidates.filter { $0.verdict != .conditionFalse }
    let lines = fit.map { "\($0.probe): \($0.verdict.authorsWords)" }
    let rest = unfit.isEmpty ? [] : ["condition does not hold: \(unfit.joined(separator: ", "))"]
    return (lines.isEmpty ? ["no probe fits"] : lines) + rest
  }

  private func levels(_ score: TurnScore) -> [String] {
    let gates = score.gates.map { ", capped: \($0.rawValue)" }.joined()
    return ["overall \(score.overall)\(gates)"]
      + score.dimensions.map { dimension in
        let earned = dimension.evidence.map { evidence in
          let quote = shortened(evidence.span.text(in: result.test.answer), to: 32)
          return "\(evidence.counts ? "" : "not counted: ")\(evidence.label) \"\(quote)\""
        }
        let missing =
          dimension.notSeen.isEmpty
          ? "" : "; not seen: \(dimension.notSeen.joined(separator: ", "))"
        return "\(dimension.dimension.rawValue) \(dimension.level)"
          + (earned.isEmpty ? "" : ": \(earned.joined(separator: ", "))") + missing
      }
  }

  // MARK: - Layout

  private var beginning: String { shortened(result.test.answer, to: 72) }

  /// At most `limit` characters, in one line.
  private func shortened(_ text: String, to limit: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
  }

  private func row(_ title: String, _ lines: [String]) -> [String] {
    lines.enumerated().map { index, line in
      let head = index == 0 ? title : ""
      return "  " + head + String(repeating: " ", count: max(1, 10 - head.count)) + line
    }
  }
}

extension FollowUpVerdict {
  /// Why a probe won or lost, for the person who wrote it.
  fileprivate var authorsWords: String {
    switch self {
    case .chosen: "asked"
    case .lowerPriority: "lower priority"
    case .lessUrgent: "its kind is less urgent"
    case .lessSpecific: "fewer conditions"
    case .usedMoreRecently: "used more recently"
    case .laterInFile: "later in the file"
    case .conditionFalse: "condition does not hold"
    case .spent: "asked already"
    case .nothingToQuote: "nothing to quote"
    case .patienceSpent: "no patience left"
    }
  }
}
