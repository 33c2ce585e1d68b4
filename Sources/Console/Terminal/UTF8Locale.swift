// The C library knows the width of a character only in a UTF-8 locale, whatever LANG says.
import CLibEdit
import Glibc

/// The locale that libedit and ``DisplayWidth`` need.
package enum UTF8Locale {
  /// Switches `LC_CTYPE`, and nothing else, to a UTF-8 locale, the first time it is called; do so
  /// before the first thread starts.
  ///
  /// The user's own locale is taken when it is UTF-8, so that its widths hold; else `C.UTF-8`.
  /// - Returns: The locale's name, or nil on a system that has none: wide characters are then
  ///   taken to be one column wide.
  @discardableResult
  package static func use() -> String? {
    chosen
  }

  private static let chosen: String? = {
    for name in ["", "C.UTF-8", "C.utf8", "en_US.UTF-8"] {
      guard let chosen = setlocale(LC_CTYPE, name) else { continue }
      let locale = String(cString: chosen)
      if String(cString: libc_codeset()) == "UTF-8" { return locale }
    }
    return nil
  }()
}
