// The `when` of probes and acknowledgements, as a tree. PersonaScript parses it.

/// A statement about the answers to the current question and about the session so far.
public indirect enum Condition: Sendable, Equatable {
  /// Always true: a `when` that was left out.
  case always
  /// Every one holds.
  case all([Condition])
  /// At least one holds.
  case any([Condition])
  /// It does not hold.
  case not(Condition)
  /// A measure compared with a number: `words < 20`.
  case compare(Measure, Comparison, Int)
  /// `has(result)`; `lacks(result)` is `not(has(result))`.
  case has(Feature)
  /// `mentions(super-users)`: named in whatever status except echoed.
  case mentions(String)
  /// `asserts(super-users)`: claimed as the candidate's own fact.
  case asserts(String)
  /// `negates(training)`: denied.
  case negates(String)
  /// `blames(clinicians)`; nil for `blames(anyone)`.
  case blames(String?)
  /// `form(opinion)`.
  case form(AnswerForm)
  /// `asked(near-miss)`: the question was asked earlier in this session.
  case asked(String)
  /// `earlier(training)`: asserted in the answer to an earlier question.
  case earlier(String)
  /// `contradicts(training)`: asserted earlier and denied now, or the reverse.
  case contradicts(String)
  /// `has(result, in pushback)`: it holds for the answers to that question; false before it is put.
  case within(question: String, Condition)
  /// `visits(pushback) > 1`: how often the question was put, each reprompt counted.
  case visits(question: String, Comparison, Int)
  /// `answered(pushback)`: an answer to the question was taken.
  case answered(String)
  /// `remembered(late-start)`: something was remembered under this name.
  case remembered(String)
  /// `level >= standard`, in the order of ``PressureLevel``'s cases.
  case level(Comparison, PressureLevel)
  /// `length == short`, in the order of ``InterviewLength``'s cases.
  case length(Comparison, InterviewLength)

  /// How many single statements it is made of: a measure of how specific it is. 0 for ``always``.
  public var atomCount: Int {
    switch self {
    case .always: 0
    case .all(let parts), .any(let parts): parts.reduce(0) { $0 + $1.atomCount }
    case .not(let inner), .within(_, let inner): inner.atomCount
    case .compare, .has, .mentions, .asserts, .negates, .blames, .form, .asked, .earlier,
      .contradicts, .visits, .answered, .remembered, .level, .length:
      1
    }
  }
}

extension Condition {
  /// Whether it can be decided with no question open: it is about the session, or says which
  /// question's answers it is about.
  public var isAboutSession: Bool {
    switch self {
    case .always, .asked, .earlier, .within, .visits, .answered, .remembered, .level, .length: true
    case .compare(let measure, _, _): measure.isAboutSession
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isAboutSession)
    case .not(let inner): inner.isAboutSession
    case .has, .mentions, .asserts, .negates, .blames, .form, .contradicts: false
    }
  }
}

/// Something that an answer may have or lack.
public enum Feature: Sendable, Equatable {
  /// A part of the story.
  case part(StoryPart)
  /// A number with a unit or a change.
  case number
  /// A change from one value or state to another.
  case change
  /// An action of the candidate's own.
  case ownership
  /// An asserted concept, of the lexicon or of the question's terms.
  case concept(String)
}

/// A number that a condition can compare.
public enum Measure: String, Sendable, Equatable, CaseIterable {
  /// Words of the latest answer.
  case words
  /// Sentences of the latest answer.
  case sentences
  /// Hedges of the latest answer.
  case hedges
  /// Numbers with a unit or a change in the answers to this question.
  case numbers
  /// Expected concepts asserted in the answers to this question.
  case expected
  /// Terms of art left unexplained in the latest answer.
  case jargon
  /// Follow-ups that this question has had.
  case probes
  /// The persona's rapport with the candidate; starts at 0.
  case rapport
  /// Lines of the candidate's posting that the lexicon knows; 0 without a posting.
  case requirements

  /// Whether it is the same whichever question is open.
  public var isAboutSession: Bool { self == .rapport || self == .requirements }
}

/// How a condition compares.
public enum Comparison: String, Sendable, Equatable, CaseIterable {
  /// `<`
  case less = "<"
  /// `<=`
  case lessOrEqual = "<="
  /// `==`
  case equal = "=="
  /// `!=`
  case notEqual = "!="
  /// `>=`
  case greaterOrEqual = ">="
  /// `>`
  case greater = ">"

  /// Whether `left` stands in this relation to `right`.
  public func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .equal: left == right
    case .notEqual: left != right
    case .greaterOrEqual: left >= right
    case .greater: left > right
    }
  }
}
