// What the analyser must know about the moment in which an answer is given.

/// The question that an answer is an answer to, as far as analysis needs it.
public struct AnalysisContext: Sendable, Equatable {
  /// The words last asked: the question's, then the probe's on a line of its own.
  public var question: String
  /// What sort of answer is asked for; nil outside questions.
  public var kind: QuestionKind?
  /// Ids of concepts that a good answer would assert.
  public var expected: [String]
  /// Concepts of this moment alone, beside the lexicon.
  public var terms: [Term]
  /// Which terms of art the listener takes without an explanation.
  public var jargon: JargonTolerance
  /// Model answers, if the author gave any.
  public var references: [String]
  /// What was said before that words may be taken up from, in any order; only outside of questions.
  public var heard: [String]
  /// Whether the candidate is the one who asks.
  public var isAsking: Bool

  /// A context.
  public init(
    question: String = "", kind: QuestionKind? = nil, expected: [String] = [],
    terms: [Term] = [], jargon: JargonTolerance = .technical, references: [String] = [],
    heard: [String] = [], isAsking: Bool = false
  ) {
    self.question = question
    self.kind = kind
    self.expected = expected
    self.terms = terms
    self.jargon = jargon
    self.references = references
    self.heard = heard
    self.isAsking = isAsking
  }
}
