// What reading a line can end in: Ctrl-C and the end of input are values, so that the shell decides.

/// How one call of ``LineReader/read(prompt:)`` ended.
package enum LineEvent: Equatable, Sendable {
  /// A line, without its newline; newlines inside it were pasted or typed with Meta-Enter.
  ///
  /// It is valid Unicode, but may hold control characters: show it through ``TerminalText``.
  case line(String)
  /// Ctrl-C or SIGINT. What was half typed is no longer in the line; the editor's history has it.
  case interrupted
  /// Ctrl-D on an empty line, after which a terminal can be read on; or the end of the input, which
  /// every later read reports again.
  case endOfFile
  /// SIGTERM or SIGHUP: the program should save and leave.
  case terminated
}
