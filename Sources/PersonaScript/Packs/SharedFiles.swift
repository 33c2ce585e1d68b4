// shared/*.yaml: probes, voices and lines that several personas take over with `extends`.

/// The shared files of a pack, each read and checked once.
struct SharedFiles {
  /// Where they stand in a pack.
  static let folder = "shared"

  private let sources: [SourceFile]
  private let sink: DiagnosticSink
  private var roots: [String: Item?] = [:]
  /// Shared files with the parts of those that they extend, and the names of these: each is put
  /// together once, however many ways lead to it.
  private var wholes: [String: (whole: Item, files: [String])] = [:]
  /// The files that were taken over from, in the order in which they were first needed.
  private(set) var used: [SourceFile] = []

  init(_ sources: [SourceFile], sink: DiagnosticSink) {
    self.sources = sources.filter(\.isShared)
    self.sink = sink
  }

  /// `root` with the parts of the files that it extends.
  ///
  /// - Returns: The whole, and the names of all files that it is made of beside its own.
  mutating func extended(_ root: Item) -> (whole: Item, files: [String]) {
    var files: [String] = []
    let whole = extended(root, path: [root.source.name], &files)
    return (whole, files)
  }

  private mutating func extended(_ root: Item, path: [String], _ files: inout [String]) -> Item {
    guard case .mapping(let entries) = root.value,
      let list = entries.first(where: { $0.name == "extends" })?.value
    else { return root }
    var whole = root
    for name in list.wordings(subject: "extends", sink: sink) {
      let id = name.id(noun: "shared file", subject: "extends", sink: sink)
      guard !id.isEmpty else { continue }
      let file = "\(Self.folder)/\(id).yaml"
      guard !path.contains(file) else {
        let circle = path.drop { $0 != file } + [file]
        sink.report(.extendsItself(Array(circle)), at: name.place)
        continue
      }
      guard let shared = self.root(of: file, namedAt: name.place) else { continue }
      if !files.contains(file) { files.append(file) }
      let (taken, its) = self.whole(of: file, shared, path: path + [file])
      for file in its where !files.contains(file) { files.append(file) }
      whole = whole.taking(over: taken)
    }
    return whole
  }

  private mutating func whole(
    of file: String, _ root: Item, path: [String]
  ) -> (whole: Item, files: [String]) {
    if let known = wholes[file] { return known }
    var files: [String] = []
    let whole = extended(root, path: path, &files)
    wholes[file] = (whole, files)
    return (whole, files)
  }

  private mutating func root(of file: String, namedAt place: Place) -> Item? {
    if let known = roots[file] { return known }
    guard let source = sources.first(where: { $0.name == file }) else {
      sink.report(.missingFile(file, present: sources.map(\.name)), at: place)
      return nil
    }
    used.append(source)
    let root = YamlReader.read(SourceText(source), into: sink)
    roots[file] = .some(root)
    if let root, let fields = Fields(root, .shared, sink: sink) {
      FormatCheck.run(root, as: .shared, format: fields.checkFormat(), sink: sink)
    }
    return root
  }
}

extension SourceFile {
  /// Whether it is one that personas share.
  package var isShared: Bool { name.hasPrefix(SharedFiles.folder + "/") }
}

extension Item {
  /// The mapping with what `other` has and it lacks: key by key where both have keys, the items of
  /// `other` after its own where both have lists.
  fileprivate func taking(over other: Item) -> Item {
    guard case .mapping(var entries) = value, case .mapping(let others) = other.value else {
      return self
    }
    for entry in others where !["format", "extends"].contains(entry.name) {
      guard let index = entries.firstIndex(where: { $0.name == entry.name }) else {
        entries.append(entry)
        continue
      }
      let own = entries[index]
      entries[index] = Entry(key: own.key, value: own.value.joined(with: entry))
    }
    return with(.mapping(entries))
  }

  private func joined(with other: Entry) -> Item {
    switch (other.name, value, other.value.value) {
    case ("probes", .list(let own), .list(let others)):
      with(.list(own + others.filter { !own.haveID(of: $0) }))
    case ("acknowledgements", .list(let own), .list(let others)):
      with(.list(Self.acknowledgements(own, others.filter { !own.haveID(of: $0) })))
    case (_, .mapping, .mapping): taking(over: other.value)
    default: self
    }
  }

  /// Those with a condition, its own first, then the one without: its own, else the other's.
  private static func acknowledgements(_ own: [Item], _ others: [Item]) -> [Item] {
    let (last, otherLast) = (
      own.filter { !$0.hasKey("when") }, others.filter { !$0.hasKey("when") }
    )
    return (own + others).filter { $0.hasKey("when") } + (last.isEmpty ? otherLast : last)
  }

  private func with(_ value: Value) -> Item {
    Item(source: source, line: line, column: column, value: value)
  }

  fileprivate func hasKey(_ name: String) -> Bool {
    guard case .mapping(let entries) = value else { return false }
    return entries.contains { $0.name == name }
  }

  fileprivate var ownID: String? {
    guard case .mapping(let entries) = value else { return nil }
    return entries.first { $0.name == "id" }?.value.text
  }
}

extension [Item] {
  /// Whether one of them has the same `id` as `item`, and so stands in its place.
  fileprivate func haveID(of item: Item) -> Bool {
    guard let id = item.ownID else { return false }
    return contains { $0.ownID == id }
  }
}
