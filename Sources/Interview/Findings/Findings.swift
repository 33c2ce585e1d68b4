// Everything that analysis saw in one answer. The core never sees how it was found.

/// Everything seen in one answer: a value, so that sessions replay without any analysis.
public struct Findings: Sendable, Hashable, Codable {
  /// What sort of answer it is as a whole.
  public var form: AnswerForm
  /// Why it is no answer; nil when it is one.
  public var nonAnswer: NonAnswer?
  /// Counts and shares over the whole answer.
  public var measures: Measures
  /// Its clauses, in order.
  public var clauses: [Clause]
  /// What was seen, ordered by span, then kind, then name.
  public var items: [Finding]

  /// Findings.
  public init(
    form: AnswerForm, nonAnswer: NonAnswer?, measures: Measures, clauses: [Clause],
    items: [Finding]
  ) {
    self.form = form
    self.nonAnswer = nonAnswer
    self.measures = measures
    self.clauses = clauses
    self.items = items
  }

  /// The findings of one kind, in order.
  public func items(_ kind: FindingKind) -> [Finding] {
    items.filter { $0.kind == kind }
  }
}

/// Counts and shares over a whole answer. Shares are per mille, 0...1000.
public struct Measures: Sendable, Hashable, Codable {
  /// UTF-8 bytes.
  public var bytes = 0
  /// Words: tokens that hold a letter or digit.
  public var words = 0
  /// Sentences.
  public var sentences = 0
  /// Words that are function words, per mille of words.
  public var functionWordShare = 0
  /// Word trigrams that occurred before in this answer, per mille of trigrams.
  public var repeatedTrigramShare = 0
  /// Words that are the question's, in runs of five or more, per mille of words.
  public var echoShare = 0
  /// How much the answer is about the question, 0...1000; see the analyser for its scale.
  public var relevance = 0
  /// How much of the best-matching model answer the answer holds, 0...1000; nil without model answers.
  ///
  /// Optional as every measure that is added to a format in use: older transcripts do not have it.
  public var referenceShare: Int?
  /// Words in clauses that tell something, "Life goes on" left out; nil in older transcripts.
  public var toldWords: Int?
  /// Different words of the trade: those of the lexicon's forms and examples, without everyday ones;
  /// nil in older transcripts.
  public var tradeWords: Int?
  /// Different concepts mentioned, whatever their status.
  public var concepts = 0
  /// Whether the answer is about something else than the question.
  public var isOffTopic = false
  /// Whether it is a list of terms, shuffled words or one phrase over and over.
  public var isStuffed = false

  /// All zero: the measures of an empty answer.
  public init() {}
}

/// A clause: a subject, a verb and what belongs to them.
public struct Clause: Sendable, Hashable, Codable {
  /// Where it stands.
  public var span: Span
  /// The index of its sentence, from 0.
  public var sentence: Int
  /// Who acts.
  public var subject: Subject
  /// Whether it has a finite verb.
  public var hasVerb: Bool
  /// How its verb presents what it says.
  public var mood: Mood

  /// A clause.
  public init(span: Span, sentence: Int, subject: Subject, hasVerb: Bool, mood: Mood) {
    self.span = span
    self.sentence = sentence
    self.subject = subject
    self.hasVerb = hasVerb
    self.mood = mood
  }
}

/// Who acts in a clause.
public enum Subject: String, Sendable, Hashable, Codable, CaseIterable {
  /// The candidate.
  case own
  /// A group with the candidate in it.
  case shared
  /// Someone or something else.
  case other
  /// No subject was seen.
  case none
}

/// How a clause presents what it says.
public enum Mood: String, Sendable, Hashable, Codable, CaseIterable {
  /// As something that happened.
  case past
  /// As something that is so, or that is usually done.
  case present
  /// As a wish, a plan or a supposition.
  case hypothetical
  /// As a question.
  case question
}

/// What sort of answer it is as a whole.
public enum AnswerForm: String, Sendable, Hashable, Codable, CaseIterable {
  /// A situation, an action and a result.
  case story
  /// A situation and an action, no result.
  case halfStory = "half-story"
  /// What the candidate is like or usually does.
  case selfDescription = "self-description"
  /// What the candidate thinks.
  case opinion
  /// What the candidate would do.
  case plan
  /// A fact or an explanation.
  case explanation
  /// No answer.
  case nonAnswer = "non-answer"
}

/// Why something typed is no answer.
public enum NonAnswer: String, Sendable, Hashable, Codable, CaseIterable {
  /// Nothing, or nothing that is a word.
  case empty
  /// "I don't know", "no idea", "nothing comes to mind".
  case doesNotKnow = "does-not-know"
  /// "I'd rather not say", "next question".
  case declines
  /// "Sorry, can you say that again?"
  case asksToRepeat = "asks-to-repeat"
  /// "What do you mean by…?"
  case asksToClarify = "asks-to-clarify"
  /// Words that avoid the question.
  case evades
}
