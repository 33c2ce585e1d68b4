// How a follow-up was chosen, for the person who wrote the probes: who was in the running, on which
// condition, and why each lost.
import Interview

/// Words the choice of a follow-up.
struct DecisionTrace {
  private let conditions: [String: String]
  private let unmet: [String: [Condition]]

  /// A trace that shows conditions as `script` has them; without one, only ids.
  ///
  /// - Parameter unmet: By probe, what keeps its condition from holding.
  init(script: Script?, unmet: [String: [Condition]] = [:]) {
    self.unmet = unmet
    let probes =
      script.map { $0.questions.flatMap(\.probes) + $0.probes + $0.levels.flatMap(\.probes) } ?? []
    conditions = Dictionary(
      probes.map { ($0.id, $0.whenText) }, uniquingKeysWith: { first, _ in first })
  }

  /// A line for each probe, the best first.
  func lines(_ decision: FollowUpDecision) -> [String] {
    guard !decision.candidates.isEmpty else { return ["there is no probe"] }
    let fit = decision.candidates.contains { $0.verdict != .conditionFalse }
    return (fit ? [] : ["no probe fits"]) + decision.candidates.map(line)
  }

  private func line(_ candidate: FollowUpCandidate) -> String {
    let words = "\(candidate.probe): \(candidate.verdict.authorsWords)"
    guard let condition = conditions[candidate.probe] else { return words }
    return words + missing(candidate, of: condition) + "; when " + condition
  }

  /// The part of a longer condition that does not hold.
  private func missing(_ candidate: FollowUpCandidate, of condition: String) -> String {
    guard candidate.verdict == .conditionFalse, let unmet = unmet[candidate.probe] else {
      return ""
    }
    let statements = unmet.map { ConditionText.text($0) }
    return statements == [condition] ? "" : ": " + statements.joined(separator: ", ")
  }
}

extension FollowUpVerdict {
  /// Why a probe won or lost, for the person who wrote it.
  fileprivate var authorsWords: String {
    switch self {
    case .chosen: "asked"
    case .lowerPriority: "lower priority"
    case .lessUrgent: "its kind is less urgent"
    case .lessSpecific: "fewer conditions"
    case .usedMoreRecently: "used more recently"
    case .laterInFile: "later in the file"
    case .conditionFalse: "condition does not hold"
    case .spent: "asked already"
    case .nothingToQuote: "nothing to quote"
    case .patienceSpent: "no patience left"
    }
  }
}
