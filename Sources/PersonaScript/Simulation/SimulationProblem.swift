// What is wrong with a persona that its simulated interviews show.
public import Interview

/// Something that a simulation found.
public enum SimulationProblem: Sendable, Hashable {
  /// Interviews that did not end.
  case unfinished(CandidateKind, interviews: Int)
  /// A candidate scores higher than a better one; means in hundredths of a level.
  case outscores(CandidateKind, mean: Int, better: CandidateKind, betterMean: Int)
  /// The same, for one question only.
  case outscoresIn(
    question: String, CandidateKind, mean: Int, better: CandidateKind, betterMean: Int)

  /// Whether it fails the simulation: a single question is only warned about.
  public var isError: Bool {
    if case .outscoresIn = self { false } else { true }
  }
}

extension SimulationTally {
  /// A question is compared when so many of each sort were asked it: fewer may be chance.
  static let fewestCompared = 5

  /// What is wrong, errors first.
  public func problems(_ script: Script) -> [SimulationProblem] {
    let kinds = CandidateKind.allCases
    let unfinished = kinds.compactMap { kind -> SimulationProblem? in
      let count = groups[kind]?.unfinished ?? 0
      return count > 0 ? .unfinished(kind, interviews: count) : nil
    }
    let pairs = kinds.flatMap { better in
      kinds.filter(better.isBetter).map { (better: better, other: $0) }
    }
    let whole = pairs.compactMap { pair -> SimulationProblem? in
      guard let mean = groups[pair.other]?.meanHundredths,
        let betterMean = groups[pair.better]?.meanHundredths, mean > betterMean
      else { return nil }
      return .outscores(pair.other, mean: mean, better: pair.better, betterMean: betterMean)
    }
    let byQuestion = script.questions.flatMap { question in
      pairs.compactMap { problem($0.better, $0.other, in: question.id) }
    }
    return unfinished + whole + byQuestion
  }

  private func problem(
    _ better: CandidateKind, _ other: CandidateKind, in question: String
  ) -> SimulationProblem? {
    guard let group = groups[other], let betterGroup = groups[better],
      min(group.count(of: question), betterGroup.count(of: question)) >= Self.fewestCompared,
      let mean = group.meanHundredths(of: question),
      let betterMean = betterGroup.meanHundredths(of: question), mean > betterMean
    else { return nil }
    return .outscoresIn(
      question: question, other, mean: mean, better: better, betterMean: betterMean)
  }
}
