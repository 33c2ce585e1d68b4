// Text to located values through Yams' nodes. Two characters are stood in for before Yams sees the
// text, one for one, so that marks stay true:
// - the '*' of an alias, so that Yams never follows one: it is followed here, with bounds;
// - the first letter of a key that stands twice, because Yams stops at the first such key.
import Yams

/// Reads one file.
struct YamlReader {
  /// The most bytes that a file may have.
  static let byteLimit = 2_000_000
  /// The most values that a file may have once its aliases are followed.
  static let nodeLimit = 500_000
  /// How deep values may be nested. The format itself needs eight.
  static let depthLimit = 40
  /// How many keys that stand twice are looked for in one file.
  static let duplicateLimit = 16

  private let source: SourceText
  private let sink: DiagnosticSink
  private var anchors: [String: (item: Item, count: Int)] = [:]
  private var open: Set<String> = []
  private var count = 0
  private var isStopped = false

  /// The file's only value, or nil when it could not be read; why not is in `sink`.
  static func read(_ source: SourceText, into sink: DiagnosticSink) -> Item? {
    var reader = YamlReader(source: source, sink: sink)
    return reader.read()
  }

  private init(source: SourceText, sink: DiagnosticSink) {
    self.source = source
    self.sink = sink
  }

  private mutating func read() -> Item? {
    guard source.text.utf8.count <= Self.byteLimit else {
      sink.report(.tooLarge(.bytes(limit: Self.byteLimit)), at: source.start)
      return nil
    }
    guard checkCharacters() else { return nil }
    var text = source.text.unicodeScalars
    if text.contains("*") { text = StandIn.replaceStars(in: text) }
    return compose(String(text))
  }

  /// Yams refuses some of these itself, but names neither line nor column.
  private func checkCharacters() -> Bool {
    var isClean = true
    for (index, line) in source.lines.enumerated() {
      for (offset, scalar) in line.unicodeScalars.enumerated()
      where ForbiddenCharacters.contains(scalar) {
        let place = Place(source: source, line: index + 1, column: offset + 1, length: 1)
        sink.report(.forbiddenCharacter(scalar), at: place)
        isClean = false
      }
    }
    return isClean
  }

  private mutating func compose(_ text: String) -> Item? {
    var text = text
    for attempt in 0...Self.duplicateLimit {
      do {
        let parser = try Parser(
          yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          sink.report(.empty(subject: source.name), at: source.start)
          return nil
        }
        // Nodes hold their anchors weakly; the parser owns them.
        let value = item(root, depth: 0)
        withExtendedLifetime(parser) {}
        return isStopped ? nil : value
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard attempt < Self.duplicateLimit, let name = names.first,
          let next = StandIn.hide(name, at: context.mark, number: attempt, in: text)
        else {
          report(duplicate: names.first ?? "", at: context.mark)
          return nil
        }
        text = next
      } catch {
        report(error)
        return nil
      }
    }
    return nil
  }

  // MARK: - Nodes to items

  private mutating func item(_ node: Node, depth: Int) -> Item {
    let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
    count += 1
    guard !isStopped, depth <= Self.depthLimit, count <= Self.nodeLimit else {
      return stop(line: line, column: column, depth: depth)
    }
    let anchor = node.anchor?.rawValue
    if let anchor { open.insert(anchor) }
    let before = count
    let item = Item(
      source: source, line: line, column: column, value: value(node, depth: depth))
    checkEscapes(item)
    if let anchor {
      open.remove(anchor)
      anchors[anchor] = (item, count - before + 1)
    }
    guard let alias = StandIn.alias(node) else { return item }
    return follow(alias, from: item)
  }

  private mutating func value(_ node: Node, depth: Int) -> Item.Value {
    switch node {
    case .scalar(let scalar):
      return .text(StandIn.restore(scalar.string), Self.style(scalar.style))
    case .sequence(let sequence):
      return .list(sequence.map { item($0, depth: depth + 1) })
    case .mapping(let mapping):
      return .mapping(entries(mapping, depth: depth))
    case .alias:
      return .text("", .plain)
    }
  }

