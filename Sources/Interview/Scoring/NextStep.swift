// The smallest change to an answer that would raise a level: found by trying changes and rescoring.

/// One change to an answer.
public enum AnswerChange: Sendable, Hashable {
  /// Tell something that was not seen.
  case tell(Need)
  /// Tell one more of something that was seen.
  case tellAnother(Need)
  /// Say how much in the result that was told.
  case measureResult
  /// Claim this concept, with what the candidate did about it.
  case claim(String)
  /// Say in plain words what this term means.
  case explain(String)
  /// Leave hedges out, down to one.
  case fewerHedges
  /// Leave fillers out, down to one.
  case fewerFillers
  /// Begin with the answer.
  case noPreamble
  /// Say more: at least this many words.
  case atLeastWords(Int)
  /// Say it in fewer: at most this many words.
  case atMostWords(Int)
}

/// What would raise a level.
public struct NextStep: Sendable, Hashable {
  /// The dimension; nil for the overall level.
  public var dimension: Dimension?
  /// The level that would be reached, 2...5.
  public var level: Int
  /// The changes, all of them needed. Not empty.
  public var changes: [AnswerChange]

  /// A step to `level`.
  public init(dimension: Dimension?, level: Int, changes: [AnswerChange]) {
    self.dimension = dimension
    self.level = level
    self.changes = changes
  }
}

extension Rubric {
  /// The fewest changes that raise `dimension`, or the overall level where it is nil, by at least one.
  ///
  /// Every candidate change is applied to the findings and scored; then, while none suffices, every
  /// pair and every three. Among equals the first in the scale's order wins.
  ///
  /// - Returns: Nil at level 5, where nothing was answered, where a gate holds the overall level down,
  ///   and where three changes are not enough.
  public func nextStep(
    for dimension: Dimension?, question: Question, answers: [Findings]
  ) -> NextStep? {
    let draft = AnswerDraft(scale: scale(for: question.kind), question: question, answers: answers)
    guard draft.reading.main != nil else { return nil }
    let now = level(dimension, of: draft)
    let candidates = dimension.map(draft.changes) ?? draft.changesOfAnyKind
    for size in 1...3 where now < 5 {
      for changes in candidates.combinations(of: size) {
        let level = level(dimension, of: draft.making(changes))
        if level > now { return NextStep(dimension: dimension, level: level, changes: changes) }
      }
    }
    return nil
  }

  private func level(_ dimension: Dimension?, of draft: AnswerDraft) -> Int {
    let score = score(turn: 0, question: draft.question, answers: draft.answers)
    return dimension.flatMap { score[$0]?.level } ?? score.overall
  }
}

extension Array {
  /// Every choice of `size` elements, in order: those with early elements first.
  fileprivate func combinations(of size: Int) -> [[Element]] {
    guard size > 0 else { return [[]] }
    return indices.flatMap { index in
      Array(self[(index + 1)...]).combinations(of: size - 1).map { [self[index]] + $0 }
    }
  }
}
