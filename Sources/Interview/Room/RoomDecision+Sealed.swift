// Answers that are given unseen, and their reveal.

extension RoomDecision {
  mutating func seal(_ text: String, _ findings: Findings) throws(RoomRefusal) {
    switch findings.nonAnswer {
    case .empty: throw .interview(.emptyAnswer)
    case .asksToRepeat: return try decide(.repeat, by: command.seat)
    case .asksToClarify: return try decide(.clarify, by: command.seat)
    default: break
    }
    emit(
      .sealedAnswer(
        seat: command.seat, turn: room.session.turns.count, text: text, findings: findings))
    try nextSealed()
  }

  /// The floor to the next candidate who has not answered, or the reveal.
  mutating func nextSealed() throws(RoomRefusal) {
    let turn = room.session.turns.count
    if let next = room.waitingUnseen.first {
      return emit(.gaveFloor(seat: next.id, task: .sealedAnswer))
    }
    // With everybody away the question waits.
    let isAnswered = room.sealedAnswers.contains { $0.turn == turn }
    if isAnswered || !room.presentCandidates.isEmpty { try reveal(turn) }
  }

  mutating func reveal(_ turn: Int) throws(RoomRefusal) {
    let answers = room.sealedAnswers.filter { $0.turn == turn }
    let lead = room.leads[turn] ?? ""
    guard let chosen = answers.first(where: { $0.seat == lead }) ?? answers.first else {
      try decide(.skip, by: Room.program)
      return try goOn()
    }
    emit(.revealedAnswers(turn: turn))
    let answer = chosen.answer
    let events = try decided(.answer(text: answer.text, findings: answer.findings))
    take(events, by: chosen.seat)
    if room.session.openTurn?.number == turn, let seat = present(chosen.seat) {
      emit(.gaveFloor(seat: seat, task: .answer))
    } else {
      try goOn()
    }
  }

  /// The candidate with this id if they are there, else another one; nil if nobody is.
  func present(_ id: String) -> String? {
    let candidates = room.presentCandidates
    return candidates.contains { $0.id == id } ? id : candidates.first?.id
  }
}