  private mutating func entries(_ mapping: Node.Mapping, depth: Int) -> [Item.Entry] {
    var entries: [Item.Entry] = []
    var lines: [String: Int] = [:]
    for (keyNode, valueNode) in mapping {
      let key = key(keyNode, depth: depth)
      let value = item(valueNode, depth: depth + 1)
      guard !isStopped else { return entries }
      guard let name = key.text else { continue }
      if let first = lines[name] {
        sink.report(.duplicateKey(name, firstLine: first), at: key.place)
      } else {
        lines[name] = key.line
        entries.append(Item.Entry(key: key, value: value))
      }
    }
    return entries
  }

  private mutating func key(_ node: Node, depth: Int) -> Item {
    if let alias = StandIn.alias(node) {
      let place = place(node.mark, length: alias.unicodeScalars.count + 1)
      sink.report(.alias(.asKey(alias)), at: place)
      let column = node.mark?.column ?? 1
      return Item(source: source, line: place.line, column: column, value: .list([]))
    }
    let key = item(node, depth: depth + 1)
    if key.text == nil, !isStopped {
      sink.report(.wrongType(expected: .text, found: key.shape, subject: "a key"), at: key.place)
    }
    return key
  }

  private mutating func follow(_ alias: String, from item: Item) -> Item {
    let place = Place(
      source: source, line: item.line, column: item.column,
      length: alias.unicodeScalars.count + 1)
    guard !open.contains(alias) else {
      sink.report(.alias(.holdsItself(alias)), at: place)
      return item
    }
    guard let target = anchors[alias] else {
      sink.report(.alias(.unknown(alias)), at: place)
      return item
    }
    count += target.count
    return target.item
  }

  private mutating func stop(line: Int, column: Int, depth: Int) -> Item {
    if !isStopped {
      let bound: Bound =
        depth > Self.depthLimit
        ? .depth(limit: Self.depthLimit) : .nodes(limit: Self.nodeLimit)
      let place = Place(source: source, line: line, column: column, length: 1)
      sink.report(.tooLarge(bound), at: place)
    }
    isStopped = true
    return Item(source: source, line: line, column: column, value: .text("", .plain))
  }

  private func place(_ mark: Mark?, length: Int = 1) -> Place {
    Place(source: source, line: mark?.line ?? 1, column: mark?.column ?? 1, length: length)
  }

  private static func style(_ style: Node.Scalar.Style) -> Item.Style {
    switch style {
    case .any, .plain: .plain
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    case .literal, .folded: .block
    }
  }

  /// The text was clean as written; in double quotes, escapes can still name any character.
  private func checkEscapes(_ item: Item) {
    guard case .text(let text, .doubleQuoted) = item.value else { return }
    for (offset, scalar) in text.unicodeScalars.enumerated()
    where ForbiddenCharacters.contains(scalar) {
      let place = Spelling(item).place(offset: offset, length: 1)
      sink.report(.forbiddenCharacter(scalar), at: place)
    }
  }

  // MARK: - Errors

  private func report(duplicate name: String, at mark: Mark) {
    let place = place(mark)
    sink.report(.duplicateKey(StandIn.restore(name), firstLine: mark.line), at: place)
  }

  private func report(_ error: any Error) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let remark = [problem, context?.text ?? ""].joined(separator: " ")
      // For a quotation that is not closed, where it begins says more than where the file ends.
      let isOpenQuotation = context?.text.contains("quoted scalar") == true
      report(
        .notYAML(remark: StandIn.restore(remark), beginning: context?.mark.line),
        at: isOpenQuotation ? context?.mark : mark)
    case YamlError.reader(let problem, _, _, _):
      report(.notYAML(remark: problem, beginning: nil), at: nil)
    default:
      report(.notYAML(remark: "the parser gave up", beginning: nil), at: nil)
    }
  }

  /// A mark can lie past the last line; the end of the last line with text is shown instead.
  private func report(_ problem: Problem, at mark: Mark?) {
    var line = min(max(1, mark?.line ?? 1), source.lines.count)
    var column = mark?.column ?? 1
    while line > 1, source.line(line).isEmpty {
      line -= 1
      column = source.line(line).unicodeScalars.count + 1
    }
    let end = source.line(line).unicodeScalars.count + 1
    let place = Place(
      source: source, line: line, column: min(max(1, column), end), length: 1)
    sink.report(problem, at: place)
  }
}
