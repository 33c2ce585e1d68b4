// Writes what happened into a file that holds tests: only the values that differ are touched, so that
// comments and layout stay.
import Interview

/// The text of one file, with what its tests came to.
public struct TestRecording {
  /// How many expectations were written.
  public private(set) var recorded = 0
  /// Lines of tests of which something could not be written, 1-based, in the order of their running.
  public private(set) var unrecorded: [Int] = []

  private let root: Item?
  private var edits: TextEdits

  /// A recording into a file as it was compiled.
  public init(_ file: SourceFile) {
    root = YamlReader.read(SourceText(file), into: DiagnosticSink())
    edits = TextEdits(file.text)
  }

  /// The file's text with everything recorded so far.
  public var text: String { edits.text }

  /// Takes what came of each turn that differs or expects nothing.
  public mutating func record(_ result: ConversationResult) {
    for step in result.steps {
      guard let reading = step.reading else {
        unrecorded.append(step.turn.line)
        continue
      }
      if step.turn.expected.isEmpty {
        write(Self.expectations(reading), into: step.turn.line)
      } else {
        write(step.failures.compactMap(\.recordable), into: step.turn.line)
      }
    }
  }

  /// Takes what came of a test beside a question, where it differs.
  public mutating func record(_ result: InlineTestResult) {
    write(result.failures.compactMap(\.recordable), into: result.test.line)
    if result.failures.contains(where: { $0.recordable == nil }) {
      unrecorded.append(result.test.line)
    }
  }

  // MARK: - Values

  /// What a turn that expects nothing is given.
  private static func expectations(_ reading: ConversationResult.Reading) -> [Recordable] {
    let probe = reading.followUp.map(\.name).flatMap { $0 == "no-answer" ? nil : $0 }
    let outcome = reading.outcome.flatMap { $0 == "open" ? nil : $0 }
    let values = [("probe", probe), ("reply", reading.reply), ("outcome", outcome)]
    let level = reading.score.map { Recordable(level: "overall", value: "\($0.overall)") }
    return values.compactMap { key, value in value.map { Recordable(key: key, value: $0) } }
      + [level].compactMap(\.self) + [Recordable(key: "next", value: reading.next)]
  }

  private mutating func write(_ values: [Recordable], into line: Int) {
    guard !values.isEmpty else { return }
    guard let test = root?.test(at: line), case .mapping(let entries) = test.value else {
      unrecorded.append(line)
      return
    }
    var missing: [Recordable] = []
    for value in values {
      switch value.place(in: entries) {
      case .some(let item): replace(item, value, line: line)
      case .none: missing.append(value)
      }
    }
    add(missing, to: test, entries)
  }

  private mutating func replace(_ item: Item, _ value: Recordable, line: Int) {
    let spelling = Spelling(item)
    guard spelling.isExact, case .text(_, let style) = item.value else {
      unrecorded.append(line)
      return
    }
    let (column, length) = spelling.place.characters
    let isQuoted = style == .singleQuoted || style == .doubleQuoted
    if value.isFreeText {
      let quotes = isQuoted ? 1 : 0
      edits.replace(
        line: item.line, column: column - quotes, length: length + 2 * quotes,
        with: YamlText.quoted(value.value))
    } else {
      edits.replace(line: item.line, column: column, length: length, with: value.value)
    }
    recorded += 1
  }

  /// Keys that a test does not have yet: below its last one, or first of all inside braces.
  private mutating func add(_ values: [Recordable], to test: Item, _ entries: [Item.Entry]) {
    guard !values.isEmpty, let first = entries.first?.key else { return }
    recorded += values.count
    let lines = values.map(\.line)
    let scalars = Array(test.source.line(test.line).unicodeScalars)
    if scalars.indices.contains(test.column - 1), scalars[test.column - 1] == "{" {
      let text = lines.joined(separator: ", ") + ", "
      return edits.insert(text, line: first.line, column: first.column)
    }
    let indent = String(repeating: " ", count: first.column - 1)
    edits.insert(
      lines.map { indent + $0 }, afterLine: root?.lastLine(of: test, indent: first.column) ?? 1)
  }
}

