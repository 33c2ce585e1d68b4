// The steps of an agenda: what is asked in which order, and where the order branches.

/// One step of an agenda.
public indirect enum AgendaItem: Sendable, Equatable {
  /// Ask this question.
  case question(String)
  /// Do `count` of these, questions or choices, drawn by the session's seed, in the order given.
  case pick(count: Int, from: [AgendaItem])
  /// Hand over to the candidate's own questions.
  case candidateQuestions
  /// Ask for the closing statement.
  case closing
  /// Go on at the step with this label, or at the step of this name.
  case goto(String)
  /// A step with a label or a condition.
  case step(GuardedStep)
}

/// A step that can be jumped to, or that is taken only sometimes.
public struct GuardedStep: Sendable, Equatable {
  /// What `goto` calls it; empty when it has no label.
  public var label: String
  /// When it is taken; decided when the interview comes to it.
  public var when: Condition
  /// The condition as its author wrote it.
  public var whenText: String
  /// What is done.
  public var item: AgendaItem

  /// A step.
  public init(
    label: String = "", when: Condition = .always, whenText: String = "always", item: AgendaItem
  ) {
    self.label = label
    self.when = when
    self.whenText = whenText
    self.item = item
  }
}

extension AgendaItem {
  /// What is done, without its label and condition.
  public var action: AgendaItem {
    if case .step(let step) = self { step.item.action } else { self }
  }

  /// When it is taken.
  public var when: Condition {
    if case .step(let step) = self { step.when } else { .always }
  }

  /// Whether an interview may go one way or another here: a jump, or a step with a condition.
  public var divides: Bool {
    if case .goto = action { true } else { when != .always }
  }

  /// What `goto` may call it: its label, and the name of what it does; a choice and a jump have none.
  public var names: [String] {
    switch self {
    case .question(let id): [id]
    case .candidateQuestions: ["candidate-questions"]
    case .closing: ["closing"]
    case .pick, .goto: []
    case .step(let step): (step.label.isEmpty ? [] : [step.label]) + step.item.names
    }
  }

  /// Every question that it may ask, in order.
  public var questions: [String] {
    switch action {
    case .question(let id): [id]
    case .pick(_, let items): items.flatMap(\.questions)
    case .candidateQuestions, .closing, .goto, .step: []
    }
  }
}

extension AgendaItem: ExpressibleByStringLiteral {
  /// The question with this id.
  public init(stringLiteral id: String) {
    self = .question(id)
  }
}
