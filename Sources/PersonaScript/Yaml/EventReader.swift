// All of YAML, from the events of libyaml: it is part of Yams, whose own trees of nodes cost more than
// everything else that the compiler does, and follow aliases without bounds.

/// Reads texts: a whole file, or parts of one that could not be read as a whole.
struct EventReader {
  let source: SourceText
  let sink: DiagnosticSink
  /// Whether only parts of the file are read, so that an anchor may be in one that is not.
  var isPartial = false

  private var anchors: [String: (item: Item, count: Int)] = [:]
  private var open: Set<String> = []
  private var count = 0
  private var linesBefore = 0
  /// What was found on the way: nothing of it is said about a text that turns out to be no YAML.
  private var found: [(problem: Problem, place: Place)] = []

  /// What became of a text.
  enum Outcome {
    case value(Item)
    case nothing
    /// A bound was passed, which has been reported.
    case stopped
    case failed(SyntaxFailure)
  }

  /// Ends the reading.
  private enum Stop: Error {
    case bound
    case failure(YamlFailure)
  }

  /// A reader of a file's text.
  init(source: SourceText, sink: DiagnosticSink) {
    self.source = source
    self.sink = sink
  }

  /// Reads some lines, which stand in the file after so many others.
  mutating func read(_ bytes: ArraySlice<UInt8>, linesBefore: Int) -> Outcome {
    self.linesBefore = linesBefore
    found = []
    let outcome = bytes.withUnsafeBufferPointer { run(YamlEvents($0)) }
    if case .failed = outcome { return outcome }
    for (problem, place) in found { sink.report(problem, at: place) }
    return outcome
  }

  private mutating func run(_ events: YamlEvents) -> Outcome {
    do throws(Stop) {
      return try root(events).map(Outcome.value) ?? .nothing
    } catch {
      switch error {
      case .bound: return .stopped
      case .failure(let failure): return .failed(syntaxFailure(failure))
      }
    }
  }

  private mutating func root(_ events: YamlEvents) throws(Stop) -> Item? {
    guard case .other = try next(events).kind, case .documentStart = try next(events).kind else {
      return nil
    }
    let root = try item(try next(events), events, depth: 0)
    _ = try next(events)
    let event = try next(events)
    guard case .documentStart = event.kind else { return root }
    throw .failure(
      YamlFailure(
        remark: "but found another document: expected a single document", position: event.position,
        beginning: nil))
  }

  private func next(_ events: YamlEvents) throws(Stop) -> YamlEvent {
    do throws(YamlFailure) {
      return try events.next()
    } catch {
      throw .failure(error)
    }
  }

  // MARK: - Events to items

  private mutating func item(
    _ event: YamlEvent, _ events: YamlEvents, depth: Int
  ) throws(Stop) -> Item {
    // What is nowhere, as after '---' alone, stands at the end.
    let line = min(event.line + linesBefore, source.lineCount)
    let column = line == event.line + linesBefore ? event.column : 1
    count += 1
    guard depth <= YamlReader.depthLimit, count <= YamlReader.nodeLimit else {
      throw stop(line: line, column: column, depth: depth)
    }
    if case .alias(let name) = event.kind {
      return follow(name, from: item(.text("", .plain), line, column))
    }
    if let anchor = event.anchor { open.insert(anchor) }
    let before = count
    var item = item(try value(event, events, depth: depth), line, column)
    if event.isTagged {
      found.append((.syntax(.sign("!")), tag(of: item)))
      item = item.unread
    }
    checkEscapes(item)
    if event.anchor == nil, case .text(let text, .plain) = item.value {
      if let (cause, place) = strayItem(item, text) {
        found.append((.syntax(cause), place))
        return item.unread
      }
      checkPlain(text, item)
    }
    if let anchor = event.anchor {
      open.remove(anchor)
      anchors[anchor] = (item, count - before + 1)
    }
    return item
  }

  private func item(_ value: Item.Value, _ line: Int, _ column: Int) -> Item {
    Item(source: source, line: line, column: column, value: value)
  }

  private mutating func value(
    _ event: YamlEvent, _ events: YamlEvents, depth: Int
  ) throws(Stop) -> Item.Value {
    switch event.kind {
    case .scalar(let text, let style): return .text(text, style)
    case .sequenceStart:
      var items: [Item] = []
      while true {
        let event = try next(events)
        if case .end = event.kind { return .list(items) }
        items.append(try item(event, events, depth: depth + 1))
      }
    case .mappingStart: return .mapping(try entries(events, depth: depth))
    case .alias, .documentStart, .end, .other: return .text("", .plain)
    }
  }

  private mutating func entries(
    _ events: YamlEvents, depth: Int
  ) throws(Stop) -> [Item.Entry] {
    var entries: [Item.Entry] = []
    var lines: [String: Int] = [:]
    while true {
      let event = try next(events)
      if case .end = event.kind {
        if depth == 0 { joinRepetitions(of: entries) }
        return entries
      }
      let key = try key(event, events, depth: depth)
      let value = try item(try next(events), events, depth: depth + 1)
      guard let name = key.text else { continue }
      if let first = lines.updateValue(key.line, forKey: name) {
        lines[name] = first
        found.append((.duplicateKey(name, firstLine: first), key.place))
      } else {
        entries.append(Item.Entry(key: key, value: value))
      }
    }
  }

  /// Of a file that stands in itself twice, says so once.
  private mutating func joinRepetitions(of entries: [Item.Entry]) {
    guard let first = entries.first else { return }
    let names = Set(entries.map(\.name))
    func isRepetition(_ problem: Problem, _ place: Place) -> Bool {
      guard case .duplicateKey(let name, _) = problem else { return false }
      return names.contains(name) && first.key.column == place.characters.column
    }
    let repeated = found.filter(isRepetition)
    guard repeated.count > 5, repeated.count * 3 > names.count * 2 else { return }
    found.removeAll(where: isRepetition)
    found.append((.repeatedFile(firstLine: first.key.line), repeated[0].place))
  }

