// A limit for waiting that no change of the time of day can move.
import Glibc

/// A point in time to give up at.
struct Deadline {
  private let end: Int

  init(seconds: Int) {
    end = Self.now + seconds * 1000
  }

  /// Milliseconds that are left; zero or less when it has passed.
  var millisecondsLeft: Int { end - Self.now }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
