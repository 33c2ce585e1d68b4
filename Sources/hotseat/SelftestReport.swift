// What selftest reports, as a value: the interface that docs/guide.md documents for --json.
import Interview
import SelfTest

/// The outcome of every relation and law that was tried.
struct SelftestReport: Encodable {
  struct Relation: Encodable {
    var number: Int
    var claim: String
    var holds: Bool
    var cases: [Case]
  }

  struct Case: Encodable {
    var name: String
    var holds: Bool
    var answers: [Answer]
  }

  struct Answer: Encodable {
    var text: String
    var overall: Int
    /// For order only: 200 a level and up to 199 within it.
    var order: Int
    var dimensions: [String: Int]
  }

  struct Law: Encodable {
    var name: String
    var claim: String
    var holds: Bool
    var trials: Int
    var breaches: [Breach]
  }

  struct Breach: Encodable {
    var change: String
    var before: String
    var after: String
    var scores: [String]
  }

  var seed: UInt64
  var relations: [Relation] = []
  var laws: [Law] = []
  var broken = 0

  init(seed: UInt64) {
    self.seed = seed
  }

  mutating func add(_ relation: SelfTest.Relation, _ outcomes: [CaseOutcome]) {
    let holds = outcomes.allSatisfy(\.holds)
    if !holds { broken += 1 }
    relations.append(
      Relation(
        number: relation.number, claim: relation.claim, holds: holds, cases: outcomes.map(Case.init)
      ))
  }

  mutating func add(_ law: SelfTest.Law, _ outcome: LawOutcome) {
    if !outcome.breaches.isEmpty { broken += 1 }
    laws.append(
      Law(
        name: law.name, claim: law.claim, holds: outcome.breaches.isEmpty, trials: outcome.trials,
        breaches: outcome.breaches.map {
          Breach(change: $0.change, before: $0.before, after: $0.after, scores: $0.scores)
        }))
  }

  /// "3 of 42 relations and laws are broken."
  var brokenText: String {
    "\(broken) of \(relations.count + laws.count) relations and laws "
      + (broken == 1 ? "is broken" : "are broken")
  }
}

extension SelftestReport.Case {
  init(_ outcome: CaseOutcome) {
    name = outcome.name
    holds = outcome.holds
    answers = zip(outcome.texts, outcome.scores).map { text, score in
      SelftestReport.Answer(
        text: text, overall: score.overall, order: score.points,
        dimensions: score.dimensions.reduce(into: [:]) { $0[$1.dimension.rawValue] = $1.level })
    }
  }
}
