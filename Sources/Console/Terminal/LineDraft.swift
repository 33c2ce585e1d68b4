// What is half typed, so that it can outlive a program that is killed.

/// The beginning of a line from an earlier run, and where the line goes while it is typed.
package struct LineDraft {
  /// What the line holds when it is shown first; empty for an empty line.
  package var beginning: String
  /// Called with the line as it stands, at most once in ``LineEditor/draftMilliseconds`` and only when it
  /// has changed.
  package var keep: (_ line: String) -> Void

  /// A draft.
  package init(beginning: String = "", keep: @escaping (_ line: String) -> Void) {
    self.beginning = beginning
    self.keep = keep
  }
}
