// What came out for one case of a relation.
package import Interview

/// The answers of a case with their scores, and whether the relation holds between them.
package struct CaseOutcome: Sendable {
  /// What the case is about.
  package let name: String
  /// The answers, the better one first.
  package let texts: [String]
  /// Their scores.
  package let scores: [TurnScore]
  /// Whether the relation holds.
  package let holds: Bool
}