  private mutating func key(
    _ event: YamlEvent, _ events: YamlEvents, depth: Int
  ) throws(Stop) -> Item {
    if case .alias(let name) = event.kind {
      let line = event.line + linesBefore
      let length = name.unicodeScalars.count + 1
      let place = Place(source: source, line: line, column: event.column, length: length)
      found.append((.alias(.asKey(name)), place))
      return item(.list([]), line, event.column)
    }
    let key = try item(event, events, depth: depth + 1)
    if key.text == nil {
      found.append((.wrongType(expected: .text, found: key.shape, subject: "a key"), key.place))
    }
    return key
  }

  private mutating func follow(_ alias: String, from item: Item) -> Item {
    let place = Place(
      source: source, line: item.line, column: item.column,
      length: alias.unicodeScalars.count + 1)
    guard !open.contains(alias) else {
      found.append((.alias(.holdsItself(alias)), place))
      return item.unread
    }
    guard let target = anchors[alias] else {
      if isPartial { return item.unread }
      found.append((.alias(.unknown(alias)), place))
      return item.unread
    }
    count += target.count
    return target.item
  }

  private mutating func stop(line: Int, column: Int, depth: Int) -> Stop {
    let bound: Bound =
      depth > YamlReader.depthLimit
      ? .depth(limit: YamlReader.depthLimit) : .nodes(limit: YamlReader.nodeLimit)
    let place = Place(source: source, line: line, column: column, length: 1)
    found.append((.tooLarge(bound), place))
    return .bound
  }

  // MARK: - What YAML lets pass

  /// A tag would silently take the first word from a text that begins with '!'.
  private func tag(of item: Item) -> Place {
    let line = source.line(item.line).unicodeScalars
    let offset = line.dropFirst(item.column - 1).prefix { $0 != "!" }.count
    return Place(source: source, line: item.line, column: item.column + offset, length: 1)
  }

  /// `-item` or `• item` below a key: YAML takes it, and every item after it, for one long text.
  private func strayItem(_ item: Item, _ text: String) -> (SyntaxCause, Place)? {
    guard let byte = text.utf8.first,
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20),
      let first = text.unicodeScalars.first, !first.properties.isAlphabetic, item.line > 1,
      lineAbove(item.line)?.hasKeyAlone == true
    else { return nil }
    let writing = LineWriting(source.line(item.line))
    guard writing.indent == item.column - 1 else { return nil }
    if let bullet = writing.bullet {
      let next = LineWriting(source.line(item.line + 1))
      guard first.properties.numericType == nil || next.bullet != nil else { return nil }
      return (.bullet(bullet), item.start(length: bullet.unicodeScalars.count))
    }
    guard first == "-", let next = text.unicodeScalars.dropFirst().first, next != "-",
      next.properties.numericType == nil
    else { return nil }
    return (.noSpaceAfterDash, item.start(length: 1))
  }

  private func lineAbove(_ line: Int) -> LineWriting? {
    (1..<line).reversed().lazy.map { LineWriting(self.source.line($0)) }.first { !$0.isBlank }
  }

  /// Bare texts that YAML takes otherwise than they look.
  private mutating func checkPlain(_ text: String, _ item: Item) {
    if Self.holdsDash(text), source.plainValue(item.line) != nil {
      let below = LineWriting(source.line(item.line + 1))
      if below.isDash, below.indent < below.scalars.count - 1 {
        let place = Place(
          source: source, line: item.line + 1, column: below.indent + 1, length: 1)
        found.append((.syntax(.itemBelowValue), place))
      }
    }
    if let first = text.utf8.first, first >= 0xC2, let mark = text.unicodeScalars.first,
      "“„‘«".unicodeScalars.contains(mark)
    {
      found.append((.curlyQuotes(mark), item.start(length: 1)))
    }
    guard source.linesWithHash.contains(item.line), Int(text) == nil else { return }
    let scalars = Array(source.line(item.line).unicodeScalars)
    let end = item.column - 1 + text.unicodeScalars.count
    guard end < scalars.count, let hash = scalars[end...].firstIndex(where: { $0 != " " }),
      hash > end, scalars[hash] == "#"
    else { return }
    let rest = scalars[hash...].prefix { $0 != " " }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: rest)
    let place = Place(source: source, line: item.line, column: hash + 1, length: rest.count)
    found.append((.cutText(String(word)), place))
  }

  /// Whether a hyphen stands between two spaces.
  private static func holdsDash(_ text: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      let space = UInt8(ascii: " ")
      if byte == space, before == (space, UInt8(ascii: "-")) { return true }
      before = (before.1, byte)
    }
    return false
  }

  /// Escapes in double quotes that name a forbidden character.
  private mutating func checkEscapes(_ item: Item) {
    guard case .text(let text, .doubleQuoted) = item.value,
      text.unicodeScalars.contains(where: ForbiddenCharacters.contains)
    else { return }
    let spelling = Spelling(item)
    for (offset, scalar) in text.unicodeScalars.enumerated()
    where ForbiddenCharacters.contains(scalar) {
      found.append((.forbiddenCharacter(scalar), spelling.place(offset: offset, length: 1)))
    }
  }

  private func syntaxFailure(_ failure: YamlFailure) -> SyntaxFailure {
    func place(_ position: SyntaxFailure.Position) -> SyntaxFailure.Position {
      (position.line + linesBefore, position.column)
    }
    return SyntaxFailure(
      remark: failure.remark, at: place(failure.position), beginning: failure.beginning.map(place))
  }
}
