// What conditions are evaluated on: the answers to the open question, and those before it.

/// The facts that a condition can ask about, gathered once for each decision.
struct AnswerFacts {
  let question: Question
  let turn: Turn
  let earlierTurns: ArraySlice<Turn>
  let rapport: Int

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
      items(.blame).contains { party == nil || $0.name == party }
    case .form(let form): latest?.form == form
    case .asked(let question): earlierTurns.contains { $0.question == question }
    case .earlier(let concept): earlier(concept, .asserted)
    case .contradicts(let concept):
      asserts(concept) && earlier(concept, .negated)
        || negates(concept) && earlier(concept, .asserted)
    }
  }

  private func value(of measure: Measure) -> Int {
    switch measure {
    case .words: latest?.measures.words ?? 0
    case .sentences: latest?.measures.sentences ?? 0
    case .hedges: latest?.items(.hedge).count ?? 0
    case .jargon: latest?.items(.jargon).count ?? 0
    case .numbers: items(.number).count + items(.change).count
    case .expected: question.expects.count { asserts($0.concept) }
    case .probes: turn.probes.count
    case .rapport: rapport
    }
  }

  private func has(_ feature: Feature) -> Bool {
    switch feature {
    case .part(let part): items(.storyPart).contains { $0.name == part.rawValue }
    case .number: value(of: .numbers) > 0
    case .change: !items(.change).isEmpty
    case .ownership: !items(.ownAction).isEmpty
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
    items(.mention).contains(where: matches)
  }

  private func items(_ kind: FindingKind) -> [Finding] {
    turn.answers.flatMap { $0.findings.items(kind) }
  }

  private func earlier(_ concept: String, _ status: MentionStatus) -> Bool {
    earlierTurns.contains { turn in
      turn.answers.contains { answer in
        answer.findings.items.contains {
          $0.kind == .mention && $0.name == concept && $0.status == status
        }
      }
    }
  }
}
