// Recognises the only escape sequences that this program writes into text: colours and weights.

/// The form `ESC [ digits and semicolons m`.
enum StyleSequence {
  /// The index after a sequence that `scalars` begins with, or nil when it begins with none.
  static func end(in scalars: Substring.UnicodeScalarView) -> String.Index? {
    guard scalars.first == "\u{1B}" else { return nil }
    var rest = scalars.dropFirst()
    guard rest.first == "[" else { return nil }
    rest = rest.dropFirst().drop { ("0"..."9").contains($0) || $0 == ";" }
    guard rest.first == "m" else { return nil }
    return rest.index(after: rest.startIndex)
  }
}
