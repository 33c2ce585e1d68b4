// Checks of a whole script, one file each: what no single value can show.

/// The checks that every script goes through.
enum ScriptChecks {
  /// In the order in which they run. Add a check: one file here, one line in this list.
  private static let all: [@Sendable (PersonaDraft, DiagnosticSink) -> Void] = [
    AgendaCheck.run,
    ReachabilityCheck.run,
    ShadowingCheck.run,
    ConditionCheck.run,
    OutrankedProbeCheck.run,
    AcknowledgementCheck.run,
    InlineTestCheck.run,
  ]

  /// Reports what is wrong with a script.
  static func run(_ draft: PersonaDraft, sink: DiagnosticSink) {
    for check in all { check(draft, sink) }
  }
}

/// The checks that every lexicon goes through.
enum LexiconChecks {
  /// In the order in which they run.
  private static let all: [@Sendable (LexiconDraft, DiagnosticSink) -> Void] = [
    FormCollisionCheck.run,
    NearMissCheck.run,
    CommonAcronymCheck.run,
    CommonFormCheck.run,
    UnexplainedJargonCheck.run,
  ]

  /// Those that try its words on the analysis, in the order in which they run.
  private static let trials: [@Sendable (LexiconDraft, LexiconTrial, DiagnosticSink) -> Void] = [
    FormTrialCheck.run,
    NearMissTrialCheck.run,
    PatternTrialCheck.run,
    ExampleCheck.run,
  ]

  /// Reports what is wrong with a lexicon.
  static func run(_ draft: LexiconDraft, _ context: CheckContext, sink: DiagnosticSink) {
    for check in all { check(draft, sink) }
    // What could not be read would be missed.
    guard let analysis = context.analysis, !sink.hasErrors else { return }
    let trial = LexiconTrial(draft.lexicon, analysis)
    for check in trials { check(draft, trial, sink) }
  }
}
