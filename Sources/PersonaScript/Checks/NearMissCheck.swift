// A near-miss is longer than the form that it guards against; one that equals it hides the form.

/// Checks the near-misses of a lexicon.
enum NearMissCheck {
  static func run(_ draft: LexiconDraft, sink: DiagnosticSink) {
    for concept in draft.concepts {
      let forms = Set(concept.forms.map { FormCollisionCheck.normalized($0.value) })
      let acronyms = Set(concept.acronyms.map(\.value))
      for nearMiss in concept.nearMisses
      where forms.contains(FormCollisionCheck.normalized(nearMiss.value))
        || acronyms.contains(nearMiss.value)
      {
        sink.report(.nearMissHides(form: nearMiss.value), at: nearMiss.place)
      }
    }
  }
}
