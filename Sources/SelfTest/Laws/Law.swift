// A property that must hold for any answer, tried on answers made from a seed.
package import Interview

/// A law of scoring.
package struct Law: Sendable {
  /// Lower-case words joined by hyphens.
  package let name: String
  /// What it says, in a sentence.
  package let claim: String
  /// One trial: makes an answer by chance, changes it and compares. Nil where the law held, and also
  /// where there was nothing to change.
  let trial: @Sendable (inout SplitMix64, AnswerScorer) -> Breach?
}

/// Two answers between which a law does not hold.
package struct Breach: Sendable, Equatable {
  /// What was done to the first one.
  package let change: String
  /// The answer before and after.
  package let before: String
  package let after: String
  /// The overall level, the points and the five levels of each.
  package let scores: [String]
}

/// What came out of the trials of a law.
package struct LawOutcome: Sendable {
  package let trials: Int
  package let breaches: [Breach]
}

extension Law {
  /// Runs `trials` trials with chance from `seed`.
  package func run(trials: Int, seed: UInt64, by scorer: AnswerScorer) -> LawOutcome {
    var random = SplitMix64(seed: seed, key: name)
    let breaches = (0..<trials).compactMap { _ in trial(&random, scorer) }
    return LawOutcome(trials: trials, breaches: breaches)
  }

  /// A breach between two scored answers where `holds` is false.
  static func breach(
    _ change: String, _ before: (text: String, score: AnswerScore),
    _ after: (text: String, score: AnswerScore), unless holds: Bool
  ) -> Breach? {
    guard !holds else { return nil }
    return Breach(
      change: change, before: before.text, after: after.text,
      scores: [before.score, after.score].map(\.score.summary))
  }
}

extension TurnScore {
  /// "4 [712] C3 S5 E4 O5 C5": the overall level, its finer place, the dimensions.
  package var summary: String {
    let letters = ["C", "S", "E", "O", "Cl"]
    let levels = zip(letters, dimensions).map { "\($0)\($1.level)" }.joined(separator: " ")
    return "\(overall) [\(points)] \(levels)"
  }
}
