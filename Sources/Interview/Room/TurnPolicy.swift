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
  /// Whether the answers are rated.
  public var rates: Bool
  /// Which rules the room goes by: ``newestRules`` unless it was opened by an older program. By the
  /// first rules one answer of a question was rated, and a triad's round ended only with a question.
  public var rules: Int

  /// The rules of rooms that are opened now.
  public static let newestRules = 2

  /// Settings; the defaults are the program's. A triad's round of eleven minutes lies between the ten
  /// and twelve that practice groups are usually advised.
  public init(
    policy: TurnPolicy, turnSeconds: Int = 0, roundSeconds: Int? = nil, passes: Int = 2,
    rates: Bool = true, rules: Int = RoomSettings.newestRules
  ) {
    self.policy = policy
    self.turnSeconds = turnSeconds
    self.roundSeconds = roundSeconds ?? (policy == .triad ? 660 : 0)
    self.passes = passes
    self.rates = rates
    self.rules = rules
  }
}

extension RoomSettings {
  private enum CodingKeys: String, CodingKey {
    case policy, turnSeconds, roundSeconds, passes, rates, rules
  }

  /// Settings of a record; those without `rules` are of the first.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      policy: try values.decode(TurnPolicy.self, forKey: .policy),
      turnSeconds: try values.decode(Int.self, forKey: .turnSeconds),
      roundSeconds: try values.decode(Int.self, forKey: .roundSeconds),
      passes: try values.decode(Int.self, forKey: .passes),
      rates: try values.decode(Bool.self, forKey: .rates),
      rules: try values.decodeIfPresent(Int.self, forKey: .rules) ?? 1)
  }

  /// Writes them as they were read: the first rules have no number.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(policy, forKey: .policy)
    try values.encode(turnSeconds, forKey: .turnSeconds)
    try values.encode(roundSeconds, forKey: .roundSeconds)
    try values.encode(passes, forKey: .passes)
    try values.encode(rates, forKey: .rates)
    if rules > 1 { try values.encode(rules, forKey: .rules) }
  }
}
