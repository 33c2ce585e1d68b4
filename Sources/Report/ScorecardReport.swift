// Everything that a scorecard shows, as data: an interface that docs/guide.md documents.
public import Interview

/// A scorecard with the words that it is shown in. Texts are those of the terminal; spans are bytes of
/// the answers.
public struct ScorecardReport: Encodable, Sendable, Equatable {
  /// A level with what it means.
  public struct Level: Encodable, Sendable, Equatable {
    /// 1...5.
    public var level: Int
    /// What it means.
    public var anchor: String
  }

  /// A piece of an answer.
  public struct Quote: Encodable, Sendable, Equatable {
    /// Which of the question's answers, from 0.
    public var answer: Int
    /// UTF-8 bytes from the answer's beginning.
    public var start: Int
    /// The same, behind its last byte.
    public var end: Int
    /// Its words.
    public var text: String
    /// What it was taken for: a concept's or a need's name.
    public var label: String
    /// The same in words.
    public var meaning: String
    /// The rule that saw it.
    public var rule: String
    /// Whether it counted.
    public var counts: Bool
  }

  /// What was looked for and not seen.
  public struct Missing: Encodable, Sendable, Equatable {
    /// Names of concepts and needs.
    public var names: [String]
    /// The same in a sentence.
    public var text: String
  }

  /// The smallest change that raises a level.
  public struct Step: Encodable, Sendable, Equatable {
    /// The level that would be reached, 2...5.
    public var level: Int
    /// What to do, in a sentence.
    public var advice: String
  }

  /// Something that holds a level down.
  public struct Cap: Encodable, Sendable, Equatable {
    /// Which one.
    public var gate: Gate
    /// What it means, in a sentence.
    public var warning: String
  }

  /// One dimension of a question.
  public struct DimensionLevel: Encodable, Sendable, Equatable {
    /// Which one.
    public var dimension: Dimension
    /// 1...5.
    public var level: Int
    /// What the level means.
    public var anchor: String
    /// The words that earned it.
    public var evidence: [Quote]
    /// Left out where nothing was missed.
    public var notSeen: Missing?
    /// Left out at level 5.
    public var next: Step?
  }

  /// One question.
  public struct Turn: Encodable, Sendable, Equatable {
    /// The turn's number, from 1.
    public var turn: Int
    /// The question's id.
    public var question: String
    /// What it asks for.
    public var kind: QuestionKind
    /// What it is about.
    public var topic: String
    /// As it was put.
    public var line: String
    /// Its level.
    public var overall: Level
    /// Why the level is lower than what is told would have.
    public var held: String?
    /// What holds the level down.
    public var gates: [Cap]
    /// One thing that worked, at level 3 or above.
    public var worked: String?
    /// What would raise the level; left out at level 5 and under a gate.
    public var next: Step?
    /// One each of the five.
    public var dimensions: [DimensionLevel]
  }

  /// The levels of several questions, in the order of asking.
  public struct Levels: Encodable, Sendable, Equatable {
    /// The dimension or topic.
    public var name: String
    /// 1...5 each.
    public var levels: [Int]
  }

  /// The lowest and the highest level of a question.
  public struct Spread: Encodable, Sendable, Equatable {
    /// 1...5.
    public var lowest: Int
    /// 1...5, no less than ``lowest``.
    public var highest: Int
  }

  /// The interview's level; left out where no question was scored.
  public var overall: Level?
  /// Left out where no question was scored.
  public var spread: Spread?
  /// The candidate's own rating; left out where they gave none.
  public var selfRating: Level?
  /// The scored questions, in order.
  public var turns: [Turn]
  /// Questions that were left without an answer: level 1 each.
  public var unanswered: [Int]
  /// By dimension, over all questions.
  public var dimensions: [Levels]
  /// By topic.
  public var topics: [Levels]
  /// What the score cannot know.
  public var limits: String
}

extension ScorecardDocument {
  /// Everything that ``document`` shows of the questions and the interview, as data.
  public var report: ScorecardReport {
    ScorecardReport(
      overall: scorecard.overall.map(interviewLevel),
      spread: scorecard.spread.map { .init(lowest: $0.lowerBound, highest: $0.upperBound) },
      selfRating: selfRating.map(interviewLevel), turns: turns.map(report),
      unanswered: scorecard.unanswered, dimensions: dimensionLevels,
      topics: topics.map { .init(name: $0.name, levels: $0.levels) }, limits: Self.limits)
  }

  private func interviewLevel(_ level: Int) -> ScorecardReport.Level {
    .init(level: level, anchor: anchor(level).map(\.text).joined())
  }

  private func report(_ scored: ScoredTurn) -> ScorecardReport.Turn {
    let score = scored.score
    let restraint = rubric.restraint(question: scored.question, answers: scored.turn.findings)
    let isAnswer = !score.gates.contains(.nonAnswer)
    return ScorecardReport.Turn(
      turn: score.turn, question: score.question, kind: scored.question.kind,
      topic: scored.question.topic, line: scored.turn.line,
      overall: .init(
        level: score.overall,
        anchor: wording.anchor(of: score, scored.question.kind, restraint, rubric)),
      held: wording.held(score, restraint),
      gates: score.gates.map { .init(gate: $0, warning: $0.warning) },
      worked: isAnswer ? worked(scored) : nil,
      next: isAnswer && score.gates.isEmpty ? step(nil, scored) : nil,
      dimensions: score.dimensions.map { report($0, scored) })
  }

  private func report(
    _ score: DimensionScore, _ scored: ScoredTurn
  ) -> ScorecardReport.DimensionLevel {
    let missing = wording.notSeen(score.notSeen).map {
      ScorecardReport.Missing(names: score.notSeen, text: $0)
    }
    return ScorecardReport.DimensionLevel(
      dimension: score.dimension, level: score.level,
      anchor: rubric.anchor(score.dimension, level: score.level, kind: scored.question.kind),
      evidence: score.evidence.map { quote($0, of: scored) }, notSeen: missing,
      next: score.level < 5 ? step(score.dimension, scored) : nil)
  }

  private func quote(_ evidence: Evidence, of scored: ScoredTurn) -> ScorecardReport.Quote {
    let texts = scored.turn.texts
    let text = texts.indices.contains(evidence.answer) ? texts[evidence.answer] : ""
    return .init(
      answer: evidence.answer, start: evidence.span.start, end: evidence.span.end,
      text: evidence.span.text(in: text), label: evidence.label, meaning: wording.label(evidence),
      rule: evidence.rule, counts: evidence.counts)
  }

  private func step(_ dimension: Dimension?, _ scored: ScoredTurn) -> ScorecardReport.Step? {
    nextStep(dimension, scored).map { .init(level: $0.level, advice: wording.advice($0)) }
  }
}
