// The running board: who does what, and who is next.
import Interview
import Report

extension GroupShell {
  /// In a line: who is next at what is going on, or who does what in a triad; empty before the interview.
  var board: String {
    guard room.session.stage != .unopened else { return "" }
    switch room.floor?.task {
    case .rating: return list("Still to rate", waitingRaters)
    case .sealedAnswer:
      let others = room.waitingUnseen.map(\.id).filter { $0 != room.floor?.seat }
      return ([list("Still to answer", others)] + elsewhere).filter { !$0.isEmpty }
        .joined(separator: " · ")
    case .answer, .followUp, nil: return order.joined(separator: " · ")
    }
  }

  private func list(_ title: String, _ seats: [String]) -> String {
    seats.isEmpty ? "" : "\(title): " + seats.map(name).joined(separator: ", ") + "."
  }

  private var waitingRaters: [String] {
    var raters: [String] = []
    for duty in room.ratingRound?.waiting ?? []
    where duty.rater != room.floor?.seat && !raters.contains(duty.rater) {
      raters.append(duty.rater)
    }
    return raters
  }

  private var order: [String] {
    guard room.settings.policy != .triad else { return room.seats.map(doing) }
    let isOpen = room.session.openTurn != nil
    let next = room.nextUp.map(\.id).filter { !isOpen || $0 != room.floor?.seat }.map(name)
    let isRelay = room.settings.policy == .relay && isOpen
    let question =
      next.isEmpty
      ? [] : [(isRelay ? "next question: " : "Next: ") + next.joined(separator: ", then ")]
    return (isRelay ? followUp : []) + question + elsewhere
  }

  /// Who gets the next follow-up in a relay.
  private var followUp: [String] {
    let next = room.floor.flatMap { room.candidate(after: $0.seat) }
    return ["Next follow-up: \(next.map { name($0.id) } ?? "nobody else")"]
  }

  /// Those who do not answer, and those who are away.
  private var elsewhere: [String] {
    room.seats.filter { $0.isAway || $0.role != .candidate }.map(doing)
  }

  private func doing(_ seat: Seat) -> String {
    "\(seat.name) \(seat.isAway ? "is away" : seat.role.doing)"
  }

  /// Everybody with what they have had, for `/board`.
  var fullBoard: Document {
    let rows = room.seats.map { seat -> [Run] in
      let hand = room.hands.contains(seat.id) ? "hand up" : ""
      let left = room.settings.passes - room.passesUsed[seat.id, default: 0]
      return [
        Run(seat.name, .candidate), Run(seat.isAway ? "away" : seat.role.rawValue),
        Run("\(room.turnsHad[seat.id, default: 0])"), Run("\(left)"), Run(hand),
      ]
    }
    return Document([
      .table(header: ["", "Role", "Turns", "Passes left", ""], rows: rows),
      .paragraph([Run(board, .dim)]),
    ])
  }
}

extension SeatRole {
  /// "answers", "observes".
  fileprivate var doing: String {
    switch self {
    case .candidate: "answers"
    case .observer: "observes"
    case .interviewer: "asks"
    case .coach: "coaches"
    }
  }
}
