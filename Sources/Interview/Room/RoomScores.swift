// What the program's rubric says of each seat's answers in a room.

extension RoomHost {
  /// The scores of what one seat said to each scored turn that is done, in order. Where several seats
  /// answered one turn, each is scored on its own words.
  public func scores(of seat: String, in room: Room) -> [TurnScore] {
    room.session.turns.compactMap { turn in
      guard turn.outcome != .open, let question = interviewer.script.question(turn.question),
        question.kind != .warmUp
      else { return nil }
      let answers = room.answers(of: seat, to: turn)
      guard !answers.isEmpty else { return nil }
      return interviewer.rubric.score(
        turn: turn.number, question: question, answers: answers.map(\.findings))
    }
  }

  /// A seat's own card: its turns, and those that it got and left unanswered.
  public func scorecard(of seat: String, in room: Room) -> Scorecard {
    let turns = scores(of: seat, in: room)
    let unanswered = room.session.turns.filter { turn in
      turn.outcome == .unanswered && room.leads[turn.number] == seat
        && interviewer.script.question(turn.question)?.kind != .warmUp
    }
    return interviewer.rubric.scorecard(turns: turns, unanswered: unanswered.map(\.number))
  }
}

extension Room {
  /// What a seat said to a turn: its answers that the interview took in, else the one it gave unseen.
  public func answers(of seat: String, to turn: Turn) -> [Turn.Answer] {
    let own = zip(turn.answers, answerers[turn.number] ?? []).filter { $0.1 == seat }.map(\.0)
    if !own.isEmpty { return own }
    return sealedAnswers.filter {
      $0.seat == seat && $0.turn == turn.number && $0.answer.findings.nonAnswer == nil
    }.map(\.answer)
  }
}
