// The time of day, which only a transcript's header holds.
import Glibc

/// The time of day in UTC.
enum WallClock {
  /// Now, as `2026-11-23T04:05:06Z`.
  static var now: String { text(at: time(nil)) }

  /// A time, in seconds since 1970, as ``now`` is written.
  static func text(at seconds: time_t) -> String {
    var seconds = seconds
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
      let count = strftime(buffer.baseAddress, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
      return String(
        decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    return text
  }
}
