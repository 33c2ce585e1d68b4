// Why an overall level stays below the anchor that an answer's parts meet.

/// What holds an overall level down although the answer has the parts of a higher one.
public struct Restraint: Sendable, Hashable {
  /// Kinds of it. Gates are none: they have words of their own.
  public enum Cause: Sendable, Hashable, CaseIterable {
    /// Few or none of its words are about the question.
    case link
    /// It can hardly be followed.
    case clarity
    /// The dimensions' weighted mean lies far below.
    case dimensions
  }

  /// The level whose needs the parts meet, 2...5; above the overall level.
  public var parts: Int
  /// What holds it down.
  public var cause: Cause

  /// A restraint.
  public init(parts: Int, cause: Cause) {
    self.parts = parts
    self.cause = cause
  }
}

extension Rubric {
  /// What holds the overall level of an answer below the level of its parts: the first cause of
  /// ``Restraint/Cause/allCases`` that allows no more.
  ///
  /// - Returns: Nil where nothing does, where nothing was answered, and where a gate caps the level.
  public func restraint(question: Question, answers: [Findings]) -> Restraint? {
    let reading = TurnReading(
      scale: scale(for: question.kind), question: question, answers: answers)
    guard !reading.read.isEmpty, reading.gates.isEmpty else { return nil }
    let dimensions = dimensionScores(reading)
    let parts = rung(reading, dimensions)
    let limits = limits(reading, dimensions)
    guard let lowest = limits.map(\.level).min(), lowest < parts else { return nil }
    return limits.first { $0.level == lowest }.map { Restraint(parts: parts, cause: $0.cause) }
  }
}
