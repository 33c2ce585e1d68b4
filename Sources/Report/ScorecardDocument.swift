// The scorecard that a candidate reads: levels with their anchors, and the words that earned them.
public import Interview

/// One scored question with what is needed to show it.
public struct ScoredTurn: Sendable, Equatable {
  /// Its score.
  public var score: TurnScore
  /// The question.
  public var question: Question
  /// What was asked and answered.
  public var turn: AnsweredTurn

  /// A scored turn.
  public init(score: TurnScore, question: Question, turn: AnsweredTurn) {
    self.score = score
    self.question = question
    self.turn = turn
  }
}

/// Makes the document of a scorecard.
public struct ScorecardDocument {
  /// The interview's scores.
  public var scorecard: Scorecard
  /// Its scored questions, in order; those that are missing are passed over.
  public var turns: [ScoredTurn]
  /// How the candidate rated the interview, 1...5, if they did.
  public var selfRating: Int?
  /// The rubric that made the scores: gives anchors, and searches for the next steps.
  public var rubric: Rubric
  /// The members of the panel; empty for one interviewer.
  public var panel: [Script] = []
  /// What the answers show of the posting's requirements; empty without a posting.
  public var posting = Document()
  /// What the candidate said in the stages after the questions.
  public var stageTexts = StageTexts()
  let wording: Wording

  /// A document to be made; `names` gives the name of a concept or term by its id.
  public init(
    scorecard: Scorecard, turns: [ScoredTurn], selfRating: Int? = nil,
    rubric: Rubric = .standard, names: @escaping (String) -> String
  ) {
    self.scorecard = scorecard
    self.turns = turns
    self.selfRating = selfRating
    self.rubric = rubric
    wording = Wording(names: names)
  }

  /// The whole scorecard: question by question, then the interview, then what it cannot know. What
  /// matters most stands last, where a terminal shows it without scrolling back.
  public var document: Document {
    var document = Document([.heading(rank: 1, [Run("Scorecard", .strong)])])
    for turn in turns {
      document.append(.gap)
      document.append(contentsOf: self.turn(turn))
      document.append(.gap, .rule)
    }
    let stages = stages
    if !stages.blocks.isEmpty {
      document.append(.gap)
      document.append(contentsOf: stages)
    }
    document.append(.gap)
    if !posting.blocks.isEmpty {
      document.append(contentsOf: posting)
      document.append(.gap)
    }
    document.append(contentsOf: interview)
    document.append(.gap, .paragraph([Run(Self.limits, .dim)]))
    return document
  }

  /// What no score of a typed answer can say.
  public static let limits =
    "This scores what can be read in typed answers. It does not know whether they are true, how you "
    + "come across, or what another interviewer would make of them, and it says nothing about "
    + "getting the job. Where it misread you, trust your own judgement."

  /// The level of each question and of the interview, with its spread and the candidate's own rating.
  public var interview: Document {
    guard let overall = scorecard.overall, let spread = scorecard.spread else {
      let levels = stageLevels
      return Document(
        [.paragraph(["No question was scored."])] + (levels.isEmpty ? [] : [.gap] + levels))
    }
    var document = Document(levels)
    document.blocks += dimensionLines
    document.blocks += topicLines
    document.append(.gap, .level(label: "Interview", level: overall, anchor: anchor(overall)))
    if let selfRating {
      document.append(.level(label: "Your view", level: selfRating, anchor: anchor(selfRating)))
    }
    document.blocks += stageLevels
    document.append(.gap, .paragraph([Run(countText)]), .paragraph([Run(spreadText(spread))]))
    document.append(contentsOf: panelViews)
    return document
  }

  /// One line a question, in the order of asking.
  private var levels: [Block] {
    let scored = turns.map { turn in
      let topic = String(turn.question.topic.map { $0 == "-" ? " " : $0 })
      return (turn: turn.score.turn, level: turn.score.overall, note: topic)
    }
    let unanswered = scorecard.unanswered.map { (turn: $0, level: 1, note: "left unanswered") }
    return (scored + unanswered).sorted { $0.turn < $1.turn }.map { line in
      .level(label: "Question \(line.turn)", level: line.level, anchor: [Run(line.note, .dim)])
    }
  }

  private var countText: String {
    let answered = scorecard.turns.count { !scorecard.unanswered.contains($0.turn) }
    let unanswered = scorecard.unanswered.count
    let count = "\(answered) \(answered == 1 ? "question" : "questions") answered"
    guard unanswered > 0 else { return count + "." }
    return "\(count), \(unanswered) left unanswered (level 1)."
  }

  private func spreadText(_ spread: ClosedRange<Int>) -> String {
    guard spread.lowerBound < spread.upperBound else { return "All at the same level." }
    return
      "Levels from \(spread.lowerBound) to \(spread.upperBound): take the interview's level as "
      + "a rough middle."
  }
}

// MARK: - One question

