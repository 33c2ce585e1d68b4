// Several interviewers in one interview: who asks what, and where two of them disagree.

/// The interviewers of a panel and what stands between them.
public struct Panel: Sendable, Equatable {
  /// The members' scripts, the chair's first. No question's id occurs twice: whoever sits nearer to the
  /// chair asks it.
  public var members: [Script]
  /// The disagreements between two of them, file order.
  public var tensions: [Tension]

  /// The member with this persona, or nil.
  public func member(_ persona: String) -> Script? {
    members.first { $0.persona.id == persona }
  }

  /// Who asks the question with this id, or nil.
  public func asker(of question: String) -> Script? {
    members.first { $0.question(question) != nil }
  }

  /// Who gives a prepared answer that the chair does not have; nil when it is the chair's, or nobody's.
  func answerer(of answer: PreparedAnswer?) -> Script? {
    guard let answer else { return nil }
    return members.first { $0.candidateQuestions.answers.contains { $0.id == answer.id } }
  }

  /// The disagreement whose question has this id, or nil.
  public func tension(_ question: String) -> Tension? {
    tensions.first { $0.question.id == question }
  }
}

/// Two interviewers want opposite things, and the candidate decides.
public struct Tension: Sendable, Equatable {
  /// The persona who speaks first, and asks.
  public var first: String
  /// The persona who contradicts.
  public var second: String
  /// What the first says; wordings, not empty.
  public var opening: [String]
  /// What the second says; wordings, not empty.
  public var reply: [String]
  /// What the first then asks.
  public var question: Question

  /// A disagreement.
  public init(
    first: String, second: String, opening: [String], reply: [String], question: Question
  ) {
    self.first = first
    self.second = second
    self.opening = opening
    self.reply = reply
    self.question = question
  }
}

extension Script {
  /// One script for a panel: the first script's lines, and everybody's questions.
  ///
  /// Of questions and prepared answers with one id, the earlier member's is kept; so are tensions only
  /// whose two sides both sit there. One script alone stays as it is.
  public static func panel(of scripts: [Script], tensions: [Tension] = []) -> Script? {
    guard var script = scripts.first else { return nil }
    guard scripts.count > 1 else { return script }
    var known: Set<String> = []
    var members = scripts
    for index in members.indices {
      members[index].questions.removeAll { !known.insert($0.id).inserted }
    }
    let present = Set(scripts.map(\.persona.id))
    let disagreements = tensions.filter {
      present.contains($0.first) && present.contains($0.second)
        && known.insert($0.question.id).inserted
    }
    for tension in disagreements {
      for index in members.indices where members[index].persona.id == tension.first {
        members[index].questions.append(tension.question)
      }
    }
    script.questions = members.flatMap(\.questions)
    // Levels of one interview mean the same: nobody's own weights hold where several ask.
    script.weightings = []
    script.probes = scripts.flatMap { $0.probes + $0.manner.interjections }
    var answers: Set<String> = []
    script.candidateQuestions.answers = scripts.flatMap(\.candidateQuestions.answers)
      .filter { answers.insert($0.id).inserted }
    script.panel = Panel(members: members, tensions: disagreements)
    return script
  }

  /// The script as all of its members hold it at `level`.
  func heldByAll(at level: PressureLevel) -> Script {
    var script = held(at: level)
    script.panel?.members = panel?.members.map { $0.held(at: level) } ?? []
    return script
  }

  /// The persona with this id; the chair for any that is not there.
  public func person(_ id: String) -> Persona {
    panel?.member(id)?.persona ?? persona
  }

  /// The script of the member who speaks; this one in an interview with one interviewer.
  func speaking(_ persona: String) -> Script {
    panel?.member(persona) ?? self
  }
}
