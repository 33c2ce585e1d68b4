// Words in a relation to each other, for what no fixed phrase can name.

/// What a concept may be recognised by where its words stand apart: `near(nurse refuse*, 6)`.
public struct WordPattern: Sendable, Equatable {
  /// As its author wrote it, in one line.
  public var text: String
  /// Within what all of it must stand.
  public var reach: Reach
  /// What must stand there.
  public var root: Node

  /// A pattern.
  public init(text: String, reach: Reach, root: Node) {
    self.text = text
    self.reach = reach
    self.root = root
  }

  /// How far apart a pattern's words may stand at most.
  public enum Reach: Sendable, Equatable {
    /// In one sentence.
    case sentence
    /// Anywhere in one answer.
    case answer
  }

  /// A word, or a relation between parts.
  public indirect enum Node: Sendable, Equatable {
    /// A word or phrase, matched like ``Concept/forms``: by stem; a trailing `*` matches any ending.
    case phrase(String)
    /// Each of them, in any order. A ``not(_:)`` among them must not stand there.
    case all([Node])
    /// One of them.
    case any([Node])
    /// What must not stand there; only within ``all(_:)``, beside something that must.
    case not(Node)
    /// One after the other.
    case sequence(Node, [Step])
    /// In any order, with at most so many words between the end of the first and the beginning of
    /// the last.
    case near([Node], words: Int)
  }

  /// What follows in a sequence.
  public struct Step: Sendable, Equatable {
    /// How many words may stand between; nil for any number.
    public var gap: Int?
    /// What follows.
    public var node: Node

    /// A step.
    public init(gap: Int?, node: Node) {
      self.gap = gap
      self.node = node
    }
  }
}
