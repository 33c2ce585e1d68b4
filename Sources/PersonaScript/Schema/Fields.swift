// A part of a file, read key by key: every shape, range and id is checked here, once for all parts.

/// The keys and values of one section. Getters report what is wrong and return something harmless,
/// so that one run finds every problem; a pack with any error is never used.
struct Fields {
  let item: Item
  let section: Section
  let sink: DiagnosticSink
  /// Where the section as a whole is shown: the key that it belongs to, or where it begins.
  let place: Place
  /// Few: looking through them is faster than hashing.
  private let values: [Item.Entry]

  /// Reads `item` as `section`: unknown and missing keys are reported. Nil when it has no keys.
  init?(_ item: Item, _ section: Section, at place: Place? = nil, sink: DiagnosticSink) {
    let place = place ?? item.place
    guard let entries = item.entries(subject: section.subject, at: place, sink: sink) else {
      return nil
    }
    if let other = section.fileMeant(by: entries.map(\.name)) {
      sink.report(.wrongFile(other, expected: section), at: entries[0].key.place)
      return nil
    }
    values = entries
    var joined: Set<String> = []
    for entry in entries where section.key(entry.name) == nil {
      if let key = Self.keyBeforeEqualsSign(entry, in: section) {
        joined.insert(key)
        sink.report(.syntax(.noColon(key: key)), at: entry.key.start(length: key.count))
      } else if let key = Self.keyWithoutSpace(entry, in: section) {
        joined.insert(key)
        sink.report(
          .syntax(.noSpaceAfterColon(key: key)), at: entry.key.start(length: key.count + 1))
      } else if [.persona, .question].contains(section), entry.looksLikeQuestion {
        sink.report(.strayQuestion(entry.name), at: entry.key.place)
      } else {
        sink.report(.unknownKey(entry.name, section: section), at: entry.key.place)
      }
    }
    var missing: [String] = []
    for key in section.keys where key.isRequired && !joined.contains(key.name) {
      if !entries.contains(where: { $0.name == key.name }) { missing.append(key.name) }
    }
    if !missing.isEmpty {
      // Of very many keys that are wrong, the first will do to tell what was meant.
      let wrong = entries.lazy.map(\.name).filter { section.key($0) == nil }.prefix(200)
      let meant = wrong.compactMap { section.key(near: $0) }
      missing.removeAll(where: meant.contains)
    }
    // Where nothing is as it should be, what is lacking need not be listed.
    if item.isWhole, entries.contains(where: { section.key($0.name) != nil }) || entries.count < 2 {
      if missing.count > 1 {
        sink.report(.missingKeys(missing, section: section), at: place)
      } else if let key = missing.first {
        sink.report(.missingKey(key, section: section), at: place)
      }
    }
    self.item = item
    self.section = section
    self.sink = sink
    self.place = place
  }

  /// The key that `kind:behavioural: …` begins with: to YAML, a key with a colon in its name.
  private static func keyWithoutSpace(_ entry: Item.Entry, in section: Section) -> String? {
    guard let colon = entry.name.firstIndex(of: ":") else { return nil }
    return section.key(String(entry.name[..<colon]))?.name
  }

  /// The key that `levels = { overall: 3 }` begins with: to YAML, a key with an equals sign in it.
  private static func keyBeforeEqualsSign(_ entry: Item.Entry, in section: Section) -> String? {
    guard let sign = entry.name.firstIndex(of: "=") else { return nil }
    return section.key(SpokenText.trimmed(String(entry.name[..<sign])))?.name
  }

  /// The value of a key, or nil when it is not there.
  subscript(key: String) -> Item? {
    assert(section.key(key) != nil, "the schema has no such key")
    return entry(key)?.value
  }

  /// Where a key stands, or the section when it is not there.
  func keyPlace(_ key: String) -> Place {
    entry(key)?.key.place ?? place
  }

  private func entry(_ key: String) -> Item.Entry? {
    values.firstIndex { $0.name == key }.map { values[$0] }
  }

  /// The section below a key, or nil when it is not there or has no keys.
  func section(_ key: String, _ section: Section) -> Fields? {
    guard let item = self[key] else { return nil }
    return Fields(item, section, at: keyPlace(key), sink: sink)
  }

  /// A text in one line; empty when it is not there.
  func text(_ key: String) -> String {
    guard let item = self[key] else { return "" }
    return item.line(subject: key, sink: sink)
  }

