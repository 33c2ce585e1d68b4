// How an agenda leans to a posting: where something is to be chosen, what the posting asks for comes first.

/// Says how much a question is about a posting. Without one, every question is alike.
struct PostingLean {
  private let requirements: [JobPosting.Requirement]
  private let script: Script

  init(_ posting: JobPosting?, script: Script) {
    requirements = posting?.recognised ?? []
    self.script = script
  }

  /// Which requirements, by their index, a good answer to one of `questions` would speak of.
  func requirements(met questions: [String]) -> Set<Int> {
    guard !requirements.isEmpty else { return [] }
    let expected = Set(questions.compactMap(script.question).flatMap { $0.expects.map(\.concept) })
    return Set(
      requirements.indices.filter { !expected.isDisjoint(with: requirements[$0].concepts) })
  }

  /// The weight of the requirements that `questions` are about, those in `covered` left out.
  func weight(of questions: [String], beyond covered: Set<Int> = []) -> Int {
    requirements(met: questions).subtracting(covered)
      .reduce(0) { $0 + requirements[$1].kind.weight }
  }

  /// The `count` of `steps` that are most about the posting, in their order; of equals the earlier.
  func best(_ count: Int, of steps: [String]) -> [String] {
    guard !requirements.isEmpty, steps.count > count else { return Array(steps.prefix(count)) }
    let weights = steps.map { weight(of: [$0]) }
    let ranked = steps.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    return ranked.prefix(count).sorted().map { steps[$0] }
  }
}
