// What may happen by itself while a line is typed: a clock that warns, and one that runs out.

/// A clock that a reader watches while it waits for keys.
///
/// Both closures are given how many scalars the line holds, for clocks that typing moves.
package struct LineAlarm {
  /// Milliseconds until it rings next; zero or less for now, nil for never.
  package var millisecondsLeft: (_ typed: Int) -> Int?
  /// Called when it rings.
  package var ring: (_ typed: Int) -> Ring

  /// What a reader does when it rings.
  package enum Ring: Equatable, Sendable {
    /// Shows this above the prompt; what is typed stays, and the cursor in it.
    case say(String)
    /// Takes the line as if Enter had been pressed.
    case takeLine
  }

  /// An alarm.
  package init(
    millisecondsLeft: @escaping (_ typed: Int) -> Int?, ring: @escaping (_ typed: Int) -> Ring
  ) {
    self.millisecondsLeft = millisecondsLeft
    self.ring = ring
  }
}
