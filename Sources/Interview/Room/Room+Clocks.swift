// The clocks of a room: how long a seat may hold the floor, and a triad's round.

extension Room {
  /// A clock that runs, and when it runs out, in milliseconds since the session opened.
  public struct Deadline: Sendable, Hashable {
    /// Which clock.
    public var clock: RoomClock
    /// When it began.
    public var fromMilliseconds: Int
    /// When it runs out.
    public var atMilliseconds: Int
  }

  /// What runs out next for the seat with the floor; nil while no clock runs.
  public var deadline: Deadline? {
    [turnDeadline, roundDeadline].compactMap { $0 }.min { $0.atMilliseconds < $1.atMilliseconds }
  }

  /// Whether the turn of the seat with the floor has taken its time, by the turn's clock.
  public func isTurnOver(at elapsedMilliseconds: Int) -> Bool {
    turnDeadline.map { elapsedMilliseconds >= $0.atMilliseconds } ?? false
  }

  /// Whether the round is over in the middle of a question, which then gets no further follow-up.
  public func isRoundOver(at elapsedMilliseconds: Int) -> Bool {
    roundDeadline.map { elapsedMilliseconds >= $0.atMilliseconds } ?? false
  }

  private var turnDeadline: Deadline? {
    guard settings.turnSeconds > 0, let floor else { return nil }
    return Deadline(
      clock: .turn, fromMilliseconds: floor.sinceMilliseconds,
      atMilliseconds: floor.sinceMilliseconds + settings.turnSeconds * 1000)
  }

  /// Only while a question is answered or followed up: ratings belong to the round that they end.
  private var roundDeadline: Deadline? {
    guard settings.policy == .triad, settings.rules > 1, settings.roundSeconds > 0, !hasRoundEnded,
      session.stage == .question, let turn = session.openTurn, leads[turn.number] != nil,
      let task = floor?.task, task == .answer || task == .followUp
    else { return nil }
    return Deadline(
      clock: .round, fromMilliseconds: roundBeganMilliseconds,
      atMilliseconds: roundBeganMilliseconds + settings.roundSeconds * 1000)
  }
}
