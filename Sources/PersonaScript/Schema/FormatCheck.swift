// A file says in which format it is written; keys of a newer one are not read as if it had them.

/// Looks for keys that a file's format does not have, section by section, by the schema.
enum FormatCheck {
  /// The format that is written today.
  static let current = 2

  /// Reports every key below `root` that is newer than `format`.
  static func run(_ root: Item, as section: Section, format: Int, sink: DiagnosticSink) {
    guard format < current else { return }
    visit(root, section, format, sink)
  }

  private static func visit(
    _ item: Item, _ section: Section, _ format: Int, _ sink: DiagnosticSink
  ) {
    guard case .mapping(let entries) = item.value else { return }
    for entry in entries {
      guard let key = section.key(entry.name) else { continue }
      if key.since > format {
        sink.report(.newerKey(key.name, format: key.since), at: entry.key.place)
      } else {
        visit(entry.value, key.type, format, sink)
      }
    }
  }

  private static func visit(
    _ item: Item, _ type: ValueType, _ format: Int, _ sink: DiagnosticSink
  ) {
    switch type {
    case .section(let section): visit(item, section, format, sink)
    case .list(let element), .oneOrMore(let element):
      guard case .list(let items) = item.value else { return visit(item, element, format, sink) }
      for item in items { visit(item, element, format, sink) }
    case .entries(_, let value), .entriesOf(_, _, let value):
      guard case .mapping(let entries) = item.value else { return }
      for entry in entries { visit(entry.value, value, format, sink) }
    case .either(let types):
      guard let section = bestSection(for: item, among: types) else { return }
      visit(item, section, format, sink)
    case .format, .text, .paragraphs, .wordings, .words, .id, .ids, .number, .word, .condition,
      .date, .levels:
      break
    }
  }

  /// Of several sections that a value may be, the one that has its first key that any of them has.
  private static func bestSection(for item: Item, among types: [ValueType]) -> Section? {
    guard case .mapping(let entries) = item.value else { return nil }
    let sections = types.compactMap { type -> Section? in
      if case .section(let section) = type { section } else { nil }
    }
    for entry in entries {
      let holding = sections.filter { $0.key(entry.name) != nil }
      if holding.count == 1 { return holding[0] }
    }
    return sections.first
  }
}
