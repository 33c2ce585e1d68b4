// Characters that no file of a pack may hold, however they are written: they would reach a terminal.

/// Control characters and others that show nothing or show something else.
enum ForbiddenCharacters {
  /// Whether `scalar` is refused. A line feed, a carriage return and a tab are not: they are
  /// white space.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F: true
    // Marks that set the direction of writing, and separators that terminals do not know.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB: true
    // They show nothing, and make two words look like one another.
    case 0xAD, 0x200B, 0x2060: true
    // Private use: no font shows it, and the reader uses it for marks of its own.
    case 0xE000...0xF8FF, 0xF0000...: true
    case 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
