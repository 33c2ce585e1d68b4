// An interview that a test or a simulation held: what coverage is counted on.
public import Interview

/// An interview with a persona, or its beginning.
public struct HeldInterview: Sendable, Equatable {
  /// The persona's id.
  public var persona: String
  /// What happened, in order.
  public var events: [Event]
  /// The scores of the questions that were answered.
  public var scores: [TurnScore]
  /// How hard the persona pressed.
  public var level: PressureLevel
  /// The agenda that was held.
  public var agenda: [AgendaItem]
  /// Which ways were taken where the agenda divides, in order.
  public var branches: [AgendaBranch]

  /// A part of an interview, at the standard level and without the persona's agenda.
  public init(persona: String, events: [Event], scores: [TurnScore]) {
    self.persona = persona
    self.events = events
    self.scores = scores
    (level, agenda, branches) = (.standard, [], [])
  }

  /// An interview that `interviewer` held.
  public init(_ interviewer: Interviewer, events: [Event], scores: [TurnScore]) {
    persona = interviewer.script.persona.id
    self.events = events
    self.scores = scores
    level = interviewer.settings.level
    agenda = interviewer.script.agenda
    branches = agenda.contains(where: \.divides) ? Self.branches(interviewer, events) : []
  }

  private static func branches(_ interviewer: Interviewer, _ events: [Event]) -> [AgendaBranch] {
    var session = Session()
    var branches: [AgendaBranch] = []
    for event in events {
      if event.beginsAStep(in: session) { branches += interviewer.branches(in: session) }
      _ = session.apply(event, at: 0)
    }
    return branches
  }
}

extension Event {
  fileprivate func beginsAStep(in session: Session) -> Bool {
    switch self {
    case .asked, .invitedClosing, .saidGoodbye: true
    case .invitedQuestions: session.stage != .candidateQuestions
    default: false
    }
  }
}
