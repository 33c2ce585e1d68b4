// Changes to a text, by line and column, that leave everything else as it was, line ends included.

/// A text and what is to be changed in it. Lines and columns are those of the text as it was given.
struct TextEdits {
  private let scalars: [Unicode.Scalar]
  /// The offset of each line's first scalar, and one past the end.
  private let starts: [Int]
  private let lineEnd: String
  private var edits: [(range: Range<Int>, text: String)] = []

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    let isMarked = scalars.first == "\u{FEFF}"
    var starts = [isMarked ? 1 : 0]
    for (index, scalar) in scalars.enumerated() {
      let isPair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalar == "\n" || (scalar == "\r" && !isPair) { starts.append(index + 1) }
    }
    self.starts = starts
    lineEnd = text.unicodeScalars.contains("\r") ? "\r\n" : "\n"
  }

  /// Puts `text` in the place of `length` scalars.
  mutating func replace(line: Int, column: Int, length: Int, with text: String) {
    let start = starts[line - 1] + column - 1
    edits.append((start..<start + length, text))
  }

  /// Puts `text` before a column.
  mutating func insert(_ text: String, line: Int, column: Int) {
    replace(line: line, column: column, length: 0, with: text)
  }

  /// Puts lines after a line.
  mutating func insert(_ lines: [String], afterLine line: Int) {
    let text = lines.joined(separator: lineEnd)
    if line < starts.count {
      edits.append((starts[line]..<starts[line], text + lineEnd))
    } else {
      edits.append((scalars.count..<scalars.count, lineEnd + text + lineEnd))
    }
  }

  /// The text with every change made.
  var text: String {
    var result = String.UnicodeScalarView()
    var index = 0
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in ordered {
      result.append(contentsOf: scalars[index..<edit.range.lowerBound])
      result.append(contentsOf: edit.text.unicodeScalars)
      index = edit.range.upperBound
    }
    result.append(contentsOf: scalars[index...])
    return String(result)
  }
}

/// How texts are written in YAML.
enum YamlText {
  /// The text in double quotes, with what would end or change it escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
