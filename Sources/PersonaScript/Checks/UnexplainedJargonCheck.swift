// A term of art is explained to the candidate when asked, and when it was used without explanation.
import Interview

/// Checks that concepts of a trade have an explanation in plain words.
enum UnexplainedJargonCheck {
  static func run(_ draft: LexiconDraft, sink: DiagnosticSink) {
    for concept in draft.concepts where !concept.isExplained {
      guard let place = concept.jargon else { continue }
      sink.report(.unexplainedJargon(concept.id), at: place)
    }
  }
}
