// What is kept in mind: a name, several, or a name with the concept whose words are kept.
import Interview

/// Reads `remember`.
struct MemoryReader {
  let vocabulary: Vocabulary
  let sink: DiagnosticSink

  /// What the section remembers, in file order.
  func memories(_ fields: Fields) -> [Memory] {
    guard let item = fields["remember"] else { return [] }
    guard case .list(let items) = item.value else { return memory(item).map { [$0] } ?? [] }
    if items.isEmpty { sink.report(.empty(subject: "remember"), at: item.place) }
    return items.compactMap(memory)
  }

  private func memory(_ item: Item) -> Memory? {
    if item.shape == .text {
      let name = item.id(noun: "memory", subject: "remember", sink: sink)
      return name.isEmpty ? nil : Memory(name: name)
    }
    guard let fields = Fields(item, .memory, sink: sink) else { return nil }
    let words = fields["words"].map { $0.id(noun: "concept", subject: "words", sink: sink) }
    if let words, !words.isEmpty, let place = fields["words"]?.place,
      let problem = vocabulary.problem(concept: words)
    {
      sink.report(problem, at: place)
    }
    let when = ConditionReader(vocabulary: vocabulary, sink: sink).condition(fields).condition
    return Memory(name: fields.id("as", noun: "memory"), words: words, when: when ?? .always)
  }

  /// Every name that is remembered anywhere below `item`, with whether words are kept; conditions may
  /// name what is remembered later in the file.
  static func names(below item: Item) -> [String: Bool] {
    var names: [String: Bool] = [:]
    collect(item, into: &names)
    return names
  }

  private static func collect(_ item: Item, into names: inout [String: Bool]) {
    switch item.value {
    case .text, .unread: break
    case .list(let items): for item in items { collect(item, into: &names) }
    case .mapping(let entries):
      for entry in entries {
        if entry.name == "remember" { note(entry.value, into: &names) }
        collect(entry.value, into: &names)
      }
    }
  }

  private static func note(_ item: Item, into names: inout [String: Bool]) {
    switch item.value {
    case .text(let name, _): names[name] = names[name] ?? false
    case .list(let items): for item in items { note(item, into: &names) }
    case .unread: break
    case .mapping(let entries):
      guard let name = entries.first(where: { $0.name == "as" })?.value.text else { return }
      let hasWords = entries.contains { $0.name == "words" }
      names[name] = (names[name] ?? false) || hasWords
    }
  }
}
