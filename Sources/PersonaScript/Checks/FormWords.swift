// Whether a line holds a form of a concept, closely enough for a warning: the analysis of answers,
// which knows inflections, is not part of the compiler.

/// The words of a text without their endings, as bytes with a space before each and after the last.
struct FormWords {
  private var bytes: [UInt8] = [.space]

  /// Splits a text.
  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...,
        UInt8(ascii: "'"):
        bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      default: endWord()
      }
    }
    endWord()
  }

  /// Whether these words stand here one after the other.
  func holds(_ form: FormWords) -> Bool {
    let (count, last) = (form.bytes.count, bytes.count - form.bytes.count)
    guard count > 1, last >= 0 else { return false }
    for start in 0...last where bytes[start] == .space && bytes[start + 1] == form.bytes[1] {
      if bytes[start..<start + count].elementsEqual(form.bytes) { return true }
    }
    return false
  }

  /// Takes the ending off the last word, if there is one, and closes it.
  private mutating func endWord() {
    guard bytes.last != .space else { return }
    let start = (bytes.lastIndex(of: .space) ?? 0) + 1
    let word = bytes[start...]
    for ending in Self.endings where word.count >= ending.count + 4 {
      guard word.suffix(ending.count).elementsEqual(ending) else { continue }
      bytes.removeLast(ending.count)
      break
    }
    bytes.append(.space)
  }

  private static let endings = [
    "ations", "ation", "ings", "ing", "ied", "ies", "ed", "es", "s", "e",
  ].map { Array($0.utf8) }
}

extension UInt8 {
  fileprivate static let space = UInt8(ascii: " ")
}
