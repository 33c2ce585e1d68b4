// One turn's answers with everything that was seen in them, and what became of it.
public import Interview

/// What is explained: a question, its answers, what was seen in each and what it was worth.
public struct Explanation: Sendable, Equatable {
  /// The question.
  public var question: Question
  /// The words in which it was put.
  public var line: String
  /// The answers, in order.
  public var texts: [String]
  /// What was seen in each.
  public var findings: [Findings]
  /// What they were worth together; nil where nothing was scored.
  public var score: TurnScore?
  /// The rubric that scored them.
  public var rubric: Rubric
  /// The number of the first finding of each answer; empty to count from 1 through all of them.
  public var firstNumbers: [Int] = []

  /// An explanation.
  public init(
    question: Question, line: String, texts: [String], findings: [Findings], score: TurnScore?,
    rubric: Rubric = .standard
  ) {
    self.question = question
    self.line = line
    self.texts = texts
    self.findings = findings
    self.score = score
    self.rubric = rubric
  }

  /// Everything that was seen, numbered through all answers, in its place.
  public var notes: [Note] {
    var notes: [Note] = []
    for (answer, findings) in findings.enumerated() {
      let first = firstNumbers.indices.contains(answer) ? firstNumbers[answer] : notes.count + 1
      for (index, finding) in findings.items.enumerated() {
        notes.append(
          Note(
            number: first + index, answer: answer, finding: finding,
            obstacle: obstacle(finding, in: answer)))
      }
    }
    return notes
  }

  /// One thing that was seen.
  public struct Note: Sendable, Equatable {
    /// From 1.
    public var number: Int
    /// Which of the answers, from 0.
    public var answer: Int
    /// What was seen.
    public var finding: Finding
    /// Why it does not count; nil when nothing keeps it from counting.
    public var obstacle: Obstacle?
  }

  /// Why something that was seen does not count.
  public enum Obstacle: String, Sendable, Equatable, CaseIterable {
    /// The mention is denied.
    case negated
    /// The mention is wished, planned or supposed.
    case hypothetical
    /// The mention tells of somebody else's doing.
    case other
    /// The words are the question's own.
    case echoed
    /// The clause was said before, word for word.
    case repeated
    /// The concept is not among those that the question asks for.
    case notExpected = "not-expected"
    /// The clause names more concepts than one clause is credited with.
    case list
    /// The clause has no verb.
    case fragment
    /// The clause supposes what the question wants told.
    case supposed
    /// The clause asks.
    case asked
  }
}

extension Explanation {
  private func obstacle(_ finding: Finding, in answer: Int) -> Obstacle? {
    switch finding.kind {
    case .mention: mentionObstacle(finding, in: answer)
    case .echo: finding.name == "answer" ? .repeated : .echoed
    case .storyPart, .number, .change, .duration, .date, .ownAction, .sharedAction, .specific:
      clauseObstacle(finding, in: answer)
    case .othersAction: .other
    case .blame, .hedge, .filler, .preamble, .jargon, .explanation, .identifier, .misspelling,
      .question, .recall:
      nil
    }
  }

  private func mentionObstacle(_ mention: Finding, in answer: Int) -> Obstacle? {
    switch mention.status {
    case .negated: return .negated
    case .other: return .other
    case .echoed: return .echoed
    case .hypothetical where !rubric.scale(for: question.kind).acceptsPlans: return .hypothetical
    case .hypothetical, .asserted, nil: break
    }
    if isRepeated(mention, in: answer) { return .repeated }
    guard !question.expects.isEmpty else { return nil }
    guard question.expects.contains(where: { $0.concept == mention.name }) else {
      return .notExpected
    }
    let isRefused = score?[.content]?.evidence.contains {
      $0.answer == answer && $0.span == mention.span && $0.label == mention.name && !$0.counts
    }
    return isRefused == true ? .list : nil
  }

  /// Whether the clause of `finding` only says again what the answer said before.
  private func isRepeated(_ finding: Finding, in answer: Int) -> Bool {
    findings[answer].items(.echo).contains { $0.name == "answer" && $0.clause == finding.clause }
  }

  private func clauseObstacle(_ finding: Finding, in answer: Int) -> Obstacle? {
    let clauses = findings[answer].clauses
    if isRepeated(finding, in: answer) { return .repeated }
    guard let index = finding.clause, clauses.indices.contains(index) else { return .fragment }
    guard !rubric.scale(for: question.kind).takesAsClaim(clauses[index]) else { return nil }
    if !clauses[index].hasVerb { return .fragment }
    return clauses[index].mood == .question ? .asked : .supposed
  }
}

extension Explanation {
  /// Whether there is a question that the answers could be about.
  public var judgesRelevance: Bool { !line.isEmpty }

  /// Whether a dimension has something to be judged by: content needs a question or expected terms.
  public func judges(_ dimension: Dimension) -> Bool {
    dimension != .content || judgesRelevance || !question.expects.isEmpty
  }

  /// What was taken for granted for want of a question; nil where nothing was.
  var unjudged: String? {
    guard !judgesRelevance else { return nil }
    let what = judges(.content) ? "relevance was" : "relevance and content were"
    return "No question was given: \(what) not judged. --question \"TEXT\" gives one."
  }
}
