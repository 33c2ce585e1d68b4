// Why the parser stopped, in its own terms; SyntaxCause looks for what an author did.

/// The parser's remark about a text that is not YAML.
struct SyntaxFailure {
  /// A line, 1-based, and a column, 1-based, in Unicode scalars.
  typealias Position = (line: Int, column: Int)

  /// What it says.
  let remark: String
  /// Where it stopped.
  let position: Position
  /// Where what it was reading began.
  let beginning: Position?

  /// A remark about a place in the file, which may lie past its end.
  init(remark: String, at position: Position, beginning: Position?) {
    self.remark = remark
    // For a quotation that is not closed, where it begins says more than where the file ends.
    self.position =
      remark.contains("quoted scalar") ? beginning ?? position : position
    self.beginning = beginning
  }

  /// Where it stopped; the end of the last line with text when that is past it.
  func place(in source: SourceText) -> Place {
    var line = min(max(1, position.line), source.lineCount)
    var column = position.column
    while line > 1, source.line(line).isEmpty {
      line -= 1
      column = source.line(line).unicodeScalars.count + 1
    }
    let end = source.line(line).unicodeScalars.count + 1
    return Place(source: source, line: line, column: min(max(1, column), end), length: 1)
  }
}
