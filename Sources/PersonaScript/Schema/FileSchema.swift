// A JSON Schema of each file of a pack, made from the keys that the compiler reads.

/// Which file of a pack a schema is for.
public enum FileSchema: String, Sendable, CaseIterable {
  case persona
  case pack
  case lexicon
  case organization
  case shared
  case lines
  case panel
  case rubric
  case tests

  /// The schema (draft 2020-12), as text.
  ///
  /// YAML takes `no` and `1.10` for other things than texts, and Hotseat does not: where a text is
  /// meant, the schema allows them. What a schema cannot say (references, conditions, repeated ids) is
  /// left to `persona check`.
  public var text: String { tree.written() + "\n" }

  var tree: JSONTree {
    let sections = Section.allCases.filter { reachable.contains($0) }
    return JSONTree.object([
      .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .text("Hotseat: \(title)")),
      .init("$ref", .text(Self.reference(root))),
      .init(
        "$defs",
        .object(sections.map { .init($0.rawValue, Self.schema(of: $0)) })),
    ])
  }

  private var root: Section {
    switch self {
    case .persona: .persona
    case .pack: .pack
    case .lexicon: .lexicon
    case .organization: .organization
    case .shared: .shared
    case .lines: .lines
    case .panel: .panelFile
    case .rubric: .rubric
    case .tests: .conversationFile
    }
  }

  private var title: String {
    switch self {
    case .persona: "an interviewer"
    case .pack: "a pack (pack.yaml)"
    case .lexicon: "a lexicon (lexicon.yaml)"
    case .organization: "an employer (organization.yaml)"
    case .shared: "parts that interviewers share (shared/*.yaml)"
    case .lines: "lines said otherwise (lines.yaml)"
    case .panel: "interviewers together (panel.yaml)"
    case .rubric: "a rubric (rubric.yaml)"
    case .tests: "a file of tests (*.test.yaml)"
    }
  }

  private var reachable: Set<Section> {
    var found: Set<Section> = []
    var next = [root]
    while let section = next.popLast() {
      guard found.insert(section).inserted else { continue }
      next += section.keys.flatMap { $0.type.sections }
    }
    return found
  }

  private static func reference(_ section: Section) -> String {
    "#/$defs/\(section.rawValue)"
  }

  private static func schema(of section: Section) -> JSONTree {
    let required = section.keys.filter(\.isRequired).map { JSONTree.text($0.name) }
    let properties = section.keys.map { key in
      JSONTree.Member(key.name, described(key))
    }
    return .object(
      [
        .init("type", .text("object")), .init("additionalProperties", .boolean(false)),
        .init("minProperties", .number(1)),
      ] + (required.isEmpty ? [] : [.init("required", .list(required))])
        + [.init("properties", .object(properties))])
  }

  /// A key's value with what an editor shows about it. Editors that know older drafts only ignore
  /// what stands beside a reference, so it is wrapped.
  private static func described(_ key: Key) -> JSONTree {
    let fallback = key.fallback.map { " Without it: \($0)." } ?? " Required."
    let about = key.about.prefix(1).uppercased() + key.about.dropFirst() + "." + fallback
    return .object([
      .init("description", .text(about)), .init("allOf", .list([schema(of: key.type)])),
    ])
  }

  private static func schema(of type: ValueType) -> JSONTree {
    switch type {
    case .format: .object([.init("enum", .list((1...FormatCheck.current).map { .number($0) }))])
    case .text, .paragraphs, .condition: scalar
    case .wordings(let minimum):
      minimum > 1 ? list(of: scalar, minimum: minimum) : anyOf([scalar, list(of: scalar)])
    case .words: anyOf([scalar, list(of: scalar, minimum: 0)])
    case .id: pattern(idPattern)
    case .ids: anyOf([schema(of: .id), list(of: schema(of: .id))])
    case .number(let range):
      .object([
        .init("type", .text("integer")), .init("minimum", .number(range.lowerBound)),
        .init("maximum", .number(range.upperBound)),
      ])
    case .word(let words): .object([.init("enum", .list(words.map { .text($0) }))])
    case .date: pattern("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$")
    case .levels: anyOf([schema(of: .number(1...5)), pattern("^[1-5](-[1-5])?$")])
    case .section(let section): .object([.init("$ref", .text(reference(section)))])
    case .list(let element): list(of: schema(of: element))
    case .oneOrMore(let element):
      anyOf([schema(of: element), list(of: schema(of: element))])
    case .entries(let key, let value):
      .object(
        [.init("type", .text("object")), .init("minProperties", .number(1))]
          + (key == "line" ? [] : [.init("propertyNames", .object([idMember]))])
          + [.init("additionalProperties", schema(of: value))])
    case .entriesOf(let words, _, let value):
      .object([
        .init("type", .text("object")), .init("minProperties", .number(1)),
        .init("additionalProperties", .boolean(false)),
        .init("properties", .object(words.map { .init($0, schema(of: value)) })),
      ])
    case .either(let types): anyOf(types.map(schema))
    }
  }

  private static let idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"
  private static let idMember = JSONTree.Member("pattern", .text(idPattern))

  private static let scalar = JSONTree.object([
    .init("type", .list([.text("string"), .text("number"), .text("boolean")]))
  ])

  private static func pattern(_ pattern: String) -> JSONTree {
    .object([
      .init("type", .list([.text("string"), .text("number"), .text("boolean")])),
      .init("pattern", .text(pattern)),
    ])
  }

  private static func list(of element: JSONTree, minimum: Int = 1) -> JSONTree {
    .object([
      .init("type", .text("array")), .init("minItems", .number(minimum)), .init("items", element),
    ])
  }

  private static func anyOf(_ schemas: [JSONTree]) -> JSONTree {
    .object([.init("anyOf", .list(schemas))])
  }
}

extension ValueType {
  /// The sections that may stand below it.
  fileprivate var sections: [Section] {
    switch self {
    case .section(let section): [section]
    case .list(let type), .oneOrMore(let type), .entries(_, let type), .entriesOf(_, _, let type):
      type.sections
    case .either(let types): types.flatMap(\.sections)
    case .format, .text, .paragraphs, .wordings, .words, .id, .ids, .number, .word, .condition,
      .date, .levels:
      []
    }
  }
}
