// What others must not see is typed on the terminal's second screen, which has no scrollback.

/// Clears and hides; nothing at all where nobody sits before a terminal.
@MainActor
package final class Curtain {
  /// Whether what is written now is out of the scrollback and gone when ``open()`` is called.
  private(set) var isDrawn = false
  private let output: FileDescriptor
  private let isOn: Bool

  /// A curtain on `output`; off where it is no terminal or too simple to be cleared.
  package init(isOn: Bool, output: FileDescriptor = .standardOutput) {
    self.isOn = isOn
    self.output = output
  }

  /// Hides what follows; what was hidden before is erased.
  func draw() {
    write((isDrawn ? "" : ControlSequence.secondScreen) + ControlSequence.clearScreen)
    isDrawn = true
  }

  /// Erases what was hidden and shows everything else again.
  func open() {
    guard isDrawn else { return }
    write(ControlSequence.clearScreen + ControlSequence.firstScreen)
    isDrawn = false
  }

  /// An empty window: what stands in it goes to the scrollback.
  func wipe() {
    let rows = TerminalSize.current.rows
    write(String(repeating: "\n", count: rows) + ControlSequence.clearScreen)
  }

  private func write(_ text: String) {
    guard isOn else { return }
    do {
      try output.write(text)
    } catch {
      // Nobody is there to see it.
    }
  }
}
