// An agenda made into the plan of one interview: picks drawn, branches taken, length applied.

/// Draws the steps to come from an agenda.
///
/// Where an agenda branches, a plan is what would come if nothing changed: it is drawn again before
/// each step. A step comes at most once, whatever jumps lead back to it.
struct AgendaPlan {
  /// The step of a plan at which the candidate may ask.
  static let candidateQuestions = "candidate-questions"
  /// The step of a plan at which the candidate may sum up.
  static let closing = "closing"
  /// Scored questions in a short interview: about ten minutes of typing.
  static let shortLength = 4

  let script: Script
  let seed: UInt64
  let length: InterviewLength

  /// Whether what comes can depend on what was said.
  var branches: Bool {
    script.agenda.contains { item in
      switch item {
      case .goto, .step: true
      case .question, .pick, .candidateQuestions, .closing: false
      }
    }
  }

  /// The steps after those in `begun`, in order: question ids and the two reserved steps.
  func rest(after begun: [String], _ facts: SessionFacts) -> [String] {
    var seen = Set(begun)
    var steps: [String] = []
    func add(_ index: Int) {
      let more = names(of: script.agenda[index].action, key: "agenda#\(index)")
      steps += more.filter { seen.insert($0).inserted }
    }
    var index = 0
    if let last = begun.last, let current = position(holding: last) {
      add(current)
      index = current + 1
    }
    var jumped: Set<Int> = []
    while index < script.agenda.count {
      let item = script.agenda[index]
      guard facts.satisfy(item.when) else {
        index += 1
        continue
      }
      if case .goto(let name) = item.action, jumped.insert(index).inserted,
        let target = script.agenda.firstIndex(where: { $0.names.contains(name) })
      {
        index = target
      } else {
        add(index)
        index += 1
      }
    }
    return length == .short ? shorten(steps, after: begun) : steps
  }

  private func position(holding step: String) -> Int? {
    script.agenda.firstIndex { $0.names.contains(step) || $0.questions.contains(step) }
  }

  private func names(of action: AgendaItem, key: String) -> [String] {
    switch action {
    case .question(let id): return [id]
    case .candidateQuestions: return [Self.candidateQuestions]
    case .closing: return [Self.closing]
    case .goto, .step: return []
    case .pick(let count, let items):
      let drawn = length == .full ? Array(items.indices) : draw(count, of: items.count, key: key)
      return drawn.flatMap { names(of: items[$0].action, key: "\(key).\($0)") }
    }
  }

  private func draw(_ count: Int, of total: Int, key: String) -> [Int] {
    var chance = SplitMix64(seed: seed, key: key)
    var left = Array(0..<total)
    var drawn: [Int] = []
    while drawn.count < count, !left.isEmpty {
      drawn.append(left.remove(at: chance.next(below: left.count)))
    }
    return drawn.sorted()
  }

  private func shorten(_ steps: [String], after begun: [String]) -> [String] {
    var scored = begun.count(where: isScored)
    return steps.filter { step in
      guard isScored(step) else { return true }
      scored += 1
      return scored <= Self.shortLength
    }
  }

  private func isScored(_ step: String) -> Bool {
    script.question(step).map { $0.kind != .warmUp } ?? false
  }
}
