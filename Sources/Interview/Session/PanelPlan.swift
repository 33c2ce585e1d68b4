// The order of a panel's interview: rounds of questions, with the disagreements between them.

/// Draws the plan of a panel.
struct PanelPlan {
  /// Scored questions of a standard interview, disagreements left out: what an hour of a panel holds.
  static let standardLength = 9

  let panel: Panel
  /// A member's scored questions in the order in which it would ask them alone.
  let questions: (Script) -> [String]
  /// The chair's warm-up, if it has one.
  let warmUp: String?
  /// What the posting asks for, if there is one.
  var posting: JobPosting?

  /// The steps: the chair's warm-up, half of everybody's questions, a disagreement, the other half,
  /// what is left to disagree about, and the candidate's part.
  func steps(length: InterviewLength) -> [String] {
    let shares = panel.members.map { member in
      let own = questions(member).filter { member.question($0) != nil }
      return PostingLean(posting, script: member).best(share(length), of: own)
    }
    let tensions = panel.tensions.map(\.question.id).prefix(tensionCount(length))
    let firstRound = shares.flatMap { $0.prefix(($0.count + 1) / 2) }
    let secondRound = shares.flatMap { $0.dropFirst(($0.count + 1) / 2) }
    return (warmUp.map { [$0] } ?? []) + firstRound + tensions.prefix(1) + secondRound
      + tensions.dropFirst() + [AgendaPlan.candidateQuestions, AgendaPlan.closing]
  }

  private func share(_ length: InterviewLength) -> Int {
    let count = panel.members.count
    return switch length {
    case .short: max(1, AgendaPlan.shortLength / count)
    case .standard: max(2, Self.standardLength / count)
    case .full: .max
    }
  }

  private func tensionCount(_ length: InterviewLength) -> Int {
    switch length {
    case .short: 1
    case .standard: 2
    case .full: .max
    }
  }
}
