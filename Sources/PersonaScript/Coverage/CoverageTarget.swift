// What interviews can reach in a script: each thing that an author wrote and would want to see tried.
public import Interview

/// Something in a script that an interview reaches or does not.
public enum CoverageTarget: Sendable, Hashable {
  /// A question was asked.
  case question(String)
  /// A follow-up was asked.
  case probe(String)
  /// A line was said: which list it is of, and its index there.
  case wording(WordingList, Int)
  /// A concept that a good answer asserts was asserted.
  case concept(String, question: String)
  /// The answers to a question were worth this level, 1...5.
  case level(Int, question: String)
  /// A question was left this way: answered, partly answered, or unanswered.
  case transition(Turn.Outcome, question: String)
  /// Where the agenda divides, this way was taken.
  case branch(AgendaBranch)

  /// What sort of thing it is.
  public var kind: CoverageKind {
    switch self {
    case .question: .questions
    case .probe: .probes
    case .wording: .wordings
    case .concept: .concepts
    case .level: .levels
    case .transition, .branch: .transitions
    }
  }

  /// What a report calls it, within its file.
  public var name: String {
    switch self {
    case .question(let id): "question \(id)"
    case .probe(let id): "probe \(id)"
    case .wording(let list, let index): "wording \(index + 1) of \(list.name)"
    case .concept(let id, let question): "concept \(id) in \(question)"
    case .level(let level, let question): "level \(level) of \(question)"
    case .transition(let outcome, let question): "\(question) \(outcome.testName)"
    case .branch(let branch):
      "step \(branch.step + 1) of the agenda \(branch.isTaken ? "taken" : "passed over")"
    }
  }
}

/// The sorts of things that coverage counts, in the order in which they are reported.
public enum CoverageKind: String, Sendable, CaseIterable {
  case questions
  case probes
  case wordings
  case concepts
  case levels
  case transitions
}

/// A list of wordings in a script.
public enum WordingList: Sendable, Hashable {
  case opening
  case ask(question: String)
  case clarify(question: String)
  case probe(String)
  case reprompt(RepromptReason)
  case moveOn
  case acknowledgement(Int)
  case ownReprompt(RepromptReason, question: String)
  case ownMoveOn(question: String)
  case levelOpening(PressureLevel)
  case levelReprompt(RepromptReason, PressureLevel)
  case levelMoveOn(PressureLevel)
  case levelAcknowledgement(Int, PressureLevel)
  case invite
  case more
  case reply(String)
  case fallback
  case none
  case closing
  case goodbye

  /// What a report calls it.
  var name: String {
    switch self {
    case .opening: "the opening"
    case .ask(let id): "question \(id)"
    case .clarify(let id): "question \(id) in plainer words"
    case .probe(let id): "probe \(id)"
    case .reprompt(let reason): "reprompt \(reason.rawValue)"
    case .moveOn: "move-on"
    case .acknowledgement(let index): "acknowledgement \(index + 1)"
    case .ownReprompt(let reason, let id): "reprompt \(reason.rawValue) of question \(id)"
    case .ownMoveOn(let id): "move-on of question \(id)"
    case .levelOpening(let level): "the opening at \(level.rawValue)"
    case .levelReprompt(let reason, let level):
      "reprompt \(reason.rawValue) at \(level.rawValue)"
    case .levelMoveOn(let level): "move-on at \(level.rawValue)"
    case .levelAcknowledgement(let index, let level):
      "acknowledgement \(index + 1) at \(level.rawValue)"
    case .invite: "the invitation to ask"
    case .more: "asking for one more question"
    case .reply(let id): "answer \(id)"
    case .fallback: "the answer when none fits"
    case .none: "the words when there is no question"
    case .closing: "the closing"
    case .goodbye: "the goodbye"
    }
  }
}
