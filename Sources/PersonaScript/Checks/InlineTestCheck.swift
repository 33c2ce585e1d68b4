// A test beside a question expects a probe that the question has.
import Interview

/// Checks the follow-ups that inline tests expect.
enum InlineTestCheck {
  static func run(_ draft: PersonaDraft, sink: DiagnosticSink) {
    // Tests beside questions are held at the standard level.
    let shared = draft.script.held(at: .standard).probes
    for question in draft.script.questions {
      // A warm-up has only its own: the shared ones chase stories and numbers.
      let probes = question.probes + (question.kind == .warmUp ? [] : shared)
      let known =
        InlineTestResult.FollowUp.expectableNames + probes.map(\.id) + probes.map(\.whenText)
      for expected in draft.testedProbes[question.id] ?? [] where !known.contains(expected.value) {
        sink.report(.unknownProbe(expected.value, known: known), at: expected.place)
      }
    }
  }
}
