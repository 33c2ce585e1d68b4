// Which wording a line came from: most events keep the line as it was said, with its places filled.
import Interview

/// A wording as a pattern: its texts in order, anything in its places.
struct WordingPattern {
  private let texts: [String]
  private let isFixed: Bool

  init(_ wording: String) {
    let parts = LineTemplate(wording).parts
    var texts = [""]
    for part in parts {
      if case .text(let text) = part {
        texts[texts.count - 1] += text
      } else {
        texts.append("")
      }
    }
    self.texts = texts
    isFixed = texts.count == 1
  }

  /// Whether `line` can be this wording, filled. A reprompt restates its question after it, so a
  /// line may go on.
  func matches(_ line: String) -> Bool {
    guard let first = texts.first, line.utf8.starts(with: first.utf8) else { return false }
    var rest = line.utf8.dropFirst(first.utf8.count)
    if isFixed { return rest.first.map { $0 == UInt8(ascii: " ") } ?? true }
    for text in texts.dropFirst() where !text.isEmpty {
      guard let found = Substring(rest).firstRange(of: text) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
