// What each level means, in words: the one place where the rubric's texts stand.

/// The anchors of one kind of question: what has been seen in an answer at each level.
struct Anchors {
  /// Overall, 1...5.
  let overall: [String]
  /// Of each dimension, in the order of ``Dimension/allCases``, 1...5 each.
  let dimensions: [[String]]
}

extension Anchors {
  static let behavioural = Anchors(
    overall: [
      "No answer to this question yet.",
      "A view or a self-portrait, but no particular occasion.",
      "A particular situation and what was done; how it ended or your own part does not show.",
      "Situation, action and result, and your own part is clear.",
      "A whole story with a measured result, and why it worked or what it taught.",
    ],
    dimensions: [
      [
        "None of what the question is after.",
        "On the topic, with little of what the question is after.",
        "Some of what the question is after.",
        "Most of what the question is after.",
        "Nearly all of what the question is after.",
      ],
      [
        "No part of a story.",
        "One part of a story: a situation, or an action.",
        "A situation and an action.",
        "A situation, an action and the result that followed.",
        "A whole story in order, with the task or the lesson.",
      ],
      [
        "Nothing that could be checked.",
        "One thing that could be checked: a name, a time or an outcome.",
        "Several particulars, or one measured result.",
        "A measured result with particulars around it.",
        "Measured results and named particulars throughout.",
      ],
      [
        "Nobody's part can be made out.",
        "A group or a role acts; your own part does not show.",
        "Your part shows faintly beside what others did.",
        "One action that is clearly yours.",
        "Several actions that are clearly yours.",
      ],
      clarity,
    ])

  static let situational = Anchors(
    overall: [
      "No answer to this question yet.",
      "A principle or an attitude, but no step that you would take.",
      "A step that you would take.",
      "Several steps, with the reason behind them.",
      "A reasoned plan that covers most of the problem and rests on something concrete.",
    ],
    dimensions: [
      behavioural.dimensions[0],
      [
        "No plan.",
        "One step.",
        "Two steps, or a step and its reason.",
        "Steps and the reason for them.",
        "Steps, reasons, and what should come of it.",
      ],
      [
        "Nothing concrete.",
        "One concrete thing: a name, a number or a time.",
        "A number or an occasion of your own, or several names.",
        "Numbers, names or an occasion of your own, together.",
        "Concrete throughout: numbers, names and own practice.",
      ],
      [
        "Nobody acts.",
        "A group or a role acts; what you would do does not show.",
        "Your part shows faintly beside what others would do.",
        "One step that is clearly yours.",
        "Several steps that are clearly yours.",
      ],
      clarity,
    ])

  static let knowledge = Anchors(
    overall: [
      "No answer to this question yet.",
      "Something is said, but little is explained.",
      "Part of it is explained.",
      "Most of it is explained.",
      "Nearly all of it is explained, with an example or a figure.",
    ],
    dimensions: [
      behavioural.dimensions[0],
      [
        "No explanation.",
        "One explanation.",
        "Two explanations, or one with its reason.",
        "Explanations with an example.",
        "Explanations, the reason behind them and an example.",
      ],
      [
        "Nothing concrete.",
        "One concrete thing: a name, a number or a time.",
        "An example from your own work, or a figure.",
        "An example with figures or names.",
        "Examples, figures and names together.",
      ],
      [
        "Your own dealings with it do not show.",
        "A group's dealings or your role show, not your own.",
        "Your own dealings with it show faintly.",
        "One thing that you did with it yourself.",
        "Several things that you did with it yourself.",
      ],
      clarity,
    ])

  static let motivation = Anchors(
    overall: [
      "No answer to this question yet.",
      "Praise or a self-portrait that would fit any employer.",
      "A reason of your own.",
      "A reason of your own, tied to this job or this employer.",
      "A tied reason, borne out by something that you did.",
    ],
    dimensions: [
      behavioural.dimensions[0],
      [
        "No reason.",
        "A reason, or a link to the job.",
        "A reason and a link to the job.",
        "A reason, a link and an example.",
        "A reason, a link and an example with its outcome.",
      ],
      [
        "Nothing that could be checked.",
        "One thing that could be checked.",
        "An occasion of your own, or several named things.",
        "An occasion of your own with names or numbers.",
        "Occasions, names and numbers together.",
      ],
      [
        "You do not appear.",
        "You appear, but you do nothing.",
        "Your part shows faintly.",
        "One action that is clearly yours.",
        "Several actions that are clearly yours.",
      ],
      clarity,
    ])

  /// The same for every kind.
  private static let clarity = [
    "Hard to follow.",
    "Several things stand between the listener and the point.",
    "Can be followed, with some effort.",
    "Easy to follow, with a little clutter, or a little short or long.",
    "Easy to follow from start to end.",
  ]
}
