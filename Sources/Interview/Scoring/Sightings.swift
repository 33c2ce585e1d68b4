// Finds each need of a scale in a turn's answers.

/// Where a need was seen.
struct Sighting {
  /// Which passage of the reading.
  let passage: Int
  /// The words, as evidence.
  let evidence: Evidence
}

extension TurnReading {
  /// Where `need` was seen, one sighting a clause, in order.
  func sightings(of need: Need) -> [Sighting] {
    switch need {
    case .statement: statements()
    case .situation: situations()
    case .task: parts(need, .task)
    case .setting: parts(need, .situation, .task)
    case .scene: scenes()
    case .occasion: occasions()
    case .action: claims(need) { passage in action(in: passage).map { ($0.span, $0.rule) } }
    case .result: results(need)
    case .resultAfterAction: results(need, afterAction: true)
    case .reason: reasons()
    case .measuredResult: results(need, measured: true)
    case .plainResult: results(need, measured: false)
    case .number: numbers()
    case .detail: details()
    case .ownAction: claims(need) { ownAction(in: $0).map { ($0.span, $0.rule) } }
    case .ownRole: claims(need) { ownRole(in: $0) }
    case .sharedAction: claims(need) { $0.first(.sharedAction).map { ($0.span, $0.rule) } }
    case .step: claims(need) { step(in: $0) }
    case .furtherStep: Array(sightings(of: .step).dropFirst())
    case .explanation: claims(need) { explanation(in: $0) }
    case .example: claims(need) { example(in: $0) }
    case .ownReason: claims(need) { ownReason(in: $0) }
    case .tie: ties()
    case .proof: proofs()
    case .substance: substance()
    case .someContent, .mostContent, .fullContent, .enoughWords, .fewerWords: []
    }
  }

  /// Clauses with a verb that ask nothing; a supposition is at least a view. In a heap of words only
  /// the candidate's own sentences are statements: "measures, benefits, plans" has no verb that is one.
  private func statements() -> [Sighting] {
    let isStuffed = isStuffed
    return clauses.indices.compactMap { index in
      guard let clause = clauses[index].clause, clause.hasVerb, clause.mood != .question,
        !isStuffed || clause.subject == .own || clause.subject == .shared
      else {
        return nil
      }
      return sighting(.statement, index, clause.span, "clause")
    }
  }

  /// Sightings in clauses that claim something.
  func claims(
    _ need: Need, _ look: (Passage) -> (span: Span, rule: String)?
  ) -> [Sighting] {
    clauses.indices.compactMap { index in
      guard clauses[index].isClaim(under: scale), let seen = look(clauses[index]) else {
        return nil
      }
      return sighting(need, index, seen.span, seen.rule)
    }
  }

  func sighting(_ need: Need, _ passage: Int, _ span: Span, _ rule: String) -> Sighting {
    Sighting(
      passage: passage,
      evidence: Evidence(
        answer: clauses[passage].answer, span: span, label: need.rawValue, rule: rule,
        counts: true))
  }

  func parts(_ need: Need, _ parts: StoryPart...) -> [Sighting] {
    claims(need) { passage in
      parts.lazy.compactMap { passage.part($0) }.first.map { ($0.span, $0.rule) }
    }
  }
}

// MARK: - Proof

extension TurnReading {
  private func proofs() -> [Sighting] {
    let needs: [Need] =
      scale.kind == .behavioural
      ? [.measuredResult, .number, .detail] : [.measuredResult, .number, .detail, .example]
    // A term of art is a detail, and what the answer is about; it proves nothing by itself.
    return needs.flatMap { sightings(of: $0) }.filter { $0.evidence.rule != "specific.system" }
      .sorted { $0.passage < $1.passage }
  }
}

extension TurnReading {
  /// What lifts a step above a slogan: an expected concept, a reason, something concrete, or a third
  /// step.
  private func substance() -> [Sighting] {
    let found = sightings(of: .tie) + sightings(of: .reason) + sightings(of: .proof)
    return found.isEmpty ? Array(sightings(of: .step).dropFirst(2)) : found
  }
}

