// Where something stands in a file, and the file's lines to show it in.

/// The text of one file, by its lines.
final class SourceText: Sendable {
  /// The file's path in the pack.
  let name: String
  /// The whole text, without a byte order mark.
  let text: String
  /// Its lines without their ends. Never empty.
  let lines: [String]

  /// Splits where YAML sees the end of a line, so that line numbers agree with the parser's. Its
  /// other line breaks (next line, line and paragraph separator) are refused before it is asked.
  init(_ file: SourceFile) {
    name = file.name
    let scalars = file.text.unicodeScalars
    text = String(scalars.first == "\u{FEFF}" ? scalars.dropFirst() : scalars[...])
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      guard scalar == "\n" || scalar == "\r" else {
        line.append(scalar)
        continue
      }
      lines.append(String(line))
      line = String.UnicodeScalarView()
    }
    lines.append(String(line))
    self.lines = lines
  }

  /// The line with this number, 1-based; empty past the end.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
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
