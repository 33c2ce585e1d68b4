// A file that is not YAML is cut where its own indentation says that one thing ends and the next
// begins, again and again, until what cannot be read is small. So one run reports every independent
// mistake, and the rest of the file is checked as well.

/// Reads the parts of a broken file.
struct Salvage {
  private let source: SourceText
  private let sink: DiagnosticSink
  private var reader: EventReader
  private var failures = 0
  /// The slips of indentation that were reported.
  private var indentations: [SyntaxCause] = []

  /// How often a part of a part is cut.
  private static let depthLimit = 12
  /// How many mistakes of one file are reported; what comes after them is left unread.
  private static let failureLimit = 40

  /// A salvage of a file that could not be read as a whole.
  init(source: SourceText, sink: DiagnosticSink) {
    self.source = source
    self.sink = sink
    reader = EventReader(source: source, sink: sink)
    reader.isPartial = true
  }

  /// The file's value, parts of it unread; nil when nothing of it can be read.
  mutating func root(_ failure: SyntaxFailure) -> Item? {
    let all = Region(lines: 1..<source.lineCount + 1, column: 0)
    let root = cut(all, failure, depth: 0)
    return root.shape == .mapping ? root : nil
  }

  /// Some lines, the first of them from a column on (0-based; only spaces and dashes stand before).
  private struct Region {
    var lines: Range<Int>
    var column: Int
  }

  /// A region with the key or the dash that it begins with.
  private struct Part {
    var region: Region
    /// The key; nil for an item of a list.
    var key: Item?
    /// Whether the key is a word alone that only lacks its ':'.
    var lacksColon = false
  }

  private mutating func value(of region: Region, depth: Int) -> Item {
    guard failures < Self.failureLimit else { return unread(region) }
    switch reader.read(Array(text(of: region).utf8)[...], linesBefore: region.lines.lowerBound - 1)
    {
    case .value(let item): return item
    case .nothing, .stopped: return unread(region)
    case .failed(let failure): return cut(region, failure, depth: depth)
    }
  }

  /// What can be read of a region that cannot be read as a whole.
  private mutating func cut(_ region: Region, _ failure: SyntaxFailure, depth: Int) -> Item {
    let parts = depth < Self.depthLimit ? parts(of: region) : []
    guard let first = parts.first, parts.count > 1 || holdsMore(first) else {
      report(failure, in: region)
      return unread(region)
    }
    let before = failures
    let item =
      first.key == nil
      ? list(parts, depth: depth + 1) : mapping(parts, depth: depth + 1)
    // Each part is right, and they do not fit together.
    if failures == before { report(failure, in: region) }
    return item
  }

  private mutating func mapping(_ parts: [Part], depth: Int) -> Item {
    var entries: [Item.Entry] = []
    var lines: [String: Int] = [:]
    var isWhole = true
    let before = failures
    for part in parts {
      guard let key = part.key else { continue }
      for entry in self.entries(of: part, key, isAlone: parts.count == 1, depth: depth) {
        if let line = lines[entry.name] {
          // After a line that is out of place, what follows may belong elsewhere.
          guard failures == before else { continue }
          sink.report(.duplicateKey(entry.name, firstLine: line), at: entry.key.place)
        } else {
          lines[entry.name] = entry.key.line
          entries.append(entry)
        }
        // Its lines may hold a neighbour whose own key could not be made out.
        if entry.value.isUnread { isWhole = false }
      }
    }
    if !isWhole, let first = parts.first {
      let nothing = unread(first.region)
      entries.append(Item.Entry(key: nothing, value: nothing))
    }
    return item(.mapping(entries), at: parts[0])
  }

  private mutating func entries(
    of part: Part, _ key: Item, isAlone: Bool, depth: Int
  ) -> [Item.Entry] {
    if part.lacksColon {
      failures += 1
      sink.report(.syntax(.noColon(key: key.text ?? "")), at: key.place)
      return [Item.Entry(key: key, value: below(part, depth: depth))]
    }
    // A part that is alone is the region that has just been tried: what is below its key is next.
    let whole = isAlone ? below(part, depth: depth) : value(of: part.region, depth: depth)
    if !isAlone, case .mapping(let entries) = whole.value { return entries }
    return [Item.Entry(key: key, value: isAlone ? whole : whole.unread)]
  }

  private mutating func list(_ parts: [Part], depth: Int) -> Item {
    var items: [Item] = []
    for part in parts {
      let whole =
        parts.count == 1 ? below(part, depth: depth) : value(of: part.region, depth: depth)
      if parts.count > 1, case .list(let read) = whole.value {
        items.append(contentsOf: read)
      } else {
        items.append(whole)
      }
    }
    return item(.list(items), at: parts[0])
  }