// MARK: - Who acts

extension TurnReading {
  /// An action of the candidate's own. Where plans are asked for, what the candidate would do is one.
  private func ownAction(in passage: Passage) -> Finding? {
    passage.first(.ownAction)
  }

  private func ownRole(in passage: Passage) -> (Span, String)? {
    guard let clause = passage.clause, clause.subject == .own, passage.first(.ownAction) == nil
    else { return nil }
    return (clause.span, "clause.own")
  }

  private func step(in passage: Passage) -> (Span, String)? {
    if let action = passage.part(.action) ?? passage.first(.ownAction, .sharedAction) {
      return (action.span, action.rule)
    }
    guard let clause = passage.clause, clause.mood == .hypothetical,
      clause.subject == .own || clause.subject == .shared
    else { return nil }
    return (clause.span, "clause.plan")
  }

  /// Whether somebody else acts here and nothing else speaks for the clause.
  private func isOthersAction(_ passage: Passage) -> Bool {
    passage.first(.othersAction) != nil && passage.first(.ownAction, .sharedAction) == nil
      && passage.outcome == nil && passage.quantity == nil && passage.part(.situation) == nil
      && !passage.items.contains { $0.kind == .mention && $0.status == .asserted }
  }

  /// Clauses in which only somebody else acts.
  var othersActions: Int {
    clauses.count { $0.isClaim(under: scale) && isOthersAction($0) }
  }
}

// MARK: - Explanations and motives

extension TurnReading {
  private func explanation(in passage: Passage) -> (Span, String)? {
    if let explained = passage.first(.explanation) { return (explained.span, explained.rule) }
    let expected = passage.items.first { item in
      item.kind == .mention && counts(item) && expects.contains { $0.concept == item.name }
    }
    if let expected, let clause = passage.clause { return (clause.span, expected.rule) }
    guard expects.isEmpty, let clause = passage.clause, clause.subject != .own else { return nil }
    return (clause.span, "clause")
  }

  private func example(in passage: Passage) -> (Span, String)? {
    guard let clause = passage.clause, clause.mood == .past,
      let own = passage.first(.ownAction, .sharedAction) ?? passage.part(.situation)
    else { return nil }
    return (clause.span, own.rule)
  }

  private func ownReason(in passage: Passage) -> (Span, String)? {
    guard let clause = passage.clause else { return nil }
    if let reason = passage.part(.reason), !explainsPraise(passage) {
      return (reason.span, reason.rule)
    }
    guard clause.subject == .own else { return nil }
    let detail =
      passage.name ?? passage.first(.number, .ownAction)
      ?? passage.items.first { $0.kind == .mention && counts($0) && !isUnexpected($0) }
    return detail.map { (clause.span, $0.rule) }
  }

  /// Whether a mention is of a term that the author looks for and does not want: a word to follow up,
  /// such as praise that fits every employer.
  private func isUnexpected(_ mention: Finding) -> Bool {
    question.terms.contains { $0.id == mention.name }
      && !expects.contains { $0.concept == mention.name }
  }

  /// Whether a reason only says why the candidate is what would fit every employer: its sentence holds a
  /// term that nobody looks for, and none of those that are.
  private func explainsPraise(_ passage: Passage) -> Bool {
    let mentions = clauses.filter { $0.clause != nil && $0.place == passage.place }
      .flatMap { $0.items }.filter { $0.kind == .mention && counts($0) }
    return mentions.contains(where: isUnexpected)
      && !mentions.contains { mention in expects.contains { $0.concept == mention.name } }
  }

  private func ties() -> [Sighting] {
    claims(.tie) { passage in
      let tie =
        passage.items.first { item in
          item.kind == .mention && counts(item) && expects.contains { $0.concept == item.name }
        } ?? passage.name
      return tie.map { ($0.span, $0.rule) }
    }
  }

  /// Whether a mention is the candidate's own claim; plans are where plans are asked for.
  func counts(_ mention: Finding) -> Bool {
    mention.status == .asserted || (mention.status == .hypothetical && scale.acceptsPlans)
  }
}
