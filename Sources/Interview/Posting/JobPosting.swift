// What a job posting asks for, as values: read by AnswerAnalysis, kept with an interview's settings.

/// The requirements of a job posting, in the posting's order.
public struct JobPosting: Sendable, Equatable, Codable {
  /// What is asked for; not empty.
  public var requirements: [Requirement]

  /// A posting of these requirements.
  public init(_ requirements: [Requirement]) {
    self.requirements = requirements
  }

  /// One thing that a posting asks for.
  public struct Requirement: Sendable, Hashable, Codable {
    /// The posting's own words, on one line.
    public var text: String
    /// How much it is asked for.
    public var kind: Kind
    /// Ids of the lexicon's concepts in it, each once; empty when nothing in it was recognised.
    public var concepts: [String]

    /// A requirement.
    public init(_ text: String, kind: Kind = .required, concepts: [String]) {
      self.text = text
      self.kind = kind
      self.concepts = concepts
    }
  }

  /// How much something is asked for.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// It must be there.
    case required
    /// It is what the job consists of.
    case duty
    /// It would be welcome.
    case wished

    /// How much a question counts that is about it.
    var weight: Int {
      switch self {
      case .required: 3
      case .duty: 2
      case .wished: 1
      }
    }
  }

  /// Those in which something was recognised, the posting's order.
  public var recognised: [Requirement] { requirements.filter { !$0.concepts.isEmpty } }

  /// What an interviewer speaks of first: what was recognised before what was not, then what must be
  /// there before the rest, then the posting's order.
  var byUrgency: [Requirement] {
    requirements.enumerated().sorted { left, right in
      Self.urgency(left) < Self.urgency(right)
    }.map(\.element)
  }

  private static func urgency(_ entry: (offset: Int, element: Requirement)) -> (Int, Int, Int) {
    (entry.element.concepts.isEmpty ? 1 : 0, -entry.element.kind.weight, entry.offset)
  }
}
