// What an author did that made a file unreadable. The parser says where it stopped; this looks at the
// lines there for the slips that people make.

/// A slip that makes a file unreadable.
enum SyntaxCause: Equatable {
  /// A tab in the indentation.
  case tab
  /// `kind:behavioural`.
  case noSpaceAfterColon(key: String)
  /// `-item`.
  case noSpaceAfterDash
  /// `kind behavioural`.
  case noColon(key: String)
  /// A line that is neither a key with a value nor an item.
  case noKey(String)
  /// A quotation without its end; whether a typographic mark stands where the end should.
  case openQuotation(Unicode.Scalar, isTypographic: Bool)
  /// Text after the end of a quotation that begins a value.
  case textAfterQuotation(String, Unicode.Scalar)
  /// `'It's fine'`.
  case apostrophe
  /// `say: Now: what happened?`.
  case bareColon
  /// Text after a list or mapping in brackets: `{candidate}, hello`.
  case textAfterBracket(Unicode.Scalar)
  /// A bracket that is not closed.
  case openBracket(Unicode.Scalar)
  /// Text beside a `|` or `>`.
  case textAfterBlockSign(Unicode.Scalar)
  /// A sign that no text can begin with unless it is in quotes.
  case sign(Unicode.Scalar)
  /// A line between two levels of indentation.
  case indentation(found: Int, expected: Int)
  /// A line below one that has a value of its own already.
  case belowValue(found: Int, expected: Int)
  /// `• item`, `1. item`: the sign of a list in another program.
  case bullet(String)
  /// A space that YAML does not take for one.
  case strangeSpace(Unicode.Scalar)
  /// `“Two things: calm”`: marks that quote nothing.
  case typographicQuotation(Unicode.Scalar)
  /// `<<<<<<<`: two versions of the file in one.
  case mergeMark
  /// Three backticks, as in Markdown.
  case codeFence
  /// `---` or `...` in the middle of a file.
  case documentMark(String)
  /// `"C:\Users"`: a backslash before something that it cannot stand before.
  case escape(String)
  /// `"kind": "warm-up",`: a comma at the end of a line, as in other formats.
  case trailingComma
  /// `// note`: the sign of a comment in another language.
  case foreignComment(String)
  /// `- item` beside keys.
  case itemAmongKeys
  /// `- when: …` below `- id: …`, where both are one probe's.
  case splitItem(key: String, noun: String)
  /// `- item` below `key: value`.
  case itemBelowValue
  /// `key: value` beside items.
  case keyAmongItems

  /// The slip that explains a failure, with its place; nil when none is recognized.
  ///
  /// - Parameter lines: Those of the part of the file that could not be read.
  static func find(
    _ failure: SyntaxFailure, in lines: Range<Int>, of source: SourceText
  ) -> Located<SyntaxCause>? {
    let stop = min(max(lines.lowerBound, failure.position.line), lines.upperBound - 1)
    let last = (lines.lowerBound...stop).last { !LineWriting(source.line($0)).isBlank }
    guard let last else { return nil }
    return SlipSearch(source: source, first: lines.lowerBound, last: last, failure: failure).cause
  }
}
