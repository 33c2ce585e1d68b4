// Which difference between then and now moved a level: found by trying each one alone.

/// Why a question's levels are not what they were.
public enum RescoringCause: Sendable, Hashable {
  /// The rubric makes something else of what was seen then.
  case rubric
  /// This is seen now and was not; `answer` counts the turn's from 0.
  case gained(answer: Int, Finding)
  /// This was seen and no longer is.
  case lost(answer: Int, Finding)
  /// The answer is read otherwise as a whole: its clauses, its form, or what was measured on it.
  case reading(answer: Int)
  /// What follows moves a level together, and none of it alone; where nothing follows, the causes are
  /// not known.
  case together
}

extension Rubric {
  /// What moved the levels of `turn`, in the order of the answers; empty when none moved, or when what
  /// is seen today was not kept.
  ///
  /// Each difference is applied alone to what was seen then: it is a cause when it moves a level that
  /// has moved, in the same direction. A level that none moves alone has a smallest set of differences
  /// as its cause, found by leaving out one after the other.
  public func causes(of turn: RescoredTurn, question: Question) -> [RescoringCause] {
    let then = turn.turn.findings
    guard turn.findings.count == then.count else { return [] }
    let levels = { (answers: [Findings]) in
      self.score(turn: 0, question: question, answers: answers).levels
    }
    let (base, now) = (levels(then), turn.rescored.levels)
    let byRubric: [RescoringCause] = base == turn.recorded.levels ? [] : [.rubric]
    guard base != now else { return byRubric }
    let differences = differences(then, turn.findings)
    let moved = base.indices.filter { base[$0] != now[$0] }
    let moves = { (changes: [RescoringCause], level: Int) in
      let changed = changes.reduce(then) { $1.applied(to: $0, now: turn.findings) }
      return (levels(changed)[level] - base[level]).signum() == (now[level] - base[level]).signum()
    }
    let alone = differences.filter { change in moved.contains { moves([change], $0) } }
    let rest = moved.filter { level in !alone.contains { moves([$0], level) } }
    guard !rest.isEmpty else { return byRubric + alone }
    let together = rest.flatMap { level in
      smallest(differences) { moves($0, level) }.filter { !alone.contains($0) }
    }
    return byRubric + alone + [.together] + differences.filter(together.contains)
  }

  /// What is left when each change that `suffices` can do without is left out; none if all do not.
  private func smallest(
    _ changes: [RescoringCause], suffices: ([RescoringCause]) -> Bool
  ) -> [RescoringCause] {
    guard suffices(changes) else { return [] }
    return changes.reduce(changes) { kept, change in
      let fewer = kept.filter { $0 != change }
      return suffices(fewer) ? fewer : kept
    }
  }

  private func differences(_ then: [Findings], _ now: [Findings]) -> [RescoringCause] {
    zip(then, now).enumerated().flatMap { answer, pair -> [RescoringCause] in
      let (old, new) = pair
      let lost = old.items.filter { item in !new.items.contains { $0.isSameSight(item) } }
      let gained = new.items.filter { item in !old.items.contains { $0.isSameSight(item) } }
      let isReadOtherwise =
        old.clauses != new.clauses || old.form != new.form || old.measures != new.measures
        || old.nonAnswer != new.nonAnswer
      return lost.map { .lost(answer: answer, $0) } + gained.map { .gained(answer: answer, $0) }
        + (isReadOtherwise ? [.reading(answer: answer)] : [])
    }
  }
}

extension RescoringCause {
  /// The findings with this difference.
  fileprivate func applied(to findings: [Findings], now: [Findings]) -> [Findings] {
    var changed = findings
    switch self {
    case .lost(let answer, let finding): changed[answer].items.removeAll { $0 == finding }
    case .gained(let answer, let finding):
      let place = changed[answer].items.firstIndex { finding.span < $0.span }
      changed[answer].items.insert(finding, at: place ?? changed[answer].items.endIndex)
    case .reading(let answer):
      changed[answer] = now[answer]
      changed[answer].items = findings[answer].items
    case .rubric, .together: break
    }
    return changed
  }
}

extension TurnScore {
  /// The overall level, then those of the dimensions.
  public var levels: [Int] { [overall] + dimensions.map(\.level) }
}

extension Finding {
  /// Whether `other` takes the same words for the same, whichever rule saw them.
  fileprivate func isSameSight(_ other: Finding) -> Bool {
    kind == other.kind && name == other.name && span == other.span && status == other.status
  }
}
