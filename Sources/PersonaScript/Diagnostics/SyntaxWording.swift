// Sentences for files that are not YAML: the parser's terse remarks, said to someone who writes
// personas.

/// Words for the remarks of the YAML parser.
enum SyntaxWording {
  /// What is wrong: one line, no full stop.
  static func message(_ remark: String) -> String {
    row(for: remark)?.message ?? "this is not YAML: \(Wording.visible(remark))"
  }

  /// What to try.
  ///
  /// - Parameter line: Where what the parser was reading began.
  static func help(_ remark: String, beginning line: Int?) -> String? {
    guard let row = row(for: remark) else { return nil }
    guard row.namesBeginning, let line else { return row.help }
    return row.help + "; it begins in line \(line)"
  }

  private struct Row {
    /// Part of the parser's remark.
    var remark: String
    var message: String
    var help: String
    /// Whether it helps to know where what the parser was reading began.
    var namesBeginning = false
  }

  private static func row(for remark: String) -> Row? {
    rows.first { remark.contains($0.remark) }
  }

  /// The first that is part of a remark counts.
  private static let rows = [
    Row(
      remark: "found a tab character", message: "a tab stands where spaces must indent the line",
      help: "indent with spaces, never with tabs"),
    Row(
      remark: "mapping values are not allowed",
      message: "a ':' stands where no key can be",
      help: "put a text that holds ': ' in double quotes, and check the line's indentation"),
    Row(
      remark: "found unexpected end of stream",
      message: "the quotation that begins here is not closed",
      help: "close it, and double or escape quotation marks inside it"),
    Row(
      remark: "found unexpected document indicator",
      message: "the quotation that begins here is not closed before a line '---' or '...'",
      help: "close it, and double or escape quotation marks inside it"),
    Row(
      remark: "could not find expected ':'", message: "a key is not followed by ':'",
      help: "write 'key: value'; a text that goes over several lines is indented or in quotes"),
    Row(
      remark: "did not find expected ',' or ']'",
      message: "a list that begins with '[' is not closed properly",
      help: "put commas between its items, quotes around texts with commas, and ']' at its end",
      namesBeginning: true),
    Row(
      remark: "did not find expected ',' or '}'",
      message: "keys and values that begin with '{' are not closed properly",
      help: "put commas between them, quotes around texts with commas, and '}' at the end",
      namesBeginning: true),
    Row(
      remark: "did not find expected key",
      message: "this line does not belong to what stands before it",
      help: "check its indentation, and that quotation marks inside a text are doubled or escaped"),
    Row(
      remark: "did not find expected '-' indicator",
      message: "this line is not an item of the list that it stands in",
      help: "begin it with '- ', or indent it to where it belongs"),
    Row(
      remark: "found character that cannot start any token",
      message: "a value cannot begin with this character",
      help: "put the text in double quotes; indent with spaces, never with tabs"),
    Row(
      remark: "found unknown escape character",
      message: "a backslash in double quotes is followed by a letter that means nothing there",
      help: "write the backslash twice, or put the text in single quotes"),
    Row(
      remark: "found undefined tag handle", message: "a value cannot begin with '!'",
      help: "put the text in double quotes"),
    Row(
      remark: "block sequence entries are not allowed",
      message: "a '- ' stands where no list can begin",
      help: "begin the list on a line of its own, below its key"),
    Row(
      remark: "expected a single document",
      message: "a second document begins here",
      help: "remove the line '---': a file holds one document"),
    Row(
      remark: "did not find expected <document start>",
      message: "something follows the end of the file's only value",
      help: "write keys and values from the first column on"),
    Row(
      remark: "exceeded max nesting", message: "lists and keys are nested far too deep",
      help: "close brackets where they belong"),
  ]
}

