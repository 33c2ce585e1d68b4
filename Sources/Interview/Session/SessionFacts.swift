// What conditions can ask about an interview as a whole: earlier answers, settings, what is kept in mind.

/// The facts of a session that hold whether or not a question is open.
struct SessionFacts {
  let script: Script
  let settings: SessionSettings
  /// Every question put so far, the open one included.
  let turns: [Turn]
  /// Those before the one that a condition is about.
  let earlierTurns: ArraySlice<Turn>
  /// What is remembered, by name.
  let memory: [String: String]
  let rapport: Int

  /// Whether `condition` holds; false for what only the answers to an open question can tell.
  func satisfy(_ condition: Condition) -> Bool {
    switch condition {
    case .always: true
    case .all(let parts): parts.allSatisfy(satisfy)
    case .any(let parts): parts.contains(where: satisfy)
    case .not(let inner): !satisfy(inner)
    case .compare(.rapport, let comparison, let number): comparison.holds(rapport, number)
    case .compare(.requirements, let comparison, let number):
      comparison.holds(requirements, number)
    case .asked(let question): earlierTurns.contains { $0.question == question }
    case .earlier(let concept): earlier(concept, .asserted)
    case .within(let question, let inner): within(question, inner)
    case .visits(let question, let comparison, let number):
      comparison.holds(turn(of: question).map { 1 + $0.reprompts.count } ?? 0, number)
    case .answered(let question): turn(of: question).map { !$0.answers.isEmpty } ?? false
    case .remembered(let name): memory[name] != nil
    case .level(let comparison, let level):
      comparison.holds(settings.level, level, of: PressureLevel.allCases)
    case .length(let comparison, let length):
      comparison.holds(settings.length, length, of: InterviewLength.allCases)
    case .compare, .has, .mentions, .asserts, .negates, .blames, .form, .contradicts: false
    }
  }

  /// Lines of the posting that the lexicon knows.
  var requirements: Int { settings.posting?.recognised.count ?? 0 }

  /// Whether an earlier answer holds the concept in this status.
  func earlier(_ concept: String, _ status: MentionStatus) -> Bool {
    earlierTurns.contains { turn in
      turn.answers.contains { answer in
        answer.findings.items.contains {
          $0.kind == .mention && $0.name == concept && $0.status == status
        }
      }
    }
  }

  private func within(_ question: String, _ inner: Condition) -> Bool {
    guard let turn = turn(of: question), let question = script.question(question) else {
      return false
    }
    return AnswerFacts(question: question, turn: turn, session: self).satisfy(inner)
  }

  private func turn(of question: String) -> Turn? {
    turns.last { $0.question == question }
  }
}

extension Comparison {
  /// Whether `left` stands in this relation to `right` in the order of `values`.
  fileprivate func holds<Value: Equatable>(
    _ left: Value, _ right: Value, of values: [Value]
  ) -> Bool {
    holds(values.firstIndex(of: left) ?? 0, values.firstIndex(of: right) ?? 0)
  }
}
