// One line of a batch: a question, an answer, and what the answer should hold.
internal import Interview

/// A line as it was read, or what keeps it from being scored.
struct BatchRequest {
  /// The `id` as it was given, as JSON; nil where none could be read.
  private(set) var id: ArraySlice<UInt8>?
  private(set) var question: String?
  private(set) var text: String?
  private(set) var kind: QuestionKind?
  private(set) var references: [String] = []
  private(set) var concepts: [String] = []
  /// The first thing that is wrong.
  private(set) var fault: LineFault?

  /// Reads a line. It goes on behind a value of the wrong type, so that the `id` is found.
  init(_ line: [UInt8]) {
    if let byte = firstInvalidByte(line) {
      note(LineFault(message: "bytes that are no UTF-8", byte: byte))
    }
    do throws(LineFault) {
      var reader = JSONReader(line)
      try read(&reader)
    } catch {
      note(error)
    }
    for (key, isThere) in [
      ("id", id != nil), ("question", question != nil), ("text", text != nil),
    ] where !isThere {
      note(LineFault(message: "\(key) is missing"))
    }
  }

  private mutating func note(_ fault: LineFault) {
    if self.fault == nil { self.fault = fault }
  }

  private mutating func read(_ reader: inout JSONReader) throws(LineFault) {
    guard try reader.kind() == .object else {
      throw LineFault(message: "expected an object", byte: reader.index)
    }
    try reader.expect("{")
    var seen: Set<String> = []
    if try !reader.take("}") {
      repeat {
        let place = reader.index
        let key = try reader.text()
        try reader.expect(":")
        if Self.keys.contains(key), !seen.insert(key).inserted {
          note(LineFault(message: "\(key) stands twice, again", byte: place))
          _ = try reader.value()
        } else {
          try read(key, &reader)
        }
      } while try reader.take(",")
      try reader.expect("}")
    }
    try reader.end()
  }

  private static let keys = ["id", "question", "text", "kind", "reference", "concepts"]

  /// Reads one value. Keys that are not ours are passed over.
  private mutating func read(_ key: String, _ reader: inout JSONReader) throws(LineFault) {
    let kind = try reader.kind()
    switch (key, kind) {
    case ("id", .number): id = try reader.value()
    case ("id", .text):
      var copy = reader
      if text(key, &reader) != nil { id = try copy.value() }
    case ("question", .text): question = text(key, &reader)
    case ("text", .text): text = text(key, &reader)
    case ("kind", .text): self.kind = questionKind(&reader)
    case ("reference", .text): references = text(key, &reader).map { [$0] } ?? []
    case ("reference", .list): references = try texts(key, &reader)
    case ("concepts", .list): concepts = try terms(&reader)
    case ("kind", .null), ("reference", .null), ("concepts", .null): _ = try reader.value()
    default:
      let place = reader.index
      _ = try reader.value()
      guard let expected = Self.expected(key) else { return }
      note(LineFault(message: "\(key): expected \(expected), found \(kind.words)", byte: place))
    }
  }

  private static func expected(_ key: String) -> String? {
    switch key {
    case "id": "text or a number"
    case "question", "text", "kind": "text"
    case "reference": "text or a list of texts"
    case "concepts": "a list of texts"
    default: nil
    }
  }

  /// The next value, a string. What is wrong inside it is noted, and reading goes on behind it.
  private mutating func text(_ key: String, _ reader: inout JSONReader) -> String? {
    do throws(LineFault) {
      return try reader.text()
    } catch {
      note(LineFault(message: "\(key): \(error.message)", byte: error.byte))
      return nil
    }
  }

  private mutating func questionKind(_ reader: inout JSONReader) -> QuestionKind? {
    let place = reader.index
    guard let name = text("kind", &reader) else { return nil }
    let kind = QuestionKind(rawValue: name)
    if kind == nil {
      let known = QuestionKind.allCases.map(\.rawValue).joined(separator: ", ")
      note(LineFault(message: "kind: expected one of \(known); found another text", byte: place))
    }
    return kind
  }

  private mutating func texts(
    _ key: String, _ reader: inout JSONReader
  ) throws(LineFault) -> [String] {
    var texts: [String] = []
    try reader.expect("[")
    if try reader.take("]") { return [] }
    repeat {
      let kind = try reader.kind()
      if kind == .text {
        texts += [text(key, &reader)].compactMap(\.self)
      } else {
        note(
          LineFault(message: "\(key): expected texts, found \(kind.words)", byte: reader.index))
        _ = try reader.value()
      }
    } while try reader.take(",")
    try reader.expect("]")
    return texts
  }

  private mutating func terms(_ reader: inout JSONReader) throws(LineFault) -> [String] {
    let place = reader.index
    let terms = try texts("concepts", &reader)
    if terms.contains(where: { !$0.contains { $0.isLetter || $0.isNumber } }) {
      note(LineFault(message: "concepts: a term without a letter or digit", byte: place))
    }
    return terms
  }
}

extension JSONReader.Kind {
  fileprivate var words: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .object: "an object"
    case .list: "a list"
    case .truth: "true or false"
    case .null: "null"
    }
  }
}

/// The offset of the first byte of `bytes` that is no UTF-8; nil when all of it is.
func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch parser.parseScalar(from: &iterator) {
    case .valid(let scalar): offset += scalar.count
    case .error: return offset
    case .emptyInput: return nil
    }
  }
}
