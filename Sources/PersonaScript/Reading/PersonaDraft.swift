// A persona as it was read, with the places that checks of the whole script report.
import Interview

/// A script and where its parts stand.
struct PersonaDraft {
  var script: Script
  /// Where the file begins.
  var start: Place
  /// The key `agenda`.
  var agenda: Place
  /// Every question and reserved word that the agenda names, in order.
  var steps: [Located<AgendaStep>]
  /// Where each step of the script's agenda stands.
  var agendaPlaces: [Place]
  /// Where each question's id stands.
  var questions: [String: Place]
  /// Where each probe's condition stands, or the probe when it has none. Probes whose condition
  /// could not be read are left out.
  var probes: [String: Place]
  /// Each acknowledgement's `when`, or the acknowledgement when it has none.
  var acknowledgements: [Place]
  /// The expected follow-up of each inline test that has one, by question.
  var testedProbes: [String: [Located<String>]]
  /// Each fact with the place of its date.
  var facts: [Located<DatedFact>]
}

/// One word of an agenda.
struct AgendaStep: Equatable {
  /// A question's id or a reserved word.
  var name: String
  /// Whether it is one of several that a `pick` chooses from.
  var isPicked: Bool

  /// What an agenda may hold beside questions.
  static let reserved = ["candidate-questions", "closing"]
}
