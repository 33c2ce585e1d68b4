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
  /// Questions of earlier sessions, which come again only where there are no others.
  var asked: Set<String> = []
  /// What the posting asks for, if there is one.
  var posting: JobPosting?

  private var lean: PostingLean { PostingLean(posting, script: script) }

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
    fit(walk(after: begun, facts).steps, after: begun)
  }

  /// Which ways are taken where the agenda divides between those in `begun` and the next step.
  func branches(after begun: [String], _ facts: SessionFacts) -> [AgendaBranch] {
    walk(after: begun, facts).branches
  }

  private func walk(
    after begun: [String], _ facts: SessionFacts
  ) -> (steps: [String], branches: [AgendaBranch]) {
    var branches: [AgendaBranch] = []
    func pass(_ index: Int, _ isTaken: Bool) {
      guard steps.isEmpty, script.agenda[index].divides else { return }
      branches.append(AgendaBranch(step: index, isTaken: isTaken))
    }
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
      let isTaken = facts.satisfy(item.when)
      pass(index, isTaken)
      guard isTaken else {
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
    return (steps, branches)
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
      let drawn = length == .full ? Array(items.indices) : draw(count, of: items, key: key)
      return drawn.flatMap { names(of: items[$0].action, key: "\(key).\($0)") }
    }
  }

  private func draw(_ count: Int, of items: [AgendaItem], key: String) -> [Int] {
    var chance = SplitMix64(seed: seed, key: key)
    let lean = lean
    var covered: Set<Int> = []
    var left = Array(items.indices)
    var drawn: [Int] = []
    while drawn.count < count, !left.isEmpty {
      let new = left.indices.filter { !asked.isSuperset(of: items[left[$0]].questions) }
      let weights = (new.isEmpty ? Array(left.indices) : new).map { index in
        (index: index, weight: lean.weight(of: items[left[index]].questions, beyond: covered))
      }
      let most = weights.map(\.weight).max()
      let choice = weights.filter { $0.weight == most }.map(\.index)
      let next = left.remove(at: choice[chance.next(below: choice.count)])
      covered.formUnion(lean.requirements(met: items[next].questions))
      drawn.append(next)
    }
    return drawn.sorted()
  }

  /// The steps that are taken: of the scored ones, in a short interview, no more than
  /// ``shortLength``; those of earlier sessions only where there would be fewer than that without.
  private func fit(_ steps: [String], after begun: [String]) -> [String] {
    guard length == .short || !asked.isEmpty else { return steps }
    let shortest = max(0, Self.shortLength - begun.count(where: isScored))
    let scored = steps.filter(isScored)
    let unasked = scored.filter { !asked.contains($0) }
    let new = length == .short ? lean.best(shortest, of: unasked) : unasked
    let again = lean.best(max(0, shortest - new.count), of: scored.filter(asked.contains))
    let taken = Set(new).union(again)
    return steps.filter { taken.contains($0) || !isScored($0) }
  }

  private func isScored(_ step: String) -> Bool {
    script.question(step).map { $0.kind != .warmUp } ?? false
  }
}
