// What each panellist makes of the interview, with what they weigh.
import Interview

extension ScorecardDocument {
  /// Each panellist's level with the weights that make it; empty without a panel.
  var panelViews: Document {
    guard let views = scorecard.views, !views.isEmpty else { return Document() }
    var document = Document([
      .gap, .paragraph([Run("The panel, each by their own weights", .strong)]),
    ])
    for view in views {
      let member = panel.first { $0.persona.id == view.persona }
      document.append(
        .level(
          label: member?.persona.name ?? view.persona, level: view.level,
          anchor: [Run(weights(view, member), .dim)]))
    }
    return document
  }

  /// "Evidence 40, Content 25, … per cent: a plan without a figure is a wish."
  private func weights(_ view: PanelView, _ member: Script?) -> String {
    guard let weights = view.weights, weights.count == Dimension.allCases.count else {
      return "weighs as the rubric does"
    }
    let parts = zip(Dimension.allCases, weights).enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map { "\($0.element.0.title) \($0.element.1)" }
    let why = member?.manner.weighing.map { ": " + $0.why } ?? ""
    return parts.joined(separator: ", ") + " per cent" + why
  }
}
