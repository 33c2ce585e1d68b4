// A transcript whose levels are others today: which, by how much, and the finding that moved them.
public import Interview

/// Makes the document of what moved in one transcript.
public struct MovementDocument {
  /// The transcript's file.
  public var file: String
  /// The versions that the transcript names, and those of today.
  public var versions: (recorded: TranscriptHeader.Versions, now: TranscriptHeader.Versions)
  /// Both cards.
  public var rescoring: Rescoring
  /// The questions with levels that moved, each with what moved it.
  public var movements: [(turn: RescoredTurn, causes: [RescoringCause])]
  private let wording: Wording

  /// A document to be made; `names` gives the name of a concept or term by its id.
  public init(
    file: String, recorded: TranscriptHeader.Versions, now: TranscriptHeader.Versions,
    rescoring: Rescoring, movements: [(turn: RescoredTurn, causes: [RescoringCause])],
    names: @escaping (String) -> String
  ) {
    self.file = file
    versions = (recorded, now)
    self.rescoring = rescoring
    self.movements = movements
    wording = Wording(names: names)
  }

  /// The file with its interview's level, then each question that moved.
  public var document: Document {
    var document = Document([.heading(rank: 2, [Run(file, .strong)])])
    if let old = rescoring.recorded?.overall, let new = rescoring.rescored?.overall {
      document.append(.paragraph([Run("Interview: \(Self.move(old, new))")]))
    }
    for movement in movements {
      let turn = movement.turn
      document.append(
        .item(marker: "\(turn.turn.number)", [Run(moves(turn)), Run(" \(turn.turn.line)", .dim)]))
      document.blocks += movement.causes.map { cause($0, turn.turn) }
    }
    return document
  }

  /// "Overall 3 → 4, Evidence 2 → 3."
  private func moves(_ turn: RescoredTurn) -> String {
    let titles = ["Overall"] + turn.recorded.dimensions.map(\.dimension.title)
    let moves = zip(titles, zip(turn.recorded.levels, turn.rescored.levels)).compactMap {
      title, levels -> String? in
      levels.0 == levels.1 ? nil : "\(title) \(Self.move(levels.0, levels.1))"
    }
    return moves.joined(separator: ", ") + "."
  }

  private static func move(_ old: Int, _ new: Int) -> String {
    old == new ? "\(old), as before" : "\(old) → \(new)"
  }

  private func cause(_ cause: RescoringCause, _ turn: Turn) -> Block {
    switch cause {
    case .gained(let answer, let finding): quote("now seen", finding, answer, turn)
    case .lost(let answer, let finding): quote("no longer seen", finding, answer, turn)
    case .rubric: note(rubricNote)
    case .reading(let answer): note("Answer \(answer + 1) is read otherwise as a whole.")
    case .together: note("What follows together, and none of it alone:")
    }
  }

  private var rubricNote: String {
    let (then, now) = (versions.recorded.rubric, versions.now.rubric)
    return then == now
      ? "Scoring weighs it otherwise, though both name rubric \(now)."
      : "The rubric weighs it otherwise: \(then) then, \(now) now."
  }

  private func note(_ text: String) -> Block {
    .paragraph([Run(text)], indent: 4)
  }

  private func quote(_ what: String, _ finding: Finding, _ answer: Int, _ turn: Turn) -> Block {
    let text = turn.answers.indices.contains(answer) ? turn.answers[answer].text : ""
    let status = finding.status.map { $0 == .asserted ? "" : ", \($0.rawValue)" } ?? ""
    return .quote(
      [Run(finding.span.text(in: text).shortened(to: 60).trimmed, .quote)],
      note: [Run("\(what): \(wording.label(finding))\(status) (\(finding.rule))", .dim)])
  }
}
