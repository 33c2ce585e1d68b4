// The one thing the shell asks of a terminal or a pipe: the next line.

/// The reader for standard input: an editor where there is a terminal for it, else a plain one.
///
/// - Parameter completions: as ``LineEditor/completions``.
package func makeLineReader(
  history: HistoryFile?, inbox: Inbox = Inbox(), completions: @escaping (String) -> [String]
) -> any LineReader {
  guard let editor = LineEditor(inbox: inbox, history: history) else {
    return PlainLineReader(inbox: inbox)
  }
  editor.completions = completions
  return editor
}

/// A source of lines: ``LineEditor`` at a terminal, ``PlainLineReader`` everywhere else.
package protocol LineReader {
  /// Shows `prompt` and waits for a line; messages of the reader's ``Inbox`` appear meanwhile.
  ///
  /// - Parameters:
  ///   - prompt: One line, already safe to show; colours as ``Style`` makes them.
  ///   - alarm: A clock to watch meanwhile; a reader that cannot see what is half typed does not.
  ///   - draft: What the line begins with, and where it is kept meanwhile; likewise.
  func read(prompt: String, alarm: LineAlarm?, draft: LineDraft?) -> LineEvent

  /// Adds a line to what the arrow keys recall; a reader without keys does nothing.
  ///
  /// Where lines are kept for later runs this waits for the disk, so reply first; and a line that
  /// must not be stored, such as one with patient details, must not be given to it.
  func remember(_ line: String)

  /// Shows `text` at the right end of the prompt's row, asked for again every half second; a reader
  /// without a prompt of its own does nothing.
  func showAtRight(_ text: @escaping () -> String)
}

extension LineReader {
  /// Shows `prompt` and waits for a line, however long it takes.
  package func read(prompt: String) -> LineEvent { read(prompt: prompt, alarm: nil, draft: nil) }
}
