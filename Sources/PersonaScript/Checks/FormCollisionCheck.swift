// A form belongs to one concept: otherwise one word of an answer would count as two things.

/// Checks that no two concepts claim a form.
enum FormCollisionCheck {
  static func run(_ draft: LexiconDraft, sink: DiagnosticSink) {
    var owners: [String: Located<String>] = [:]
    for concept in draft.concepts {
      for form in concept.forms + concept.acronyms {
        let key = normalized(form.value)
        guard let owner = owners[key] else {
          owners[key] = Located(value: concept.id, place: form.place)
          continue
        }
        guard owner.value != concept.id else { continue }
        sink.report(
          .formClaimedTwice(
            form: form.value, concept: concept.id, other: owner.value,
            otherLine: owner.place.line),
          at: form.place)
      }
    }
  }

  /// Forms that match the same words: case, hyphens and a final `*` make no difference.
  static func normalized(_ form: String) -> String {
    form.lowercased().split { $0 == " " || $0 == "-" || $0 == "*" }.joined(separator: " ")
  }
}
