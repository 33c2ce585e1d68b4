// What analysis saw in a golden interview, one line a finding, so that a change of it is read in a diff.
import Interview

/// The findings and scores of a session as lines.
struct GoldenFeatures {
  let session: Session
  let scores: [TurnScore]

  /// Turn by turn: each answer with its measures and findings, then the turn's points and levels.
  var text: String {
    var lines: [String] = []
    for turn in session.turns {
      lines.append("turn \(turn.number) \(turn.question)")
      for (index, said) in turn.answers.enumerated() { lines += answer(index + 1, said) }
      for mark in scores where mark.turn == turn.number { lines += score(mark) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func answer(_ number: Int, _ answer: Turn.Answer) -> [String] {
    let findings = answer.findings
    let measures = findings.measures
    return [
      "  answer \(number): \(findings.form.rawValue), \(measures.words) words, told "
        + "\(measures.toldWords ?? 0), relevance \(measures.relevance), clauses "
        + "\(findings.clauses.count)"
    ]
      + findings.items.map { item in
        let status = item.status.map { " \($0.rawValue)" } ?? ""
        return "    \(item.span.start)-\(item.span.end) \(item.kind.rawValue) \(item.name)\(status)"
          + " (\(item.rule))"
      }
  }

  private func score(_ score: TurnScore) -> [String] {
    let dimensions = score.dimensions.map { "\($0.dimension.rawValue) \($0.level) (\($0.points))" }
    return [
      "  score: overall \(score.overall) [\(score.points)], " + dimensions.joined(separator: ", ")
    ] + score.gates.map { "  gate: \($0.rawValue)" }
  }
}
