// The clock of a closing statement: what is typed is counted as it would be spoken.

/// Warns above the line while a closing statement is typed, by the time that it would take to say.
///
/// People speak faster than they type, so time itself would cut everybody short. 140 words a minute is
/// the middle of the 130-150 that shared guidance gives for speaking; a word is counted as six
/// scalars, its space included, as typing speeds are. Nothing is taken: what runs over is scored so.
struct ClosingClock {
  /// Seconds that the statement may take.
  let seconds: Int

  /// Scalars that are spoken in a second.
  private static let scalarsASecond = 14
  /// Seconds before the end at which the first warning comes.
  private static let warning = 10

  /// The alarm for one reading of the line; `warns` draws a warning.
  func alarm(_ warns: @escaping (String) -> String) -> LineAlarm {
    let marks = [max(seconds - Self.warning, 0), seconds]
    var next = marks.first == 0 ? 1 : 0
    return LineAlarm(
      millisecondsLeft: { typed in
        next < marks.count && typed > marks[next] * Self.scalarsASecond ? 0 : nil
      },
      ring: { _ in
        defer { next += 1 }
        return .say(
          warns(
            next == 0
              ? "About \(Self.warning) seconds of speaking left."
              : "That is \(seconds) seconds of speaking: finish your sentence."))
      })
  }
}
