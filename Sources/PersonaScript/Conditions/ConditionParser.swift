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
  /// How many words and signs a condition may have: some two hundred predicates.
  static let tokenLimit = 1000
  /// Numbers that a measure can be compared with.
  static let numbers = -10_000...10_000

  /// How often a question was put.
  static let visits = "visits"
  private static let level = "level"
  private static let length = "length"
  /// What is set before an interview begins.
  static let settings = [level, length]

  private let tokens: [ConditionToken]
  private let vocabulary: Vocabulary
  private var index = 0
  private var depth = 0
  private var findings: [Finding] = []

  /// The condition of `text`, or nil with at least one finding.
  static func parse(_ text: String, in vocabulary: Vocabulary) -> (Condition?, [Finding]) {
    var parser = ConditionParser(text, vocabulary)
    guard parser.tokens.count <= tokenLimit else {
      let problem = Problem.conditionSyntax(.tooLong(limit: tokenLimit))
      return (nil, [Finding(problem: problem, offset: 0, length: 1)])
    }
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
    if let measure = Measure(rawValue: name.text) { return try measurement(measure, name) }
    if let predicate = Predicate(rawValue: name.text) { return try application(name, predicate) }
    switch name.text {
    case Self.visits: return try visits()
    case Self.level: return try setting(name, Condition.level)
    case Self.length: return try setting(name, Condition.length)
    default: break
    }
    return try unknown(name)
  }

  /// A word that is neither: what follows it tells which was meant.
  private mutating func unknown(_ name: ConditionToken) throws(Stop) -> Condition {
    if ConditionWording.needlessWords.contains(name.text.lowercased()), token.kind == .word {
      findings.append(finding(.needlessWord(name.text), name))
      return try negation()
    }
    if case .comparison = token.kind {
      let known = Measure.allCases.map(\.rawValue) + Self.settings
      findings.append(finding(.unknownMeasure(name.text, known: known), name))
      return try pastComparison(after: name)
    }
    let predicates = Predicate.allCases.map(\.rawValue) + [Self.visits]
    let known =
      token.kind == .open
      ? predicates
      : predicates + Measure.allCases.map(\.rawValue) + Self.settings + ["always", "not"]
    findings.append(finding(.unknownPredicate(name.text, known: known), name))
    guard token.kind == .open else { return .always }
    let condition = try application(name, nil)
    guard case .comparison = token.kind else { return condition }
    return try pastComparison(after: name)
  }

  /// Goes past what an unknown word is compared with, so that what follows is read as well.
  private mutating func pastComparison(after name: ConditionToken) throws(Stop) -> Condition {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word else {
      return try comparison(name.text) { .compare(.words, $0, $1) }
    }
    _ = (advance(), advance())
    return .always
  }

  /// A measure of the answers to the open question, or to the one that `(in …)` names.
  private mutating func measurement(
    _ measure: Measure, _ name: ConditionToken
  ) throws(Stop) -> Condition {
    guard token.kind == .open, !measure.isAboutSession else {
      checkPlace(name, isAboutSession: measure.isAboutSession)
      return try comparison(measure.rawValue) { .compare(measure, $0, $1) }
    }
    _ = advance()
    let question = try question()
    try close()
    return try comparison(measure.rawValue) {
      .within(question: question, .compare(measure, $0, $1))
    }
  }

  private mutating func visits() throws(Stop) -> Condition {
    guard token.kind == .open else {
      throw stop(.expectedOpening(after: Self.visits, found: found))
    }
    _ = advance()
    let word = try argument(of: Self.visits)
    if let problem = vocabulary.problem(question: word.text) {
      findings.append(finding(problem, word))
    }
    try close()
    return try comparison(Self.visits) { .visits(question: word.text, $0, $1) }
  }

  private mutating func setting<Value: RawRepresentable & CaseIterable>(
    _ name: ConditionToken, _ make: (Comparison, Value) -> Condition
  ) throws(Stop) -> Condition where Value.RawValue == String {
    let comparison = try sign(after: name.text)
    guard token.kind == .word || token.kind == .number else {
      throw stop(.expectedCondition(found: found))
    }
    let word = advance()
    guard let value = Value(rawValue: word.text) else {
      let allowed = Value.allCases.map(\.rawValue)
      let problem = Problem.wrongSetting(setting: name.text, found: word.text, allowed: allowed)
      findings.append(finding(problem, word))
      return .always
    }
    return make(comparison, value)
  }

  private mutating func sign(after measure: String) throws(Stop) -> Comparison {
    guard case .comparison(let sign) = token.kind, let comparison = Comparison(rawValue: sign)
    else { throw stop(.expectedComparison(measure: measure, found: found)) }
    _ = advance()
    return comparison
  }

  private mutating func comparison(
    _ measure: String, _ make: (Comparison, Int) -> Condition
  ) throws(Stop) -> Condition {
    let comparison = try sign(after: measure)
    let sign = comparison.rawValue
    guard token.kind == .number else {
      throw stop(.expectedNumber(after: sign, found: found))
    }
    guard let number = Int(token.text), Self.numbers.contains(number) else {
      throw stop(.numberOutOfRange(token.text))
    }
    _ = advance()
    return make(comparison, number)
  }

  private mutating func application(
    _ name: ConditionToken, _ predicate: Predicate?
  ) throws(Stop) -> Condition {
    guard token.kind == .open else {
      throw stop(.expectedOpening(after: name.text, found: found))
    }
    _ = advance()
    let word = try argument(of: name.text)
    let question = try other(predicate)
    try close()
    guard let predicate else { return .always }
    let known = question.map(vocabulary.about) ?? vocabulary
    let (condition, problem) = predicate.condition(word.text, in: known)
    if let problem { findings.append(finding(problem, word)) }
    if let question { return .within(question: question, condition) }
    checkPlace(name, isAboutSession: condition.isAboutSession)
    return condition
  }

  private mutating func argument(of name: String) throws(Stop) -> ConditionToken {
    guard token.kind == .word || token.kind == .number else {
      throw stop(.expectedArgument(predicate: name, found: found))
    }
    return advance()
  }

  /// The question after `, in`, or nil when there is no comma.
  private mutating func other(_ predicate: Predicate?) throws(Stop) -> String? {
    guard token.kind == .comma else { return nil }
    _ = advance()
    let place = token
    let question = try question()
    guard let predicate, !predicate.isAboutAnswers else { return question }
    findings.append(finding(.conditionSyntax(.cannotBeIn(predicate.rawValue)), place))
    return nil
  }

  private mutating func question() throws(Stop) -> String {
    guard token.text == "in" else { throw stop(.expectedIn(found: found)) }
    _ = advance()
    // In YAML a colon would need quotes around the condition, so that it may be left out.
    if token.kind == .colon { _ = advance() }
    let word = try argument(of: "in")
    if let problem = vocabulary.problem(question: word.text) {
      findings.append(finding(problem, word))
    }
    return word.text
  }

  private mutating func close() throws(Stop) {
    guard token.kind == .close else { throw stop(.expectedClosing(found: found)) }
    _ = advance()
  }

  /// Reports what is about an answer where no question is open.
  private mutating func checkPlace(_ name: ConditionToken, isAboutSession: Bool) {
    guard vocabulary.isBetweenQuestions, !isAboutSession else { return }
    findings.append(finding(.needsQuestion(name.text), name))
  }
}
