// How far a long run is, on one line of standard error that is written over.
import Console

/// A line that only a person at a terminal sees.
struct ProgressLine {
  private static let interval = Duration.milliseconds(200)

  private let isShown: Bool
  private var lastShown: ContinuousClock.Instant?
  private var stands = false

  /// A line; `isShown` says whether it is seen besides needing a terminal for standard error.
  init(isShown: Bool = true) {
    self.isShown = isShown && FileDescriptor.standardError.isTerminal
  }

  /// Shows `text`, unless it showed another one just now.
  mutating func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let lastShown, now - lastShown < Self.interval { return }
    lastShown = now
    stands = true
    write("\r\(text())\u{1B}[K")
  }

  /// Makes room for something else.
  mutating func clear() {
    if stands { write("\r\u{1B}[K") }
    stands = false
  }

  private func write(_ text: String) {
    do {
      try FileDescriptor.standardError.write(text)
    } catch {
      // Nobody is there to see how far it is.
    }
  }
}
