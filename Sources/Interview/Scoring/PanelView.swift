// What each panellist makes of the same answers, by its own weights.

/// One panellist's view of an interview.
public struct PanelView: Sendable, Hashable, Codable {
  /// The persona's id.
  public var persona: String
  /// 1...5: the mean over the questions, rounded to the nearest; one left unanswered counts as 1.
  public var level: Int
  /// Per cent, in the order of ``Dimension/allCases``; nil for the rubric's own.
  public var weights: [Int]?

  /// A view.
  public init(persona: String, level: Int, weights: [Int]?) {
    self.persona = persona
    self.level = level
    self.weights = weights
  }
}

extension Interviewer {
  /// The card of an interview, with each panellist's view where there is a panel.
  public func scorecard(turns: [TurnScore], unanswered: [Int]) -> Scorecard {
    var card = rubric.scorecard(turns: turns, unanswered: unanswered)
    guard let panel = script.panel, !turns.isEmpty else { return card }
    card.views = panel.members.map { view(of: $0, turns, unanswered) }
    return card
  }

  /// A question's level in a panellist's eyes never lies above what the gates allow.
  private func view(of member: Script, _ turns: [TurnScore], _ unanswered: [Int]) -> PanelView {
    let weighing = member.manner.weighing
    let levels = turns.filter { !unanswered.contains($0.turn) }.map { turn -> Int in
      guard let weighing, turn.gates.isEmpty else { return 100 * turn.overall }
      return weighing.weighted(turn.dimensions.map { 100 * $0.level })
    }
    let sum = levels.reduce(100 * unanswered.count, +)
    let count = levels.count + unanswered.count
    return PanelView(
      persona: member.persona.id, level: (2 * sum + 100 * count) / (200 * count),
      weights: weighing?.weights)
  }
}
