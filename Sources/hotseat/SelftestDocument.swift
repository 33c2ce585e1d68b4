// What selftest prints.
import Report

/// Makes the document of a report.
struct SelftestDocument {
  var report: SelftestReport
  /// Whether the answers are shown, and not only their scores.
  var isInFull: Bool

  var document: Document {
    var document = Document([
      .paragraph([
        Run(
          "Each line: does it hold, the answers' levels, and in brackets where they stand within"
            + " them (for order only, no mark).", .dim)
      ])
    ])
    for relation in report.relations { document.append(contentsOf: self.relation(relation)) }
    if !report.laws.isEmpty { document.append(.gap, .heading(rank: 2, [Run("Laws", .strong)])) }
    for law in report.laws { document.append(contentsOf: self.law(law)) }
    document.append(.gap, .paragraph([Run(summary, report.broken == 0 ? .good : .warning)]))
    return document
  }

  private var summary: String {
    report.broken == 0
      ? "All \(report.relations.count + report.laws.count) relations and laws hold."
      : report.brokenText + "."
  }

  private func relation(_ relation: SelftestReport.Relation) -> Document {
    var document = Document([
      .gap, .item(marker: "\(relation.number).", [Run(relation.claim, .strong)]),
    ])
    for item in relation.cases {
      let scores = item.answers.map { "\($0.overall) [\($0.order)]" }.joined(separator: "  ")
      document.append(
        .item(
          marker: item.holds ? "ok" : "NO",
          [Run(scores, item.holds ? .plain : .warning), Run("  \(item.name)", .dim)], indent: 2))
      guard isInFull || !item.holds else { continue }
      for answer in item.answers {
        let levels = answer.dimensions.sorted { $0.key < $1.key }
          .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        document.append(
          .paragraph([Run(answer.text, .quote)], indent: 5),
          .paragraph([Run("\(answer.overall) [\(answer.order)]: \(levels)", .dim)], indent: 5))
      }
    }
    return document
  }

  private func law(_ law: SelftestReport.Law) -> Document {
    let held = law.trials - law.breaches.count
    var document = Document([
      .item(
        marker: law.holds ? "ok" : "NO",
        [Run("\(held)/\(law.trials)  ", law.holds ? .plain : .warning), Run(law.claim)], indent: 2)
    ])
    for breach in law.breaches.prefix(3) {
      document.append(
        .paragraph([Run("\(breach.change): \(breach.before)", .quote)], indent: 5),
        .paragraph([Run(breach.scores[0], .dim)], indent: 5),
        .paragraph([Run(breach.after, .quote)], indent: 5),
        .paragraph([Run(breach.scores[1], .dim)], indent: 5))
    }
    return document
  }
}
