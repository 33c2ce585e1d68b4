// Which keys of the language a file uses, and in which of its parts.
@testable import PersonaScript

/// Keys by section, found by walking a file along the types that the schema gives its keys.
struct KeysInUse {
  private(set) var keys: [Section: Set<String>] = [:]

  /// Adds the keys of a pack's file.
  mutating func add(_ text: String, named name: String) {
    let source = SourceText(SourceFile(name: name, text: text))
    guard let root = YamlReader.read(source, into: DiagnosticSink()) else { return }
    add(root, as: .section(Self.section(of: name)))
  }

  private static func section(of name: String) -> Section {
    if name.hasSuffix(".test.yaml") { return .conversationFile }
    if name.hasPrefix("shared/") { return .shared }
    if name.hasPrefix("organizations/") { return .organization }
    if name == PackCompiler.panelFile { return .panelFile }
    return Section(rawValue: name.replacing(".yaml", with: "")) ?? .persona
  }

  private mutating func add(_ item: Item, as type: ValueType) {
    switch (type, item.value) {
    case (.section(let section), .mapping(let entries)):
      for entry in entries {
        guard let key = section.key(entry.name) else { continue }
        keys[section, default: []].insert(key.name)
        add(entry.value, as: key.type)
      }
    case (.list(let element), .list(let items)), (.oneOrMore(let element), .list(let items)):
      for item in items { add(item, as: element) }
    case (.oneOrMore(let element), _): add(item, as: element)
    case (.entries(_, let value), .mapping(let entries)),
      (.entriesOf(_, _, let value), .mapping(let entries)):
      for entry in entries { add(entry.value, as: value) }
    case (.either(let types), .mapping(let entries)):
      // The part whose keys these are, where one of several may stand.
      let names = entries.map(\.name)
      for case .section(let section) in types where names.allSatisfy({ section.key($0) != nil }) {
        add(item, as: .section(section))
      }
    case (.either(let types), _):
      for type in types { add(item, as: type) }
    default: break
    }
  }
}
