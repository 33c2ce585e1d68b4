// Disputes of many transcripts, gathered for whoever writes lexicons and detectors.
public import Interview

/// Disputed findings by what they were taken for and the rule that saw them.
public struct DisputeWorklist: Sendable, Equatable {
  /// The most disputed first; among equals by rule, then by name.
  public private(set) var groups: [Group]

  /// One dispute with the words that it is about.
  public struct Entry: Sendable, Equatable {
    /// The transcript's file.
    public var transcript: String
    /// What is called wrong, and why.
    public var dispute: Dispute
    /// The words that the finding stands on.
    public var words: String
    /// The clause around them; the words themselves where they stand in none.
    public var clause: String
  }

  /// Disputes of one kind of finding, of one name, by one rule.
  public struct Group: Sendable, Equatable {
    /// What the words were taken for.
    public var kind: FindingKind
    /// Which one: a concept's id, a party, a unit.
    public var name: String
    /// The rule that saw it.
    public var rule: String
    /// In the order in which they were added.
    public var entries: [Entry]
  }

  /// The worklist of these disputes.
  public init(_ entries: [Entry]) {
    groups = []
    for entry in entries {
      let finding = entry.dispute.finding
      let place = groups.firstIndex {
        $0.kind == finding.kind && $0.name == finding.name && $0.rule == finding.rule
      }
      if let place {
        groups[place].entries.append(entry)
      } else {
        groups.append(
          Group(kind: finding.kind, name: finding.name, rule: finding.rule, entries: [entry]))
      }
    }
    groups.sort {
      ($1.entries.count, $0.rule, $0.name) < ($0.entries.count, $1.rule, $1.name)
    }
  }

  /// The disputes of one session.
  public static func entries(of session: Session, transcript: String) -> [Entry] {
    session.disputes.compactMap { dispute in
      guard let turn = session.turns.first(where: { $0.number == dispute.turn }),
        turn.answers.indices.contains(dispute.answer)
      else { return nil }
      let answer = turn.answers[dispute.answer]
      let clauses = answer.findings.clauses
      let clause = dispute.finding.clause.flatMap { clauses.indices.contains($0) ? $0 : nil }
      let words = dispute.finding.span.text(in: answer.text)
      return Entry(
        transcript: transcript, dispute: dispute, words: words,
        clause: clause.map { clauses[$0].span.text(in: answer.text) } ?? words)
    }
  }
}

extension DisputeWorklist {
  /// The list; a sentence when there is nothing to do.
  public var document: Document {
    guard !groups.isEmpty else {
      return Document([.paragraph(["No finding is disputed."])])
    }
    let wording = Wording(names: { $0 })
    var document = Document([.paragraph([Run(count, .strong)])])
    for group in groups {
      document.append(.gap)
      let finding = group.entries[0].dispute.finding
      document.append(
        .item(
          marker: "\(group.entries.count)",
          [Run(wording.label(finding), .strong), Run(" (\(group.rule))", .dim)]))
      for entry in group.entries { document.blocks += blocks(entry) }
    }
    return document
  }

  private var count: String {
    let disputes = groups.reduce(0) { $0 + $1.entries.count }
    let transcripts = Set(groups.flatMap { $0.entries.map(\.transcript) }).count
    return "\(disputes) disputed \(disputes == 1 ? "finding" : "findings") in \(transcripts) "
      + (transcripts == 1 ? "transcript" : "transcripts")
  }

  private func blocks(_ entry: Entry) -> [Block] {
    [
      .quote(
        [Run(entry.words.shortened(to: 60).trimmed, .quote)],
        note: [Run("in: \(entry.clause.shortened(to: 90).trimmed)", .dim)]),
      .paragraph(
        [
          Run(entry.dispute.note),
          Run(" — \(entry.transcript), question \(entry.dispute.turn)", .dim),
        ], indent: 4),
    ]
  }
}
