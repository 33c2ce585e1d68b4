// A question as the catalogue asks it.
internal import BatchScoring
internal import Interview

/// What was asked, and by whom.
struct Asked: Sendable {
  /// The question's words.
  let question: String
  /// What sort of answer it asks for; nil leaves it to the question's words.
  var kind: QuestionKind?
  /// Terms that a good answer asserts; none leaves content to the question's own words.
  var concepts: [String] = []
  /// Which terms of art the listener takes without an explanation.
  var listener = JargonTolerance.technical

  init(
    _ question: String, kind: QuestionKind? = nil, concepts: [String] = [],
    listener: JargonTolerance = .technical
  ) {
    self.question = question
    self.kind = kind
    self.concepts = concepts
    self.listener = listener
  }

  /// The same question from someone who takes `listener` terms without an explanation.
  func heard(by listener: JargonTolerance) -> Asked {
    var copy = self
    copy.listener = listener
    return copy
  }

  /// As the analyser and the rubric take it.
  var plain: PlainQuestion {
    PlainQuestion(text: question, kind: kind, concepts: concepts)
  }
}
