// Times of repeated passes, and what is said of them: medians, because the machine is shared.
import Glibc

/// The durations of the passes of one measurement.
struct Sample {
  private let elapsed: [Duration]
  private let worked: [Duration]

  /// Times `passes` calls of `body`, after one that is not counted.
  init(passes: Int, _ body: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    try body()
    var elapsed: [Duration] = []
    var worked: [Duration] = []
    elapsed.reserveCapacity(passes)
    worked.reserveCapacity(passes)
    for _ in 0..<passes {
      let before = Self.processorTime
      elapsed.append(try clock.measure(body))
      worked.append(Self.processorTime - before)
    }
    self.elapsed = elapsed.sorted()
    self.worked = worked.sorted()
  }

  /// The time by the clock that half of the passes stayed below.
  var median: Duration { elapsed[elapsed.count / 2] }
  /// The time by the clock that 99 of 100 passes stayed below.
  var p99: Duration { elapsed[min(elapsed.count - 1, elapsed.count * 99 / 100)] }
  /// The processor time that half of the passes stayed below: what the median would be on a machine
  /// that does nothing else.
  var processorMedian: Duration { worked[worked.count / 2] }
  /// The least processor time of a pass: for ratios of times that neighbours disturb.
  var processorLeast: Duration { worked[0] }

  /// The processor time that this process has had.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

extension Duration {
  /// The length in milliseconds.
  var milliseconds: Double { microseconds / 1000 }
  /// The length in microseconds.
  var microseconds: Double {
    Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12
  }
}
