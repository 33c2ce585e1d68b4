// What a shell does because of an event.

/// Something for a shell to do; returned by ``Session/apply(_:at:)`` in order.
public enum Effect: Sendable, Equatable {
  /// Show a line that the persona says.
  case say(String)
  /// What is said from here on is said by the panel's member with this persona.
  case speaks(String)
  /// Wait for the person.
  case listen(Listening)
  /// Stop the clock.
  case stopClock
  /// Start the clock.
  case startClock
  /// Show the scorecard, unless scores are hidden.
  case show(Scorecard)
  /// Say goodbye to the shell: nothing more will come.
  case finish
}

/// What the person is asked for.
public enum Listening: Sendable, Equatable {
  /// An answer.
  case answer
  /// A question of their own.
  case ownQuestion
  /// A closing statement of about this many seconds.
  case closing(seconds: Int)
  /// A rating of the interview, 1...5.
  case rating
}
