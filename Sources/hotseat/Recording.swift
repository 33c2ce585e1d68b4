// Interviews that are recorded to be the same each time: script/record says why and how.
import Console
import Glibc

/// What `HOTSEAT_RECORDED_AT` asks for; a person's interview has real times whatever it says.
enum Recording {
  /// The time of day to record, in seconds since 1970; nil without the variable.
  ///
  /// - Throws: a ``Failure`` when the variable holds anything else.
  static func time() throws -> time_t? {
    guard let text = ProcessEnvironment.value("HOTSEAT_RECORDED_AT") else { return nil }
    guard let seconds = time_t(text), (0..<lastSecond).contains(seconds) else {
      throw Failure(.usage, "HOTSEAT_RECORDED_AT holds no seconds since 1970: '\(text)'")
    }
    return seconds
  }

  /// What moves the clock of a group: typing in a recording, and where `HOTSEAT_CLOCK=typing` asks for
  /// it, so that a test at a terminal goes the same way however busy the machine is.
  static func pace(recordedAt: time_t?) -> SessionClock.Pace {
    let isTyped = recordedAt != nil || ProcessEnvironment.value("HOTSEAT_CLOCK") == "typing"
    return isTyped ? .typing : .time
  }

  /// The end of the year 9999: a transcript's times have four digits for the year.
  private static let lastSecond = 253_402_300_800
}
