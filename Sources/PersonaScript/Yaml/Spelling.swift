// How a text is written in its file: finds the column of any of its characters.

/// The columns of a text's characters. Exact where the text stands in one line, plain or quoted.
struct Spelling {
  private let item: Item
  /// The column of each scalar of the text and of the one after the last; nil when unknown.
  private let columns: [Int]?

  /// The spelling of `item`.
  init(_ item: Item) {
    self.item = item
    guard case .text(let text, let style) = item.value else {
      columns = nil
      return
    }
    let line = Array(item.source.line(item.line).unicodeScalars)
    let start = Self.skipProperties(line, from: item.column - 1)
    let decoded =
      switch style {
      case .plain: Self.plain(line, from: start, count: text.unicodeScalars.count)
      case .singleQuoted: Self.singleQuoted(line, from: start)
      case .doubleQuoted: Self.doubleQuoted(line, from: start)
      case .block: Decoded()
      }
    columns = decoded.matches(text) ? decoded.columns : nil
  }

  /// Whether the text stands in one line and the column of each of its characters is known.
  var isExact: Bool { columns != nil }

  /// All of the text, without its quotes; the rest of the line when it goes over several.
  var place: Place {
    if let columns, let first = columns.first, let last = columns.last, last > first {
      return Place(source: item.source, line: item.line, column: first, length: last - first)
    }
    let rest = item.source.line(item.line).unicodeScalars.count - item.column + 1
    let length = item.shape == .text && columns == nil ? max(1, rest) : 1
    return Place(source: item.source, line: item.line, column: item.column, length: length)
  }

  /// Some scalars of the text; all of it when its columns are not known.
  func place(offset: Int, length: Int) -> Place {
    guard let columns, columns.indices.contains(offset) else { return place }
    let end = min(offset + max(1, length), columns.count - 1)
    return Place(
      source: item.source, line: item.line, column: columns[offset],
      length: max(1, columns[end] - columns[offset]))
  }

  /// Scalars read from a line, with the column of each and of what follows the last.
  private struct Decoded {
    var scalars: [Unicode.Scalar] = []
    var columns: [Int] = []

    mutating func append(_ scalar: Unicode.Scalar, column: Int) {
      scalars.append(scalar)
      columns.append(column)
    }

    func matches(_ text: String) -> Bool {
      columns.count == scalars.count + 1 && scalars.elementsEqual(text.unicodeScalars)
    }
  }

  /// Past an anchor (`&name`) and a tag (`!name`), which YAML counts as part of the value.
  private static func skipProperties(_ line: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    while index < line.count, line[index] == "&" || line[index] == "!" {
      while index < line.count, line[index] != " " { index += 1 }
      while index < line.count, line[index] == " " { index += 1 }
    }
    return index
  }

  private static func plain(_ line: [Unicode.Scalar], from start: Int, count: Int) -> Decoded {
    var decoded = Decoded()
    guard start + count <= line.count else { return decoded }
    for index in start..<start + count { decoded.append(line[index], column: index + 1) }
    decoded.columns.append(start + count + 1)
    return decoded
  }

  private static func singleQuoted(_ line: [Unicode.Scalar], from start: Int) -> Decoded {
    var decoded = Decoded()
    var index = start + 1
    while index < line.count {
      if line[index] == "'" {
        guard index + 1 < line.count, line[index + 1] == "'" else {
          decoded.columns.append(index + 1)
          return decoded
        }
        decoded.append("'", column: index + 1)
        index += 2
      } else {
        decoded.append(line[index], column: index + 1)
        index += 1
      }
    }
    return Decoded()
  }

  private static func doubleQuoted(_ line: [Unicode.Scalar], from start: Int) -> Decoded {
    var decoded = Decoded()
    var index = start + 1
    while index < line.count {
      switch line[index] {
      case "\"":
        decoded.columns.append(index + 1)
        return decoded
      case "\\":
        guard let escape = escape(line, at: index) else { return Decoded() }
        decoded.append(escape.scalar, column: index + 1)
        index += escape.length
      default:
        decoded.append(line[index], column: index + 1)
        index += 1
      }
    }
    return Decoded()
  }

  /// The scalar that a backslash at `index` begins, and how many scalars of the line it takes.
  private static func escape(
    _ line: [Unicode.Scalar], at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard index + 1 < line.count else { return nil }
    let letter = line[index + 1]
    if let simple = simpleEscapes[letter] { return (simple, 2) }
    guard let digits = escapeDigits[letter], index + 2 + digits <= line.count else { return nil }
    var code = String.UnicodeScalarView()
    code.append(contentsOf: line[(index + 2)..<(index + 2 + digits)])
    guard let value = UInt32(String(code), radix: 16), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    return (scalar, 2 + digits)
  }

  private static let escapeDigits: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]

  private static let simpleEscapes: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "\0", "a": "\u{7}", "b": "\u{8}", "t": "\t", "\t": "\t", "n": "\n", "v": "\u{B}",
    "f": "\u{C}", "r": "\r", "e": "\u{1B}", " ": " ", "\"": "\"", "/": "/", "\\": "\\",
    "N": "\u{85}", "_": "\u{A0}", "L": "\u{2028}", "P": "\u{2029}",
  ]
}
