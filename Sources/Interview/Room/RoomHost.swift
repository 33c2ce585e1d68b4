// The room's side of the state machine: whose turn it is, and what a wish at the table leads to.

/// Runs a room: an interviewer, and rules for turns. Pure, as ``Interviewer``.
public struct RoomHost: Sendable {
  /// Who interviews.
  public let interviewer: Interviewer
  /// How turns go round.
  public let settings: RoomSettings

  /// A host.
  public init(interviewer: Interviewer, settings: RoomSettings) {
    self.interviewer = interviewer
    self.settings = settings
  }

  /// The facts that `command` leads to, one or more, in order. The room is unchanged: apply them.
  ///
  /// - Throws: a ``RoomRefusal`` when the wish cannot be granted now.
  public func decide(
    _ command: RoomCommand, in room: Room
  ) throws(RoomRefusal) -> [RoomFact] {
    let latest = room.session.elapsedMilliseconds
    guard command.elapsedMilliseconds >= latest else {
      throw .interview(.timeWentBackwards(latest: latest))
    }
    var decision = RoomDecision(host: self, room: room, command: command)
    try decision.grant()
    return decision.facts
  }

  /// What the analyser must know about an answer that is given now.
  public func analysisContext(in room: Room) -> AnalysisContext {
    interviewer.analysisContext(in: room.session)
  }

  /// What the human interviewer may pick from now: the script's follow-ups that fit, best first.
  public func followUps(in room: Room) -> [RankedFollowUp] {
    room.floor?.task == .followUp ? interviewer.followUps(in: room.session) : []
  }

  /// Why seats do not make a room under a policy; nil when they do.
  public static func problem(with seats: [Seat], policy: TurnPolicy) -> SeatProblem? {
    guard seats.count >= 2 else { return .tooFew }
    let ids = Set(seats.map(\.id) + [Room.persona, Room.program])
    let names = Set(seats.map { $0.name.lowercased() })
    guard ids.count == seats.count + 2, names.count == seats.count else { return .duplicate }
    guard seats.contains(where: { $0.role == .candidate }) else { return .noCandidate }
    let isTriad =
      seats.count { $0.role == .candidate } == 1 && seats.count { $0.role == .interviewer } == 1
      && seats.count >= 3
    return policy == .triad && !isTriad ? .noTriad : nil
  }
}
