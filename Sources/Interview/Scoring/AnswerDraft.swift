// A turn's findings with supposed changes made to them.

/// The findings of a turn's answers, open to change.
struct AnswerDraft {
  let scale: Scale
  let question: Question
  var answers: [Findings]

  var reading: TurnReading {
    TurnReading(scale: scale, question: question, answers: answers)
  }

  /// Changes that could raise `dimension`, most telling first.
  func changes(for dimension: Dimension) -> [AnswerChange] {
    switch dimension {
    case .content: claims
    case .structure: untold(scale.parts)
    case .evidence:
      (reading.sightings(of: .plainResult).isEmpty ? [] : [.measureResult])
        + untold(scale.proofs.filter { $0.need != .plainResult })
    case .ownership: untold([Credit(.ownAction, 0, 0, 0)])
    case .clarity: clarifications
    }
  }

  /// Changes that could raise the overall level: what the next rungs need, then everything else.
  var changesOfAnyKind: [AnswerChange] {
    let contentNeeds: Set<Need> = [.someContent, .mostContent, .fullContent, .statement]
    let needs = scale.rungs.flatMap(\.needs).filter { !contentNeeds.contains($0) }
    let missing = needs.filter { reading.sightings(of: $0).isEmpty }
    let all =
      missing.map(AnswerChange.tell) + Dimension.allCases.flatMap { changes(for: $0) }
    var seen: Set<AnswerChange> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// The credits that could still earn something.
  private func untold(_ credits: [Credit]) -> [AnswerChange] {
    let reading = reading
    return credits.compactMap { credit in
      let seen = reading.sightings(of: credit.need).count
      guard seen < credit.points.count else { return nil }
      return seen == 0 ? .tell(credit.need) : .tellAnother(credit.need)
    }
  }

  /// Expected concepts that were not claimed in full, heaviest first, then in the author's order.
  private var claims: [AnswerChange] {
    let shares = reading.contentShares
    let open = question.expects.indices.filter { shares[$0] < 1000 }
    return open.sorted { left, right in
      let (weight, other) = (question.expects[left].weight, question.expects[right].weight)
      return weight == other ? left < right : weight > other
    }.map { .claim(question.expects[$0].concept) }
  }

  private var clarifications: [AnswerChange] {
    guard let main = reading.main else { return [] }
    let answer = answers[main]
    var changes: [AnswerChange] = []
    if answer.items(.hedge).count > 1 { changes.append(.fewerHedges) }
    if answer.items(.filler).count > 1 { changes.append(.fewerFillers) }
    if !answer.items(.preamble).isEmpty { changes.append(.noPreamble) }
    changes += reading.unexplainedTerms(in: main).map { .explain($0.name) }
    if answer.measures.words < scale.length.shortest {
      changes.append(.atLeastWords(scale.length.shortest))
    }
    if reading.wordsBesideResults(in: main) > scale.length.longest {
      changes.append(.atMostWords(scale.length.longest))
    }
    return changes
  }
}

// MARK: - Making changes

extension AnswerDraft {
  /// The draft with every one of `changes` made, in order.
  func making(_ changes: [AnswerChange]) -> AnswerDraft {
    changes.reduce(into: self) { $0.make($1) }
  }

  private mutating func make(_ change: AnswerChange) {
    guard let main = reading.main else { return }
    switch change {
    case .tell(let need), .tellAnother(let need): append(need, to: main)
    case .claim(let concept): append([(.mention, concept)], subject: .own, to: main)
    case .measureResult: measureResult()
    case .explain(let concept): append([(.explanation, concept)], subject: .other, to: main)
    case .fewerHedges: keepOne(.hedge, in: main)
    case .fewerFillers: keepOne(.filler, in: main)
    case .noPreamble: answers[main].items.removeAll { $0.kind == .preamble }
    case .atLeastWords(let words), .atMostWords(let words):
      answers[main].measures.words = words
      answers[main].measures.toldWords = words
    }
  }

  private mutating func append(_ need: Need, to main: Int) {
    switch need {
    case .occasion: tellAsOccasion(main)
    case .situation, .setting, .scene:
      setScene(main)
    case .task: append([(.storyPart, "task")], subject: .own, to: main)
    case .result, .resultAfterAction, .plainResult:
      append([(.storyPart, "result")], subject: .own, to: main)
    case .measuredResult:
      append([(.storyPart, "result"), (.number, "count")], subject: .own, to: main)
    case .reason, .ownReason: append([(.storyPart, "reason")], subject: .own, to: main)
    case .number: append([(.number, "count")], subject: .other, to: main)
    case .detail, .tie, .proof, .substance:
      append([(.specific, "supposed")], subject: .other, to: main)
    case .explanation:
      append([(.explanation, "supposed")], subject: .other, to: main)
    case .action, .ownAction, .step, .furtherStep, .example:
      append([(.storyPart, "action"), (.ownAction, "supposed")], subject: .own, to: main)
    case .sharedAction: append([(.sharedAction, "supposed")], subject: .shared, to: main)
    case .ownRole, .statement: append([], subject: .own, to: main)
    case .someContent, .mostContent, .fullContent, .enoughWords, .fewerWords: break
    }
  }

  /// Gives an answer a situation, and tells what is so as something that was.
  private mutating func tellAsOccasion(_ index: Int) {
    setScene(index)
    for clause in answers[index].clauses.indices
    where answers[index].clauses[clause].mood == .present {
      answers[index].clauses[clause].mood = .past
    }
  }

  /// Puts a situation before everything else in an answer.
  private mutating func setScene(_ index: Int) {
    answers[index].clauses.insert(
      Clause(span: Span(0, 0), sentence: 0, subject: .shared, hasVerb: true, mood: .past), at: 0)
    for item in answers[index].items.indices {
      answers[index].items[item].clause = answers[index].items[item].clause.map { $0 + 1 }
    }
    answers[index].items.insert(
      Finding(
        kind: .storyPart, name: StoryPart.situation.rawValue, span: Span(0, 0), rule: "supposed",
        clause: 0), at: 0)
  }

  /// Adds a clause that holds `seen` at the end of an answer.
  private mutating func append(
    _ seen: [(kind: FindingKind, name: String)], subject: Subject, to index: Int
  ) {
    let end = answers[index].measures.bytes
    let clause = answers[index].clauses.count
    answers[index].clauses.append(
      Clause(
        span: Span(end, end), sentence: answers[index].measures.sentences, subject: subject,
        hasVerb: true, mood: .past))
    answers[index].items += seen.map {
      Finding(
        kind: $0.kind, name: $0.name, span: Span(end, end),
        status: $0.kind == .mention ? .asserted : nil, rule: "supposed", clause: clause)
    }
  }

  private mutating func measureResult() {
    let reading = reading
    guard let plain = reading.sightings(of: .plainResult).first else { return }
    let passage = reading.clauses[plain.passage]
    answers[passage.answer].items.append(
      Finding(
        kind: .number, name: "count", span: plain.evidence.span, rule: "supposed",
        clause: passage.index))
  }

  private mutating func keepOne(_ kind: FindingKind, in main: Int) {
    var kept = false
    answers[main].items.removeAll { item in
      guard item.kind == kind else { return false }
      defer { kept = true }
      return kept
    }
  }
}