/// Words for the slips that are recognized.
extension SyntaxWording {
  /// What is wrong: one line, no full stop.
  static func message(_ cause: SyntaxCause) -> String {
    switch cause {
    case .tab: "a tab stands where spaces must indent the line"
    case .noSpaceAfterColon(let key): "a space is missing after \(Wording.quoted(key + ":"))"
    case .noSpaceAfterDash: "a space is missing after this '-'"
    case .noColon(let key): "a ':' is missing after \(Wording.quoted(key))"
    case .noKey(let text): "\(Wording.quoted(text)) is neither a key with a value nor part of one"
    case .openQuotation(let quote, isTypographic: false):
      "the quotation that begins here with \(quote) is not closed"
    case .openQuotation(let quote, isTypographic: true):
      "the quotation that begins here with \(quote) is not closed by the same mark"
    case .textAfterQuotation(let text, _): "more text follows the quotation \(Wording.quoted(text))"
    case .apostrophe: "this apostrophe ends the quotation that it stands in"
    case .bareColon: "a ': ' stands inside a text that is not in quotes"
    case .textAfterBracket(let sign): "a text that begins with '\(sign)' is not in quotes"
    case .openBracket(let sign): "the '\(sign)' that stands here is not closed properly"
    case .textAfterBlockSign(let sign): "text stands beside '\(sign)'"
    case .sign(let sign): "a value cannot begin with '\(sign)'"
    case .bullet(let sign): "a list's item begins with '-', not with '\(sign)'"
    case .strangeSpace(let scalar):
      "a space that is no ordinary one stands here: U+"
        + String(scalar.value, radix: 16, uppercase: true).leftPadded
    case .typographicQuotation(let mark): "the mark \(mark) does not quote a text"
    case .mergeMark: "two versions of this file were merged and not yet joined"
    case .codeFence: "this line belongs to Markdown, not to the file"
    case .documentMark(let mark): "'\(mark)' ends the file here, and more follows"
    case .escape(let sign): "\(Wording.quoted(sign)) means nothing in a text in double quotes"
    case .trailingComma: "a ',' at the end of the line belongs to another format"
    case .foreignComment(let sign): "a comment begins with '#', not with '\(sign)'"
    case .itemBelowValue: "a list begins here, below a key that has a value already"
    case .splitItem(_, let noun): "this '- ' begins \(noun) of its own"
    case .itemAmongKeys: "this line begins with '- ', and the line beside it with a key"
    case .keyAmongItems: "this line begins with a key, and the line beside it with '- '"
    case .indentation(let found, let expected):
      "this line is indented by \(spaces(found)), which is in line with nothing before it"
        + (found + 1 == expected || found - 1 == expected
          ? ": one too \(found < expected ? "few" : "many")" : "")
    case .belowValue(let found, _):
      "this line is indented by \(spaces(found)), below a line that has a value already"
    }
  }

  /// What to try.
  static func help(_ cause: SyntaxCause) -> String {
    switch cause {
    case .tab: "indent with spaces, never with tabs"
    case .noSpaceAfterColon(let key): "write '\(Wording.visible(key)): ' and then the value"
    case .noSpaceAfterDash: "write '- ' and then the item"
    case .noColon(let key): "write '\(Wording.visible(key)): ' and then the value"
    case .noKey:
      "write 'key: value'; a text that goes over several lines is indented below its key, or in quotes"
    case .openQuotation(let quote, isTypographic: false):
      "put a \(quote) at its end; \(inside(quote))"
    case .openQuotation(let quote, isTypographic: true):
      "close it with the straight \(quote), not with a curved mark"
    case .textAfterQuotation(_, let quote): "put the whole text in quotes; \(inside(quote))"
    case .apostrophe: "double it: '', or put the text in double quotes"
    case .bareColon: "put the whole text in double quotes; a second key begins a line of its own"
    case .textAfterBracket("{"):
      "put the whole text in double quotes: a '{' at its beginning means keys and values"
    case .textAfterBracket:
      "put the whole text in double quotes: a '[' at its beginning means a list"
    case .openBracket("{"):
      "put commas between its entries and '}' at the end; a text that begins with '{' must be in quotes"
    case .openBracket:
      "put commas between its items, quotes around texts with commas, and ']' at its end"
    case .textAfterBlockSign(let sign):
      "begin the text in the next line, or put it in quotes without '\(sign)'"
    case .sign("!"): "put the text in double quotes; in a condition, write 'not'"
    case .sign: "put the text in double quotes"
    case .bullet: "write '- ' and then the item"
    case .strangeSpace:
      "type an ordinary space: it may have come from a web page or a word processor"
    case .typographicQuotation: "use straight marks at both ends: \"…\""
    case .mergeMark: "keep one version; remove the lines with <<<<<<<, ======= and >>>>>>>"
    case .codeFence: "remove the lines that begin with ```"
    case .documentMark: "remove the line"
    case .escape(let sign):
      "write the backslash twice, \\\(Wording.visible(sign)), or put the text in single quotes"
    case .trailingComma: "remove it: each line holds one key"
    case .foreignComment: "write '# ' and then the note"
    case .itemBelowValue: "move that value to a line of its own, after '- '"
    case .splitItem(let key, _):
      "remove it, and keep the indentation, if '\(key)' belongs to the lines above"
    case .itemAmongKeys:
      "write '- ' before each of them, or before none; a list is indented below its key"
    case .keyAmongItems: "write '- ' before it if it begins an item; indent it if it belongs to one"
    case .indentation(_, let expected):
      "indent it by \(spaces(expected)), like the lines that it belongs to"
    case .belowValue(_, let expected):
      "indent it by \(spaces(expected)) if it is a key beside that line; put a text with ': ' in quotes"
    }
  }

  private static func spaces(_ count: Int) -> String { "\(count) space\(count == 1 ? "" : "s")" }

  private static func inside(_ quote: Unicode.Scalar) -> String {
    quote == "'" ? "an apostrophe inside it is doubled: ''" : "a \" inside it is written \\\""
  }
}

extension String {
  /// At least four digits.
  fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
}
