// Conditions that no answer can fit, or that every answer fits.
import Interview

/// Checks what conditions say.
enum ConditionCheck {
  static func run(_ draft: PersonaDraft, sink: DiagnosticSink) {
    let settings = ConditionSettings(draft)
    for question in draft.script.questions {
      let proof = ConditionProof(setting: settings.setting(of: question))
      for probe in question.probes {
        draft.probes[probe.id].map { check(probe.when, proof, at: $0, sink) }
      }
    }
    let proof = ConditionProof(setting: settings.anywhere)
    for probe in draft.script.probes {
      draft.probes[probe.id].map { check(probe.when, proof, at: $0, sink) }
    }
    for (acknowledgement, place) in zip(draft.script.acknowledgements, draft.acknowledgements) {
      check(acknowledgement.when, proof, at: place, sink)
    }
  }

  private static func check(
    _ condition: Condition, _ proof: ConditionProof, at place: Place, _ sink: DiagnosticSink
  ) {
    guard condition != .always, condition != .not(.always) else { return }
    if proof.isImpossible(condition) {
      let reason = proof.reason(condition).map { ConditionText.text($0.atom, holds: $0.holds) }
      sink.report(.impossibleCondition(reason), at: place)
    } else if proof.isImpossible(.not(condition)) {
      sink.report(.idleCondition, at: place)
    } else if let concept = proof.concepts(inTwoStatusesBy: condition).first {
      sink.report(.twoStatuses(concept), at: place)
    }
  }
}

/// The settings of a persona's conditions.
struct ConditionSettings {
  private let draft: PersonaDraft
  /// The order of its questions; nil when a jump may lead back.
  private let order: AgendaOrder?

  /// The settings in a persona's script.
  init(_ draft: PersonaDraft) {
    self.draft = draft
    let hasJumps = draft.script.agenda.contains {
      if case .goto = $0.action { true } else { false }
    }
    order = hasJumps ? nil : AgendaOrder(draft.script.agenda)
  }

  /// The setting of a question's own conditions, at the level that presses hardest.
  func setting(of question: Question) -> ConditionSetting {
    ConditionSetting(
      expected: question.expects.count, probes: Self.patience(draft.script, question) - 1,
      earlier: order?.questions(before: question.id))
  }

  /// The setting of conditions that any question uses.
  var anywhere: ConditionSetting {
    let questions = draft.script.questions
    return ConditionSetting(
      expected: questions.map(\.expects.count).max() ?? 0,
      probes: Self.highestPatience(draft.script), earlier: nil)
  }

  /// The most follow-ups that a question can get.
  static func patience(_ script: Script, _ question: Question) -> Int {
    question.kind == .warmUp ? 1 : highestPatience(script)
  }

  private static func highestPatience(_ script: Script) -> Int {
    let own = script.persona.voice.patience + 1
    return script.levels.compactMap(\.patience).reduce(own, max)
  }
}
