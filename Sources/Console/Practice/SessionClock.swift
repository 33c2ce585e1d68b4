// Time as the core knows it: milliseconds since the session opened, pauses left out.

/// A stopwatch on the monotonic clock.
package struct SessionClock {
  private var counted: Duration
  private var runningSince: ContinuousClock.Instant?
  private let clock = ContinuousClock()

  /// A clock that stands at `milliseconds`.
  package init(milliseconds: Int = 0) {
    counted = .milliseconds(milliseconds)
  }

  /// What it shows.
  package var elapsedMilliseconds: Int {
    let total = counted + (runningSince.map { $0.duration(to: clock.now) } ?? .zero)
    return Int(total / .milliseconds(1))
  }

  /// Starts it; a running clock runs on.
  package mutating func start() {
    runningSince = runningSince ?? clock.now
  }

  /// Stops it; a standing clock stands.
  package mutating func stop() {
    guard let since = runningSince else { return }
    counted += since.duration(to: clock.now)
    runningSince = nil
  }
}