extension ScorecardDocument {
  /// The score of one question.
  public func turn(_ scored: ScoredTurn) -> Document {
    let score = scored.score
    let kind = scored.question.kind
    var document = Document([
      .paragraph([Run("\(score.turn). ", .dim), Run(scored.turn.line, .strong)]), .gap,
    ])
    let restraint = rubric.restraint(question: scored.question, answers: scored.turn.findings)
    document.append(contentsOf: wording.overall(score, kind, restraint, rubric))
    for gate in score.gates { document.append(.paragraph([Run(gate.warning, .warning)])) }
    guard !score.gates.contains(.nonAnswer) else { return document }
    if let step = nextStep(nil, scored), score.gates.isEmpty { document.append(advice(step)) }
    if let praise = praise(scored) { document.append(praise) }
    for dimension in score.dimensions {
      document.append(.gap)
      document.append(contentsOf: self.dimension(dimension, scored))
    }
    return document
  }

  private func dimension(_ score: DimensionScore, _ scored: ScoredTurn) -> Document {
    let anchor = rubric.anchor(score.dimension, level: score.level, kind: scored.question.kind)
    var document = Document([
      .level(label: score.dimension.title, level: score.level, anchor: [Run(anchor)])
    ])
    document.blocks += quotes(score.evidence, scored)
    if let missing = wording.notSeen(score.notSeen) {
      document.append(.paragraph([Run(missing)], indent: 2))
    }
    if let length = length(score, scored) { document.append(length) }
    if score.level < 5, let step = nextStep(score.dimension, scored) {
      document.append(advice(step))
    }
    return document
  }

  private func advice(_ step: NextStep) -> Block {
    .paragraph([Run(wording.advice(step))], indent: 2)
  }

  func nextStep(_ dimension: Dimension?, _ scored: ScoredTurn) -> NextStep? {
    rubric.nextStep(for: dimension, question: scored.question, answers: scored.turn.findings)
  }

  private func praise(_ scored: ScoredTurn) -> Block? {
    worked(scored).map { .paragraph([Run("What worked: ", .good), Run($0)], indent: 2) }
  }

  /// What worked: the best dimension at level 3 or above, the heavier one among equals.
  func worked(_ scored: ScoredTurn) -> String? {
    let scale = rubric.scale(for: scored.question.kind)
    let best = scored.score.dimensions.filter { $0.level >= 3 }.max { left, right in
      (left.level, scale[left.dimension].weight) < (right.level, scale[right.dimension].weight)
    }
    guard let best, scored.score.gates.isEmpty else { return nil }
    return best.dimension.praise
  }

  private func length(_ score: DimensionScore, _ scored: ScoredTurn) -> Block? {
    let isShort = score.notSeen.contains(Need.enoughWords.rawValue)
    guard isShort || score.notSeen.contains(Need.fewerWords.rawValue) else { return nil }
    let band = rubric.scale(for: scored.question.kind).length
    return .paragraph(
      [
        Run(
          "It is \(isShort ? "short" : "long"): \(band.shortest) to \(band.longest) words are "
            + "easiest to follow.")
      ], indent: 2)
  }
}

// MARK: - Quotes

extension ScorecardDocument {
  /// At most this many quotes a dimension; the others are only counted.
  private static let quotesShown = 4
  /// Graphemes of an answer that one quote shows at most.
  private static let quoteLength = 90

  private func quotes(_ evidence: [Evidence], _ scored: ScoredTurn) -> [Block] {
    let shown = evidence.prefix(Self.quotesShown)
    let quotes = shown.map { quote($0, scored) }
    guard evidence.count > shown.count else { return quotes }
    let more = "and \(evidence.count - shown.count) more like these"
    return quotes + [.paragraph([Run(more, .dim)], indent: 4)]
  }

  private func quote(_ evidence: Evidence, _ scored: ScoredTurn) -> Block {
    let texts = scored.turn.texts
    let text = texts.indices.contains(evidence.answer) ? texts[evidence.answer] : ""
    let words = evidence.span.text(in: text).shortened(to: Self.quoteLength).trimmed
    let verdict = evidence.counts || wording.isClutter(evidence) ? "" : ", seen but not counted"
    return .quote(
      [Run(words, .quote)],
      note: [Run("\(wording.label(evidence))\(verdict) (\(evidence.rule))", .dim)])
  }
}

extension Wording {
  /// Whether the words are shown because they cost clarity.
  func isClutter(_ evidence: Evidence) -> Bool {
    ["hedge", "filler", "preamble"].contains(evidence.label)
  }
}

extension String {
  /// Without the spaces and commas at its ends.
  var trimmed: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace || last == "," { text.removeLast() }
    return String(text.drop { $0.isWhitespace || $0 == "," })
  }

  /// Its beginning and end around an ellipsis where it is longer than `limit` graphemes, cut between
  /// words where words are not longer than that; line breaks become spaces.
  func shortened(to limit: Int) -> String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.count > limit else { return line }
    let tail = limit / 3
    let head = line.prefix(limit - tail - 3)
    let end = line.suffix(tail)
    let lastSpace = head.lastIndex(of: " ") ?? head.endIndex
    let firstSpace = end.firstIndex(of: " ").map { end.index(after: $0) } ?? end.startIndex
    return "\(head[..<lastSpace]) … \(end[firstSpace...])"
  }
}
