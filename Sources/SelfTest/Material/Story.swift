// A story in its parts, from which many relations cut their pairs.

/// An answer to a question about the past, in parts that can be left out or exchanged.
struct Story: Sendable {
  /// What it is about, in a few words.
  let name: String
  let asked: Asked
  /// Where and when, and what was wrong.
  let scene: String
  /// What the candidate did.
  let deeds: String
  /// What came of it, with a figure.
  let outcome: String
  /// Why it worked, or what it taught.
  let lesson: String

  /// All of it, in order.
  var whole: String { Self.join(scene, deeds, outcome, lesson) }
  /// Without what came of it and what it taught.
  var withoutOutcome: String { Self.join(scene, deeds) }

  /// The whole story with another outcome.
  func ending(_ outcome: String) -> String { Self.join(scene, deeds, outcome, lesson) }

  static func join(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
