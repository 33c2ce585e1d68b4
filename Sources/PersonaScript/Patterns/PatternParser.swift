// A concept's `patterns`, from text to tree: recursive descent. The first mistake ends the reading.
import Interview

/// Parses one pattern.
struct PatternParser {
  /// What is wrong, with its place in the pattern's text.
  struct Failure: Error, Equatable {
    var problem: PatternProblem
    /// The scalar of the text at which it begins.
    var offset: Int
    /// How many scalars it takes.
    var length: Int
  }

  /// How deep parts may be nested.
  static let depthLimit = 10
  /// How many words and signs a pattern may have.
  static let tokenLimit = 200
  /// How many words may be asked to stand between.
  static let gaps = 0...50

  private let tokens: [PatternToken]
  private var index = 0
  private var depth = 0

  /// What joins parts.
  private enum Relation: String, CaseIterable {
    case all
    case any
    case not
    case sequence = "seq"
    case near
    case answer
  }

  /// The names of all relations.
  static let relations = Relation.allCases.map(\.rawValue)

  /// The pattern of `text`.
  static func parse(_ text: String) throws(Failure) -> WordPattern {
    var parser = PatternParser(tokens: PatternToken.all(in: text))
    guard parser.tokens.count <= tokenLimit else {
      throw Failure(problem: .tooLong(limit: tokenLimit), offset: 0, length: 1)
    }
    return try parser.whole(text)
  }

  private init(tokens: [PatternToken]) {
    self.tokens = tokens
  }

  private var token: PatternToken { tokens[index] }
  private var next: PatternToken { tokens[min(index + 1, tokens.count - 1)] }
  private var found: String? { token.kind == .end ? nil : token.text }

  private func failure(_ problem: PatternProblem, _ token: PatternToken? = nil) -> Failure {
    let place = token ?? self.token
    let own: PatternProblem = place.kind == .unclosedQuote ? .unclosedQuote : problem
    return Failure(problem: own, offset: place.offset, length: place.length)
  }

  private mutating func advance() -> PatternToken {
    defer { index = min(index + 1, tokens.count - 1) }
    return token
  }

  private mutating func whole(_ text: String) throws(Failure) -> WordPattern {
    var reach = WordPattern.Reach.sentence
    let isWide = relation == .answer
    if isWide {
      reach = .answer
      (_, _) = (advance(), advance())
    }
    let first = token
    let root = try part()
    if isWide { try close() }
    if token.kind != .end { throw failure(.trailing(found ?? "")) }
    if case .phrase = root { throw failure(.onlyWord, first) }
    if case .not = root { throw failure(.lonelyNot, first) }
    return WordPattern(text: SpokenText.line(text), reach: reach, root: root)
  }

  /// The relation that begins here, or nil where a word does.
  private var relation: Relation? {
    guard token.kind == .word, next.kind == .open || token.text == Relation.not.rawValue else {
      return nil
    }
    return Relation(rawValue: token.text)
  }

  private mutating func part() throws(Failure) -> WordPattern.Node {
    guard depth < Self.depthLimit else { throw failure(.tooDeep) }
    depth += 1
    defer { depth -= 1 }
    guard let relation else { return .phrase(try words()) }
    let name = advance()
    switch relation {
    case .not:
      let isOpen = token.kind == .open
      if isOpen { _ = advance() }
      let inner = try part()
      if isOpen { try close() }
      return .not(inner)
    case .answer: throw failure(.innerAnswer, name)
    case .all: return .all(try parts(of: name))
    case .any: return .any(try parts(of: name))
    case .near: return try near(name)
    case .sequence: return try sequence(name)
    }
  }

  private mutating func words() throws(Failure) -> String {
    guard token.kind == .word || token.kind == .phrase else {
      throw failure(token.kind == .gap ? .strayGap : .expectedWord(found: found))
    }
    if token.kind == .word, next.kind == .open {
      throw failure(.unknownRelation(token.text, known: Self.relations))
    }
    let word = token
    guard word.text.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw failure(.expectedWord(found: word.text))
    }
    _ = advance()
    return word.text
  }

  /// The parts up to the closing parenthesis. What must not stand there may stand only in `all`,
  /// beside something that must.
  private mutating func parts(of name: PatternToken) throws(Failure) -> [WordPattern.Node] {
    _ = advance()
    let isNear = name.text == Relation.near.rawValue
    var parts: [WordPattern.Node] = []
    var wanted = 0
    while token.kind != .close, token.kind != .end {
      let first = token
      let part = try part()
      if case .not = part {
        guard name.text == Relation.all.rawValue else { throw failure(.misplacedNot, first) }
      } else {
        wanted += 1
      }
      parts.append(part)
      guard token.kind == .comma else { continue }
      if isNear, isCount(next) { break }
      _ = advance()
    }
    guard wanted > 0, parts.count > 1 else { throw failure(.tooFewParts(name.text), name) }
    if !isNear { try close() }
    return parts
  }

  /// Whether a number stands before the end: in `near(a b, 8)`.
  private func isCount(_ token: PatternToken) -> Bool {
    token.kind == .word && Int(token.text) != nil && index + 2 < tokens.count
      && tokens[index + 2].kind == .close
  }

  private mutating func near(_ name: PatternToken) throws(Failure) -> WordPattern.Node {
    let parts = try parts(of: name)
    guard token.kind == .comma, isCount(next) else { throw failure(.expectedCount(found: found)) }
    _ = advance()
    let words = try count(token.text)
    _ = advance()
    try close()
    return .near(parts, words: words)
  }

  private func count(_ text: some StringProtocol) throws(Failure) -> Int {
    guard let number = Int(text), Self.gaps.contains(number) else {
      throw failure(.countOutOfRange(String(text), range: Self.gaps))
    }
    return number
  }

  private mutating func sequence(_ name: PatternToken) throws(Failure) -> WordPattern.Node {
    _ = advance()
    let first = try sequencePart()
    var steps: [WordPattern.Step] = []
    while token.kind != .close, token.kind != .end {
      if token.kind == .comma { _ = advance() }
      var gap: Int?
      if token.kind == .gap {
        gap = try count(token.text.drop { $0 == "." })
        _ = advance()
      }
      steps.append(WordPattern.Step(gap: gap, node: try sequencePart()))
    }
    guard !steps.isEmpty else { throw failure(.tooFewParts(name.text), name) }
    try close()
    return .sequence(first, steps)
  }

  private mutating func sequencePart() throws(Failure) -> WordPattern.Node {
    let first = token
    let part = try part()
    if case .not = part { throw failure(.misplacedNot, first) }
    return part
  }

  private mutating func close() throws(Failure) {
    guard token.kind == .close else { throw failure(.expectedClosing(found: found)) }
    _ = advance()
  }
}
