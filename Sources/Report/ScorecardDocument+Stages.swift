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
        contentsOf: closing.document(
          on: .closing, label: "Closing", texts: [stageTexts.closing ?? ""]))
      document.append(.gap, .rule)
    }
    return document
  }

  /// The score of the candidate's latest question or of the closing statement, for `--scores each`.
  public var latestStage: Document? {
    guard let scores = scorecard.stages else { return nil }
    if let closing = scores.closing, stageTexts.closing != nil {
      return closing.document(on: .closing, label: "Closing", texts: [stageTexts.closing ?? ""])
    }
    guard let last = scores.ownQuestions?.last else { return nil }
    return last.document(on: .ownQuestion, label: "You asked", texts: stageTexts.ownQuestions)
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
        contentsOf: question.document(
          on: .ownQuestion, label: "Asked \(index + 1)", texts: stageTexts.ownQuestions))
    }
    return document
  }

  /// Graphemes of a question that are shown above its level.
  private static let textLength = 160

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
