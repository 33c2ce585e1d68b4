// A question that stands in no persona's file: what the core needs to analyse and score answers to it.
internal import AnswerAnalysis
package import Interview

/// A question as text, with what its author wants to hear as plain terms or model answers.
package struct PlainQuestion: Sendable, Equatable {
  /// Its words.
  package let text: String
  /// What sort of answer it asks for.
  package let kind: QuestionKind
  /// Terms that a good answer asserts, each once, each of weight 1.
  package let concepts: [String]
  /// Model answers; blank ones are left out.
  package let references: [String]

  /// A question; without a kind, its words decide.
  package init(
    text: String, kind: QuestionKind? = nil, concepts: [String] = [], references: [String] = []
  ) {
    self.text = text
    self.kind = kind ?? QuestionKind(askedBy: text)
    var seen: Set<String> = []
    self.concepts = concepts.filter { seen.insert($0).inserted }
    self.references = references.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// What analysis must know about an answer to it.
  package var context: AnalysisContext {
    AnalysisContext(
      question: text, kind: kind, expected: terms.map(\.id), terms: terms, references: references)
  }

  /// What the rubric must know about it.
  package var question: Question {
    Question(
      id: "question", kind: kind, topic: "", ask: [text],
      expects: terms.map { Expectation(concept: $0.id, weight: 1) }, terms: terms)
  }

  private var terms: [Term] {
    concepts.map { Term(id: Self.mark + $0, forms: [$0]) }
  }

  /// Begins the ids of terms. No id of a lexicon can begin so, so that a term "training" is never
  /// taken for a lexicon's concept of that id, which has forms of its own.
  private static let mark = "="

  /// What was given as the term with this id; nil for a concept of the lexicon.
  package static func term(_ id: String) -> String? {
    id.hasPrefix(mark) ? String(id.dropFirst(mark.count)) : nil
  }

  /// Whether mentions of the concept with this id are told: where terms were given, they alone are.
  package func asksAbout(_ id: String) -> Bool {
    concepts.isEmpty || Self.term(id) != nil
  }
}
