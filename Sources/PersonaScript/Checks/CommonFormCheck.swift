// A form of one everyday word is in every answer, so that its concept says nothing.
import Interview

/// Checks that no form is a word that answers on any subject hold.
enum CommonFormCheck {
  static func run(_ draft: LexiconDraft, sink: DiagnosticSink) {
    for concept in draft.concepts {
      for form in concept.forms where isCommon(form.value) {
        sink.report(.commonForm(form.value), at: form.place)
      }
    }
  }

  /// Whether a form is one common word; with a `*`, whether it has so few letters that any word will do.
  private static func isCommon(_ form: String) -> Bool {
    let word = form.lowercased()
    guard word.hasSuffix("*") else { return commonWords.contains(word) }
    return word.count <= 3
  }

  private static let commonWords = Set(
    """
    a about after again all also always am an and another any anyone are as ask at be because been \
    before being both but by came can come could day did do does doing done down each even every few \
    find first for from gave get give go going good got had has have he help her here him his how i \
    if in into is it its job just keep kind know last let like little long look made make many may me \
    more most much must my need never new next no not now of off often on once one only or other our \
    out over own part people person put really said same say see seem she should since so some \
    something still such take than that the their them then there these they thing think this those \
    time to together too two under until up us use very want was way we well went were what when \
    where which while who why will with work would year yes yet you your
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
