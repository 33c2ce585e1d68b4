// One seat's part in a turn that several seats may have answered.

/// What one seat said to a question.
public struct SeatPart: Sendable, Equatable {
  /// The turn with the answers of every seat.
  public var turn: Turn
  /// The seat's own answers, in order.
  public var answers: [Turn.Answer]
  /// Where each stands among the turn's answers; nil for one that was given unseen and that the
  /// interview did not take in.
  public var places: [Int?]

  /// The turn as if the seat had been alone with it.
  public var own: Turn {
    var turn = turn
    turn.answers = answers
    return turn
  }
}

extension Room {
  /// A seat's part in a turn: its answers that the interview took in, else the one it gave unseen, once
  /// it was revealed; nil where it has none.
  public func part(of seat: String, in turn: Turn) -> SeatPart? {
    let seats = answerers[turn.number] ?? []
    let places = turn.answers.indices.filter { $0 < seats.count && seats[$0] == seat }
    if !places.isEmpty {
      return SeatPart(turn: turn, answers: places.map { turn.answers[$0] }, places: places)
    }
    let unseen = sealedAnswers.filter {
      $0.seat == seat && $0.turn == turn.number && $0.isRevealed
        && $0.answer.findings.nonAnswer == nil
    }
    guard !unseen.isEmpty else { return nil }
    return SeatPart(turn: turn, answers: unseen.map(\.answer), places: unseen.map { _ in nil })
  }

  /// Whether a seat said something to a turn, also unseen and not yet revealed.
  public func hasAnswered(_ seat: String, _ turn: Turn) -> Bool {
    !answers(of: seat, to: turn).isEmpty
      || sealedAnswers.contains { $0.seat == seat && $0.turn == turn.number }
  }

  /// The seat whose an answer of a turn is; nil where there is no such answer.
  public func answerer(of answer: Int, inTurn turn: Int) -> String? {
    guard let seats = answerers[turn], seats.indices.contains(answer) else { return nil }
    return seats[answer]
  }
}
