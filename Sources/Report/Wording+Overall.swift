// Words for an overall level, and for what holds it down.
import Interview

extension Wording {
  /// The overall level with the anchor that the answer's parts meet; where more than that level is
  /// told and something holds it down, that too.
  func overall(
    _ score: TurnScore, _ kind: QuestionKind, _ restraint: Restraint?, _ rubric: Rubric
  ) -> Document {
    let met = anchor(of: score, kind, restraint, rubric)
    var document = Document([
      .level(label: "Overall", level: score.overall, anchor: [Run(met)])
    ])
    if let held = held(score, restraint) {
      document.append(.paragraph([Run(held, .warning)], indent: 2))
    }
    return document
  }

  /// The anchor that the answer's parts meet, whatever holds its level down.
  func anchor(
    of score: TurnScore, _ kind: QuestionKind, _ restraint: Restraint?, _ rubric: Rubric
  ) -> String {
    rubric.anchor(overall: max(restraint?.parts ?? 1, score.overall), kind: kind)
  }

  /// What holds a level below that of the answer's parts; nil where nothing does.
  func held(_ score: TurnScore, _ restraint: Restraint?) -> String? {
    guard let restraint, restraint.parts > score.overall else { return nil }
    return "Held at level \(score.overall), with the parts of level \(restraint.parts): "
      + restraint.cause.words + "."
  }
}

extension Restraint.Cause {
  /// What it is, after a colon.
  fileprivate var words: String {
    switch self {
    case .link: "few of its words show that it is about the question"
    case .clarity: "it is hard to follow"
    case .dimensions: "the five dimensions together say no more"
    }
  }
}
