// Scoring: findings in, levels out. Pure; equal input gives equal output.

extension Rubric {
  /// Scores one question's answers together.
  ///
  /// - Parameters:
  ///   - turn: The turn's number in the session, from 1; only passed on.
  ///   - question: Its kind picks the scale, its expectations are the content.
  ///   - answers: Findings of everything that was said to it, in order: the first answer, then the
  ///     answers to reprompts and follow-ups. Evidence names them by their index here.
  public func score(turn: Int, question: Question, answers: [Findings]) -> TurnScore {
    let reading = TurnReading(
      scale: scale(for: question.kind), question: question, answers: answers)
    let dimensions = dimensionScores(reading)
    let gates = reading.gates
    let overall = overallLevel(reading, dimensions, gates)
    return TurnScore(
      turn: turn, question: question.id, overall: overall, dimensions: dimensions, gates: gates,
      content: reading.contentShare, form: form(of: reading),
      points: points(reading.scale, dimensions, overall))
  }

  /// The card of an interview: its level is the mean of its questions' levels, rounded to the nearest
  /// (halves up), a question left unanswered counting as level 1. ``Scorecard/spread`` says how far
  /// the questions lie apart.
  ///
  /// - Parameters:
  ///   - turns: The scored turns in order.
  ///   - unanswered: Numbers of the turns that got no answer; where one of them has a score all the
  ///     same, it is counted once, as unanswered.
  public func scorecard(turns: [TurnScore], unanswered: [Int]) -> Scorecard {
    let levels =
      turns.filter { !unanswered.contains($0.turn) }.map(\.overall)
      + Array(repeating: 1, count: unanswered.count)
    let sum = levels.reduce(0, +)
    let overall = turns.isEmpty ? nil : (2 * sum + levels.count) / (2 * levels.count)
    return Scorecard(rubric: version, turns: turns, unanswered: unanswered, overall: overall)
  }

  /// The five scores in the order of ``Dimension/allCases``.
  func dimensionScores(_ reading: TurnReading) -> [DimensionScore] {
    guard !reading.read.isEmpty else {
      return Dimension.allCases.map {
        DimensionScore(dimension: $0, level: 1, points: 0, evidence: [], notSeen: [])
      }
    }
    return [
      reading.contentScore(), reading.structureScore(), reading.evidenceScore(),
      reading.ownershipScore(), reading.clarityScore(),
    ]
  }

  /// The form of the answer that is read first; of the first answer when none is.
  private func form(of reading: TurnReading) -> AnswerForm {
    let forms = reading.read.map { reading.answers[$0].form }
    return forms.max { $0.strength < $1.strength } ?? .nonAnswer
  }
}

// MARK: - Overall

extension Rubric {
  /// The highest rung whose needs hold, drawn down by what limits it and capped by the gates.
  private func overallLevel(
    _ reading: TurnReading, _ dimensions: [DimensionScore], _ gates: [Gate]
  ) -> Int {
    let reachable = limits(reading, dimensions).map(\.level).reduce(rung(reading, dimensions), min)
    return caps.filter { gates.contains($0.gate) }.reduce(reachable) { min($0, $1.level) }
  }

  /// The highest rung whose needs, and those of all below it, hold: 1...5.
  func rung(_ reading: TurnReading, _ dimensions: [DimensionScore]) -> Int {
    let content = dimensions[0].level
    return reading.scale.rungs.prefix { rung in
      rung.needs.allSatisfy { reading.holds($0, contentLevel: content) }
    }.last?.level ?? 1
  }

  /// How high each cause lets the overall level be, in the order of ``Restraint/Cause/allCases``.
  func limits(
    _ reading: TurnReading, _ dimensions: [DimensionScore]
  ) -> [(cause: Restraint.Cause, level: Int)] {
    // What can hardly be followed is two levels below what it might have been at the best: the same
    // facts in 400 words are worth less than in 60.
    let followed = (dimensions.last?.level ?? 5) + 2
    // One level above the weighted mean is as far as the rungs reach: a story with every part is
    // still no 5 when the dimensions say 3.
    let mean = reading.scale.weighted(dimensions.map { 100 * $0.level })
    return [
      (.link, reading.levelByLink), (.clarity, followed),
      (.dimensions, max(1, (mean + 150) / 100)),
    ]
  }

  /// The standing within the overall level: its lowest value is 200 × (level − 1), and the weighted
  /// points of the dimensions add up to 199.
  private func points(_ scale: Scale, _ dimensions: [DimensionScore], _ overall: Int) -> Int {
    200 * (overall - 1) + scale.weighted(dimensions.map(\.points)) * 199 / 1000
  }
}

extension Scale {
  /// The mean of `values`, one a dimension in their order, by this scale's weights; rounded down.
  func weighted(_ values: [Int]) -> Int {
    zip(Dimension.allCases, values).reduce(0) { $0 + self[$1.0].weight * $1.1 } / 100
  }
}

extension TurnReading {
  /// Whether the answers hold what a rung needs.
  func holds(_ need: Need, contentLevel: Int) -> Bool {
    switch need {
    case .someContent: contentLevel >= 3
    case .mostContent: contentLevel >= 4
    case .fullContent: contentLevel >= 5
    default: !sightings(of: need).isEmpty
    }
  }
}

extension AnswerForm {
  /// How much it tells, for naming the form of several answers taken together.
  fileprivate var strength: Int {
    switch self {
    case .story: 6
    case .halfStory: 5
    case .plan: 4
    case .explanation: 3
    case .selfDescription: 2
    case .opinion: 1
    case .nonAnswer: 0
    }
  }
}
