// What sort of answer it is as a whole, and whether it is one.
internal import Interview

/// Tells an answer's form from its findings.
struct AnswerShape {
  let passage: Passage
  let found: [Finding]

  /// Why it is no answer; nil when it is one.
  func nonAnswer() -> NonAnswer? {
    guard
      passage.tokens.contains(where: { $0.shape.contains(.letters) || $0.shape.contains(.digits) })
    else { return .empty }
    let kinds: [(CueKind, NonAnswer, Int)] = [
      (.asksToRepeat, .asksToRepeat, 14), (.asksToClarify, .asksToClarify, 24),
      (.declines, .declines, 10), (.doesNotKnow, .doesNotKnow, 18), (.evades, .evades, 14),
    ]
    for (kind, reason, longest) in kinds
    where passage.tokens.count <= longest {
      guard let cue = passage.cues.first(where: { $0.kind == kind }) else { continue }
      if isWholeAnswer(cue, reason) { return reason }
    }
    return nil
  }

  /// Whether little besides the cue was said: no action, and few words that carry meaning.
  private func isWholeAnswer(_ cue: CueHit, _ reason: NonAnswer) -> Bool {
    // "I would rather not say" is neither an action nor a plan.
    let refusal = reason == .declines ? passage.clause(at: cue.tokens.lowerBound) : nil
    if found.contains(where: {
      ($0.kind == .ownAction || $0.kind == .sharedAction || $0.kind == .change)
        && ($0.clause == nil || $0.clause != refusal)
    }) {
      return false
    }
    if cue.tokens.count == 1, reason != .asksToRepeat {
      return passage.tokens.count <= 3
    }
    if reason == .asksToRepeat || reason == .asksToClarify {
      return cue.tokens.lowerBound <= 6
    }
    let mentions = found.contains { $0.kind == .mention && $0.status == .asserted }
    let plans = passage.clauses.indices.contains { number in
      let clause = passage.clauses[number]
      return clause.mood == .hypothetical && clause.subject == .own && number != refusal
    }
    return !plans && !boasts(beside: cue) && (!mentions || reason == .doesNotKnow)
      && cue.tokens.lowerBound <= 4
  }

  /// "I've never had to, I always delivered": a view of oneself is an answer, if no good one.
  private func boasts(beside cue: CueHit) -> Bool {
    let own = passage.clause(at: cue.tokens.lowerBound)
    return passage.clauses.indices.contains { number in
      let clause = passage.clauses[number]
      return number != own && clause.verb >= 0 && clause.subject == .own
        && !passage.isDenied(clause) && clause.tokens.contains { passage.isWord($0, "always") }
    }
  }

  /// The form.
  func form(_ nonAnswer: NonAnswer?) -> AnswerForm {
    if nonAnswer != nil { return .nonAnswer }
    let parts = toldParts
    let acts = parts.contains(.action)
    let isSet = !parts.isDisjoint(with: [.situation, .task])
    let counts = Moods(passage)
    if acts, isSet, parts.contains(.result), counts.past >= counts.supposed {
      return .story
    }
    if acts, counts.past * 2 >= counts.all, counts.past >= counts.supposed { return .halfStory }
    if counts.supposed * 2 >= counts.all, counts.supposed > 0 { return .plan }
    if acts, isSet { return .halfStory }
    if passage.cues.contains(where: { $0.kind == .opinion }), counts.present >= counts.past {
      return .opinion
    }
    if counts.own * 2 >= counts.all, counts.own > 0 { return .selfDescription }
    return .explanation
  }

  /// The parts of a story that the answer tells.
  private var toldParts: Parts {
    var parts: Parts = []
    for finding in found where finding.kind == .storyPart {
      switch StoryPart(rawValue: finding.name) {
      case .situation: parts.insert(.situation)
      case .task: parts.insert(.task)
      case .action: parts.insert(.action)
      case .result: parts.insert(.result)
      case .reason, nil: break
      }
    }
    return parts
  }

  private struct Parts: OptionSet {
    let rawValue: UInt8
    static let situation = Parts(rawValue: 1)
    static let task = Parts(rawValue: 2)
    static let action = Parts(rawValue: 4)
    static let result = Parts(rawValue: 8)
  }

  private struct Moods {
    var past = 0
    var present = 0
    var supposed = 0
    /// Present clauses about the candidate.
    var own = 0
    var all: Int { past + present + supposed }

    init(_ passage: Passage) {
      for clause in passage.clauses where clause.verb >= 0 {
        switch clause.mood {
        case .past: past += 1
        case .present: present += 1
        // "It would have failed": what did not come about is no plan.
        case .hypothetical: if !passage.isCounterfactual(clause) { supposed += 1 }
        case .question: break
        }
        if clause.mood == .present, clause.subject == .own { own += 1 }
      }
    }
  }
}

extension Passage {
  /// "It would have failed", "we'd have had to stop": supposed of what is over, and so untrue.
  fileprivate func isCounterfactual(_ clause: ClauseView) -> Bool {
    (clause.verb..<max(clause.verb, clause.mainVerb)).contains {
      isWord($0, "have") || isWord($0, "would've") || isWord($0, "could've")
    }
  }
}
