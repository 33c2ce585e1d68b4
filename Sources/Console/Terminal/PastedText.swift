// What a paste may bring into a line: text and line breaks, and no keys or escape sequences.
import Report

/// Cleans the bytes of a bracketed paste.
enum PastedText {
  /// Valid text without control characters but newlines and tabs, and without newlines at its end,
  /// so that a paste never ends on an empty row.
  ///
  /// Line breaks come as CR, LF or both in either order, since the terminal is set to swap the two.
  static func clean(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    var breakBefore: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\r" || scalar == "\n" {
        let isSecondHalf = breakBefore != nil && breakBefore != scalar
        if !isSecondHalf { scalars.append("\n") }
        breakBefore = isSecondHalf ? nil : scalar
        continue
      }
      breakBefore = nil
      if scalar == "\t" || scalar.visibleForm == nil { scalars.append(scalar) }
    }
    while scalars.last == "\n" { scalars.removeLast() }
    return String(scalars)
  }
}
