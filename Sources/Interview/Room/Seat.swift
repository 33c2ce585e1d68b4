// A place in a room, and what the one who sits there does.

/// Someone in a room.
public struct Seat: Sendable, Hashable, Codable {
  /// As records name it: `seat-1`. Unique in the room.
  public var id: String
  /// What the person is called.
  public var name: String
  /// What they do now.
  public var role: SeatRole
  /// Whether they have left the table for a while: no turn comes to them and nobody waits for them.
  public var isAway: Bool

  /// A seat.
  public init(id: String, name: String, role: SeatRole, isAway: Bool = false) {
    self.id = id
    self.name = name
    self.role = role
    self.isAway = isAway
  }
}

/// What someone in a room does.
public enum SeatRole: String, Sendable, Hashable, Codable, CaseIterable {
  /// Answers.
  case candidate
  /// Listens and rates.
  case observer
  /// Picks the follow-ups in the persona's place.
  case interviewer
  /// Listens, rates and never answers; keeps the role when roles rotate.
  case coach
}
