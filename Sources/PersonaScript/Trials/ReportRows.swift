// The layout of what a failed test prints: a title, then lines in a column of their own.
import Interview

/// Lays out and shortens what a report of a test says.
enum ReportRows {
  /// `lines` after a title, those after the first below it.
  static func row(_ title: String, _ lines: [String]) -> [String] {
    lines.enumerated().map { index, line in
      let head = index == 0 ? title : ""
      return "  " + head + String(repeating: " ", count: max(1, 10 - head.count)) + line
    }
  }

  /// At most `limit` characters, in one line.
  static func shortened(_ text: String, to limit: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
  }
}

/// What analysis saw in an answer and what earned its levels, in words.
struct SeenWords {
  let answer: String

  /// The form and length, then what was found, a kind a line.
  func lines(_ findings: Findings) -> [String] {
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
    let quote = ReportRows.shortened(finding.span.text(in: answer), to: 32)
    return "\(name)\"\(quote)\"\(status)"
  }

  /// The levels of a question whose answers are `answers`, each with what earned it.
  static func levels(_ score: TurnScore, answers: [String]) -> [String] {
    let gates = score.gates.map { ", capped: \($0.rawValue)" }.joined()
    return ["overall \(score.overall)\(gates)"]
      + score.dimensions.map { dimension in
        let earned = dimension.evidence.map { evidence in
          let text = answers.indices.contains(evidence.answer) ? answers[evidence.answer] : ""
          let quote = ReportRows.shortened(evidence.span.text(in: text), to: 32)
          return "\(evidence.counts ? "" : "not counted: ")\(evidence.label) \"\(quote)\""
        }
        let missing =
          dimension.notSeen.isEmpty
          ? "" : "; not seen: \(dimension.notSeen.joined(separator: ", "))"
        return "\(dimension.dimension.rawValue) \(dimension.level)"
          + (earned.isEmpty ? "" : ": \(earned.joined(separator: ", "))") + missing
      }
  }
}
