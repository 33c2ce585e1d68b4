// A pattern is easily written too narrow: each must be seen in a sentence that it is meant for.
import Interview

/// Checks that each pattern holds in one of its concept's examples.
enum PatternTrialCheck {
  static func run(_ draft: LexiconDraft, _ trial: LexiconTrial, sink: DiagnosticSink) {
    for concept in draft.concepts {
      for pattern in concept.patterns {
        let alone = trial.only(concept.id, by: pattern.value)
        guard
          !concept.matches.contains(where: { alone.words(for: concept.id, in: $0.value) != nil })
        else { continue }
        sink.report(.untriedPattern(pattern.value.text), at: pattern.place)
      }
    }
  }
}
