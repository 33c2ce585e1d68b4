// The signals of a terminal: giving a line up, stopping and continuing, another window size.
import Glibc

extension LineEditor {
  /// Acts on the signals that arrived since the last call.
  ///
  /// - Returns: Whether the line is given up; ``outcome`` says how.
  func handleSignals() -> Bool {
    guard Signals.areWaiting else { return false }
    if Signals.take(SIGTERM, SIGHUP) {
      finishLine()
      outcome = .terminated
      return true
    }
    if Signals.take(SIGINT) {
      interrupt()
      return true
    }
    if Signals.take(SIGTSTP) { stop() }
    if Signals.take(SIGCONT) { resume() }
    if Signals.take(SIGWINCH) { resize() }
    return false
  }

  private func interrupt() {
    let text = engine.text
    finishLine(mark: "^C")
    if text.contains(where: { !$0.isWhitespace }) { engine.remember(text) }
    // As the terminal drops what it has not handed over yet: half a paste is not the next line.
    input.buffer.removeAll()
    outcome = .interrupted
  }

  /// Ctrl-Z: gives the terminal back, stops the process, and returns when it is continued.
  private func stop() {
    finishLine()
    suspendTerminal()
    Signals.stopProcess()
    _ = Signals.take(SIGCONT)
    resumeTerminal()
  }

  /// Continued after SIGSTOP: the shell has meanwhile set the terminal to its own mode.
  private func resume() {
    engine.setRaw(false)
    write(ControlSequence.nextRow)
    resumeTerminal()
  }

  private func resize() {
    painter.size = .current
    write(painter.erase())
    engine.resize()
  }

  /// Leaves the terminal as other programs expect it.
  func suspendTerminal() {
    write(ControlSequence.pasteMarksOff)
    engine.setRaw(false)
  }

  /// Takes the terminal back; nothing of the line is taken to be on the screen.
  func resumeTerminal() {
    engine.setRaw(true)
    write(ControlSequence.pasteMarksOn)
    painter.size = .current
    painter.forget()
    engine.resize()
  }
}
