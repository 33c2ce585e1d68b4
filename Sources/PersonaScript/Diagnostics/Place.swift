// Where something stands in a file, and the file's lines to show it in.

/// The text of one file, by its lines.
final class SourceText: Sendable {
  /// The file's path in the pack.
  let name: String
  /// Why it cannot be read, where its bytes are not UTF-8.
  let misfit: Misfit?
  /// The text's bytes without a byte order mark, and a line feed that closes the last line.
  let bytes: [UInt8]
  /// Whether any character may be one that no file may hold: worth looking at each.
  let isSuspect: Bool
  /// Lines in which a '#' after a space touches the word behind it: a comment, or a text cut short.
  let linesWithHash: Set<Int>
  /// The byte at which each line begins. Never empty.
  private let lineStarts: [Int]

  /// Splits where YAML sees the end of a line, so that line numbers agree with the parser's. Its
  /// other line breaks (next line, line and paragraph separator) are refused before it is asked.
  init(_ file: SourceFile) {
    name = file.name
    misfit = file.misfit
    let hasMark = file.text.utf8.starts(with: [0xEF, 0xBB, 0xBF])
    var bytes = Array(file.text.utf8.dropFirst(hasMark ? 3 : 0))
    bytes.append(UInt8(ascii: "\n"))
    let survey = LineSurvey(bytes)
    self.bytes = bytes
    lineStarts = survey.lineStarts
    isSuspect = survey.isSuspect
    linesWithHash = Self.linesWithHash(bytes, survey.lineStarts)
  }

  private static func linesWithHash(_ bytes: [UInt8], _ starts: [Int]) -> Set<Int> {
    var lines: Set<Int> = []
    var line = 0
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "#") {
        guard index > 0, bytes[index - 1] == UInt8(ascii: " "), bytes[index + 1] > 0x20,
          bytes[index + 1] != UInt8(ascii: "#")
        else { continue }
        while line < starts.count, starts[line] <= index { line += 1 }
        lines.insert(line)
      }
    }
    return lines
  }

  /// The whole text, without a byte order mark.
  var text: String { String(decoding: bytes.dropLast(), as: UTF8.self) }

  /// How many lines the file has, 1 or more.
  var lineCount: Int { lineStarts.count }

  /// Its lines without their ends. Never empty.
  var lines: [String] { (1...lineCount).map(line) }

  /// The line with this number, 1-based; empty past the end.
  func line(_ number: Int) -> String {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let start = lineStarts[number - 1]
    var end = number < lineCount ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The bytes of some lines, 1-based, with their ends.
  func text(ofLines lines: Range<Int>) -> String {
    let start = lineStarts[lines.lowerBound - 1]
    let end = lines.upperBound <= lineCount ? lineStarts[lines.upperBound - 1] : bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The first character of the file: where a problem of the whole file is shown.
  var start: Place { Place(source: self, line: 1, column: 1, length: 1) }
}

/// A run of characters in one line of a file.
///
/// Checks carry many places and report few, so how long a value is and where it begins inside its
/// quotes is only worked out when it is asked for.
struct Place: Sendable {
  /// The file.
  let source: SourceText
  /// 1-based.
  let line: Int
  private let extent: Extent

  private enum Extent {
    case characters(column: Int, length: Int)
    case all(of: Item)
  }

  /// Some characters of a line.
  ///
  /// - Parameters:
  ///   - column: 1-based, in Unicode scalars.
  ///   - length: Unicode scalars, 1 or more.
  init(source: SourceText, line: Int, column: Int, length: Int) {
    self.source = source
    self.line = line
    extent = .characters(column: column, length: length)
  }

  /// All of a value, as far as it stands in its first line.
  init(_ item: Item) {
    source = item.source
    line = item.line
    extent = .all(of: item)
  }

  /// The column, 1-based, and the length, 1 or more, in Unicode scalars.
  var characters: (column: Int, length: Int) {
    switch extent {
    case .characters(let column, let length): (column, length)
    case .all(let item): Spelling(item).place.characters
    }
  }
}

/// A value with the place where it was written.
struct Located<Value> {
  /// What was written.
  var value: Value
  /// Where.
  var place: Place
}

extension Located: Sendable where Value: Sendable {}
