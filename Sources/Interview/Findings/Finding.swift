// One thing that analysis saw in an answer, where, and by which rule.

/// One thing seen in an answer.
public struct Finding: Sendable, Hashable, Codable {
  /// What sort of thing.
  public var kind: FindingKind
  /// Which one: a concept's id, a ``StoryPart``, a unit, a party, a type of identifier.
  public var name: String
  /// Where it stands.
  public var span: Span
  /// For mentions: whether it counts as the candidate's own claim. Nil for other kinds.
  public var status: MentionStatus?
  /// The detector, rule and trigger that made it: `negation.before:never`.
  public var rule: String
  /// The index in ``Findings/clauses`` of the clause it stands in; nil when in none.
  public var clause: Int?

  /// A finding.
  public init(
    kind: FindingKind, name: String, span: Span, status: MentionStatus? = nil, rule: String,
    clause: Int? = nil
  ) {
    self.kind = kind
    self.name = name
    self.span = span
    self.status = status
    self.rule = rule
    self.clause = clause
  }
}

/// What sort of thing a finding is.
public enum FindingKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A concept of the lexicon or an ad-hoc term; `name` is its id.
  case mention
  /// A part of a story; `name` is a ``StoryPart``.
  case storyPart
  /// A number with a unit; `name` is the unit's family: percent, time, money, people, count, data;
  /// or `harm` for a count of something bad that happened.
  case number
  /// A change from one value or state to another; `name` is `from-to`, `percent`, `reduced`, ….
  case change
  /// A length of time; `name` is its unit.
  case duration
  /// A date or part of one.
  case date
  /// An action of the candidate's own ("I mapped…").
  case ownAction
  /// An action of a group that the candidate belongs to ("we mapped…").
  case sharedAction
  /// An action of someone else.
  case othersAction
  /// A part of the answer that holds someone else responsible; `name` is the party's id or `other`.
  case blame
  /// A word that weakens a claim.
  case hedge
  /// A word that says nothing.
  case filler
  /// Words before the answer begins.
  case preamble
  /// A term of art that is not explained; `name` is the concept's id.
  case jargon
  /// A term of art that is explained; `name` is the concept's id.
  case explanation
  /// A detail that may identify a patient; `name` is its type.
  case identifier
  /// A misspelt term that counted; `name` is the concept's id.
  case misspelling
  /// Words of the question, repeated.
  case echo
  /// A named system, role or place that makes a claim concrete.
  case specific
  /// A question of the candidate's own; `name` is `open`, or `closed` where yes or no answers it.
  case question
  /// A word that the interviewer said before; `name` is it as the candidate wrote it, small.
  case recall
}

/// Whether a mention counts as the candidate's own claim.
public enum MentionStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// Claimed as fact. The only status that scores.
  case asserted
  /// Denied.
  case negated
  /// Planned, wished or supposed.
  case hypothetical
  /// Someone else's doing.
  case other
  /// Repeated from the question.
  case echoed
}

/// A part of a story told as evidence.
public enum StoryPart: String, Sendable, Hashable, Codable, CaseIterable {
  /// Where and when.
  case situation
  /// What had to be done.
  case task
  /// What was done.
  case action
  /// What came of it.
  case result
  /// Why, or what was learnt.
  case reason
}
