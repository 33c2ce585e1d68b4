// libyaml's parser as a sequence of Swift values: the one file that calls it. Yams has no way to its
// events, so its C module is imported itself.
private import CYaml

/// One step of a parser through a text.
struct YamlEvent {
  let kind: Kind
  /// 1-based.
  let line: Int
  /// 1-based, in Unicode scalars.
  let column: Int
  /// The name after `&` before it, or nil.
  var anchor: String?
  /// Whether a `!…` stands before it.
  var isTagged = false

  /// What a parser can meet.
  enum Kind {
    case scalar(String, Item.Style)
    case alias(String)
    case sequenceStart
    case mappingStart
    /// Of a list or a mapping.
    case end
    case documentStart
    /// The beginning and end of the text, and the end of a document.
    case other
  }

  /// The place as it is used in failures.
  var position: SyntaxFailure.Position { (line, column) }
}

/// Why the parser cannot go on, by the lines of the text that it was given.
struct YamlFailure: Error {
  let remark: String
  let position: SyntaxFailure.Position
  let beginning: SyntaxFailure.Position?
}

/// A parser at work. The bytes must outlive it.
final class YamlEvents {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

  /// Begins to read UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event.
  func next() throws(YamlFailure) -> YamlEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    return Self.value(event)
  }

  private static func value(_ event: yaml_event_t) -> YamlEvent {
    let (line, column) = (Int(event.start_mark.line) + 1, Int(event.start_mark.column) + 1)
    func value(
      _ kind: YamlEvent.Kind, _ anchor: UnsafePointer<UInt8>? = nil,
      _ tag: UnsafePointer<UInt8>? = nil
    ) -> YamlEvent {
      YamlEvent(
        kind: kind, line: line, column: column, anchor: anchor.map { String(cString: $0) },
        isTagged: tag != nil)
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let text = String(decoding: bytes, as: UTF8.self)
      return value(.scalar(text, style(scalar.style)), scalar.anchor, scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return value(.sequenceStart, start.anchor, start.tag)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return value(.mappingStart, start.anchor, start.tag)
    case YAML_ALIAS_EVENT: return value(.alias(String(cString: event.data.alias.anchor)))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return value(.end)
    case YAML_DOCUMENT_START_EVENT: return value(.documentStart)
    default: return value(.other)
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> Item.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  private var failure: YamlFailure {
    func position(_ mark: yaml_mark_t) -> SyntaxFailure.Position {
      (Int(mark.line) + 1, Int(mark.column) + 1)
    }
    let state = parser.pointee
    let words = [state.problem, state.context].compactMap { $0.map { String(cString: $0) } }
    // Without a context, its mark has no meaning.
    return YamlFailure(
      remark: words.isEmpty ? "the parser gave up" : words.joined(separator: " "),
      position: position(state.problem_mark),
      beginning: state.context.map { _ in position(state.context_mark) })
  }
}
