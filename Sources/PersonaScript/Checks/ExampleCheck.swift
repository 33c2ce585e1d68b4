// A lexicon's examples are tried on the analysis that answers will meet.
import Interview

/// Checks that the sentences under `examples` hold.
enum ExampleCheck {
  static func run(_ draft: LexiconDraft, _ trial: LexiconTrial, sink: DiagnosticSink) {
    for concept in draft.concepts {
      for example in concept.matches where trial.words(for: concept.id, in: example.value) == nil {
        sink.report(.exampleMisses(concept.id), at: example.place)
      }
      for example in concept.avoids {
        guard let words = trial.words(for: concept.id, in: example.value) else { continue }
        sink.report(.exampleMatches(concept.id, words: words), at: example.place)
      }
    }
  }
}
