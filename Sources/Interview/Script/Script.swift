// A compiled persona file: everything an interviewer can say and when. Made by PersonaScript.

/// One interviewer, ready to hold an interview: who it is, what it asks and how it follows up.
///
/// A script is a value without behaviour; ``Interviewer`` decides with it. Lines may hold templates
/// (`{candidate}`, `{quote:super-users}`), which are filled when the line is said.
public struct Script: Sendable, Equatable {
  /// Who is asking.
  public var persona: Persona
  /// Greetings, one of which is said first. Not empty.
  public var opening: [String]
  /// The order of the interview.
  public var agenda: [AgendaItem]
  /// Every question, in file order; ids are unique.
  public var questions: [Question]
  /// Follow-ups that any question may use, after its own. File order.
  public var probes: [Probe]
  /// What is said when an answer cannot be taken as one.
  public var reprompts: Reprompts
  /// What is said when a question is done.
  public var acknowledgements: [Acknowledgement]
  /// How the persona hands the floor to the candidate's own questions, and its answers.
  public var candidateQuestions: CandidateQuestions
  /// How the persona asks for a closing statement and says goodbye.
  public var closing: Closing
  /// What is different at some levels; at most one for each.
  public var levels: [LevelRules]
  /// Facts that lines can state, own and shared ones, file order; ids are unique.
  public var facts: [DatedFact]
  /// What lines can say of the employer beside its name, dossier order; ids are unique.
  public var details: [OrganizationDetail]
  /// How answers are scored in the pack.
  public var rubric: Rubric = .standard
  /// What the persona weighs otherwise.
  public var weightings: [Weighting] = []

  /// How it behaves beside colleagues.
  public var manner = PanelManner()
  /// Who sits there and what they disagree about; nil for an interview with one interviewer.
  public var panel: Panel?

  /// A script from its parts; the compiler has checked that references resolve.
  public init(
    persona: Persona, opening: [String], agenda: [AgendaItem], questions: [Question],
    probes: [Probe], reprompts: Reprompts, acknowledgements: [Acknowledgement],
    candidateQuestions: CandidateQuestions, closing: Closing, levels: [LevelRules] = [],
    facts: [DatedFact] = [], details: [OrganizationDetail] = []
  ) {
    self.persona = persona
    self.opening = opening
    self.agenda = agenda
    self.questions = questions
    self.probes = probes
    self.reprompts = reprompts
    self.acknowledgements = acknowledgements
    self.candidateQuestions = candidateQuestions
    self.closing = closing
    self.levels = levels
    self.facts = facts
    self.details = details
  }

  /// How answers are scored by this persona: the pack's rubric with its own weights.
  public var scoring: Rubric { rubric.weighted(by: weightings) }

  /// The question with this id, or nil.
  public func question(_ id: String) -> Question? {
    questions.first { $0.id == id }
  }
}

/// What a persona says when an answer does not move the interview on; each list has one or more
/// wordings, said in turn, so that a second reprompt never repeats the first. Those of a question or
/// of a level replace the persona's own list by list; an empty list replaces nothing.
public struct Reprompts: Sendable, Equatable {
  /// After "I don't know", a refusal or an evasion.
  public var nonAnswer: [String]
  /// After an answer to some other question.
  public var offTopic: [String]
  /// After a list of keywords, a pasted question or one phrase over and over.
  public var stuffing: [String]
  /// After patient details.
  public var patientDetails: [String]
  /// When a question is left without an answer.
  public var moveOn: [String]

  /// Reprompts from their lists.
  public init(
    nonAnswer: [String] = [], offTopic: [String] = [], stuffing: [String] = [],
    patientDetails: [String] = [], moveOn: [String] = []
  ) {
    self.nonAnswer = nonAnswer
    self.offTopic = offTopic
    self.stuffing = stuffing
    self.patientDetails = patientDetails
    self.moveOn = moveOn
  }

  /// These, where they are not empty, and `others`.
  public func over(_ others: Reprompts) -> Reprompts {
    Reprompts(
      nonAnswer: nonAnswer.isEmpty ? others.nonAnswer : nonAnswer,
      offTopic: offTopic.isEmpty ? others.offTopic : offTopic,
      stuffing: stuffing.isEmpty ? others.stuffing : stuffing,
      patientDetails: patientDetails.isEmpty ? others.patientDetails : patientDetails,
      moveOn: moveOn.isEmpty ? others.moveOn : moveOn)
  }
}

/// What a persona says at the end of a question, when `when` holds; the first that fits is used.
public struct Acknowledgement: Sendable, Equatable {
  /// The author's, or empty.
  public var id: String
  /// When it fits.
  public var when: Condition
  /// Wordings. Not empty.
  public var say: [String]
  /// What is remembered when it is said.
  public var remember: [Memory]

  /// An acknowledgement for answers that `when` describes.
  public init(id: String = "", when: Condition, say: [String], remember: [Memory] = []) {
    self.id = id
    self.when = when
    self.say = say
    self.remember = remember
  }
}

/// The part of an interview in which the candidate asks.
public struct CandidateQuestions: Sendable, Equatable {
  /// Invitations to ask. Not empty.
  public var invite: [String]
  /// Asking for one more question. Not empty.
  public var more: [String]
  /// What the persona can answer, file order.
  public var answers: [PreparedAnswer]
  /// What it says when no prepared answer fits. Not empty.
  public var fallback: [String]
  /// What it says when the candidate has no (further) question. Not empty.
  public var none: [String]
  /// What it remarks behind an answer that the employer's dossier gives; empty for nothing.
  public var noticed: [String]
  /// How many questions the candidate may ask, 1 or more.
  public var limit: Int

  /// A questions stage from its lines.
  public init(
    invite: [String], more: [String], answers: [PreparedAnswer], fallback: [String],
    none: [String], noticed: [String] = [], limit: Int
  ) {
    self.invite = invite
    self.more = more
    self.answers = answers
    self.fallback = fallback
    self.none = none
    self.noticed = noticed
    self.limit = limit
  }
}

/// An answer that a persona can give to a candidate's question.
public struct PreparedAnswer: Sendable, Equatable {
  /// Unique in the script.
  public var id: String
  /// Words and phrases that a question about this is likely to hold, in any case and inflection.
  public var about: [String]
  /// Wordings. Not empty.
  public var say: [String]
  /// Whether it comes with the employer, and is no line of the persona's own.
  public var isTheEmployers: Bool

  /// A prepared answer.
  public init(id: String, about: [String], say: [String], isTheEmployers: Bool = false) {
    self.id = id
    self.about = about
    self.say = say
    self.isTheEmployers = isTheEmployers
  }
}

/// The end of an interview.
public struct Closing: Sendable, Equatable {
  /// Asking for the closing statement. Not empty.
  public var ask: [String]
  /// Seconds that the statement may take; said, and shown afterwards, never enforced.
  public var seconds: Int
  /// Goodbyes. Not empty.
  public var thanks: [String]

  /// A closing from its lines.
  public init(ask: [String], seconds: Int, thanks: [String]) {
    self.ask = ask
    self.seconds = seconds
    self.thanks = thanks
  }
}
