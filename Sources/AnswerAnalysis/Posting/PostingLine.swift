// One line of a job posting as people paste it: marks of lists and of Markdown taken off.

/// A line without what only lays it out.
struct PostingLine {
  /// Its words, on single spaces.
  let text: String
  /// Whether it began with the mark of a list.
  let isItem: Bool
  /// Whether it is Markdown's mark of a title.
  let isTitle: Bool

  /// The marks that begin a list's item; `o` is what a word processor's hollow bullet becomes.
  private static let bullets: Set<Character> = [
    "-", "*", "•", "·", "–", "—", "▪", "●", "○", "◦", "‣", "■", "□", "✓", "✔", "➢", "►", "→", "+",
    "\u{F0B7}", "\u{F0A7}", "o",
  ]

  init(_ line: some StringProtocol) {
    var words = Self.folded(line).split(separator: " ")[...]
    let title = words.first.map { $0.allSatisfy { $0 == "#" } } ?? false
    if title { words.removeFirst() }
    var isItem = false
    while words.count > 1, let first = words.first, Self.isMark(first) {
      isItem = true
      words.removeFirst()
    }
    if let first = words.first, first.count > 1, let mark = first.first, mark != "o", mark != "+",
      Self.bullets.contains(mark), !first.dropFirst().allSatisfy({ $0 == mark }),
      !Self.isEmphasis(first)
    {
      isItem = true
      words[words.startIndex] = first.dropFirst()
    }
    text = Self.plain(words.joined(separator: " "))
    self.isItem = isItem
    isTitle = title
  }

  /// Whether a first word is nothing but a bullet or a number: `•`, `3.`, `(b)`, `[x]`.
  private static func isMark(_ word: Substring) -> Bool {
    if word.count == 1, let mark = word.first { return bullets.contains(mark) }
    let inner = word.filter { !"()[].".contains($0) }
    guard inner.count < word.count else { return false }
    return inner.allSatisfy { $0.isASCII && $0.isNumber } && inner.count <= 2
      || inner.count == 1 && inner.allSatisfy { $0.isASCII && $0.isLetter } && word.last != "."
  }

  private static func isEmphasis(_ word: Substring) -> Bool { word.hasPrefix("**") }

  /// Without Markdown's stars and underscores around words.
  private static func plain(_ text: String) -> String {
    let bare = text.replacing("**", with: "").replacing("__", with: "")
    return String(bare.drop { $0 == " " })
  }

  /// The line on single spaces; characters that cannot be seen are spaces, zero-width ones nothing.
  private static func folded(_ line: some StringProtocol) -> String {
    var text = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}", "\u{FEFF}", "\u{AD}": break
      case _
      where scalar.properties.isWhitespace || scalar.value < 0x20
        || (0x7F..<0xA0).contains(scalar.value):
        text.append(" ")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
