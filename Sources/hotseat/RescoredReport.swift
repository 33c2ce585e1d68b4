// One transcript in the JSON of rescore.
import Interview

/// A transcript with the levels that moved.
struct RescoredReport: Encodable {
  struct Turn: Encodable {
    var turn: Int
    var question: String
    var overall: RescoringReport.Level
    /// Those that moved.
    var dimensions: [String: RescoringReport.Level]
    var causes: [Cause]
  }

  struct Cause: Encodable {
    /// `rubric`, `gained`, `lost`, `reading` or `together`.
    var cause: String
    var answer: Int?
    var kind: FindingKind?
    var name: String?
    var rule: String?
    var status: MentionStatus?
    var start: Int?
    var end: Int?
    var text: String?
  }

  var transcript: String
  /// Whose levels these are, where a group practised.
  var seat: String?
  var name: String?
  var state: ArchiveResult.State
  var versions: RescoringReport.Versions?
  /// `today` or `recorded`.
  var lexicon: String?
  var overall: RescoringReport.Level
  var turns: [Turn]

  init(_ result: ArchiveResult) {
    transcript = result.path
    (seat, name) = (result.seat?.id, result.seat?.name)
    state = result.state
    if let recorded = result.recorded, let now = result.now {
      versions = RescoringReport.Versions(recorded: recorded, now: now)
      lexicon = result.usesTodaysLexicon ? "today" : "recorded"
    }
    overall = RescoringReport.Level(
      recorded: result.rescoring?.recorded?.overall, now: result.rescoring?.rescored?.overall)
    turns = result.movements.map(Turn.init)
  }
}

extension RescoringReport.Level {
  /// 1 for up, -1 for down, 0 for neither.
  var direction: Int {
    guard let recorded, let now else { return 0 }
    return (now - recorded).signum()
  }
}

extension RescoredReport.Turn {
  fileprivate init(_ movement: ArchiveResult.Movement) {
    let (old, new) = (movement.turn.recorded, movement.turn.rescored)
    turn = movement.turn.turn.number
    question = movement.turn.turn.question
    overall = .init(recorded: old.overall, now: new.overall)
    dimensions = Dimension.allCases.reduce(into: [:]) { levels, dimension in
      let level = RescoringReport.Level(
        recorded: old[dimension]?.level, now: new[dimension]?.level)
      if level.recorded != level.now { levels[dimension.rawValue] = level }
    }
    causes = movement.causes.map { RescoredReport.Cause($0, movement.turn.turn) }
  }
}

extension RescoredReport.Cause {
  fileprivate init(_ cause: RescoringCause, _ turn: Turn) {
    switch cause {
    case .rubric: self.init(cause: "rubric")
    case .together: self.init(cause: "together")
    case .reading(let answer): self.init(cause: "reading", answer: answer)
    case .gained(let answer, let finding): self.init("gained", answer, finding, turn)
    case .lost(let answer, let finding): self.init("lost", answer, finding, turn)
    }
  }

  private init(_ cause: String, _ answer: Int, _ finding: Finding, _ turn: Turn) {
    let text = turn.answers.indices.contains(answer) ? turn.answers[answer].text : ""
    self.init(
      cause: cause, answer: answer, kind: finding.kind, name: finding.name, rule: finding.rule,
      status: finding.status, start: finding.span.start, end: finding.span.end,
      text: finding.span.text(in: text))
  }
}
