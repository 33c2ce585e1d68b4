// Whether any answer at all can fit a condition: a small proof by cases. It never says that a condition
// cannot hold when it can; where there are too many cases, it says nothing.
import Interview

/// What is known about the place where a condition stands.
struct ConditionSetting {
  /// How many concepts the question expects.
  var expected: Int
  /// The most follow-ups that the question can have had when the condition is asked.
  var probes: Int
  /// Ids of questions that may have been asked before; nil when any may.
  var earlier: EarlierQuestions?
}

/// Proves that conditions contradict themselves or each other.
struct ConditionProof {
  let setting: ConditionSetting

  /// The most cases that a condition is split into.
  private static let caseLimit = 256

  /// Whether no answer can fit it.
  func isImpossible(_ condition: Condition) -> Bool {
    guard let cases = cases(condition, holds: true) else { return false }
    return !cases.contains { conflict(in: $0) == nil }
  }

  /// Whether every answer that fits `condition` fits `other` as well.
  func implies(_ condition: Condition, _ other: Condition) -> Bool {
    isImpossible(.all([condition, .not(other)]))
  }

  /// Two statements of an impossible condition that exclude each other, or one that never holds.
  func reason(_ condition: Condition) -> [Statement] {
    cases(condition, holds: true)?.lazy.compactMap { conflict(in: $0) }.first ?? []
  }

  /// Concepts that have to be claimed and denied at once for the condition to hold.
  func concepts(inTwoStatusesBy condition: Condition) -> [String] {
    guard let cases = cases(condition, holds: true), !cases.isEmpty else { return [] }
    let clashes = cases.map { statements in
      statements.compactMap { statement -> String? in
        guard statement.holds, case .negates(let concept) = statement.atom,
          statements.contains(where: { $0.holds && $0.claimed == concept })
        else { return nil }
        return concept
      }
    }
    guard !clashes.contains(where: \.isEmpty) else { return [] }
    return Array(Set(clashes.joined())).sorted()
  }

  /// One statement of a condition, or its opposite.
  struct Statement: Equatable {
    let atom: Condition
    let holds: Bool

    /// The concept that it takes to be claimed.
    var claimed: String? {
      switch atom {
      case .asserts(let concept), .has(.concept(let concept)): concept
      default: nil
      }
    }
  }

  // MARK: - Cases

  /// The sets of statements each of which makes the condition hold; nil when there are too many.
  private func cases(_ condition: Condition, holds: Bool) -> [[Statement]]? {
    switch condition {
    case .always: holds ? [[]] : []
    case .not(let inner): cases(inner, holds: !holds)
    case .all(let parts): holds ? product(parts, holds) : sum(parts, holds)
    case .any(let parts): holds ? sum(parts, holds) : product(parts, holds)
    default: [[Statement(atom: condition, holds: holds)]]
    }
  }

  private func sum(_ parts: [Condition], _ holds: Bool) -> [[Statement]]? {
    var all: [[Statement]] = []
    for part in parts {
      guard let cases = cases(part, holds: holds) else { return nil }
      all += cases
      guard all.count <= Self.caseLimit else { return nil }
    }
    return all
  }

  private func product(_ parts: [Condition], _ holds: Bool) -> [[Statement]]? {
    var all: [[Statement]] = [[]]
    for part in parts {
      guard let cases = cases(part, holds: holds), cases.count * all.count <= Self.caseLimit
      else { return nil }
      all = all.flatMap { left in cases.map { left + $0 } }
    }
    return all
  }

  // MARK: - Conflicts

  /// The statements that cannot hold together, one or two of them; nil when all can.
  private func conflict(in statements: [Statement]) -> [Statement]? {
    for (index, statement) in statements.enumerated() {
      if isFalse(statement) { return [statement] }
      for other in statements[..<index] where exclude(other, statement) {
        return [other, statement]
      }
    }
    return nil
  }

  /// Whether a statement alone cannot hold here.
  private func isFalse(_ statement: Statement) -> Bool {
    switch statement.atom {
    case .compare(let measure, _, _):
      let range = statement.range
      let bounds = bounds(of: measure)
      return range.isEmpty || range.upperBound < bounds.lowerBound
        || range.lowerBound > bounds.upperBound
    case .asked(let question): return statement.holds && earlierLacks(question)
    case .earlier, .contradicts: return statement.holds && setting.earlier?.isEmpty == true
    default: return false
    }
  }

