// An interview that a test or a simulation held: what coverage is counted on.
public import Interview

/// An interview with a persona, or its beginning.
public struct HeldInterview: Sendable, Equatable {
  /// The persona's id.
  public var persona: String
  /// What happened, in order.
  public var events: [Event]
  /// The scores of the questions that were answered.
  public var scores: [TurnScore]

  /// An interview.
  public init(persona: String, events: [Event], scores: [TurnScore]) {
    self.persona = persona
    self.events = events
    self.scores = scores
  }
}
