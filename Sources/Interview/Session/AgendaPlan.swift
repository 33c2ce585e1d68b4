// An agenda made into the plan of one interview: picks drawn, length applied.

/// Draws a plan from an agenda.
struct AgendaPlan {
  /// The step of a plan at which the candidate may ask.
  static let candidateQuestions = "candidate-questions"
  /// The step of a plan at which the candidate may sum up.
  static let closing = "closing"
  /// Scored questions in a short interview: about ten minutes of typing.
  static let shortLength = 4

  let script: Script
  let seed: UInt64

  /// The steps in order: question ids and the two reserved steps, none of them twice.
  func steps(length: InterviewLength) -> [String] {
    var steps: [String] = []
    for (index, item) in script.agenda.enumerated() {
      let more: [String]
      switch item {
      case .question(let id): more = [id]
      case .pick(let count, let pool):
        more = length == .full ? pool : draw(count, from: pool, key: "agenda#\(index)")
      case .candidateQuestions: more = [Self.candidateQuestions]
      case .closing: more = [Self.closing]
      }
      steps += more.filter { !steps.contains($0) }
    }
    return length == .short ? shorten(steps) : steps
  }

  private func draw(_ count: Int, from pool: [String], key: String) -> [String] {
    var chance = SplitMix64(seed: seed, key: key)
    var left = Array(pool.indices)
    var drawn: [Int] = []
    while drawn.count < count, !left.isEmpty {
      drawn.append(left.remove(at: chance.next(below: left.count)))
    }
    return drawn.sorted().map { pool[$0] }
  }

  private func shorten(_ steps: [String]) -> [String] {
    var scored = 0
    return steps.filter { step in
      guard let question = script.question(step), question.kind != .warmUp else { return true }
      scored += 1
      return scored <= Self.shortLength
    }
  }
}
