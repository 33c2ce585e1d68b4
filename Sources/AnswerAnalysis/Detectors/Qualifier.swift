// Decides whether a mention is claimed, denied, supposed, someone else's or the question's own.
internal import Interview

/// Qualifies mentions. The order of the questions is echoed, negated, hypothetical, another's.
struct Qualifier {
  /// How many words back a denial reaches; scoring.md gives 5 to 8.
  private static let window = 8

  private let passage: Passage
  /// For each token the cue that denies it; -1 for none. Filled in one sweep over the cues.
  private var denied: [Int32]
  private var supposed: [Int32]
  private var echoed: [Bool]

  init(_ passage: Passage) {
    self.passage = passage
    denied = Array(repeating: -1, count: passage.tokens.count)
    supposed = denied
    echoed = Array(repeating: false, count: passage.tokens.count)
    for run in passage.echoes { for token in run { echoed[token] = true } }
    sweep()
  }

  /// The status of a mention and the rule that decided it; an empty rule for a plain mention.
  func status(of range: Range<Int>) -> (MentionStatus, String) {
    let first = range.lowerBound
    if range.allSatisfy({ echoed[$0] }) { return (.echoed, "echo.run") }
    if denied[first] >= 0 {
      if isGoodNews(range) {
        return (.asserted, "negation.good-news:\(Cues.all[Int(denied[first])].text)")
      }
      return (.negated, Cues.all[Int(denied[first])].rule)
    }
    guard let number = passage.clause(at: first) else { return (.asserted, "") }
    let clause = passage.clauses[number]
    if asksForPlans { return (.asserted, "") }
    if supposed[first] >= 0 { return (.hypothetical, Cues.all[Int(supposed[first])].rule) }
    if clause.mood == .hypothetical, first > clause.verb || clause.verb < 0 {
      return (.hypothetical, "hypothetical.verb")
    }
    if clause.mood == .question { return (.hypothetical, "hypothetical.question") }
    if isAnothers(clause, first) { return (.other, "other.subject") }
    return (.asserted, "")
  }

  /// Whether the question asks what would be done, or what is so: then a supposition is the answer.
  private var asksForPlans: Bool {
    switch passage.context.kind {
    case .situational, .knowledge, .motivation: true
    case .behavioural, .warmUp, nil: false
    }
  }

  /// "No downtime" after something was done: the absence is the result.
  private func isGoodNews(_ range: Range<Int>) -> Bool {
    guard passage.tokens[range.lowerBound].classes.contains(.harm) else { return false }
    guard let number = passage.clause(at: range.lowerBound) else { return false }
    let clause = passage.clauses[number]
    return clause.mood == .past && (clause.subject != .none)
      && Cues.kinds[Int(denied[range.lowerBound])] == .negationBefore
      && isAbsence(Cues.all[Int(denied[range.lowerBound])].text)
  }

  private func isAbsence(_ cue: String) -> Bool {
    ["no", "without", "without any", "zero", "avoided", "had no", "with no"].contains(cue)
  }

  private func isAnothers(_ clause: ClauseView, _ first: Int) -> Bool {
    clause.subject == .other && clause.isPerson && !clause.isPassive && clause.mood == .past
      && first > clause.verb
      && passage.tokens[clause.mainVerb].classes.isDisjoint(with: .state)
  }

  private mutating func sweep() {
    for (index, hit) in passage.cues.enumerated() {
      switch hit.kind {
      case .negationBefore: denyForward(index, hit)
      case .negationAfter: denyBackward(index, hit)
      case .supposing: suppose(hit)
      default: break
      }
    }
  }

  /// Denies what follows up to a terminator, the next clause with a subject of its own, or the end.
  private mutating func denyForward(_ index: Int, _ hit: CueHit) {
    let sentence = passage.sentence(at: hit.tokens.lowerBound)
    guard let own = passage.clause(at: hit.tokens.lowerBound) else { return }
    var end = sentence.upperBound
    var next = index + 1
    while next < passage.cues.count, passage.cues[next].tokens.lowerBound < end {
      let cue = passage.cues[next]
      next += 1
      guard cue.tokens.lowerBound >= hit.tokens.upperBound else { continue }
      if cue.kind == .terminator || cue.kind == .negationBefore {
        end = cue.tokens.lowerBound
        break
      }
    }
    for token in hit.tokens.upperBound..<max(hit.tokens.upperBound, end) {
      if let clause = passage.clause(at: token), clause != own, hasOwnSubject(clause) { break }
      denied[token] = hit.cue
    }
  }

  private func hasOwnSubject(_ clause: Int) -> Bool {
    passage.clauses[clause].subjectToken >= 0
  }

  /// Denies what stands before, back to a terminator, the clause's start or a mark.
  private mutating func denyBackward(_ index: Int, _ hit: CueHit) {
    guard let own = passage.clause(at: hit.tokens.lowerBound) else { return }
    let reach = hit.tokens.lowerBound - Self.window
    var start = max(passage.clauses[own].tokens.lowerBound, reach)
    var before = index - 1
    while before >= 0, passage.cues[before].tokens.lowerBound >= start {
      if passage.cues[before].kind == .terminator {
        start = passage.cues[before].tokens.upperBound
        break
      }
      before -= 1
    }
    for token in min(start, hit.tokens.lowerBound)..<hit.tokens.lowerBound
    where denied[token] < 0 {
      denied[token] = hit.cue
    }
  }

  /// Supposes what follows in the same clause.
  private mutating func suppose(_ hit: CueHit) {
    guard let own = passage.clause(at: hit.tokens.lowerBound) else { return }
    let end = passage.clauses[own].tokens.upperBound
    for token in min(hit.tokens.upperBound, end)..<end {
      guard supposed[token] < 0 else { return }
      supposed[token] = hit.cue
    }
  }
}
