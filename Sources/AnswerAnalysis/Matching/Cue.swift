// Phrases with a meaning for the analyser itself: negations, hedges, lessons, non-answers.

/// What a cue tells.
enum CueKind: String, Sendable, CaseIterable {
  /// Denies what follows.
  case negationBefore = "negation.before"
  /// Denies what stands before.
  case negationAfter = "negation.after"
  /// Looks like a negation and is none.
  case negationPseudo = "negation.pseudo"
  /// Ends the reach of a negation.
  case terminator = "negation.end"
  /// Makes what follows a wish, a plan or a supposition.
  case supposing = "hypothetical.before"
  case hedge
  case filler
  case preamble
  /// What had to be done.
  case task = "story.task"
  /// Why, or what was learnt.
  case reason = "story.reason"
  /// Where and when.
  case situation = "story.situation"
  /// What came of it.
  case result = "story.result"
  /// Holds someone responsible.
  case blame
  /// Opens an explanation of the term before it.
  case explanation
  case doesNotKnow = "non-answer.does-not-know"
  case declines = "non-answer.declines"
  case asksToRepeat = "non-answer.asks-to-repeat"
  case asksToClarify = "non-answer.asks-to-clarify"
  case evades = "non-answer.evades"
  /// An opinion rather than an event.
  case opinion = "form.opinion"
  /// What the candidate is like or usually does.
  case habit = "form.habit"

  /// Cues of one group hide shorter ones of the same group; groups do not see one another.
  var group: Int {
    switch self {
    case .negationBefore, .negationAfter, .negationPseudo, .terminator: 0
    case .supposing, .opinion, .habit, .explanation: 1
    case .hedge, .filler, .preamble, .blame: 2
    case .task, .reason, .situation, .result: 3
    case .doesNotKnow, .declines, .asksToRepeat, .asksToClarify, .evades: 4
    }
  }

  /// How many groups there are.
  static let groups = 5
}

/// A phrase with a meaning.
struct Cue: Sendable {
  /// What it tells.
  var kind: CueKind
  /// The words, lower case.
  var text: String
  /// The rule string of findings that it causes: `negation.before:never`.
  var rule: String
}

/// A cue in an answer.
struct CueHit {
  /// Its index among ``Cues/all``.
  var cue: Int32
  /// What it tells, copied.
  var kind: CueKind
  /// Its tokens.
  var tokens: Range<Int>
}
