// What a candidate's own questions, closing statement and email are worth, with the words that earned it.

/// The score of one question of the candidate's own, of the closing statement or of an email.
public struct StageScore: Sendable, Hashable, Codable {
  /// 1...5.
  public var level: Int
  /// What was seen, one piece each at least, in the order of the text. ``Evidence/answer`` counts the
  /// candidate's questions from 0.
  public var evidence: [Evidence]
  /// What was looked for and not seen: names of ``StageNeed``.
  public var notSeen: [String]
  /// What caps the level.
  public var gates: [StageGate]

  /// A score.
  public init(level: Int, evidence: [Evidence], notSeen: [String], gates: [StageGate] = []) {
    self.level = level
    self.evidence = evidence
    self.notSeen = notSeen
    self.gates = gates
  }

  /// The needs that were seen.
  public var seen: Set<StageNeed> {
    Set(evidence.compactMap { $0.counts ? StageNeed(rawValue: $0.label) : nil })
  }
}

/// The scores of the two stages after the questions. They stand beside the interview's level and are
/// no part of it: they tell something else.
public struct StageScores: Sendable, Hashable, Codable {
  /// One for each question that the candidate asked; empty when there was none. Nil when the stage was
  /// not reached.
  public var ownQuestions: [StageScore]?
  /// The closing statement; nil when none was asked for.
  public var closing: StageScore?

  /// Scores.
  public init(ownQuestions: [StageScore]?, closing: StageScore?) {
    self.ownQuestions = ownQuestions
    self.closing = closing
  }

  /// 1...5: the mean of the candidate's questions, rounded to the nearest; 1 where none was asked, nil
  /// where the stage was not reached.
  public var ownQuestionsLevel: Int? {
    guard let ownQuestions else { return nil }
    guard !ownQuestions.isEmpty else { return 1 }
    let sum = ownQuestions.map(\.level).reduce(0, +)
    return (2 * sum + ownQuestions.count) / (2 * ownQuestions.count)
  }
}
