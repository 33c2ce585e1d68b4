// The places in files that a newer format writes otherwise: the number of the format, and the names of
// probes that have no id, where tests name them.
import Interview

/// Changes to the files of a pack.
struct FormatEdits {
  private struct File {
    let source: SourceFile
    let root: Item?
    let format: Int
    var edits: TextEdits
  }

  private var files: [File]

  /// The files with their formats written anew. Files without a format that is read are left as they
  /// are.
  init(_ sources: [SourceFile]) {
    files = sources.map { source in
      let root = YamlReader.read(SourceText(source), into: DiagnosticSink())
      let format = root?.entry("format")
      var file = File(
        source: source, root: root,
        format: format?.value.text.flatMap { Int($0) } ?? FormatCheck.current,
        edits: TextEdits(source.text))
      if let item = format?.value, file.format < FormatCheck.current {
        file.edits.replace(item, with: "\(FormatCheck.current)")
      }
      return file
    }
  }

  /// Every file as it is after the changes so far.
  var sources: [SourceFile] {
    files.map { SourceFile(name: $0.source.name, text: $0.edits.text) }
  }

  /// The files that differ from what they were, by name.
  var changes: [PackMigration.Change] {
    files.filter { $0.edits.text != $0.source.text }.map { file in
      let (old, new) = (SourceText(file.source), file.edits.text)
      let lines = SourceText(SourceFile(name: file.source.name, text: new)).lines
      return PackMigration.Change(
        name: file.source.name, format: file.format, text: new,
        lines: zip(old.lines, lines).enumerated().compactMap { index, line in
          line.0 == line.1
            ? nil : PackMigration.Line(number: index + 1, old: line.0, new: line.1)
        })
    }
    .sorted { $0.name < $1.name }
  }

  /// Gives tests the names that probes without an id have in the current format.
  mutating func rename(in pack: RolePack) {
    for script in pack.scripts {
      let names = Self.names(script)
      for index in files.indices {
        let name = files[index].source.name
        if name == script.persona.id + ".yaml" {
          renameInline(names, &files[index])
        } else if PackCompiler.isTest(name),
          files[index].root?.entry("persona")?.value.text == script.persona.id
        {
          renameTurns(names, &files[index])
        }
      }
    }
  }

  /// The new name of each probe that has none of its author, as the reader would call it.
  private static func names(_ script: Script) -> [String: String] {
    let all = probes(script)
    var taken = Set(all.map(\.id).filter { !$0.contains("#") })
    var names: [String: String] = [:]
    for probe in all where probe.id.contains("#") {
      let owner = String(probe.id.prefix { $0 != "#" })
      let name = ProbeName.unique(
        ProbeName.name(owner: owner, when: probe.whenText), besides: taken)
      taken.insert(name)
      names[probe.id] = name
    }
    return names
  }

  private static func probes(_ script: Script) -> [Probe] {
    script.questions.flatMap(\.probes) + script.probes + script.levels.flatMap(\.probes)
  }

  private func renameInline(_ names: [String: String], _ file: inout File) {
    for question in file.root?.entry("questions")?.value.entryValues ?? [] {
      for test in question.entry("tests")?.value.listItems ?? [] {
        rename(test.entry("probe")?.value, names, &file)
      }
    }
  }

  private func renameTurns(_ names: [String: String], _ file: inout File) {
    for conversation in file.root?.entry("conversations")?.value.entryValues ?? [] {
      for turn in conversation.entry("turns")?.value.listItems ?? [] {
        rename(turn.entry("probe")?.value, names, &file)
      }
    }
  }

  private func rename(_ item: Item?, _ names: [String: String], _ file: inout File) {
    guard let item, let name = item.text.flatMap({ names[SpokenText.line($0)] }) else { return }
    file.edits.replace(item, with: name)
  }
}

extension TextEdits {
  /// Puts a word in the place of a text that stands in one line; one that does not is left.
  fileprivate mutating func replace(_ item: Item, with text: String) {
    let spelling = Spelling(item)
    guard spelling.isExact else { return }
    let (column, length) = spelling.place.characters
    replace(line: item.line, column: column, length: length, with: text)
  }
}

extension Item {
  fileprivate func entry(_ key: String) -> Entry? {
    guard case .mapping(let entries) = value else { return nil }
    return entries.first { $0.name == key }
  }

  fileprivate var entryValues: [Item] {
    guard case .mapping(let entries) = value else { return [] }
    return entries.map(\.value)
  }

  fileprivate var listItems: [Item] {
    guard case .list(let items) = value else { return [] }
    return items
  }
}
