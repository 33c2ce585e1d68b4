// The concepts that answers are searched for. PersonaScript reads it; AnswerAnalysis matches it.

/// The concepts of a role pack, with the groups of people that an answer may blame or credit.
public struct Lexicon: Sendable, Equatable {
  /// The lexicon's own version, named in transcripts; an author raises it with each change.
  public var version: String
  /// File order; ids unique.
  public var concepts: [Concept]
  /// Groups of people, file order; ids unique.
  public var parties: [Party]

  /// A lexicon.
  public init(version: String, concepts: [Concept], parties: [Party]) {
    self.version = version
    self.concepts = concepts
    self.parties = parties
  }

  /// The concept with this id, or nil.
  public func concept(_ id: String) -> Concept? {
    concepts.first { $0.id == id }
  }
}

/// One thing that answers may be about, and the words for it.
public struct Concept: Sendable, Equatable {
  /// Lower-case words joined by hyphens.
  public var id: String
  /// What people call it.
  public var name: String
  /// Words and phrases in any case. Matched whole and by stem; a trailing `*` matches any ending.
  public var forms: [String]
  /// Short forms matched with their case, whole words only.
  public var acronyms: [String]
  /// Words in a relation to each other that tell it. Near-misses do not hide them.
  public var patterns: [WordPattern]
  /// Phrases that look like it and are not: a match inside one of these does not count. Exact words,
  /// any case; a near-miss that is wholly capital letters is matched with its case.
  public var nearMisses: [String]
  /// Misspellings that count, with a note to the candidate.
  public var misspellings: [String]
  /// The trade whose term of art it is; nil for words that anyone knows.
  public var jargon: JargonTolerance?
  /// What it is, in words for anyone; may be empty.
  public var plain: String
  /// Sentences that mention it, for tests.
  public var positiveExamples: [String]
  /// Sentences that do not mention it though they look like it, for tests.
  public var negativeExamples: [String]

  /// A concept.
  public init(
    id: String, name: String, forms: [String], acronyms: [String] = [],
    patterns: [WordPattern] = [], nearMisses: [String] = [], misspellings: [String] = [],
    jargon: JargonTolerance? = nil,
    plain: String = "", positiveExamples: [String] = [], negativeExamples: [String] = []
  ) {
    self.id = id
    self.name = name
    self.forms = forms
    self.acronyms = acronyms
    self.patterns = patterns
    self.nearMisses = nearMisses
    self.misspellings = misspellings
    self.jargon = jargon
    self.plain = plain
    self.positiveExamples = positiveExamples
    self.negativeExamples = negativeExamples
  }
}

/// A group of people: those whom an answer may blame, credit or speak for.
public struct Party: Sendable, Equatable {
  /// `clinicians`, `vendor`, …
  public var id: String
  /// Words and phrases for its members, any case, matched by stem.
  public var forms: [String]

  /// A party.
  public init(id: String, forms: [String]) {
    self.id = id
    self.forms = forms
  }
}
