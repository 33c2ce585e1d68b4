// Who rates whose answer to a question.

extension Room {
  /// The ratings of a turn, in the order in which they are asked for; empty when nobody else is there to
  /// rate, or nothing was answered.
  ///
  /// Those who did not answer come first, then those who did; everybody rates the others' answers, then
  /// their own.
  func ratingDuties(of number: Int) -> [RatingRound.Duty] {
    guard settings.rules > 1 else { return firstRulesDuties(of: number) }
    guard let turn = session.turns.first(where: { $0.number == number }) else { return [] }
    let answered = seatsWithAnswers(to: turn)
    let present = seats.filter { !$0.isAway }.map(\.id)
    let raters =
      present.filter { !answered.contains($0) } + answered.filter { present.contains($0) }
    let duties = raters.flatMap { rater in
      (answered.filter { $0 != rater } + answered.filter { $0 == rater }).map {
        RatingRound.Duty(rater: rater, answerer: $0)
      }
    }
    return duties.contains { $0.rater != $0.answerer } ? duties : []
  }

  /// The seats that said something to a turn, also unseen, in the order in which they did; the one that
  /// got the follow-ups first.
  public func seatsWithAnswers(to turn: Turn) -> [String] {
    var found: [String] = []
    let unseen = sealedAnswers.filter { $0.turn == turn.number }.map(\.seat)
    for seat in (answerers[turn.number] ?? []) + unseen
    where !found.contains(seat) && !answers(of: seat, to: turn).isEmpty {
      found.append(seat)
    }
    return found
  }

  /// By the first rules only the answer of the seat that had the question is rated, by those who said
  /// nothing to it and then by itself.
  private func firstRulesDuties(of number: Int) -> [RatingRound.Duty] {
    guard let answerer = answerers[number]?.first else { return [] }
    let answered = Set(answerers[number] ?? [])
    let others = seats.filter { !$0.isAway && !answered.contains($0.id) }.map(\.id)
    let isThere = seat(answerer).map { !$0.isAway } ?? false
    let raters = others.isEmpty ? [] : others + (isThere ? [answerer] : [])
    return raters.map { RatingRound.Duty(rater: $0, answerer: answerer) }
  }
}
