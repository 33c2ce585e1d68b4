// Text from people and files is shown, never obeyed: an escape sequence in an answer must not reach
// the terminal as one.
import Report

/// Makes the control characters of text visible.
package enum TerminalText {
  /// Which control characters pass through ``visible(_:keeping:)`` as they are.
  package struct Kept: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// U+000A, where text may have several lines.
    package static let newline = Kept(rawValue: 1)
    /// U+0009.
    package static let tab = Kept(rawValue: 2)
    /// Colour and weight sequences (`ESC [ digits m`) and no other escape sequence: for text that
    /// ``Style`` has already touched.
    package static let style = Kept(rawValue: 4)
  }

  /// `text` with every control character written out: C0 and DEL as `^[`, C1 as `<U+009B>`, and
  /// likewise the bidirectional overrides and isolates (U+202A–202E, U+2066–2069), which reorder
  /// what stands around them, and the line separators U+2028 and U+2029.
  ///
  /// - Parameter kept: What passes unchanged; nothing unless told. A carriage return before a
  ///   newline is dropped where newlines are kept.
  package static func visible(_ text: some StringProtocol, keeping kept: Kept = []) -> String {
    guard text.unicodeScalars.contains(where: { $0.visibleForm != nil }) else {
      return String(text)
    }
    var result = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.first {
      if kept.contains(.style), let end = StyleSequence.end(in: rest) {
        result.append(contentsOf: rest[..<end])
        rest = rest[end...]
        continue
      }
      rest.removeFirst()
      if scalar == "\r", kept.contains(.newline), rest.first == "\n" { continue }
      if let form = isKept(scalar, kept) ? nil : scalar.visibleForm {
        result.append(contentsOf: form.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isKept(_ scalar: Unicode.Scalar, _ kept: Kept) -> Bool {
    scalar == "\n" && kept.contains(.newline) || scalar == "\t" && kept.contains(.tab)
  }
}
