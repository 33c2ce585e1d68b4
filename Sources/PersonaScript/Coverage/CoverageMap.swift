// Which line of a persona's file each thing in its script stands in.
public import Interview

/// What can be reached in one persona's file, by line.
public struct CoverageMap: Sendable {
  /// The file's name in the pack.
  public let file: String
  /// The file's lines.
  public let lines: [String]
  /// What stands in the file, by line, then in the order of the script. Lines are 1-based.
  public let places: [(line: Int, target: CoverageTarget)]

  /// A map of a script and the file that it was compiled from.
  public init(_ script: Script, file: SourceFile) {
    let root = YamlReader.read(SourceText(file), into: DiagnosticSink())
    self.init(script, file: file, finder: LineFinder(root, script))
  }

  /// A map of the persona's own file, and one of each shared file that it takes parts over from.
  public static func maps(of script: Script, in sources: [SourceFile]) -> [CoverageMap] {
    let name = script.persona.id + ".yaml"
    guard let own = sources.first(where: { $0.name == name }) else { return [] }
    let sink = DiagnosticSink()
    var shared = SharedFiles(sources, sink: sink)
    let root = YamlReader.read(SourceText(own), into: sink).map { shared.extended($0).whole }
    let finder = LineFinder(root, script)
    return ([own] + shared.used).map { CoverageMap(script, file: $0, finder: finder) }
      .filter { $0.file == name || !$0.places.isEmpty }
  }

  private init(_ script: Script, file: SourceFile, finder: LineFinder) {
    self.file = file.name
    lines = SourceText(file).lines
    let found = script.coverageTargets.compactMap { target in
      finder.line(of: target, file: file.name).map { (line: $0, target: target) }
    }
    places = found.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }.map(\.element)
  }

  /// What stands in the file of one kind.
  public func targets(_ kind: CoverageKind) -> [CoverageTarget] {
    places.map(\.target).filter { $0.kind == kind }
  }

  /// How many things of a kind there are, and how many of them were reached.
  public func tally(_ kind: CoverageKind, _ coverage: Coverage) -> CoverageTally {
    let all = targets(kind)
    return CoverageTally(reached: all.count { coverage.count(of: $0) > 0 }, all: all.count)
  }
}

/// How much of something was reached.
public struct CoverageTally: Sendable, Equatable {
  /// How many were.
  public var reached: Int
  /// Of how many.
  public var all: Int

  /// A tally.
  public init(reached: Int = 0, all: Int = 0) {
    (self.reached, self.all) = (reached, all)
  }

  /// Both together.
  public static func + (left: Self, right: Self) -> Self {
    Self(reached: left.reached + right.reached, all: left.all + right.all)
  }

  /// The whole percent, rounded down so that 100 means all; 100 where there is nothing.
  public var percent: Int { all == 0 ? 100 : reached * 100 / all }
}

/// Looks up where things are written in a file that compiled.
private struct LineFinder {
  private let root: Item?
  /// By id: a pack may have thousands, and each is asked for often.
  private let questions: [String: Item.Entry]
  /// By id.
  private var probes: [String: Item] = [:]

  init(_ root: Item?, _ script: Script) {
    self.root = root
    questions = Dictionary(
      (root?["questions"]?.entries ?? []).map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
    for question in script.questions { add(question.probes, at: ["questions", question.id]) }
    add(script.probes, at: [])
    for rules in script.levels { add(rules.probes, at: ["levels", rules.level.rawValue]) }
  }

  /// Adds probes by their place in their list: the reader keeps the order of the file.
  private mutating func add(_ list: [Probe], at path: [String]) {
    let items = value(path + ["probes"])?.elements ?? []
    for (probe, item) in zip(list, items) where probes[probe.id] == nil { probes[probe.id] = item }
  }

  /// The line of a target; nil when it stands in another file, such as an employer's answers.
  func line(of target: CoverageTarget, file: String) -> Int? {
    guard let item = item(of: target), item.source.name == file else { return nil }
    return item.line
  }

  private func item(of target: CoverageTarget) -> Item? {
    switch target {
    case .question(let id), .level(_, let id), .transition(_, let id):
      entry(["questions", id])?.key
    case .concept(let id, let question): entry(["questions", question, "expects", id])?.key
    case .probe(let id): probes[id]
    case .wording(let list, let index): item(of: list)?.wording(index)
    case .branch(let branch): value(["agenda"])?.element(branch.step)
    }
  }

  private func item(of list: WordingList) -> Item? {
    switch list {
    case .opening: value(["opening"])
    case .ask(let id): value(["questions", id, "ask"])
    case .clarify(let id): value(["questions", id, "clarify"])
    case .probe(let id): probes[id]?["say"]
    case .reprompt(let reason): value(["reprompts", reason.rawValue])
    case .moveOn: value(["reprompts", "move-on"])
    case .acknowledgement(let index): value(["acknowledgements"])?.element(index)?["say"]
    case .ownReprompt(let reason, let id): value(["questions", id, "reprompts", reason.rawValue])
    case .ownMoveOn(let id): value(["questions", id, "reprompts", "move-on"])
    case .levelOpening(let level): value(["levels", level.rawValue, "opening"])
    case .levelReprompt(let reason, let level):
      value(["levels", level.rawValue, "reprompts", reason.rawValue])
    case .levelMoveOn(let level): value(["levels", level.rawValue, "reprompts", "move-on"])
    case .levelAcknowledgement(let index, let level):
      value(["levels", level.rawValue, "acknowledgements"])?.element(index)?["say"]
    case .invite: value(["candidate-questions", "invite"])
    case .more: value(["candidate-questions", "more"])
    case .reply(let id):
      value(["candidate-questions", "answers"])?.elements.first { $0["id"]?.text == id }?["say"]
    case .fallback: value(["candidate-questions", "fallback"])
    case .none: value(["candidate-questions", "none"])
    case .closing: value(["closing", "ask"])
    case .goodbye: value(["closing", "thanks"])
    }
  }

  private func value(_ path: [String]) -> Item? { entry(path)?.value }

  private func entry(_ path: [String]) -> Item.Entry? {
    if path.count > 1, path[0] == "questions" {
      let question = questions[path[1]]
      if path.count == 2 { return question }
      return path[2..<path.count - 1].reduce(question?.value) { $0?[$1] }?.entry(
        path[path.count - 1])
    }
    return path.dropLast().reduce(root) { $0?[$1] }?.entry(path.last ?? "")
  }
}

extension Item {
  fileprivate subscript(key: String) -> Item? { entry(key)?.value }

  fileprivate var entries: [Entry] {
    guard case .mapping(let entries) = value else { return [] }
    return entries
  }

  fileprivate func entry(_ key: String) -> Entry? { entries.first { $0.name == key } }

  fileprivate var elements: [Item] {
    guard case .list(let items) = value else { return [] }
    return items
  }

  fileprivate func element(_ index: Int) -> Item? {
    elements.indices.contains(index) ? elements[index] : nil
  }

  /// A list's item, or a text alone, which is a list of one.
  fileprivate func wording(_ index: Int) -> Item? {
    if case .text = value { return index == 0 ? self : nil }
    return element(index)
  }
}
