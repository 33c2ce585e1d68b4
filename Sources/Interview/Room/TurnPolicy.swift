// Who answers when, as a choice of five.

/// How turns go round in a room.
public enum TurnPolicy: String, Sendable, Hashable, Codable, CaseIterable {
  /// Each candidate in turn gets a whole question with its follow-ups.
  case rounds
  /// Each follow-up goes on to the next candidate, who improves on what was said.
  case relay
  /// Everybody answers the same question unseen; then all answers are shown, and one candidate, another
  /// each time, gets the follow-ups.
  case sealed
  /// One answers, one picks the follow-ups in the persona's place, the others observe; roles rotate.
  case triad
  /// Whoever raised a hand first gets the question; without hands, whoever has had the fewest.
  case hands
}

/// How a room is run.
public struct RoomSettings: Sendable, Hashable, Codable {
  /// How turns go round.
  public var policy: TurnPolicy
  /// Seconds that one seat may hold the floor for a question and its follow-ups; 0 for no clock.
  public var turnSeconds: Int
  /// Seconds after which roles rotate or a round ends, at the next question; 0 for no clock.
  public var roundSeconds: Int
  /// Questions that each seat may pass on.
  public var passes: Int
  /// Whether everybody who did not answer rates each answer.
  public var rates: Bool

  /// Settings; the defaults are the program's. A triad's round of eleven minutes lies between the ten
  /// and twelve that practice groups are usually advised.
  public init(
    policy: TurnPolicy, turnSeconds: Int = 0, roundSeconds: Int? = nil, passes: Int = 2,
    rates: Bool = true
  ) {
    self.policy = policy
    self.turnSeconds = turnSeconds
    self.roundSeconds = roundSeconds ?? (policy == .triad ? 660 : 0)
    self.passes = passes
    self.rates = rates
  }
}
