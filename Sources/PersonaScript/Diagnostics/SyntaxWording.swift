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
