// One inequality that scores must keep, with the pairs of answers that show it.

/// A relation of the catalogue.
package struct Relation: Sendable {
  /// Its number in the catalogue, from 1.
  package let number: Int
  /// What it says: "a full story > one without a result".
  package let claim: String
  /// What must hold between neighbouring answers of a case.
  package let order: Order
  /// At least three.
  let cases: [Case]

  /// How many pairs it has.
  package var caseCount: Int { cases.count }

  init(_ number: Int, _ claim: String, _ order: Order, _ cases: [Case]) {
    self.number = number
    self.claim = claim
    self.order = order
    self.cases = cases
  }
}

/// Answers to one question, the better one first.
struct Case: Sendable {
  /// What it is about, in a few words.
  let name: String
  /// For each answer what was asked.
  let answers: [(asked: Asked, text: String)]
  /// Another order than the relation's, for a case that shows its other side.
  let order: Order?

  /// Answers to one question.
  init(_ name: String, _ asked: Asked, _ answers: String..., order: Order? = nil) {
    self.name = name
    self.answers = answers.map { (asked, $0) }
    self.order = order
  }

  /// One answer to two askers.
  init(_ name: String, _ text: String, to askers: [Asked], order: Order? = nil) {
    self.name = name
    answers = askers.map { ($0, text) }
    self.order = order
  }
}
