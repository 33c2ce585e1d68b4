// What replaced disk calls remember from one call to the next.
import Synchronization

/// Counts calls.
final class Counter: Sendable {
  private let count = Mutex(0)

  /// The number of this call, from 1.
  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}

/// Remembers calls in their order.
final class Journal: Sendable {
  private let lines = Mutex<[String]>([])

  /// The calls so far.
  var entries: [String] { lines.withLock { $0 } }

  /// Notes a call.
  func note(_ call: String) {
    lines.withLock { $0.append(call) }
  }
}
