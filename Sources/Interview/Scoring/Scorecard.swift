// What an interview's answers are worth, with the words that earned it.

/// One of the five things that an answer is scored on.
public enum Dimension: String, Sendable, Hashable, Codable, CaseIterable {
  /// Says what a good answer to this question holds.
  case content
  /// Tells it in parts that build on each other.
  case structure
  /// Shows it by numbers, changes and named things.
  case evidence
  /// Makes clear what the candidate did.
  case ownership
  /// Is easy to follow.
  case clarity
}

/// The score of one question: its answer and the answers to its follow-ups, taken together.
public struct TurnScore: Sendable, Hashable, Codable {
  /// The turn's number in the session, from 1.
  public var turn: Int
  /// The question's id.
  public var question: String
  /// 1...5.
  public var overall: Int
  /// One each, in the order of ``Dimension/allCases``.
  public var dimensions: [DimensionScore]
  /// What capped the overall level, in the order in which the gates are checked.
  public var gates: [Gate]
  /// How much of the expected content was asserted, 0...1000.
  public var content: Int
  /// What sort of answer it was.
  public var form: AnswerForm
  /// Where it stands among answers, 0...1000: 200 for each overall level above the first, and up to
  /// 199 for its standing within the level. For ordering and trends; never shown as a mark.
  public var points: Int

  /// A turn's score.
  public init(
    turn: Int, question: String, overall: Int, dimensions: [DimensionScore], gates: [Gate],
    content: Int, form: AnswerForm, points: Int = 0
  ) {
    self.turn = turn
    self.question = question
    self.overall = overall
    self.dimensions = dimensions
    self.gates = gates
    self.content = content
    self.form = form
    self.points = points
  }

  /// The score on one dimension.
  public subscript(dimension: Dimension) -> DimensionScore? {
    dimensions.first { $0.dimension == dimension }
  }
}

/// The score of one question on one dimension.
public struct DimensionScore: Sendable, Hashable, Codable {
  /// Which one.
  public var dimension: Dimension
  /// 1...5.
  public var level: Int
  /// Points before the level was read off the table, 0...1000.
  public var points: Int
  /// What earned it, in the order of the answers.
  public var evidence: [Evidence]
  /// What was looked for and not seen: names of story parts, concepts, `number`, `own-action`, ….
  public var notSeen: [String]

  /// A dimension's score.
  public init(
    dimension: Dimension, level: Int, points: Int, evidence: [Evidence], notSeen: [String]
  ) {
    self.dimension = dimension
    self.level = level
    self.points = points
    self.evidence = evidence
    self.notSeen = notSeen
  }
}

/// Words of an answer that moved a score, up or down.
public struct Evidence: Sendable, Hashable, Codable {
  /// Which of the turn's answers: 0 for the first, 1 for the answer to the first follow-up, ….
  public var answer: Int
  /// Where in it.
  public var span: Span
  /// What it was taken for: the finding's kind or name.
  public var label: String
  /// The rule that saw it.
  public var rule: String
  /// Whether it helped (or, for hedges and the like, hurt).
  public var counts: Bool

  /// Evidence.
  public init(answer: Int, span: Span, label: String, rule: String, counts: Bool) {
    self.answer = answer
    self.span = span
    self.label = label
    self.rule = rule
    self.counts = counts
  }
}

/// Something that caps an overall level.
public enum Gate: String, Sendable, Hashable, Codable, CaseIterable {
  /// No answer: at most 1.
  case nonAnswer = "non-answer"
  /// Patient details: at most 2, and a warning.
  case patientDetails = "patient-details"
  /// About something else: at most 2.
  case offTopic = "off-topic"
  /// A list of terms, shuffled words, or the question handed back: at most 2.
  case stuffed
}

/// The score of a whole interview.
public struct Scorecard: Sendable, Hashable, Codable {
  /// The version of the rubric that made it.
  public var rubric: String
  /// Scored turns in order.
  public var turns: [TurnScore]
  /// Scored questions that got no answer, by turn number.
  public var unanswered: [Int]
  /// 1...5, from the turns; nil when none was scored.
  public var overall: Int?
  /// Each panellist's view, the chair's first; nil without a panel.
  public var views: [PanelView]?
  /// What the candidate's own questions and closing statement are worth; nil on cards of programs that
  /// did not score them, and of groups.
  public var stages: StageScores?

  /// A scorecard.
  public init(rubric: String, turns: [TurnScore], unanswered: [Int], overall: Int?) {
    self.rubric = rubric
    self.turns = turns
    self.unanswered = unanswered
    self.overall = overall
  }

  /// The lowest and the highest level of its questions, unanswered ones counting as 1; nil when none
  /// was scored.
  public var spread: ClosedRange<Int>? {
    let levels = turns.map(\.overall) + (unanswered.isEmpty ? [] : [1])
    guard overall != nil, let lowest = levels.min(), let highest = levels.max() else { return nil }
    return lowest...highest
  }
}
