// Lets any thread speak while the reader's thread waits for keys.
import Synchronization

/// Messages for the screen, in the order they were posted; a reader shows them above its prompt.
package final class Inbox: Sendable {
  let pipe = WakePipe()
  private let messages = Mutex<[String]>([])

  package init() {}

  /// Shows `message`, wrapped at words, as soon as the reader waits for a line, or at once when it
  /// is waiting already; what is half typed stays.
  ///
  /// Sequences of ``Style`` are obeyed; every other control character but a newline is made visible.
  package func post(_ message: String) {
    messages.withLock { $0.append(message) }
    pipe.wake()
  }

  /// Takes the messages that wait.
  func take() -> [String] {
    messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
