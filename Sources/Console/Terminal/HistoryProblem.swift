// Why typed lines could not be kept for the next run; the session goes on without them.

/// A history file that could not be read or written.
package struct HistoryProblem: Error, Equatable, CustomStringConvertible {
  /// The file or folder that the failed call named.
  package let path: String
  /// What was tried.
  package let action: Action
  /// What the operating system answered.
  package let reason: SystemError

  /// What was tried on the file.
  package enum Action: Sendable {
    /// Lines of earlier runs cannot be recalled.
    case read
    /// Lines of this run will not be recalled in the next.
    case write
  }

  /// One sentence for the person at the terminal.
  package var description: String {
    switch action {
    case .read: "Earlier lines cannot be recalled: \(path): \(reason)."
    case .write: "The lines you type are not kept for the next run: \(path): \(reason)."
    }
  }
}