  private func earlierLacks(_ question: String) -> Bool {
    setting.earlier.map { !$0.contains(question) } ?? false
  }

  private func bounds(of measure: Measure) -> ClosedRange<Int> {
    switch measure {
    case .words, .sentences, .hedges, .numbers, .jargon, .requirements: 0...Int.max
    case .expected: 0...setting.expected
    case .probes: 0...setting.probes
    case .rapport: Int.min...Int.max
    }
  }

  private func exclude(_ left: Statement, _ right: Statement) -> Bool {
    if left.holds, right.holds {
      if case .form(let form) = left.atom, case .form(let other) = right.atom {
        return form != other
      }
      return excludeAsNumbers(left, right)
    }
    if left.holds != right.holds {
      let (yes, no) = left.holds ? (left.atom, right.atom) : (right.atom, left.atom)
      if Self.follows(no, from: yes) { return true }
    }
    return excludeAsNumbers(left, right)
  }

  private func excludeAsNumbers(_ left: Statement, _ right: Statement) -> Bool {
    guard let measure = left.measure, measure == right.measure else { return false }
    let (first, second, bounds) = (left.range, right.range, bounds(of: measure))
    let lowest = max(first.lowerBound, second.lowerBound, bounds.lowerBound)
    let highest = min(first.upperBound, second.upperBound, bounds.upperBound)
    return lowest > highest || first.isEmpty || second.isEmpty
  }

  /// Whether `consequence` holds wherever `atom` does.
  private static func follows(_ consequence: Condition, from atom: Condition) -> Bool {
    if consequence == atom { return true }
    switch (atom, consequence) {
    case (.asserts(let one), .has(.concept(let other))),
      (.has(.concept(let one)), .asserts(let other)),
      (.asserts(let one), .mentions(let other)),
      (.has(.concept(let one)), .mentions(let other)),
      (.negates(let one), .mentions(let other)),
      (.contradicts(let one), .mentions(let other)):
      return one == other
    case (.blames, .blames(nil)): return true
    default: return false
    }
  }
}

extension ConditionProof.Statement {
  /// What it says something about, when that is a number.
  fileprivate var measure: Measure? {
    switch atom {
    case .compare(let measure, _, _): measure
    case .has(.number): .numbers
    case .has(.change) where holds: .numbers
    default: nil
    }
  }

  /// The numbers that it allows, as far as they are one range: `!=` allows all.
  fileprivate var range: NumberRange {
    switch atom {
    case .has(.number), .has(.change):
      return holds ? NumberRange(1, .max) : NumberRange(.min, 0)
    case .compare(_, let comparison, let number):
      let range = NumberRange(comparison, number)
      return holds ? range : range.opposite(comparison, number)
    default: return NumberRange(.min, .max)
    }
  }
}

/// Whole numbers from one to another; empty when the first is the larger.
private struct NumberRange {
  var lowerBound: Int
  var upperBound: Int

  var isEmpty: Bool { lowerBound > upperBound }

  init(_ lowerBound: Int, _ upperBound: Int) {
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  init(_ comparison: Comparison, _ number: Int) {
    switch comparison {
    case .less: self.init(.min, number - 1)
    case .lessOrEqual: self.init(.min, number)
    case .equal: self.init(number, number)
    case .notEqual: self.init(.min, .max)
    case .greaterOrEqual: self.init(number, .max)
    case .greater: self.init(number + 1, .max)
    }
  }

  func opposite(_ comparison: Comparison, _ number: Int) -> NumberRange {
    switch comparison {
    case .less: NumberRange(.greaterOrEqual, number)
    case .lessOrEqual: NumberRange(.greater, number)
    case .equal: NumberRange(.min, .max)
    case .notEqual: NumberRange(.equal, number)
    case .greaterOrEqual: NumberRange(.less, number)
    case .greater: NumberRange(.lessOrEqual, number)
    }
  }
}
