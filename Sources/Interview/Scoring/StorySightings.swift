// Finds the parts of stories and what makes them concrete in a turn's answers.

extension TurnReading {
  /// A clause tells one part of a story: what was done is no action where it is the result.
  func action(in passage: Passage) -> Finding? {
    if let action = passage.part(.action) { return action }
    return passage.first(.storyPart) == nil ? passage.first(.ownAction, .sharedAction) : nil
  }

  /// Situations, and tasks that say when or where: "Two years ago our clinic had to…". In a story,
  /// those told before the last of what was done: what comes when all is over sets no scene.
  func situations() -> [Sighting] {
    let all = claims(.situation) { passage in
      let isPlaced = passage.first(.date, .duration) != nil || passage.name != nil
      let placed = isPlaced ? passage.part(.task) : nil
      return (passage.part(.situation) ?? placed).map { ($0.span, $0.rule) }
    }
    return scale.kind == .behavioural ? beforeLastAction(all) : all
  }

  /// Those that stand before the last action, or in it; all of them where there is none.
  private func beforeLastAction(_ sightings: [Sighting]) -> [Sighting] {
    guard let last = self.sightings(of: .action).last?.passage else { return sightings }
    return sightings.filter { $0.passage <= last }
  }

  /// Reasons and lessons. In a story, those from the sentence of the first action on: "they refused
  /// it because it was slow" explains the situation, and a moral told before its tale explains nothing.
  func reasons() -> [Sighting] {
    let all = parts(.reason, .reason)
    guard scale.kind == .behavioural else { return all }
    guard let firstAction else { return [] }
    return all.filter { clauses[$0.passage].place >= clauses[firstAction].place }
  }

  /// Where the story is set: the settings before the last action, or what stands for them.
  func scenes() -> [Sighting] {
    let told = beforeLastAction(sightings(of: .setting))
    return told.isEmpty ? scenesInActions() : told
  }

  /// Because "In my last project I delegated…" has its setting inside the clause of the action, the
  /// actions that name a time or a place; and all actions where there are three or where something
  /// came of them.
  private func scenesInActions() -> [Sighting] {
    let actions = sightings(of: .action)
    let placed = actions.filter {
      clauses[$0.passage].first(.date, .duration) != nil || clauses[$0.passage].name != nil
    }
    guard placed.isEmpty else { return placed }
    let isToldOut = actions.count >= 3 || !sightings(of: .resultAfterAction).isEmpty
    return isToldOut ? actions : []
  }

  /// Scenes of an answer that is told in the past: a habit with one recollection in it is a habit.
  ///
  /// At least a third of the statements must be about the past; chosen by reading real answers.
  func occasions() -> [Sighting] {
    let moods = clauses.compactMap(\.clause).filter(\.hasVerb).map(\.mood)
    let past = moods.count { $0 == .past }
    let present = moods.count { $0 == .present }
    guard past > 0 && past * 2 >= present else { return [] }
    let settings = sightings(of: .setting)
    return settings.isEmpty ? scenesInActions() : settings
  }

  /// What came of it: a result or a change after the first action, or one of the candidate's or their
  /// group's own doing. What "doubled the charting" before anyone acted is the problem.
  func outcome(at index: Int) -> Finding? {
    let passage = clauses[index]
    guard let outcome = passage.outcome else { return nil }
    let isOwn = passage.clause?.subject == .own || passage.clause?.subject == .shared
    return isOwn || isAfterAction(index) ? outcome : nil
  }

  private func isAfterAction(_ index: Int) -> Bool {
    firstAction.map { index > $0 } ?? false
  }

  /// Results; only those with, or only those without a quantity, where `measured` says so.
  func results(_ need: Need, measured: Bool? = nil, afterAction: Bool = false) -> [Sighting] {
    clauses.indices.compactMap { index in
      let passage = clauses[index]
      guard passage.isClaim(under: scale), let outcome = outcome(at: index),
        measured == nil || measured == (passage.quantity != nil && !passage.tellsHarm),
        measured != false || !passage.tellsHarm,
        !afterAction || isAfterAction(index)
      else { return nil }
      return sighting(need, index, passage.clause?.span ?? outcome.span, outcome.rule)
    }
  }

  /// Quantities that measure no result.
  func numbers() -> [Sighting] {
    clauses.indices.compactMap { index in
      guard clauses[index].isClaim(under: scale), outcome(at: index) == nil,
        let quantity = clauses[index].quantity
      else { return nil }
      return sighting(.number, index, quantity.span, quantity.rule)
    }
  }

  /// Named things and dates, one a clause, the same date once. Lengths of time are numbers.
  func details() -> [Sighting] {
    var seen: Set<String> = []
    return claims(.detail) { passage in
      passage.items.first { item in
        item.isName || (item.kind == .date && seen.insert(item.name).inserted)
      }.map { ($0.span, $0.rule) }
    }
  }
}
