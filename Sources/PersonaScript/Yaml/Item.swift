// A value of a YAML file with its place: what the readers of a pack work on.

/// A value in a file. Texts are always texts: what YAML would take `no` or `1.10` for plays no part.
struct Item: Sendable {
  /// The file.
  let source: SourceText
  /// Where the value begins, 1-based.
  let line: Int
  /// Where the value begins, 1-based, in Unicode scalars.
  let column: Int
  /// What it is.
  let value: Value

  /// The three shapes of values.
  enum Value: Sendable {
    case text(String, Style)
    case list([Item])
    case mapping([Entry])
    /// A part of a file that is not YAML: this has been reported, and nothing else is said about it.
    case unread
  }

  /// How a text is written.
  enum Style: Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    /// After `|` or `>`.
    case block
  }

  /// A key with its value.
  struct Entry: Sendable {
    let key: Item
    let value: Item

    /// The key's text; empty when the key is no text, which has been reported.
    var name: String { key.text ?? "" }

    /// Reports `listening:2`, which is a key without a value; whether it is one.
    func reportMissingSpace(to sink: DiagnosticSink) -> Bool {
      guard let colon = name.firstIndex(of: ":"), value.text?.isEmpty == true,
        Identifier.isValid(String(name[..<colon]))
      else { return false }
      let id = String(name[..<colon])
      sink.report(.syntax(.noSpaceAfterColon(key: id)), at: key.start(length: id.count + 1))
      return true
    }
  }

  /// The text as the file has it, or nil for another shape.
  var text: String? {
    guard case .text(let text, _) = value else { return nil }
    return text
  }

  /// Which shape it has.
  var shape: Shape {
    switch value {
    case .text: .text
    case .list: .list
    case .mapping: .mapping
    case .unread: .unread
    }
  }

  /// Whether it is a part of a file that could not be read.
  var isUnread: Bool { shape == .unread }

  /// Whether every item of a list, or every key of a mapping, could be read.
  var isWhole: Bool {
    switch value {
    case .text: true
    case .list(let items): !items.contains(where: \.isUnread)
    case .mapping(let entries): !entries.contains { $0.key.isUnread }
    case .unread: false
    }
  }

  /// The same place with nothing that can be read.
  var unread: Item { Item(source: source, line: line, column: column, value: .unread) }

  /// Where it stands: for a text all of it, as far as it fills one line.
  var place: Place { Place(self) }

  /// Its first characters.
  func start(length: Int) -> Place {
    Place(source: source, line: line, column: column, length: length)
  }
}