  /// An id; empty when it is not there.
  func id(_ key: String, noun: String) -> String {
    guard let item = self[key] else { return "" }
    return item.id(noun: noun, subject: key, sink: sink)
  }

  /// Texts, or one text as a list of one; empty when the key is not there.
  func items(_ key: String) -> [Item] {
    self[key]?.wordings(subject: key, sink: sink) ?? []
  }

  /// Words or phrases: a list, or one. A bare text with commas was meant as a list.
  func words(_ key: String) -> [Item] {
    self[key]?.words(subject: key, sink: sink) ?? []
  }

  /// Texts in one line each.
  func lines(_ key: String) -> [String] {
    items(key).map { $0.line(subject: key, sink: sink) }
  }

  /// The texts below a key, for a second look: what is wrong with them has been reported.
  func texts(_ key: String) -> [Item] {
    switch self[key]?.value {
    case .text: self[key].map { [$0] } ?? []
    case .list(let items): items.filter { $0.shape == .text }
    case .mapping, .unread, nil: []
    }
  }

  /// The items of a list that may not be empty; empty when the key is not there.
  func list(_ key: String) -> [Item] {
    self[key]?.items(subject: key, sink: sink) ?? []
  }

  /// The keys and values below a key; empty when it is not there.
  func entries(_ key: String) -> [Item.Entry] {
    self[key]?.entries(subject: key, at: nil, sink: sink) ?? []
  }

  /// A whole number; `fallback` when it is not there.
  func number(_ key: String, in range: ClosedRange<Int>, fallback: Int) -> Int {
    self[key]?.number(subject: key, in: range, sink: sink) ?? fallback
  }

  /// One of an enumeration's words; nil when it is not there or not one of them.
  func word<Word: RawRepresentable & CaseIterable>(_ key: String, of type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let item = self[key] else { return nil }
    let text = item.line(subject: key, sink: sink)
    guard !text.isEmpty else { return nil }
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    sink.report(.unknownWord(subject: key, found: text, allowed: allowed), at: item.place)
    return nil
  }

  /// Checks `format`, the version of the file's format, and returns it: the current one when it is
  /// not there or not known.
  @discardableResult
  func checkFormat() -> Int {
    guard let item = self["format"] else { return FormatCheck.current }
    let text = item.line(subject: "format", sink: sink)
    guard !text.isEmpty else { return FormatCheck.current }
    if let format = Int(text), String(format) == text, (1...FormatCheck.current).contains(format) {
      return format
    }
    sink.report(.formatVersion(text), at: item.place)
    return FormatCheck.current
  }
}

/// Entries of a mapping whose keys are ids.
extension Fields {
  /// The keys and values below `key`, those without a valid id left out and reported.
  func entriesByID(_ key: String, noun: String) -> [Item.Entry] {
    entries(key).filter { entry in
      if entry.reportMissingSpace(to: sink) || reportMisplaced(entry, below: key) { return false }
      return !entry.key.id(noun: noun, subject: noun, sink: sink).isEmpty
    }
  }

  /// Reports a key of this section that stands among the ids below one of its keys: one that was
  /// indented too far, or whose neighbour was not indented enough. Whether it is one.
  private func reportMisplaced(_ entry: Item.Entry, below key: String) -> Bool {
    guard section.key(entry.name) != nil, entry.isNoMatch(for: key) else { return false }
    sink.report(
      .misplacedKey(entry.name, below: key, section: section), at: entry.key.place)
    return true
  }
}

extension Item.Entry {
  /// Whether its name is no key of personas and questions, and its value has keys of a question.
  var looksLikeQuestion: Bool {
    guard case .mapping(let entries) = value.value, Section.persona.key(name) == nil,
      Section.question.key(name) == nil, Identifier.isValid(name)
    else { return false }
    return entries.contains { ["kind", "ask", "topic", "expects"].contains($0.name) }
  }

  /// Whether its value cannot be what the ids below a key have.
  fileprivate func isNoMatch(for key: String) -> Bool {
    switch (key, value.value) {
    case ("questions", .mapping(let entries)):
      !entries.contains { ["kind", "ask", "topic"].contains($0.name) }
    case ("questions", .text(let text, _)): !text.isEmpty
    case ("questions", .list): true
    case ("terms", .mapping): true
    case ("terms", .list(let items)): items.contains { $0.shape == .mapping }
    case ("expects", .list), ("expects", .mapping): true
    default: false
    }
  }
}
