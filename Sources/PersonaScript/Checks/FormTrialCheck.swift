// Forms that look different can match the same words, and some match none: only a trial shows it.
import Interview

/// Checks each form by what the analysis sees in it.
enum FormTrialCheck {
  static func run(_ draft: LexiconDraft, _ trial: LexiconTrial, sink: DiagnosticSink) {
    var owners: [String: Int] = [:]
    for (index, concept) in draft.concepts.enumerated() { owners[concept.id] = index }
    for (index, concept) in draft.concepts.enumerated() {
      for form in concept.forms + concept.acronyms {
        let text = plain(form.value)
        let meant = trial.concepts(meantBy: text)
        let earlier = meant.compactMap { owners[$0] }.filter { $0 < index }.min()
        if let earlier, !shareSpelling(form.value, draft.concepts[earlier]) {
          report(form, concept.id, draft.concepts[earlier], sink)
        } else if !meant.contains(concept.id), !text.isEmpty, !isHidden(form.value, concept),
          trial.only(concept.id).words(for: concept.id, in: text) == nil
        {
          sink.report(.formNeverMatches(form.value), at: form.place)
        }
      }
    }
  }

  /// A form as it stands in an answer.
  private static func plain(_ form: String) -> String {
    form.hasSuffix("*") ? String(form.dropLast()) : form
  }

  /// ``FormCollisionCheck`` sees these.
  private static func shareSpelling(_ form: String, _ other: ConceptDraft) -> Bool {
    let key = FormCollisionCheck.normalized(form)
    return (other.forms + other.acronyms).contains {
      FormCollisionCheck.normalized($0.value) == key
    }
  }

  /// ``NearMissCheck`` sees these.
  private static func isHidden(_ form: String, _ concept: ConceptDraft) -> Bool {
    let key = FormCollisionCheck.normalized(form)
    return concept.nearMisses.contains { FormCollisionCheck.normalized($0.value) == key }
  }

  private static func report(
    _ form: Located<String>, _ concept: String, _ other: ConceptDraft, _ sink: DiagnosticSink
  ) {
    let line = (other.forms + other.acronyms).first?.place.line ?? form.place.line
    sink.report(
      .formClaimedTwice(
        form: form.value, concept: concept, other: other.id, otherLine: line),
      at: form.place)
  }
}
