// One line of a file as its author sees it: indentation, dash, key, value. Nothing is parsed here:
// the line may be broken.

/// How a line is written.
struct LineWriting {
  /// The line's characters.
  let scalars: [Unicode.Scalar]
  /// How many characters stand before its content.
  let indent: Int

  /// A line, or what follows its first characters.
  init(_ line: String, from column: Int = 0) {
    let scalars = Array(line.unicodeScalars)
    indent = scalars.indices.dropFirst(column).first { scalars[$0] != " " } ?? scalars.count
    self.scalars = scalars
  }

  /// Whether the line is empty or a comment.
  var isBlank: Bool { indent == scalars.count || scalars[indent] == "#" }

  /// Whether it begins an item of a list.
  var isDash: Bool {
    indent < scalars.count && scalars[indent] == "-"
      && (indent + 1 == scalars.count || scalars[indent + 1] == " ")
  }

  /// The sign of a list's item in another program that it begins with: `•`, `*`, `1.`.
  var bullet: String? {
    guard indent < scalars.count else { return nil }
    if "•‣◦●▪–—*·".unicodeScalars.contains(scalars[indent]), isSpace(indent + 1) {
      return text(indent..<indent + 1)
    }
    let end = scalars[indent...].firstIndex { !("0"..."9").contains($0) } ?? scalars.count
    guard end > indent, end < indent + 3, end < scalars.count,
      scalars[end] == "." || scalars[end] == ")", end + 1 < scalars.count, isSpace(end + 1)
    else { return nil }
    return text(indent..<end + 1)
  }

  /// The key that it begins with; nil when it begins with none.
  var key: String? { keyEnd.map { text(indent..<$0).trimmingQuotes } }

  /// The word that is all of the line: perhaps a key without its ':'.
  var bareWord: String? {
    guard indent < scalars.count, scalars[indent...].allSatisfy(Self.isWord) else { return nil }
    return text(indent..<scalars.count)
  }

  /// Whether its key has no value in the line.
  var hasKeyAlone: Bool {
    guard let end = keyEnd else { return false }
    let rest = scalars[(end + 1)...].drop { $0 == " " }
    return rest.isEmpty || rest.first == "#"
  }

  /// Where what follows the dash at `column` or after it begins.
  func columnAfterDash(from column: Int) -> Int? {
    guard isDash else { return nil }
    return scalars.indices[(indent + 1)...].first { scalars[$0] != " " }
  }

  /// Where the value begins: after the dashes and the key.
  var valueStart: Int {
    var start = indent
    while start < scalars.count, scalars[start] == "-", isSpace(start + 1) {
      start = afterSpaces(start + 1)
    }
    guard let end = Self.keyEnd(scalars, from: start) else { return start }
    return afterSpaces(end + 1)
  }

  /// Where its content begins: after the dashes.
  var contentStart: Int {
    var start = indent
    while start < scalars.count, scalars[start] == "-", isSpace(start + 1) {
      start = afterSpaces(start + 1)
    }
    return start
  }

  /// Some of its characters.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// Whether a space, or the line's end, is at this place.
  func isSpace(_ index: Int) -> Bool { index >= scalars.count || scalars[index] == " " }

  /// The first place from `index` on that is not a space.
  func afterSpaces(_ index: Int) -> Int {
    var index = index
    while index < scalars.count, scalars[index] == " " { index += 1 }
    return index
  }

  private var keyEnd: Int? { Self.keyEnd(scalars, from: indent) }

  /// Where the ':' of a key stands that begins at `start`: letters, digits, hyphens, perhaps in quotes.
  static func keyEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var end = start
    while end < scalars.count, isWord(scalars[end]) || isQuote(scalars[end]) { end += 1 }
    guard end > start, end < scalars.count, scalars[end] == ":",
      end + 1 == scalars.count || scalars[end + 1] == " " || scalars[end + 1] == "\t"
    else { return nil }
    return end
  }

  /// Whether ids and keys may hold it.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": return true
      default: return false
      }
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" || scalar == "'" }
}

extension String {
  fileprivate var trimmingQuotes: String { replacing("\"", with: "").replacing("'", with: "") }
}
