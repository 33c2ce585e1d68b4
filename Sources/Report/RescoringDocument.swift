// The levels of a transcript as they were recorded, and beside them those of today.
public import Interview

/// Makes the document of a rescoring.
public struct RescoringDocument {
  /// The transcript's name.
  public var file: String
  /// The versions that the transcript names, and those of today.
  public var versions: (recorded: TranscriptHeader.Versions, now: TranscriptHeader.Versions)
  /// The scores.
  public var rescoring: Rescoring
  /// What the overall level of today means, by the turn's number.
  public var meanings: [Int: String] = [:]
  private let wording: Wording

  /// A document to be made; `names` gives the name of a concept or term by its id.
  public init(
    file: String, recorded: TranscriptHeader.Versions, now: TranscriptHeader.Versions,
    rescoring: Rescoring, names: @escaping (String) -> String
  ) {
    self.file = file
    versions = (recorded, now)
    self.rescoring = rescoring
    wording = Wording(names: names)
  }

  /// Each question's levels, and under them what moved them.
  public var document: Document {
    var document = Document([.heading(rank: 1, [Run(file, .strong)]), .gap])
    document.append(.paragraph([Run(versionsText, .dim)]), .gap)
    document.append(contentsOf: levels)
    return document
  }

  /// The interview's level and each question's, without the heading.
  var levels: Document {
    guard let recorded = rescoring.recorded, let now = rescoring.rescored else {
      return Document([
        .paragraph(["This interview was not finished: it has no scores to stand beside."])
      ])
    }
    var document = Document()
    if let old = recorded.overall, let new = now.overall {
      document.append(table([("Interview", old, new)]))
    } else {
      document.append(.paragraph(["No question was scored."]))
    }
    for turn in rescoring.turns {
      document.append(.gap)
      document.append(contentsOf: self.turn(turn))
    }
    return document
  }

  private var versionsText: String {
    func text(_ versions: TranscriptHeader.Versions) -> String {
      "analyser \(versions.analyser), rubric \(versions.rubric), lexicon \(versions.lexicon)"
    }
    return "Recorded by \(text(versions.recorded)); scored again by \(text(versions.now))."
  }

  private func turn(_ turn: RescoredTurn) -> Document {
    var document = Document([
      .paragraph([Run("\(turn.turn.number). ", .dim), Run(turn.turn.line, .strong)]),
      table(
        [("Overall", turn.recorded.overall, turn.rescored.overall)]
          + Dimension.allCases.compactMap { dimension in
            guard let old = turn.recorded[dimension], let new = turn.rescored[dimension] else {
              return nil
            }
            return (dimension.title, old.level, new.level)
          }),
    ])
    if let meaning = meanings[turn.turn.number] {
      document.append(
        .paragraph([Run("Overall \(turn.rescored.overall): \(meaning)", .dim)], indent: 2))
    }
    for gate in turn.rescored.gates where !turn.recorded.gates.contains(gate) {
      document.append(.paragraph([Run(gate.warning, .warning)], indent: 2))
    }
    for gate in turn.recorded.gates where !turn.rescored.gates.contains(gate) {
      document.append(.paragraph([Run("No longer held down: \(gate.rawValue).", .good)], indent: 2))
    }
    for dimension in Dimension.allCases {
      document.blocks += changes(turn, dimension)
    }
    return document
  }

  private func table(_ rows: [(label: String, old: Int, new: Int)]) -> Block {
    .table(
      header: ["", "recorded", "now"],
      rows: rows.map { row in
        let role: Role = row.old == row.new ? .plain : row.new > row.old ? .good : .warning
        let arrow = row.old == row.new ? "" : row.new > row.old ? " (up)" : " (down)"
        return [Run(row.label), Run("\(row.old)", .level), Run("\(row.new)\(arrow)", role)]
      })
  }
}

// MARK: - What moved

extension RescoringDocument {
  /// Words that count now and did not, and words that counted and do not.
  private func changes(_ turn: RescoredTurn, _ dimension: Dimension) -> [Block] {
    guard let old = turn.recorded[dimension], let new = turn.rescored[dimension],
      old.level != new.level
    else { return [] }
    let gained = new.evidence.filter { !old.evidence.contains(where: $0.isSameSight) }
    let lost = old.evidence.filter { !new.evidence.contains(where: $0.isSameSight) }
    let quotes =
      gained.map { quote($0, turn, "now") } + lost.map { quote($0, turn, "no longer") }
    guard !quotes.isEmpty else { return [] }
    return [.paragraph([Run("\(dimension.title):")], indent: 2)] + quotes
  }

  private func quote(_ evidence: Evidence, _ turn: RescoredTurn, _ change: String) -> Block {
    let answers = turn.turn.answers
    let text = answers.indices.contains(evidence.answer) ? answers[evidence.answer].text : ""
    let words = evidence.span.text(in: text).shortened(to: 60).trimmed
    let verdict = evidence.counts ? "" : ", not counted"
    return .quote(
      [Run(words, .quote)],
      note: [Run("\(change): \(wording.label(evidence))\(verdict) (\(evidence.rule))", .dim)])
  }
}

extension Evidence {
  /// Whether `other` shows the same words as the same thing.
  fileprivate func isSameSight(_ other: Evidence) -> Bool {
    answer == other.answer && span == other.span && label == other.label && counts == other.counts
  }
}
