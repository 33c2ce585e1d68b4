// A question that no step of the agenda names is never asked.
import Interview

/// Checks that every question can be asked.
enum ReachabilityCheck {
  static func run(_ draft: PersonaDraft, sink: DiagnosticSink) {
    guard !draft.steps.isEmpty else { return }
    let named = Set(draft.steps.map(\.value.name))
    let known = Set(draft.script.questions.map(\.id) + AgendaStep.reserved)
    // A step that names nothing may have been meant for the one that nothing names.
    guard named.isSubset(of: known) else { return }
    for question in draft.script.questions where !named.contains(question.id) {
      guard let place = draft.questions[question.id] else { continue }
      sink.report(.neverAsked(question.id), at: place)
    }
  }
}
