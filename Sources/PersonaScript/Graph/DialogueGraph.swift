// An interview as boxes and arrows: what a picture of a persona is drawn from.
public import Interview

/// The way through a persona's agenda, with the follow-ups of each question.
public struct DialogueGraph: Sendable {
  /// The persona's id.
  public let persona: String
  /// In the order of the agenda. Ids are letters, digits, hyphens and full stops.
  public private(set) var nodes: [Node] = []
  /// In the order in which they are looked at.
  public private(set) var edges: [Edge] = []
  /// Follow-ups that any question may use.
  public let sharedProbes: [Probe]
  /// Follow-ups that one question may get.
  public let patience: Int
  /// How often one question is put again after a non-answer.
  public let reprompts: Int

  /// Where an interview may stand, or a choice.
  public struct Node: Sendable {
    /// Unique.
    public var id: String
    /// What happens there.
    public var kind: Kind
    /// What it is called.
    public var title: String
    /// What is said there, or another remark; may be empty.
    public var text: String
    /// The question, where one is asked.
    public var question: Question?
  }

  /// What happens at a node.
  public enum Kind: Sendable, Equatable {
    case opening
    case question
    /// A pick of so many.
    case pick(Int)
    /// A step that is taken only sometimes.
    case condition
    case candidateQuestions
    case closing
    case goodbye
  }

  /// A way from one node to another.
  public struct Edge: Sendable, Equatable {
    /// Where it begins.
    public var from: String
    /// Where it leads.
    public var to: String
    /// When it is taken, in the author's words; empty for the only way.
    public var label: String
    /// When it is taken; nil where nothing is asked.
    var condition: EdgeCondition?
  }

  /// When a way is taken.
  enum EdgeCondition: Sendable, Equatable {
    case holds(Condition)
    /// The question is the next of those that a pick has drawn.
    case drawn(String)
  }

  /// The graph of a script as it is held at `level`.
  public init(_ script: Script, level: PressureLevel = .standard) {
    let interviewer = Interviewer(
      script: script, settings: SessionSettings(level: level), organizationName: "", seed: 0)
    let script = interviewer.script
    persona = script.persona.id
    sharedProbes = script.probes
    (patience, reprompts) = (interviewer.patience, interviewer.reprompts)
    add("opening", .opening, "opening", script.opening.first ?? "")
    connect("opening", entry(0, of: script.agenda))
    for (index, item) in script.agenda.enumerated() {
      let next = entry(index + 1, of: script.agenda)
      add(item, at: index, next: next, script)
    }
    add("goodbye", .goodbye, "goodbye", script.closing.thanks.first ?? "")
  }

  // MARK: - Steps

  private static func step(_ index: Int) -> String { "step-\(index + 1)" }

  /// Where a step begins: a jump without a condition is only an arrow to its target.
  private func entry(_ index: Int, of agenda: [AgendaItem], jumps: Int = 0) -> String {
    guard agenda.indices.contains(index) else { return "goodbye" }
    if case .goto(let name) = agenda[index], jumps < agenda.count {
      return entry(Self.target(name, agenda), of: agenda, jumps: jumps + 1)
    }
    return Self.step(index)
  }

  private static func target(_ name: String, _ agenda: [AgendaItem]) -> Int {
    agenda.firstIndex { $0.names.contains(name) } ?? agenda.count
  }

  private mutating func add(
    _ item: AgendaItem, at index: Int, next: String, _ script: Script
  ) {
    let id = Self.step(index)
    switch item {
    case .goto: return
    case .step(let guarded):
      guard guarded.when != .always else {
        return add(guarded.item, id, next, script)
      }
      add(id, .condition, "only when", guarded.whenText)
      var inner = id + ".then"
      if case .goto(let name) = guarded.item {
        inner = entry(Self.target(name, script.agenda), of: script.agenda)
      }
      connect(id, inner, guarded.whenText, .holds(guarded.when))
      connect(id, next, "otherwise")
      add(guarded.item, inner, next, script)
    case .question, .pick, .candidateQuestions, .closing: add(item, id, next, script)
    }
  }

  private mutating func add(_ item: AgendaItem, _ id: String, _ next: String, _ script: Script) {
    switch item {
    case .question(let name):
      guard let question = script.question(name) else { return }
      add(id, .question, name, question.ask.first ?? "", question)
      connect(id, next)
    case .pick(let count, let items):
      add(id, .pick(count), "\(count) of \(items.count)", "drawn by the seed, in this order")
      for (position, item) in items.enumerated() {
        let inner = "\(id).\(position + 1)"
        let name = item.questions.first ?? ""
        connect(id, inner, "drawn", .drawn(name))
        add(item, inner, id, script)
      }
      connect(id, next, "all asked")
    case .candidateQuestions:
      add(
        id, .candidateQuestions, "candidate-questions", script.candidateQuestions.invite.first ?? ""
      )
      connect(id, next)
    case .closing:
      add(id, .closing, "closing", script.closing.ask.first ?? "")
      connect(id, "goodbye")
    case .goto, .step: return
    }
  }

  private mutating func add(
    _ id: String, _ kind: Kind, _ title: String, _ text: String, _ question: Question? = nil
  ) {
    nodes.append(Node(id: id, kind: kind, title: title, text: text, question: question))
  }

  private mutating func connect(
    _ from: String, _ to: String, _ label: String = "", _ condition: EdgeCondition? = nil
  ) {
    edges.append(Edge(from: from, to: to, label: label, condition: condition))
  }
}
