// Time as the core knows it: milliseconds since the session opened, pauses left out.

/// A stopwatch on the monotonic clock.
package struct SessionClock {
  private var counted: Duration
  private var runningSince: ContinuousClock.Instant?
  private let pace: Pace
  private let clock = ContinuousClock()

  /// What moves a clock.
  package enum Pace: Sendable {
    /// Time.
    case time
    /// Typing, for recordings that are the same each time: every character counts 200 ms, which is
    /// 60 words a minute.
    case typing
  }

  /// A clock that stands at `milliseconds`.
  package init(milliseconds: Int = 0, pace: Pace = .time) {
    counted = .milliseconds(milliseconds)
    self.pace = pace
  }

  /// What it shows.
  package var elapsedMilliseconds: Int { milliseconds(typed: 0) }

  /// What it shows while a line of `typed` scalars is not yet submitted.
  package func milliseconds(typed: Int) -> Int {
    let run = pace == .time ? timeRun : Self.time(typing: isRunning ? typed : 0)
    let total = counted + run
    return Int(total / .milliseconds(1))
  }

  /// Whether it runs.
  package var isRunning: Bool { runningSince != nil }

  private static func time(typing scalars: Int) -> Duration { .milliseconds(200) * scalars }

  private var timeRun: Duration {
    runningSince.map { $0.duration(to: clock.now) } ?? .zero
  }

  /// Counts a line that was typed, where typing moves the clock and it runs.
  package mutating func count(_ line: String) {
    guard pace == .typing, isRunning else { return }
    counted += Self.time(typing: line.unicodeScalars.count)
  }

  /// Starts it; a running clock runs on.
  package mutating func start() {
    runningSince = runningSince ?? clock.now
  }

  /// Stops it; a standing clock stands.
  package mutating func stop() {
    if pace == .time { counted += timeRun }
    runningSince = nil
  }
}
