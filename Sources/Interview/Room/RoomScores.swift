// What the program's rubric says of each seat's answers in a room.

extension RoomHost {
  /// The scores of what one seat said to each scored turn that is done, in order. Where several seats
  /// answered one turn, each is scored on its own words.
  public func scores(of seat: String, in room: Room) -> [TurnScore] {
    scores(of: seat, in: room) { $0.answers.map(\.findings) }
  }

  /// The same, of the findings that `reading` takes for those of a part's answers.
  func scores(
    of seat: String, in room: Room, reading: (SeatPart) -> [Findings]
  ) -> [TurnScore] {
    room.session.turns.compactMap { turn in
      guard turn.outcome != .open, let question = interviewer.script.question(turn.question),
        question.kind != .warmUp, let part = room.part(of: seat, in: turn)
      else { return nil }
      return interviewer.rubric.score(
        turn: turn.number, question: question, answers: reading(part))
    }
  }

  /// A seat's own card: its turns, and those that it got and left unanswered.
  public func scorecard(of seat: String, in room: Room) -> Scorecard {
    scorecard(of: seat, in: room, turns: scores(of: seat, in: room))
  }

  /// The card of a seat whose turns have these scores.
  func scorecard(of seat: String, in room: Room, turns: [TurnScore]) -> Scorecard {
    let unanswered = room.session.turns.filter { turn in
      turn.outcome == .unanswered && room.leads[turn.number] == seat
        && interviewer.script.question(turn.question)?.kind != .warmUp
    }
    return interviewer.rubric.scorecard(turns: turns, unanswered: unanswered.map(\.number))
  }
}

extension Room {
  /// What a seat said to a turn: its answers that the interview took in, else the one it gave unseen,
  /// once it was revealed.
  public func answers(of seat: String, to turn: Turn) -> [Turn.Answer] {
    part(of: seat, in: turn)?.answers ?? []
  }
}
