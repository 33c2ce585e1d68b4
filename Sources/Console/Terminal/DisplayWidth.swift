// How many columns text takes on a terminal: grapheme clusters, wide characters, marks, flags.
import CLibEdit

/// Widths in terminal columns, as terminals that draw whole grapheme clusters have them.
///
/// Needs ``UTF8Locale/use()`` once before.
package enum DisplayWidth {
  /// Columns of `text`, which holds no control characters and no newlines.
  package static func columns(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }

  /// Columns of one grapheme cluster: 0, 1 or 2, and more for some conjuncts of Indic scripts.
  ///
  /// Emoji joined by ZWJ or changed by a skin tone are as wide as the widest of them; U+FE0F asks
  /// for the emoji form and two regional indicators make a flag, both 2. Otherwise the scalars'
  /// columns add up: a base with its marks, a Hangul syllable, consonants joined by a virama.
  package static func columns(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return (32..<127).contains(ascii) ? 1 : 0 }
    let scalars = character.unicodeScalars
    if scalars.contains("\u{FE0F}") || isFlag(scalars) { return 2 }
    let isEmoji = scalars.first?.properties.isEmoji ?? false
    return scalars.reduce(0) { isEmoji ? max($0, columns($1)) : $0 + columns($1) }
  }

  /// Whether terminals disagree about the width of this cluster, so that what follows it has to be
  /// put in its column explicitly.
  static func isUncertain(_ character: Character) -> Bool {
    guard character.utf8.count > 1 else { return false }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return false }
    return scalars.count > 1 || isRegionalIndicator(first) || libc_scalar_columns(first.value) < 0
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    let known = Int(libc_scalar_columns(scalar.value))
    if known >= 0 { return known }
    // Assigned after this C library was made: new scalars of the emoji planes are drawn wide.
    return (0x1F000...0x1FAFF).contains(scalar.value) ? 2 : 1
  }

  private static func isFlag(_ scalars: Character.UnicodeScalarView) -> Bool {
    scalars.count == 2 && scalars.allSatisfy(isRegionalIndicator)
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
