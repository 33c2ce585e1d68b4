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

  /// The status of a mention and the rule that decided it; an empty rule for a plain mention. Words
  /// that stand apart are claimed only when each of them is.
  func status(of hit: ConceptHit) -> (MentionStatus, String) {
    guard hit.apart >= 0 else { return status(of: hit.tokens) }
    return passage.patternWords[Int(hit.apart)].lazy.map(status).first { $0.0 != .asserted }
      ?? (.asserted, "")
  }

  /// The status of words that stand together.
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
    if asksForPlans || supposed[first] == Self.granted { return (.asserted, "") }
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
      case .negationBefore:
        if isBareAnswer(hit) {
          denyBackward(index, hit)
        } else {
          denyForward(index, hit)
        }
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
    if isDoubled(hit, own) { return grant(hit, own) }
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
    let from = hit.tokens.upperBound
    end = min(end, mainSubject(passage.clauses[own], after: from))
    for token in from..<max(from, end) {
      if token > from, passage.tokens[token].gap.contains(.colon) { break }
      if let clause = passage.clause(at: token), clause != own, isNewClaim(clause) { break }
      denied[token] = hit.cue
    }
  }

  /// "We couldn't have done it without a plan", "we never let the log lapse": a denial of what is a
  /// denial itself.
  private func isDoubled(_ hit: CueHit, _ own: Int) -> Bool {
    let clause = passage.clauses[own]
    if passage.isWord(hit.tokens.lowerBound, "without") {
      return clause.verb >= 0 && clause.verb < hit.tokens.lowerBound && passage.isDenied(clause)
    }
    let verb = hit.tokens.upperBound
    guard verb < clause.tokens.upperBound, passage.isWord(verb, "let") else { return false }
    return clause.tokens.contains { token in
      token > verb && Self.lapsing.contains { passage.isWord(token, $0) }
    }
  }

  private static let lapsing: [StaticString] = [
    "go", "slip", "slide", "lapse", "drop", "die", "rot", "fall", "drift", "stale", "down",
  ]

  /// Claims what follows a denial of a denial, whatever the verb supposes.
  private mutating func grant(_ hit: CueHit, _ own: Int) {
    for token in hit.tokens
      .upperBound..<max(
        hit.tokens.upperBound, passage.clauses[own].tokens.upperBound)
    {
      supposed[token] = Self.granted
    }
  }

  /// Stands for a claim where a cue of supposing may stand.
  private static let granted: Int32 = -2

  /// "Allergies: none." A denial with nothing after it, or a heading's whole value, denies what
  /// stands before.
  private func isBareAnswer(_ hit: CueHit) -> Bool {
    let sentence = passage.sentence(at: hit.tokens.lowerBound)
    if hit.tokens.upperBound == sentence.upperBound { return true }
    return passage.tokens[hit.tokens.lowerBound].gap.contains(.colon)
      && passage.isWord(hit.tokens.lowerBound, "none")
  }

  /// Where the clause proper begins when the denial stands in words before it, set off by a comma:
  /// "Without a budget, I moved…".
  private func mainSubject(_ clause: ClauseView, after token: Int) -> Int {
    guard clause.subjectToken > token,
      !passage.tokens[clause.subjectToken].classes.isDisjoint(with: [.subject, .own, .shared]),
      !passage.tokens[clause.subjectToken].gap.isDisjoint(with: Token.Gap.barriers)
    else { return Int.max }
    return clause.subjectToken
  }

  /// Whether a clause claims something of its own: it has its own subject, or opens with "and" and a
  /// past verb, which a denied verb does not agree with ("did not cut corners and trained everyone").
  private func isNewClaim(_ number: Int) -> Bool {
    let clause = passage.clauses[number]
    if clause.subjectToken >= 0 { return true }
    let first = clause.tokens.lowerBound
    return clause.verb >= 0 && clause.verb - first <= 2 && !passage.isWord(first, "or")
      && !passage.isWord(first, "nor") && passage.tokens[first].classes.contains(.coordinator)
      && passage.tokens[clause.verb].classes.contains(.past)
      && !passage.tokens[clause.verb].classes.contains(.base)
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
      guard supposed[token] == -1 else { return }
      supposed[token] = hit.cue
    }
  }
}
