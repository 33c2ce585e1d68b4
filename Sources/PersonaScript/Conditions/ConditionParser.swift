// `when`, from text to tree: recursive descent, `or` weaker than `and`, `not` stronger than both.
import Interview

/// Parses one condition. Words are checked as they are read; a wrong word does not end the reading,
/// a wrong sign does.
struct ConditionParser {
  /// A problem with its place in the condition's text.
  struct Finding: Equatable {
    var problem: Problem
    /// The scalar of the text at which it begins.
    var offset: Int
    /// How many scalars it takes.
    var length: Int
  }

  /// How deep parentheses and `not` may be nested.
  static let depthLimit = 40
  /// Numbers that a measure can be compared with.
  static let numbers = -10_000...10_000

  private let tokens: [ConditionToken]
  private let vocabulary: Vocabulary
  private var index = 0
  private var depth = 0
  private var findings: [Finding] = []

  /// The condition of `text`, or nil with at least one finding.
  static func parse(_ text: String, in vocabulary: Vocabulary) -> (Condition?, [Finding]) {
    var parser = ConditionParser(text, vocabulary)
    do {
      let condition = try parser.whole()
      return (parser.findings.isEmpty ? condition : nil, parser.findings)
    } catch {
      return (nil, parser.findings + [error.finding])
    }
  }

  private init(_ text: String, _ vocabulary: Vocabulary) {
    tokens = ConditionToken.all(in: text)
    self.vocabulary = vocabulary
  }

  /// Ends the reading.
  private struct Stop: Error {
    var finding: Finding
  }

  private var token: ConditionToken { tokens[index] }

  /// What stands at the current place, for messages; nil at the end.
  private var found: String? { token.kind == .end ? nil : token.text }

  private mutating func advance() -> ConditionToken {
    defer { index = min(index + 1, tokens.count - 1) }
    return token
  }

  private func stop(_ problem: ConditionProblem) -> Stop {
    if case .problem(let own) = token.kind {
      return Stop(finding: finding(.conditionSyntax(own), token))
    }
    return Stop(finding: finding(.conditionSyntax(problem), token))
  }

  private func finding(_ problem: Problem, _ token: ConditionToken) -> Finding {
    Finding(problem: problem, offset: token.offset, length: token.length)
  }

  private mutating func whole() throws(Stop) -> Condition {
    if tokens.count == 1 { throw stop(.empty) }
    let condition = try disjunction()
    if let found { throw stop(.trailing(found)) }
    return condition
  }

  private mutating func disjunction() throws(Stop) -> Condition {
    var parts = [try conjunction()]
    while token.text == "or" {
      _ = advance()
      parts.append(try conjunction())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(Stop) -> Condition {
    var parts = [try negation()]
    while token.text == "and" {
      _ = advance()
      parts.append(try negation())
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(Stop) -> Condition {
    guard depth < Self.depthLimit else { throw stop(.tooDeep) }
    depth += 1
    defer { depth -= 1 }
    if token.text == "not" {
      _ = advance()
      return .not(try negation())
    }
    guard token.kind == .open else { return try atom() }
    _ = advance()
    let inner = try disjunction()
    guard token.kind == .close else { throw stop(.expectedClosing(found: found)) }
    _ = advance()
    return inner
  }

  private mutating func atom() throws(Stop) -> Condition {
    guard token.kind == .word, token.text != "and", token.text != "or" else {
      throw stop(.expectedCondition(found: found))
    }
    let name = advance()
    if name.text == "always" { return .always }
    if let measure = Measure(rawValue: name.text) { return try comparison(measure) }
    if let predicate = Predicate(rawValue: name.text) {
      return try application(predicate.rawValue, predicate)
    }
    return try unknown(name)
  }

  /// A word that is neither: what follows it tells which was meant.
  private mutating func unknown(_ name: ConditionToken) throws(Stop) -> Condition {
    if case .comparison = token.kind {
      let known = Measure.allCases.map(\.rawValue)
      findings.append(finding(.unknownMeasure(name.text, known: known), name))
      return try comparison(.words)
    }
    let predicates = Predicate.allCases.map(\.rawValue)
    let known =
      token.kind == .open
      ? predicates : predicates + Measure.allCases.map(\.rawValue) + ["always", "not"]
    findings.append(finding(.unknownPredicate(name.text, known: known), name))
    guard token.kind == .open else { return .always }
    return try application(name.text, nil)
  }

  private mutating func comparison(_ measure: Measure) throws(Stop) -> Condition {
    guard case .comparison(let sign) = token.kind, let comparison = Comparison(rawValue: sign)
    else { throw stop(.expectedComparison(measure: measure.rawValue, found: found)) }
    _ = advance()
    guard token.kind == .number else {
      throw stop(.expectedNumber(after: sign, found: found))
    }
    guard let number = Int(token.text), Self.numbers.contains(number) else {
      throw stop(.numberOutOfRange(token.text))
    }
    _ = advance()
    return .compare(measure, comparison, number)
  }

  private mutating func application(
    _ name: String, _ predicate: Predicate?
  ) throws(Stop) -> Condition {
    guard token.kind == .open else {
      throw stop(.expectedOpening(after: name, found: found))
    }
    _ = advance()
    guard token.kind == .word || token.kind == .number else {
      throw stop(.expectedArgument(predicate: name, found: found))
    }
    let word = advance()
    guard token.kind == .close else { throw stop(.expectedClosing(found: found)) }
    _ = advance()
    guard let predicate else { return .always }
    let (condition, problem) = predicate.condition(word.text, in: vocabulary)
    if let problem { findings.append(finding(problem, word)) }
    return condition
  }
}
