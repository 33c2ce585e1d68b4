// What a key is, once for the compiler, the tables of docs/personas.md, and whatever else describes
// the format: a JSON Schema, completion in an editor.

/// A key that a section may have.
struct Key: Sendable {
  /// As it is written.
  var name: String
  /// What its value is.
  var type: ValueType
  /// What holds when the key is left out, in a few words; nil when it must be there.
  var fallback: String?
  /// What its value is, in a few words.
  var about: String
  /// The first format that has it.
  var since = 1

  /// Whether a section without it is refused.
  var isRequired: Bool { fallback == nil }

  static func required(
    _ name: String, _ type: ValueType, _ about: String, since: Int = 1
  ) -> Key {
    Key(name: name, type: type, fallback: nil, about: about, since: since)
  }

  static func optional(
    _ name: String, _ type: ValueType, or fallback: String = "none", _ about: String,
    since: Int = 1
  ) -> Key {
    Key(name: name, type: type, fallback: fallback, about: about, since: since)
  }
}

/// What may stand below a key.
indirect enum ValueType: Sendable, Equatable {
  /// The number of a format that is read.
  case format
  /// A text in one line.
  case text
  /// A text that keeps its line breaks.
  case paragraphs
  /// A text, or a list of at least so many, one of which is said.
  case wordings(minimum: Int)
  /// A text, or a list of texts that all count.
  case words
  case id
  /// An id, or a list of ids.
  case ids
  case number(ClosedRange<Int>)
  /// One of a few words.
  case word([String])
  case condition
  /// A month or a day.
  case date
  /// A level, or a range of levels: `2-4`.
  case levels
  case section(Section)
  case list(ValueType)
  /// One, or a list of such.
  case oneOrMore(ValueType)
  /// Keys of the author's own; what they are, and what is below each.
  case entries(key: String, ValueType)
  /// Keys that are words of the format, and what is below each.
  case entriesOf([String], key: String, ValueType)
  case either([ValueType])

  /// What documentation calls it.
  var name: String {
    switch self {
    case .format: "number"
    case .text, .paragraphs: "text"
    case .wordings(let minimum): minimum > 1 ? "wordings, \(minimum) or more" : "wordings"
    case .words: "words"
    case .id: "id"
    case .ids: "ids"
    case .number(let range): "number, \(range.lowerBound) to \(range.upperBound)"
    case .word(let words): Self.anyOf(words.map { "`\($0)`" })
    case .condition: "condition"
    case .date: "month or day"
    case .levels: "level"
    case .section(let section): section.subject
    case .list(.section(let section)): "list of \(section.plural)"
    case .list(let element): "list of \(element.name)"
    case .oneOrMore(let element): "\(element.name), or a list of these"
    case .entries(let key, let value), .entriesOf(_, let key, let value): "\(key): \(value.name)"
    case .either(let types): Self.anyOf(types.map(\.name))
    }
  }

  private static func anyOf(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
