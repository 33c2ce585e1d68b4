// What conditions are evaluated on: the answers to the open question, and those before it.

/// The facts that a condition can ask about, gathered once for each decision. A class, so that the
/// parts of thousands of conditions share it without copying; nothing in it changes.
final class AnswerFacts {
  let question: Question
  let turn: Turn
  let session: SessionFacts

  init(question: Question, turn: Turn, session: SessionFacts) {
    self.question = question
    self.turn = turn
    self.session = session
  }

  /// The latest answer to the question, or nil before the first.
  var latest: Findings? { turn.answers.last?.findings }

  /// Whether `condition` holds.
  func satisfy(_ condition: Condition) -> Bool {
    switch condition {
    case .always: true
    case .all(let parts): parts.allSatisfy(satisfy)
    case .any(let parts): parts.contains(where: satisfy)
    case .not(let inner): !satisfy(inner)
    case .compare(let measure, let comparison, let number):
      comparison.holds(value(of: measure), number)
    case .has(let feature): has(feature)
    case .mentions(let concept): mentions { $0.name == concept && $0.status != .echoed }
    case .asserts(let concept): asserts(concept)
    case .negates(let concept): negates(concept)
    case .blames(let party):
      sees(.blame) { party == nil || $0.name == party }
    case .form(let form): latest?.form == form
    case .contradicts(let concept):
      asserts(concept) && session.earlier(concept, .negated)
        || negates(concept) && session.earlier(concept, .asserted)
    case .asked, .earlier, .within, .visits, .answered, .remembered, .level, .length:
      session.satisfy(condition)
    }
  }

  private func value(of measure: Measure) -> Int {
    switch measure {
    case .words: latest?.measures.words ?? 0
    case .sentences: latest?.measures.sentences ?? 0
    case .hedges: latest?.items.count { $0.kind == .hedge } ?? 0
    case .jargon: latest?.items.count { $0.kind == .jargon } ?? 0
    case .numbers: count(.number) + count(.change)
    case .expected: question.expects.count { asserts($0.concept) }
    case .probes: turn.probes.count
    case .rapport: session.rapport
    case .requirements: session.requirements
    }
  }

  private func has(_ feature: Feature) -> Bool {
    switch feature {
    case .part(let part): sees(.storyPart) { $0.name == part.rawValue }
    case .number: value(of: .numbers) > 0
    case .change: sees(.change)
    case .ownership: sees(.ownAction)
    case .concept(let concept): asserts(concept)
    }
  }

  /// For a question about what one would do, a supposition is the claim.
  private func asserts(_ concept: String) -> Bool {
    mentions {
      $0.name == concept
        && ($0.status == .asserted || $0.status == .hypothetical && question.kind == .situational)
    }
  }

  private func negates(_ concept: String) -> Bool {
    mentions { $0.name == concept && $0.status == .negated }
  }

  private func mentions(_ matches: (Finding) -> Bool) -> Bool {
    sees(.mention, where: matches)
  }

  /// Whether an answer to the question has such a finding. Findings are looked at where they are: a
  /// script may ask this thousands of times for one answer.
  private func sees(
    _ kind: FindingKind, where matches: (Finding) -> Bool = { _ in true }
  ) -> Bool {
    turn.answers.indices.contains { answer in
      let items = turn.answers[answer].findings.items
      // By index: an element that a loop hands out is a copy.
      return items.indices.contains { items[$0].kind == kind && matches(items[$0]) }
    }
  }

  private func count(_ kind: FindingKind) -> Int {
    turn.answers.indices.reduce(0) { sum, answer in
      let items = turn.answers[answer].findings.items
      return sum + items.indices.count { items[$0].kind == kind }
    }
  }
}
