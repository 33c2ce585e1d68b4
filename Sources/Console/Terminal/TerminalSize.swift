// How wide and tall the terminal is, with an answer even where there is no terminal.
import Glibc

/// The size of a terminal in character cells.
package struct TerminalSize: Equatable, Sendable {
  /// At least 2, so that a wide character always fits.
  package let columns: Int
  /// At least 2.
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(2, columns)
    self.rows = max(2, rows)
  }

  /// What is assumed where nothing says better.
  package static let standard = TerminalSize(columns: 80, rows: 24)

  /// The size of the terminal that standard output, input or error is connected to, asked in that
  /// order; a size of zero (serial lines, some containers) counts as unknown.
  ///
  /// Where none knows: `COLUMNS` and `LINES`, then 80 × 24.
  package static var current: TerminalSize {
    let known = [FileDescriptor.standardOutput, .standardInput, .standardError].lazy.compactMap(of)
    return known.first ?? fallback(environment: ProcessEnvironment.value)
  }

  /// The size that the terminal behind `file` reports, or nil.
  static func of(_ file: FileDescriptor) -> TerminalSize? {
    var size = winsize()
    guard ioctl(file.number, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    guard size.ws_col > 0 else { return nil }
    return TerminalSize(
      columns: Int(size.ws_col), rows: size.ws_row > 0 ? Int(size.ws_row) : standard.rows)
  }

  /// The size by environment variables; values that are no positive number are ignored.
  static func fallback(environment: (String) -> String?) -> TerminalSize {
    func number(_ name: String) -> Int? {
      environment(name).flatMap { Int($0) }.flatMap { (1...9999).contains($0) ? $0 : nil }
    }
    return TerminalSize(
      columns: number("COLUMNS") ?? standard.columns, rows: number("LINES") ?? standard.rows)
  }
}
