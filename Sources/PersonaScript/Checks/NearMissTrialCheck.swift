// A near-miss must hide words that would count, and hide them all.
import Interview

/// Checks each near-miss by what the analysis sees in it.
enum NearMissTrialCheck {
  static func run(_ draft: LexiconDraft, _ trial: LexiconTrial, sink: DiagnosticSink) {
    let bare = trial.withoutNearMisses
    for concept in draft.concepts {
      for nearMiss in concept.nearMisses {
        let text = nearMiss.value
        // One in capitals is matched with its case, so small letters may get past it.
        if let words = trial.words(for: concept.id, in: text)
          ?? trial.words(for: concept.id, in: text.lowercased())
        {
          let problem = Problem.nearMissMatches(text, concept: concept.id, words: words)
          sink.report(problem, at: nearMiss.place)
        } else if !wouldCount(text, as: concept, bare) {
          sink.report(.idleNearMiss(text, concept: concept.id), at: nearMiss.place)
        }
      }
    }
  }

  /// Whether anything in a near-miss would count without it, however it is written in an answer.
  private static func wouldCount(
    _ text: String, as concept: ConceptDraft, _ bare: LexiconTrial
  ) -> Bool {
    let words = FormWords(text)
    if concept.acronyms.contains(where: { words.holds(FormWords($0.value)) }) { return true }
    return bare.words(for: concept.id, in: text) != nil
      || bare.only(concept.id).words(for: concept.id, in: text) != nil
  }
}
