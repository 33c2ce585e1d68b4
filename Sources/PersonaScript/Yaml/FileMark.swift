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
    return marks
  }

  private static func cause(_ line: String, isInside: Bool) -> SyntaxCause? {
    if line.hasPrefix("<<<<<<<") { return .mergeMark }
    if line.hasPrefix("```") { return .codeFence }
    for mark in ["---", "..."] where isInside && (line == mark || line.hasPrefix(mark + " ")) {
      return .documentMark(mark)
    }
    return nil
  }
}

/// What a file is that is no text at all, by the bytes that it begins with.
enum FileKind {
  /// What to call it; nil for a text.
  static func other(than source: SourceText) -> String? {
    let start = source.line(1)
    if start.hasPrefix("PK\u{3}\u{4}") { return "a Word document, or another packed file" }
    if start.hasPrefix("%PDF-") { return "a PDF" }
    if start.hasPrefix("{\\rtf") { return "a document in rich text" }
    let lowered = start.lowercased()
    if lowered.hasPrefix("<!doctype") || lowered.hasPrefix("<html") { return "a web page" }
    // One alone is a slip, with a place of its own.
    return source.bytes.prefix(4096).count { $0 == 0 } > 3 ? "no text: it holds zero bytes" : nil
  }
}
