// A fact that was true a year ago may not be true today, and a candidate would learn it.
import Interview

/// Checks that dated facts are not older than a year.
enum StaleFactCheck {
  static func run(_ facts: [Located<DatedFact>], today: FactDate?, sink: DiagnosticSink) {
    guard let today else { return }
    for fact in facts {
      guard let date = fact.value.asOf, date.isOlderThanAYear(on: today) else { continue }
      sink.report(.staleFact(date), at: fact.place)
    }
  }
}
