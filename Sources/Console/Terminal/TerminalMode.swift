// A program that leaves by exit(3), from wherever, must leave the terminal as it found it.
import Glibc
import Synchronization

/// The terminal's mode before the editor changed it.
private let original = Mutex<termios?>(nil)

/// Restores the terminal when the process exits.
enum TerminalMode {
  /// Notes the present mode of standard input, the first time it is called, and restores it at exit.
  static func restoreAtExit() {
    let isFirst = original.withLock { mode in
      var present = termios()
      guard mode == nil, tcgetattr(0, &present) == 0 else { return false }
      mode = present
      return true
    }
    guard isFirst else { return }
    atexit {
      original.withLock { mode in
        guard var mode else { return }
        // In the background, changing the mode would stop the process instead.
        signal(SIGTTOU, SIG_IGN)
        tcsetattr(0, TCSADRAIN, &mode)
      }
    }
  }
}
