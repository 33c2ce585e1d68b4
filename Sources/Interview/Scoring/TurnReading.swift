// A turn's answers read as one: the clauses that can count, with what was seen in each.

/// The clauses of a turn's answers, in order, with their findings.
///
/// Answers are united: what a later answer adds counts like what the first one held. Left out are
/// answers that are none, that are stuffed, and that are about something else before the first sound
/// one; they are read only where there is no sound answer, and a gate then caps the level.
struct TurnReading {
  /// The question's scale.
  let scale: Scale
  /// What was asked.
  let question: Question
  /// Every answer of the turn.
  let answers: [Findings]
  /// The answers that are read, by index.
  let read: [Int]
  /// The clauses of the answers that are read.
  let clauses: [Passage]
  /// The first passage that tells an action.
  private(set) var firstAction: Int?

  init(scale: Scale, question: Question, answers: [Findings]) {
    self.scale = scale
    self.question = question
    self.answers = answers
    let sound = Self.soundAnswers(answers, to: question)
    read = sound.isEmpty ? answers.indices.filter { answers[$0].nonAnswer == nil } : sound
    clauses = read.flatMap { Passage.passages(of: answers[$0], answer: $0) }
    firstAction = sightings(of: .action).first?.passage
  }

  /// What a good answer would assert.
  var expects: [Expectation] { question.expects }

  /// Indices of the answers that are taken as such.
  private static func soundAnswers(_ answers: [Findings], to question: Question) -> [Int] {
    answers.indices.reduce(into: []) { sound, index in
      let answer = answers[index]
      guard answer.nonAnswer == nil, !answer.measures.isStuffed else { return }
      // A short answer to a follow-up shares few words with the question: off-topic is believed
      // only of what stands in place of an answer.
      if !isOffTopic(answer, to: question) || !sound.isEmpty { sound.append(index) }
    }
  }

  /// Whether an answer is about something else: it shares nothing with the question's words, and
  /// claims none of the terms that its author wrote down for this question alone.
  private static func isOffTopic(_ answer: Findings, to question: Question) -> Bool {
    answer.measures.isOffTopic
      && !answer.items(.mention).contains { mention in
        mention.status == .asserted && question.terms.contains { $0.id == mention.name }
      }
  }

  /// Whether what was read is about something else.
  private var isOffTopic: Bool {
    read.allSatisfy { Self.isOffTopic(answers[$0], to: question) }
  }

  /// Whether there is nothing but stuffing to read.
  var isStuffed: Bool {
    read.allSatisfy { answers[$0].measures.isStuffed }
  }

  /// The expected concepts, and the terms that the author wrote down for this question alone, that are
  /// claimed.
  var claimedConcepts: Set<String> {
    var claimed = Set(zip(expects, contentShares).filter { $0.1 > 0 }.map(\.0.concept))
    for item in clauses.flatMap(\.items) where item.kind == .mention && counts(item) {
      if question.terms.contains(where: { $0.id == item.name }) { claimed.insert(item.name) }
    }
    return claimed
  }

  /// The gates that hold, in the rubric's order.
  var gates: [Gate] {
    guard !read.isEmpty else { return [.nonAnswer] }
    var gates: [Gate] = []
    if answers.contains(where: { !$0.items(.identifier).isEmpty }) { gates.append(.patientDetails) }
    if isOffTopic || levelByLink == 2 { gates.append(.offTopic) }
    if isStuffed { gates.append(.stuffed) }
    return gates
  }

  /// The answer whose length and wording stand for the turn: the first that is read, because answers
  /// to follow-ups are short by their nature.
  var main: Int? { read.first }
}

/// A clause of one answer with what was seen in it; also the place of findings outside any clause.
struct Passage {
  /// Which answer.
  let answer: Int
  /// Its place among the answer's clauses; nil for what stands in none.
  let index: Int?
  /// The clause; nil for what stands in none.
  let clause: Clause?
  /// What was seen in it, in order.
  let items: [Finding]

  /// The passages of an answer: its clauses in order, then what stands in none. Clauses that only
  /// repeat the question are left out: a pasted question neither helps nor hurts.
  static func passages(of findings: Findings, answer: Int) -> [Passage] {
    let echoes = findings.items(.echo)
    var grouped = Array(repeating: [Finding](), count: findings.clauses.count)
    var outside: [Finding] = []
    for item in findings.items {
      if let clause = item.clause, grouped.indices.contains(clause) {
        grouped[clause].append(item)
      } else {
        outside.append(item)
      }
    }
    let said = findings.clauses.indices.filter { index in
      !echoes.contains { $0.span.contains(findings.clauses[index].span) }
    }
    let inside = said.map {
      Passage(answer: answer, index: $0, clause: findings.clauses[$0], items: grouped[$0])
    }
    return inside + [Passage(answer: answer, index: nil, clause: nil, items: outside)]
  }

  /// Whether it states something that can count under `scale`.
  func isClaim(under scale: Scale) -> Bool {
    clause.map(scale.takesAsClaim) ?? false
  }

  /// Where its sentence stands among the turn's: later ones are greater.
  var place: (answer: Int, sentence: Int) {
    (answer, clause?.sentence ?? Int.max)
  }

  func first(_ kinds: FindingKind...) -> Finding? {
    items.first { kinds.contains($0.kind) }
  }

  func part(_ part: StoryPart) -> Finding? {
    items.first { $0.kind == .storyPart && $0.name == part.rawValue }
  }

  /// Something named that counts.
  var name: Finding? {
    items.first(where: \.isName)
  }

  /// A number with a unit, or a change, which always has its quantity. What counts harm suffered
  /// measures no success.
  var quantity: Finding? {
    items.first { $0.kind == .change || ($0.kind == .number && $0.name != "harm") }
  }

  /// Whether it counts harm that was suffered.
  var tellsHarm: Bool {
    items.contains { $0.kind == .number && $0.name == "harm" }
  }

  /// What may be a result: told as one, or a change.
  var outcome: Finding? {
    part(.result) ?? first(.change)
  }
}

extension Finding {
  /// Whether it is a name that counts: one that only its capital letters tell is shown and no more,
  /// because the way in which someone types earns nothing.
  public var isName: Bool { kind == .specific && rule != "specific.name" }
}

extension Scale {
  /// Whether a clause states something that can count: it has a verb, asks nothing, and supposes
  /// nothing unless plans are what is asked for.
  public func takesAsClaim(_ clause: Clause) -> Bool {
    guard clause.hasVerb else { return false }
    switch clause.mood {
    case .past, .present: return true
    case .hypothetical: return acceptsPlans
    case .question: return false
    }
  }
}
