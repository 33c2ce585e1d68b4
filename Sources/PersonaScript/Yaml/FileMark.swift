// Lines that belong to another program than this one, seen where a file is not YAML: each explains
// everything that the parser would say.

/// Marks in a file that are no part of it.
enum FileMark {
  /// Every mark, in order.
  static func all(in source: SourceText) -> [Located<SyntaxCause>] {
    var hasContent = false
    var marks: [Located<SyntaxCause>] = []
    for number in 1...source.lineCount {
      let line = source.line(number)
      if let cause = cause(line, isInside: hasContent) {
        let length = max(1, line.unicodeScalars.prefix { $0 != " " }.count)
        let place = Place(source: source, line: number, column: 1, length: length)
        marks.append(Located(value: cause, place: place))
      } else if !LineWriting(line).isBlank {
        hasContent = true
      }
    }
    // The lines in the middle and at the end of two versions are told by the one at the beginning.
    let merges = marks.filter { $0.value == .mergeMark }
    guard merges.contains(where: { source.line($0.place.line).hasPrefix("<") }) else {
      return marks.filter { $0.value != .mergeMark } + merges.prefix(1)
    }
    return marks.filter { $0.value != .mergeMark || source.line($0.place.line).hasPrefix("<") }
  }

  private static func cause(_ line: String, isInside: Bool) -> SyntaxCause? {
    for sign in ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
    where line == sign || line.hasPrefix(sign + " ") {
      return .mergeMark
    }
    if line.hasPrefix("```") { return .codeFence }
    for mark in ["---", "..."] where isInside && (line == mark || line.hasPrefix(mark + " ")) {
      return .documentMark(mark)
    }
    return nil
  }
}

/// What a file is that is no text at all, or not in the one encoding of texts, by its bytes.
enum FileKind {
  /// What to call it; nil for a text.
  static func other(than bytes: [UInt8]) -> String? {
    for (start, kind) in signatures where bytes.starts(with: start) { return kind }
    let start = String(decoding: bytes.prefix(16), as: UTF8.self).lowercased()
    if start.hasPrefix("<!doctype") || start.hasPrefix("<html") { return "a web page" }
    // One alone is a slip, with a place of its own.
    let beginning = bytes.prefix(4096)
    guard beginning.count(where: isNoSign) > 3 else { return nil }
    let zeros = beginning.count { $0 == 0 }
    if zeros > beginning.count / 3 {
      return "saved in an encoding of two or four bytes a character"
    }
    return zeros > 3 ? "no text: it holds zero bytes" : "no text: it holds bytes of a program's own"
  }

  /// Whether no text holds the byte.
  private static func isNoSign(_ byte: UInt8) -> Bool {
    byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains(byte)
  }

  /// The bytes that files of other kinds begin with. UTF-32 goes first: it begins as UTF-16 does.
  private static let signatures: [([UInt8], String)] = [
    ([0xFF, 0xFE, 0, 0], "saved as UTF-32, not as UTF-8"),
    ([0, 0, 0xFE, 0xFF], "saved as UTF-32, not as UTF-8"),
    ([0xFF, 0xFE], "saved as UTF-16 (also called 'Unicode'), not as UTF-8"),
    ([0xFE, 0xFF], "saved as UTF-16 (also called 'Unicode'), not as UTF-8"),
    (Array("PK\u{3}\u{4}".utf8), "a Word document, or another packed file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a document of an older Word or Excel"),
    (Array("%PDF-".utf8), "a PDF"),
    (Array("{\\rtf".utf8), "a document in rich text"),
    ([0x1F, 0x8B], "a packed file"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"),
    (Array("<?xml".utf8), "XML, which another program wrote"),
  ]
}