  /// What stands below the key, or after the dash, of a part.
  private mutating func below(_ part: Part, depth: Int) -> Item {
    guard let inner = inner(part) else { return unread(part.region) }
    return value(of: inner, depth: depth)
  }

  private func holdsMore(_ part: Part) -> Bool { inner(part) != nil }

  private func inner(_ part: Part) -> Region? {
    let lines = part.region.lines
    guard let first = contentLine(in: lines) else { return nil }
    let writing = LineWriting(source.line(first))
    guard part.key == nil else {
      guard writing.hasKeyAlone || part.lacksColon, first + 1 < lines.upperBound else {
        return nil
      }
      return Region(lines: first + 1..<lines.upperBound, column: 0)
    }
    guard let column = writing.columnAfterDash(from: part.region.column),
      LineWriting(source.line(first), from: column).key != nil, first + 1 < lines.upperBound
    else { return nil }
    return Region(lines: first..<lines.upperBound, column: column)
  }

  // MARK: - Cutting

  /// The entries or items of a region, by the indentation of its first line.
  private func parts(of region: Region) -> [Part] {
    guard let first = contentLine(in: region.lines) else { return [] }
    let head = LineWriting(
      source.line(first), from: first == region.lines.lowerBound ? region.column : 0)
    guard head.isDash || head.key != nil || source.isSectionWithoutColon(first) else { return [] }
    var parts: [Part] = []
    for line in first..<region.lines.upperBound {
      let writing = line == first ? head : LineWriting(source.line(line))
      let lacksColon = !head.isDash && source.isSectionWithoutColon(line)
      guard writing.indent == head.indent,
        head.isDash ? writing.isDash : writing.key != nil || lacksColon
      else { continue }
      if !parts.isEmpty {
        let start = parts[parts.count - 1].region.lines.lowerBound
        parts[parts.count - 1].region.lines = start..<line
      }
      let part = Region(
        lines: line..<region.lines.upperBound, column: line == first ? head.indent : 0)
      let key = head.isDash ? nil : key(writing, line)
      parts.append(Part(region: part, key: key, lacksColon: lacksColon))
    }
    return parts
  }

  private func key(_ writing: LineWriting, _ line: Int) -> Item? {
    (writing.key ?? writing.bareWord).map {
      Item(source: source, line: line, column: writing.indent + 1, value: .text($0, .plain))
    }
  }

  private func contentLine(in lines: Range<Int>) -> Int? {
    lines.first { !LineWriting(source.line($0)).isBlank }
  }

  private func text(of region: Region) -> String {
    let text = source.text(ofLines: region.lines)
    guard region.column > 0 else { return text }
    return String(repeating: " ", count: region.column)
      + text.utf8.dropFirst(region.column)
      .withString
  }

  private func item(_ value: Item.Value, at part: Part) -> Item {
    let line = contentLine(in: part.region.lines) ?? part.region.lines.lowerBound
    let column = LineWriting(source.line(line)).indent + 1
    return Item(source: source, line: line, column: column, value: value)
  }

  private func unread(_ region: Region) -> Item {
    Item(source: source, line: region.lines.lowerBound, column: 1, value: .unread)
  }

  private mutating func report(_ failure: SyntaxFailure, in region: Region) {
    failures += 1
    let cause = SyntaxCause.find(failure, in: region.lines, of: source)
    if let cause {
      if case .indentation = cause.value {
        // One line out of place puts all that follow out of place in the same way.
        guard indentations.contains(cause.value) == false else { return }
        indentations.append(cause.value)
      }
      sink.report(.syntax(cause.value), at: cause.place)
    } else {
      let problem = Problem.notYAML(remark: failure.remark, beginning: failure.beginning?.line)
      sink.report(problem, at: failure.place(in: source))
    }
  }
}

extension Substring.UTF8View {
  fileprivate var withString: String { String(Substring(self)) }
}

extension SourceText {
  /// Whether a line holds one word, and the next is below it as it would be below a key.
  func isSectionWithoutColon(_ line: Int) -> Bool {
    let writing = LineWriting(self.line(line))
    guard writing.bareWord != nil, !writing.isDash, line < lineCount,
      let next = (line + 1...lineCount).first(where: { !LineWriting(self.line($0)).isBlank })
    else { return false }
    let below = LineWriting(self.line(next))
    return below.indent > writing.indent && (below.key != nil || below.isDash)
  }
}