/// A value to be written below a key of a test.
private struct Recordable {
  let key: String
  /// The level's name below `levels`.
  let level: String?
  let value: String
  /// Whether the value is a sentence, and no id or number.
  var isFreeText: Bool { key == "says" }

  init(key: String, value: String) {
    (self.key, self.value, level) = (key, value, nil)
  }

  init(level: String, value: String) {
    (key, self.value, self.level) = ("levels", value, level)
  }

  /// As a line of its own.
  var line: String {
    if let level { return "\(key): { \(level): \(value) }" }
    return "\(key): \(isFreeText ? YamlText.quoted(value) : value)"
  }

  /// Where the value stands, or nil.
  func place(in entries: [Item.Entry]) -> Item? {
    guard let item = entries.first(where: { $0.name == key })?.value, let level else {
      return entries.first { $0.name == key }?.value
    }
    guard case .mapping(let levels) = item.value else { return nil }
    return levels.first { $0.name == level }?.value
  }
}

extension ConversationResult.Failure {
  /// What to write; nil where nothing came.
  fileprivate var recordable: Recordable? {
    guard case .differs(let name, _, let got) = self else { return nil }
    switch name {
    case "probe", "reply", "outcome", "next", "rapport":
      return got.contains(" ") || got == "no-answer" ? nil : Recordable(key: name, value: got)
    case "says": return Recordable(key: name, value: String(got.dropFirst().dropLast()))
    default: return Int(got).map { Recordable(level: name, value: "\($0)") }
    }
  }
}

extension InlineTestResult.Failure {
  /// What to write; nil where nothing came.
  fileprivate var recordable: Recordable? {
    switch self {
    case .followUp(_, .noAnswer), .expectsNothing, .refused, .notScored: nil
    case .followUp(_, let got): Recordable(key: "probe", value: got.name)
    case .level(let name, _, let got): Recordable(level: name, value: "\(got)")
    }
  }
}

extension Item {
  /// The test or turn that begins in this line.
  fileprivate func test(at line: Int) -> Item? {
    switch value {
    case .text, .unread: return nil
    case .list(let items): return items.lazy.compactMap { $0.test(at: line) }.first
    case .mapping(let entries):
      let isTest = entries.contains { $0.name == "answer" || $0.name == "command" }
      if isTest, self.line == line { return self }
      return entries.lazy.compactMap { $0.value.test(at: line) }.first
    }
  }

  /// The last line that belongs to a test in this tree, whose keys stand at column `indent`. Empty
  /// lines, and comments further left, belong to what comes next.
  fileprivate func lastLine(of test: Item, indent: Int) -> Int {
    let next = nextLine(after: test)
    var line = (next ?? source.lines.count + 1) - 1
    while line > test.line {
      let text = source.line(line)
      let start = text.prefix { $0 == " " }.count + 1
      let isBlank = text.allSatisfy { $0 == " " || $0 == "\t" }
      guard isBlank || (start < indent && text.dropFirst(start - 1).first == "#") else { break }
      line -= 1
    }
    return line
  }

  /// The line of the first value or key after `test` that is no part of it.
  private func nextLine(after test: Item) -> Int? {
    let inside = Set(test.marks)
    let last = inside.max() ?? test.line
    return marks.filter { $0 > last && !inside.contains($0) }.min()
  }

  /// The lines in which it and everything in it begins.
  private var marks: [Int] {
    switch value {
    case .text, .unread: [line]
    case .list(let items): [line] + items.flatMap(\.marks)
    case .mapping(let entries):
      [line] + entries.flatMap { [$0.key.line] + $0.value.marks }
    }
  }
}
