// What the candidate asked and how they closed: the stages after the questions on a scorecard.
public import Interview

/// The candidate's words in the stages after the questions.
public struct StageTexts: Sendable, Equatable {
  /// Everything that was said when questions were invited, in order: ``Evidence/answer`` counts it.
  public var ownQuestions: [String]
  /// The closing statement; nil for none.
  public var closing: String?

  /// Texts.
  public init(ownQuestions: [String] = [], closing: String? = nil) {
    self.ownQuestions = ownQuestions
    self.closing = closing
  }

  /// Those of a session.
  public init(_ session: Session) {
    self.init(
      ownQuestions: session.ownQuestions.map(\.text), closing: session.closingStatement?.text)
  }
}

extension ScorecardDocument {
  /// The candidate's questions, then the closing statement; empty where neither was scored.
  public var stages: Document {
    var document = Document()
    guard let scores = scorecard.stages else { return document }
    if let questions = scores.ownQuestions {
      document.append(.paragraph([Run("Your own questions", .strong)]))
      document.append(contentsOf: ownQuestions(questions))
      document.append(.gap, .rule)
    }
    if let closing = scores.closing {
      if !document.blocks.isEmpty { document.append(.gap) }
      document.append(.paragraph([Run("Your closing statement", .strong)]), .gap)
      document.append(
        contentsOf: stage(closing, .closing, label: "Closing", texts: [stageTexts.closing ?? ""]))
      document.append(.gap, .rule)
    }
    return document
  }

  /// The score of the candidate's latest question or of the closing statement, for `--scores each`.
  public var latestStage: Document? {
    guard let scores = scorecard.stages else { return nil }
    if let closing = scores.closing, stageTexts.closing != nil {
      return stage(closing, .closing, label: "Closing", texts: [stageTexts.closing ?? ""])
    }
    guard let last = scores.ownQuestions?.last else { return nil }
    return stage(last, .ownQuestion, label: "You asked", texts: stageTexts.ownQuestions)
  }

  private func ownQuestions(_ questions: [StageScore]) -> Document {
    guard !questions.isEmpty else {
      return Document([
        .gap, .level(label: "You asked", level: 1, anchor: [Run("You asked nothing.")]),
      ])
    }
    var document = Document()
    for (index, question) in questions.enumerated() {
      let asked = question.evidence.first?.answer
      let text = asked.flatMap { answer in
        stageTexts.ownQuestions.indices.contains(answer) ? stageTexts.ownQuestions[answer] : nil
      }
      document.append(.gap)
      if let text {
        document.append(.paragraph([Run(text.shortened(to: Self.textLength), .quote)]))
      }
      document.append(
        contentsOf: stage(
          question, .ownQuestion, label: "Asked \(index + 1)", texts: stageTexts.ownQuestions))
    }
    return document
  }

  /// Graphemes of a question that are shown above its level.
  private static let textLength = 160

  private func stage(
    _ score: StageScore, _ scale: StageScale, label: String, texts: [String]
  ) -> Document {
    var document = Document([
      .level(label: label, level: score.level, anchor: [Run(scale.anchors[score.level - 1])])
    ])
    for gate in score.gates {
      document.append(.paragraph([Run(gate.warning, .warning)], indent: 2))
    }
    for need in StageNeed.allCases {
      let seen = score.evidence.filter { $0.label == need.rawValue && need.isQuoted }
      for evidence in seen {
        guard texts.indices.contains(evidence.answer) else { continue }
        let words = evidence.span.text(in: texts[evidence.answer]).shortened(to: 70).trimmed
        document.append(
          .quote([Run(words, .quote)], note: [Run("\(need.title) (\(evidence.rule))", .dim)]))
      }
    }
    let missing = score.notSeen.compactMap { StageNeed(rawValue: $0)?.thing }
    if !missing.isEmpty, !score.evidence.isEmpty {
      let text = "I did not see \(missing.joined(last: "or"))."
      document.append(.paragraph([Run(text)], indent: 2))
    }
    if score.gates.isEmpty, let step = scale.nextStep(from: score.seen) {
      let changes = step.needs.map(\.advice).joined(last: "and")
      document.append(.paragraph([Run("To reach level \(step.level): \(changes).")], indent: 2))
    }
    return document
  }

  /// One line each beside the interview's level.
  var stageLevels: [Block] {
    var blocks: [Block] = []
    if let level = scorecard.stages?.ownQuestionsLevel {
      let anchor = StageScale.ownQuestion.anchors[level - 1]
      blocks.append(.level(label: "You asked", level: level, anchor: [Run(anchor)]))
    }
    if let closing = scorecard.stages?.closing {
      let anchor = StageScale.closing.anchors[closing.level - 1]
      blocks.append(.level(label: "Closing", level: closing.level, anchor: [Run(anchor)]))
    }
    return blocks
  }
}

extension StageNeed {
  /// Whether its words say more than that something was said.
  fileprivate var isQuoted: Bool {
    switch self {
    case .question, .statement, .inTime: false
    default: true
    }
  }

  /// What a quote was taken for.
  fileprivate var title: String {
    switch self {
    case .question: "asks"
    case .open: "open"
    case .work: "about the work"
    case .specific: "only here"
    case .builds: "goes on from what was said"
    case .statement: "says something"
    case .strength, .secondStrength: "what you bring"
    case .tie: "what they need"
    case .interest: "interest"
    case .thanks: "thanks"
    case .nextStep: "next step"
    case .inTime: "within the time"
    }
  }

  /// What was not seen, after "I did not see".
  fileprivate var thing: String {
    switch self {
    case .question: "a question"
    case .open: "a question that asks for more than yes or no"
    case .work: "success, risk, people or decisions in it"
    case .specific: "a word that fits only this place"
    case .builds: "anything that was said or read before"
    case .statement: "a full sentence"
    case .strength: "what you bring"
    case .secondStrength: "a second thing that you bring"
    case .tie: "a link to what they need"
    case .interest: "that you want the job"
    case .thanks: "thanks"
    case .nextStep: "a next step"
    case .inTime: "that it fits the time"
    }
  }

  /// How to show it, after "To reach level 3:".
  fileprivate var advice: String {
    switch self {
    case .question: "ask something"
    case .open: "ask what, how or why rather than whether"
    case .work: "ask about success, risk, people or decisions"
    case .specific: "ask it in words that fit only this place"
    case .builds: "go on from something that was said or that you read"
    case .statement: "say a full sentence"
    case .strength: "name one thing that you did or do"
    case .secondStrength: "name a second thing that you did or do"
    case .tie: "tie it to something that they asked for"
    case .interest: "say that you want the job"
    case .thanks: "thank them"
    case .nextStep: "say what comes next"
    case .inTime: "say it in fewer words"
    }
  }
}

extension StageGate {
  /// What it means for the level.
  fileprivate var warning: String {
    switch self {
    case .patientDetails: "It holds details that may identify a patient: at most level 2."
    case .payFirst: "Pay or leave as the first question: at most level 2."
    case .inDossier: "The employer's dossier answers it: at most level 2."
    }
  }
}
