// Which of a posting's requirements an interview's answers gave evidence of, and in which words.

/// One requirement with what was said about it.
public struct RequirementReview: Sendable, Equatable {
  /// The requirement.
  public var requirement: JobPosting.Requirement
  /// Where it was spoken of, examples first, then in the order of the answers; one an answer at most.
  public var sightings: [Sighting]

  /// How far a requirement is met by what was said.
  public enum Status: String, Sendable, Equatable, Codable, CaseIterable {
    /// An answer that tells what the candidate did speaks of it.
    case shown
    /// It is spoken of, and by no deed.
    case mentioned
    /// No answer speaks of it.
    case notSeen = "not-seen"
    /// Nothing in its words was recognised, so that nothing could be looked for.
    case notRecognised = "not-recognised"
  }

  /// How far it is met.
  public var status: Status {
    if requirement.concepts.isEmpty { return .notRecognised }
    guard let best = sightings.first else { return .notSeen }
    return best.isExample ? .shown : .mentioned
  }

  /// Words about a requirement.
  public struct Sighting: Sendable, Equatable {
    /// The turn's number.
    public var turn: Int
    /// Which of the turn's answers, from 0.
    public var answer: Int
    /// The concept that was seen.
    public var concept: String
    /// The clause around it.
    public var span: Span
    /// The clause's words.
    public var words: String
    /// Whether the answer tells what the candidate did.
    public var isExample: Bool
  }
}

extension JobPosting {
  /// What the answers of `turns` say about each requirement, in the posting's order.
  ///
  /// A warm-up plays no part, nor does an answer that is off its question or a list of words: what
  /// earns no score is no evidence either.
  public func reviewed(_ turns: [Turn], of script: Script) -> [RequirementReview] {
    let scored = turns.filter { turn in
      script.question(turn.question).map { $0.kind != .warmUp } ?? false
    }
    return requirements.map { requirement in
      let sightings = scored.flatMap { turn in
        turn.answers.indices.compactMap { requirement.sighting(in: turn, answer: $0) }
      }
      return RequirementReview(
        requirement: requirement,
        sightings: sightings.filter(\.isExample) + sightings.filter { !$0.isExample })
    }
  }
}

extension Rescoring {
  /// The scored turns with what is seen in their answers today, for ``JobPosting/reviewed(_:of:)``.
  public var freshTurns: [Turn] {
    turns.map { rescored in
      var turn = rescored.turn
      for (index, findings) in zip(turn.answers.indices, rescored.findings) {
        turn.answers[index].findings = findings
      }
      return turn
    }
  }
}

extension JobPosting.Requirement {
  fileprivate func sighting(in turn: Turn, answer index: Int) -> RequirementReview.Sighting? {
    let answer = turn.answers[index]
    let findings = answer.findings
    guard !findings.measures.isStuffed, !findings.measures.isOffTopic else { return nil }
    let mention = findings.items.first {
      $0.kind == .mention && $0.status == .asserted && concepts.contains($0.name)
    }
    guard let mention else { return nil }
    let span = mention.clause.flatMap { clause in
      findings.clauses.indices.contains(clause) ? findings.clauses[clause].span : nil
    }
    return RequirementReview.Sighting(
      turn: turn.number, answer: index, concept: mention.name, span: span ?? mention.span,
      words: (span ?? mention.span).text(in: answer.text),
      isExample: findings.items.contains { $0.kind == .ownAction })
  }
}
